import type { ChangeKind, Comparison, MeasureChange, StateMark } from '../../model/comparison.js';
import { parsePeriod } from '../../model/period.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import {
  causeText,
  cellsText,
  dateOf,
  differenceText,
  figureName,
  intervalText,
  numberText,
  relativeText,
} from './figures.js';
import { type ComparisonView, type Part, say, tableOf } from './parts.js';
import { type AnswerOf, answersPart, faultsPart } from './told-parts.js';

const HASH_SHOWN = 12;
/** What is counted in the first lines. */
const COUNTED = ['moved', 'status', 'definition', 'later', 'vanished', 'new'] as const;

/** What differs between two studies, in words: what lies underneath first, then figures, answers and problems. */
export function changeView(comparison: Comparison, words: Words, answerOf: AnswerOf): ComparisonView {
  const tell = say(words);
  const { before, after, measures, findings, problems, unchanged } = comparison;
  const count = (kind: ChangeKind) => measures.filter((change) => change.kind === kind).length;
  const counted = COUNTED.map((kind) => [kind, count(kind)] as const).filter(([, n]) => n > 0);
  const nothing = measures.length + findings.length + problems.fixed.length + problems.new.length === 0;
  const figures = [
    ...counted.map(([kind, n]) => tell(`count-${kind}`, { n })),
    tell('count-same', { n: unchanged + count('reason') }),
  ];
  return {
    title: tell('title', { country: words.format.country(after.country) }),
    kind: tell('kind-of-document'),
    lead: [
      `${tell('before')}: ${stateText(before, words)}`,
      `${tell('after')}: ${stateText(after, words)}`,
      nothing ? tell('nothing-differs') : tell('summary', { figures: words.format.list(figures) }),
    ],
    parts: [
      dataPart(comparison, words),
      methodPart(comparison, words),
      figuresPart(comparison, words),
      answersPart(comparison, words, answerOf),
      faultsPart(comparison, words),
    ],
    synthetic: comparison.synthetic,
  };
}

function stateText({ asOf, version, accepted }: StateMark, words: Words): string {
  const tell = say(words);
  const period = asOf === null ? undefined : parsePeriod(asOf);
  const all = words.label('all-dates');
  const dates = period
    ? tell('state-of-dates', { date: words.format.date(period) })
    : `${all.charAt(0).toLocaleUpperCase(words.format.tag)}${all.slice(1)}`;
  const state = tell('state', { dates, version });
  if (!accepted) return state;
  const day = parsePeriod(accepted.at.slice(0, 10));
  const date = day ? words.format.date(day) : accepted.at;
  return `${state} ${tell('state-accepted', { by: accepted.by, date, why: accepted.why })}`;
}

function dataPart({ inputs }: Comparison, words: Words): Part {
  const tell = say(words);
  const unlike = inputs.filter(({ kind }) => kind !== 'same' && kind !== 'renamed');
  // A folder of another name is no news; a file of another name may be.
  const nameOf = (file: string | undefined) => file?.split('/').at(-1);
  const differing = inputs.filter(
    ({ kind, before, after }) =>
      kind !== 'same' && (kind !== 'renamed' || nameOf(before?.file) !== nameOf(after?.file)),
  );
  const rows = differing.map(({ kind, before, after }) => [
    after?.file ?? before?.file ?? '',
    tell(`file-${kind}`, { before: before?.file ?? '' }),
    before ? words.format.number(before.rowsRead) : '',
    after ? words.format.number(after.rowsRead) : '',
    [before, after].map((side) => side?.sha256.slice(0, HASH_SHOWN) ?? '—').join(' → '),
  ]);
  const columns = [
    words.label('file'),
    tell('what-became'),
    [`${words.label('rows-read')}, ${tell('before')}`, 'right'],
    [`${words.label('rows-read')}, ${tell('after')}`, 'right'],
    tell('hash'),
  ] as const;
  return {
    id: 'data',
    title: tell('data'),
    paragraphs: [unlike.length === 0 ? tell('data-same') : tell('data-differs', { n: unlike.length })],
    tables: rows.length === 0 ? [] : [tableOf(words, 'inputs', tell('table-inputs'), columns, rows)],
  };
}

function methodPart({ method, inputs }: Comparison, words: Words): Part {
  const tell = say(words);
  const rows = method.map(({ aspect, name, before, after }) => [
    `${words.locale.methodAspects[aspect]}${name ? `: ${methodName(name, words)}` : ''}`,
    before || tell('none-stated'),
    after || tell('none-stated'),
  ]);
  const both = method.length > 0 && inputs.some(({ kind }) => kind !== 'same' && kind !== 'renamed');
  const columns = [tell('what-differs'), tell('before'), tell('after')];
  return {
    id: 'method',
    title: tell('method'),
    paragraphs: [
      method.length === 0 ? tell('method-same') : tell('method-differs', { n: method.length }),
      ...(both ? [tell('both-differ')] : []),
    ],
    tables: rows.length === 0 ? [] : [tableOf(words, 'method', tell('table-method'), columns, rows)],
  };
}

function methodName(name: string, { locale }: Words): string {
  const limits: Readonly<Record<string, string>> = locale.limits;
  return limits[name] ?? name;
}

function figuresPart({ measures, unchanged }: Comparison, words: Words): Part {
  const tell = say(words);
  const kinds = ['moved', 'status', 'definition', 'later', 'reason', 'vanished', 'new'] as const;
  const tables = kinds.flatMap((kind) => {
    const changes = measures.filter((change) => change.kind === kind);
    return changes.length === 0 ? [] : [changeTable(kind, changes, words)];
  });
  return {
    id: 'figures',
    title: tell('figures'),
    paragraphs: tables.length === 0 ? [tell('figures-same', { n: words.format.number(unchanged) })] : [],
    tables,
  };
}

function changeTable(kind: ChangeKind, changes: readonly MeasureChange[], words: Words): TableModel {
  const tell = say(words);
  const caption = tell(`table-${kind}`, { n: changes.length });
  const [before, after] = [tell('before'), tell('after')];
  const of = (change: MeasureChange) => change.after ?? change.before;
  const name = (change: MeasureChange) => {
    const measure = of(change);
    return measure ? figureName(measure, words) : change.id;
  };
  const date = (change: MeasureChange) => {
    const measure = of(change);
    return measure ? dateOf(measure, words) : '';
  };
  const side = (change: MeasureChange, end: 'before' | 'after') =>
    change.hidden ? tell('hidden') : numberText(change[end], words);
  const moved = (change: MeasureChange) => {
    const measure = of(change);
    return change.absolute === null || !measure ? '' : differenceText(change.absolute, measure, words);
  };
  const table = (columns: Parameters<typeof tableOf>[3], row: (change: MeasureChange) => readonly string[]) =>
    tableOf(words, `figures-${kind}`, caption, columns, changes.map(row));
  switch (kind) {
    case 'moved':
      return table(
        [
          tell('figure'),
          tell('dates'),
          [before, 'right'],
          [after, 'right'],
          [tell('change'), 'right'],
          [tell('relative-change'), 'right'],
          tell('against-interval'),
          tell('cause'),
          tell('cell'),
        ],
        (change) => [
          name(change),
          date(change),
          side(change, 'before'),
          side(change, 'after'),
          moved(change),
          relativeText(change.relative, words),
          intervalText(change, words),
          causeText(change, words),
          cellsText(change.cells, words),
        ],
      );
    case 'later':
      return table(
        [
          tell('figure'),
          [before, 'right'],
          [after, 'right'],
          [tell('change'), 'right'],
          [tell('relative-change'), 'right'],
          tell('against-interval'),
        ],
        (change) => [
          name(change),
          `${side(change, 'before')} (${change.before ? dateOf(change.before, words) : ''})`,
          `${side(change, 'after')} (${change.after ? dateOf(change.after, words) : ''})`,
          moved(change),
          relativeText(change.relative, words),
          intervalText(change, words),
        ],
      );
    case 'definition':
      return table(
        [
          tell('figure'),
          tell('dates'),
          [before, 'right'],
          tell('definition-before'),
          [after, 'right'],
          tell('definition-after'),
        ],
        (change) => [
          name(change),
          date(change),
          side(change, 'before'),
          change.before ? words.definition(change.before.definition) : '',
          side(change, 'after'),
          change.after ? words.definition(change.after.definition) : '',
        ],
      );
    case 'vanished':
    case 'new': {
      const end = kind === 'new' ? 'after' : 'before';
      return table([tell('figure'), tell('dates'), [tell('number'), 'right'], tell('cause')], (change) => [
        name(change),
        date(change),
        side(change, end),
        causeText(change, words),
      ]);
    }
    default:
      return table([tell('figure'), tell('dates'), before, after, tell('cause')], (change) => [
        name(change),
        date(change),
        side(change, 'before'),
        side(change, 'after'),
        causeText(change, words),
      ]);
  }
}
