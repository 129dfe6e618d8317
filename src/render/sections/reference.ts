import { INDICATOR_IDS } from '../../model/indicator-id.js';
import type { Problem } from '../../model/problem.js';
import type { TableCell, TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'reference',
  tables: {
    sources: sourceTable,
    definitions: definitionTable,
    problems: (context) => problemTable(context, 'problems'),
    distrusted: (context) => problemTable(context, 'distrusted'),
    decided: (context) => problemTable(context, 'decided'),
  },
  charts: {},
});

function sourceTable({ study, words, citations }: SectionContext): TableModel | undefined {
  if (citations.ids.length === 0) return undefined;
  return {
    id: 'sources',
    caption: words.label('sources'),
    columns: [
      { label: words.label('number'), align: 'left' },
      { label: words.label('source'), align: 'left' },
      { label: words.label('publisher'), align: 'left' },
      { label: words.label('published'), align: 'left' },
      { label: words.label('address'), align: 'left' },
    ],
    rows: citations.ids.map((id): TableCell[] => {
      const source = study.sources.find((candidate) => candidate.id === id);
      return [
        { text: citations.mark(id), anchor: citations.anchor(id) },
        source?.title || id,
        source?.publisher || '—',
        source?.publishedOn || '—',
        source?.url ? { text: source.url, href: source.url } : '—',
      ];
    }),
  };
}

function definitionTable({ study, words }: SectionContext): TableModel {
  const used = INDICATOR_IDS.filter((id) =>
    study.measures.some(({ indicator, status }) => indicator === id && status === 'measured'),
  );
  return {
    id: 'definitions',
    caption: words.label('definition'),
    columns: [
      { label: words.label('indicator'), align: 'left' },
      { label: words.label('how'), align: 'left' },
      { label: words.label('caution'), align: 'left' },
    ],
    rows: used.map((id) => {
      const { title, how, caution } = words.locale.indicators[id];
      return [title, how, caution];
    }),
  };
}

/** Of all that was met: everything, the warnings and errors that make a figure doubtful, or the rest. */
type Met = 'problems' | 'distrusted' | 'decided';

const CAPTIONS = { problems: 'problem', distrusted: 'distrusted', decided: 'decided' } as const;

/** Problems of one code and file stand in one row, with how often and where first. */
function problemTable({ study, words }: SectionContext, met: Met): TableModel | undefined {
  const wanted = study.problems.filter(
    ({ level }) => met === 'problems' || (level === 'info') === (met === 'decided'),
  );
  const folded = new Map<string, { first: Problem; places: string[]; times: number }>();
  for (const item of wanted) {
    const { what } = words.problem(item);
    const key = `${item.code}|${item.where.file ?? ''}|${what}`;
    const known = folded.get(key) ?? { first: item, places: [], times: 0 };
    known.times += 1;
    if (known.places.length < 3) known.places.push(place(item));
    folded.set(key, known);
  }
  if (folded.size === 0) return undefined;
  const order = { error: 0, warning: 1, info: 2 };
  return {
    id: met,
    caption: words.label(CAPTIONS[met]),
    columns: [
      { label: words.label('level'), align: 'left' },
      { label: words.label('problem'), align: 'left' },
      { label: words.label('why-it-matters'), align: 'left' },
      { label: words.label('what-to-do'), align: 'left' },
      { label: words.label('where'), align: 'left' },
    ],
    rows: [...folded.values()]
      .sort((a, b) => order[a.first.level] - order[b.first.level])
      .map(({ first, places, times }) => {
        const text = words.problem(first);
        const more = times > places.length ? ` (${words.format.number(times)})` : '';
        return [
          words.locale.problemLevels[first.level],
          text.what,
          text.why,
          text.todo,
          `${places.join('; ')}${more}`,
        ];
      }),
  };
}

function place({ where }: Problem): string {
  return [where.file ?? where.country ?? '—', where.line].filter((part) => part !== undefined).join(':');
}
