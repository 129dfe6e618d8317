import type { IndicatorId } from '../../model/indicator-id.js';
import type { Measure } from '../../model/measure.js';
import { sameSlice } from '../../model/slice.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import {
  bounds,
  captioned,
  casesOf,
  intervalNote,
  left,
  measured,
  nameOf,
  notesOf,
  right,
  variantOf,
  widest,
} from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

const WINDOWS = ['12-months', '24-months', '36-months'] as const;
const IN_PROGRAMME: readonly IndicatorId[] = [
  'programme-retention-12m',
  'programme-reoffending-rate',
  'programme-sobriety',
  'programme-service-units',
];

export default defineSection({
  id: 'case-time',
  tables: {
    'remand-durations': remandTable,
    returns: returnsTable,
    'programme-participants': participantsTable,
  },
  charts: {},
});

/** How long remand lasts and how many were held over the limit, part by part. */
function remandTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const durations = widest(context, 'pretrial-duration');
  const overstays = widest(context, 'pretrial-overstay-share');
  const parts = [...measured(durations), ...measured(overstays)];
  if (parts.length === 0) return undefined;
  const strata = parts.filter(
    (measure, index) => parts.findIndex((other) => sameSlice(other.stratum, measure.stratum)) === index,
  );
  const rank = ({ stratum }: Measure) => (Object.keys(stratum).length === 0 ? 0 : stratum.sex ? 1 : 2);
  strata.sort((a, b) => rank(a) - rank(b));
  const of = (list: readonly Measure[], measure: Measure) =>
    measured(list).find((other) => sameSlice(other.stratum, measure.stratum));
  // A column in which nothing is known says nothing; why it is not known stands in the notes.
  const [timed, limited] = [durations, overstays].map((list) => measured(list).length > 0);
  const cells = (measure: Measure | undefined) =>
    measure ? [words.value(measure), bounds(measure, words)] : [words.label('not-available-short'), '—'];
  return {
    id: 'remand-durations',
    caption: captioned('pretrial-duration', parts, words),
    columns: [
      left(words.label('group')),
      right(words.label('cases')),
      ...(timed ? [right(words.label('median-days')), right(words.label('interval'))] : []),
      ...(limited ? [right(words.label('over-limit')), right(words.label('interval'))] : []),
    ],
    rows: strata.map((measure) => {
      const [duration, over] = [of(durations, measure), of(overstays, measure)];
      return [
        nameOf(measure, words),
        casesOf(duration ?? over ?? measure, words),
        ...(timed ? cells(duration) : []),
        ...(limited ? cells(over) : []),
      ];
    }),
    notes: [
      ...intervalNote(parts, words),
      ...notesOf(
        [...durations, ...overstays].filter(({ stratum }) => Object.keys(stratum).length === 0),
        words,
      ),
    ],
  };
}

/** Returns within one, two and three years of release, part by part. */
function returnsTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const all = measured(widest(context, 'recidivism-fixed-followup'));
  const survival = measured(widest(context, 'recidivism-survival'));
  const rows = all.length > 0 ? all : survival;
  if (rows.length === 0) return undefined;
  const strata = rows.filter(
    (measure, index) => rows.findIndex((other) => sameSlice(other.stratum, measure.stratum)) === index,
  );
  const at = (measure: Measure, window: string) =>
    rows.find((other) => sameSlice(other.stratum, measure.stratum) && variantOf(other) === window);
  const [first] = rows;
  return {
    id: 'returns',
    caption: captioned(all.length > 0 ? 'recidivism-fixed-followup' : 'recidivism-survival', rows, words),
    columns: [
      left(words.label('group')),
      right(words.label('released')),
      ...WINDOWS.flatMap((window) => [right(words.variant(window)), right(words.label('interval'))]),
    ],
    rows: strata.map((measure) => [
      Object.keys(measure.stratum).length > 0 ? words.part(measure.stratum) : words.label('everyone'),
      casesOf(measure, words),
      ...WINDOWS.flatMap((window) => {
        const found = at(measure, window);
        return found ? [words.value(found), bounds(found, words)] : ['—', '—'];
      }),
    ]),
    notes: [
      ...(first?.details.event ? [words.label('return-means', { event: words.detail(first, 'event') })] : []),
      ...intervalNote(rows, words),
    ],
  };
}

function participantsTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = IN_PROGRAMME.flatMap((id) => measured(widest(context, id)));
  if (rows.length === 0) return undefined;
  return {
    id: 'programme-participants',
    caption: words.label('programme-by-participant'),
    columns: [
      left(words.label('figure-name')),
      left(words.label('programme')),
      right(words.label('participants')),
      right(words.label('value')),
      right(words.label('interval')),
    ],
    rows: rows.map((measure) => [
      words.locale.indicators[measure.indicator].title,
      variantOf(measure) || words.label('everyone'),
      participantsOf(measure, words),
      words.value(measure),
      bounds(measure, words),
    ]),
    notes: [...intervalNote(rows, words), ...notesOf(rows, words)],
  };
}

function participantsOf(measure: Measure, words: Words): string {
  const n = measure.denominator?.value ?? measure.details.n?.value ?? measure.operands.at(-1)?.value ?? 0;
  return words.figure(words.format.number(Number(n)), measure, Number(n));
}
