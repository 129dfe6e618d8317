import type { Measure } from '../../model/measure.js';
import { termStrips } from '../charts/term-strips.js';
import type { ChartModel, TableModel } from '../document/model.js';
import { seriesOf } from '../series.js';
import type { Words } from '../words.js';
import {
  bounds,
  captioned,
  casesOf,
  inOrder,
  intervalNote,
  left,
  measured,
  middleHalf,
  nameOf,
  notesOf,
  right,
  variantOf,
  widest,
  yearly,
} from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

const MONTHS_A_YEAR = 12;
/** Offences other than drugs that are drawn, the commonest first. */
const MOST_OTHERS = 8;

export default defineSection({
  id: 'sentences',
  tables: {
    'sentence-medians': mediansTable,
    'sentence-years': yearsTable,
    'sentence-ratios': ratiosTable,
    'custody-rates': custodyTable,
  },
  charts: { 'sentence-ranges': rangesChart },
});

function mediansTable(context: SectionContext): TableModel | undefined {
  const { words, citations } = context;
  const rows = inOrder(measured(widest(context, 'sentence-median')));
  if (rows.length === 0) return undefined;
  const means = widest(context, 'sentence-mean-capped');
  const meanOf = ({ stratum }: Measure) =>
    means.find((mean) => JSON.stringify(mean.stratum) === JSON.stringify(stratum));
  const anyLife = rows.some(({ details }) => details['n-life']?.value !== 0);
  return {
    id: 'sentence-medians',
    caption: captioned('sentence-median', rows, words),
    columns: [
      left(words.label('group')),
      right(words.label('cases')),
      right(words.label('median-months')),
      right(words.label('middle-half')),
      right(words.label('interval')),
      right(words.label('mean-capped')),
      ...(anyLife ? [right(words.label('life-terms'))] : []),
      left(words.label('sources')),
    ],
    rows: rows.map((measure) => {
      const mean = meanOf(measure);
      return [
        nameOf(measure, words),
        casesOf(measure, words),
        words.value(measure),
        middleHalf(measure, words),
        bounds(measure, words),
        mean ? words.value(mean) : '—',
        ...(anyLife ? [words.detail(measure, 'n-life')] : []),
        citations.marks(measure.sources),
      ];
    }),
    notes: [
      ...(anyLife ? [words.label('life-convention')] : []),
      ...intervalNote(rows, words),
      ...notesOf(
        rows.filter(({ stratum }) => Object.keys(stratum).length === 0),
        words,
      ),
    ],
  };
}

function yearsTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const all = yearly(context, 'sentence-median');
  const drug = yearly(context, 'sentence-median', { offence_class: 'drug' });
  if (all.length < 2) return undefined;
  const sameYear = (measure: Measure) => drug.find(({ period }) => period?.start === measure.period?.start);
  return {
    id: 'sentence-years',
    caption: `${words.locale.indicators['sentence-median'].title}: ${words.label('by-year')}`,
    columns: [
      left(words.label('year')),
      right(`${words.label('cases')}, ${words.label('everyone')}`),
      right(words.label('median-months')),
      right(`${words.label('cases')}, ${words.label('drug-offences')}`),
      right(words.label('median-months')),
    ],
    rows: all.map((measure) => {
      const other = sameYear(measure);
      return [
        measure.period ? words.format.date(measure.period) : '—',
        casesOf(measure, words),
        words.value(measure),
        other ? casesOf(other, words) : '—',
        other ? words.value(other) : '—',
      ];
    }),
  };
}

function ratiosTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const all = widest(context, 'imposed-sentence-ratio');
  const rows = measured(all);
  if (rows.length === 0) return undefined;
  return {
    id: 'sentence-ratios',
    caption: captioned('imposed-sentence-ratio', rows, words),
    columns: [
      left(words.label('reference-offence')),
      right(words.label('cases-drug-and-other')),
      right(words.label('median-drug')),
      right(words.label('median-other')),
      right(words.label('ratio')),
      right(words.label('interval')),
    ],
    rows: rows.map((measure) => [
      words.word(variantOf(measure).split('/').at(-1) ?? ''),
      `${countOf(measure, 'n-drug', words)} / ${countOf(measure, 'n-reference', words)}`,
      words.detail(measure, 'median-drug'),
      words.detail(measure, 'median-reference'),
      words.value(measure),
      bounds(measure, words),
    ]),
    notes: [...intervalNote(rows, words), ...notesOf(all, words)],
  };
}

/** A number of cases without its unit, which the header names. */
function countOf(measure: Measure, name: string, words: Words): string {
  const value = measure.details[name]?.value;
  return typeof value === 'number' ? words.figure(words.format.number(value), measure, value) : '—';
}

function custodyTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = inOrder(measured(widest(context, 'custody-rate')));
  if (rows.length === 0) return undefined;
  return {
    id: 'custody-rates',
    caption: captioned('custody-rate', rows, words),
    columns: [
      left(words.label('group')),
      right(words.label('convicted')),
      right(words.label('to-prison')),
      right(words.label('interval')),
      right(words.label('alternative')),
    ],
    rows: rows.map((measure) => [
      nameOf(measure, words),
      casesOf(measure, words),
      words.value(measure),
      bounds(measure, words),
      words.detail(measure, 'alternative-share'),
    ]),
    notes: intervalNote(rows, words),
  };
}

/** Terms offence by offence: a dot for each tenth of the people where enough were sentenced, the middle half, the median. */
function rangesChart(context: SectionContext): ChartModel | undefined {
  const { words, study } = context;
  const all = measured(widest(context, 'sentence-median')).filter(
    ({ stratum }) => stratum.offence_class !== undefined && stratum.sex === undefined,
  );
  const drug = inOrder(all.filter(({ stratum }) => stratum.offence_class === 'drug'));
  const others = inOrder(
    all.filter(({ stratum }) => stratum.offence_class !== 'drug' && stratum.offence_class !== 'unknown'),
  ).slice(0, MOST_OTHERS);
  const [mostDrug, mostOther] = [drug[0], others[0]];
  if (!mostDrug || !mostOther) return undefined;
  const shown = [...drug, ...others].map((measure) => ({ measure, strip: stripOf(measure, words) }));
  const rowsOf = (some: readonly Measure[]) =>
    shown.flatMap(({ measure, strip }) => (some.includes(measure) ? [strip] : []));
  const dots = shown.some(({ strip }) => strip.tenths.length > 0);
  const title = words.label('chart-sentences-title', {
    country: words.format.country(study.country),
    date: mostDrug.period ? words.format.date(mostDrug.period) : '',
  });
  const description = words.chart('terms-description', { offences: shown.length });
  const svg = termStrips(
    {
      groups: [
        { heading: words.label('drug-offences'), kind: 'drug' as const, rows: rowsOf(drug) },
        { heading: words.label('other-offences'), kind: 'reference' as const, rows: rowsOf(others) },
      ],
      axisLabel: words.label('years'),
      keyLabel: words.chart(dots ? 'terms-key' : 'terms-key-without-dots'),
      medianLabel: words.chart('terms-median'),
      casesLabel: words.label('cases'),
      lifeLabel: words.label('life'),
    },
    { id: 'sentence-ranges', title, description },
    chartFormats(words),
  );
  return {
    id: 'sentence-ranges',
    title,
    message: words.chart('see-terms', {
      drug: words.part(mostDrug.stratum),
      drugTerm: words.value(mostDrug),
      other: words.part(mostOther.stratum),
      otherTerm: words.value(mostOther),
    }),
    description,
    svg,
    ...(dots ? { table: tenthsTable(context, shown) } : {}),
  };
}

type Strip = ReturnType<typeof stripOf>;

/** In years. */
function stripOf(measure: Measure, words: Words) {
  const years = (value: unknown) => (typeof value === 'number' ? value / MONTHS_A_YEAR : undefined);
  const { q1, q3, n } = measure.details;
  return {
    label:
      measure.stratum.drug_subtype || measure.stratum.offence_class !== 'drug'
        ? words.capital(words.part(measure.stratum))
        : words.label('everyone'),
    cases: Number(n?.value ?? 0),
    median: years(measure.value) ?? 0,
    q1: years(q1?.value),
    q3: years(q3?.value),
    tenths: seriesOf(measure, 'tenths-of-terms').flatMap(({ rows }) =>
      rows.map(({ months }) => years(months) ?? null),
    ),
  };
}

function tenthsTable(
  { words }: SectionContext,
  shown: readonly { readonly measure: Measure; readonly strip: Strip }[],
): TableModel {
  const text = (measure: Measure) => (term: number | null) => {
    if (term === null) return words.label('life');
    const months = term * MONTHS_A_YEAR;
    return words.figure(words.format.number(months), measure, months);
  };
  return {
    id: 'chart-sentence-ranges',
    caption: `${words.chart('terms-in-order')} (${words.label('months').toLowerCase()})`,
    columns: [
      left(words.label('offence')),
      right(words.label('cases')),
      right(words.label('median-months')),
      left(words.chart('terms-in-order')),
    ],
    rows: shown.map(({ measure, strip }) => [
      strip.label,
      casesOf(measure, words),
      words.value(measure),
      strip.tenths.length > 0 ? strip.tenths.map(text(measure)).join(' · ') : '—',
    ]),
  };
}
