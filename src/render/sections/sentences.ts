import type { Measure } from '../../model/measure.js';
import { penaltyRanges } from '../charts/penalty-ranges.js';
import type { ChartModel, TableModel } from '../document/model.js';
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
      `${words.detail(measure, 'n-drug')} / ${words.detail(measure, 'n-reference')}`,
      words.detail(measure, 'median-drug'),
      words.detail(measure, 'median-reference'),
      words.value(measure),
      bounds(measure, words),
    ]),
    notes: [...intervalNote(rows, words), ...notesOf(all, words)],
  };
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

/** The middle half of terms, offence by offence, as ranges in years. */
function rangesChart(context: SectionContext): ChartModel | undefined {
  const { words, study } = context;
  const all = measured(widest(context, 'sentence-median')).filter(
    ({ stratum, details }) =>
      stratum.offence_class !== undefined &&
      stratum.sex === undefined &&
      typeof details.q1?.value === 'number' &&
      typeof details.q3?.value === 'number',
  );
  const rowOf = (measure: Measure) => ({
    label: words.part(measure.stratum),
    min: Number(measure.details.q1?.value) / MONTHS_A_YEAR,
    max: Number(measure.details.q3?.value) / MONTHS_A_YEAR,
  });
  const drug = inOrder(all.filter(({ stratum }) => stratum.offence_class === 'drug'));
  const others = inOrder(
    all.filter(({ stratum }) => stratum.offence_class !== 'drug' && stratum.offence_class !== 'unknown'),
  ).slice(0, 8);
  if (drug.length === 0 || others.length === 0) return undefined;
  const period = all[0]?.period;
  const title = words.label('chart-sentences-title', {
    country: words.format.country(study.country),
    date: period ? words.format.date(period) : '',
  });
  const description = words.label('chart-sentences-description');
  const svg = penaltyRanges(
    {
      groups: [
        { heading: words.label('drug-offences'), kind: 'drug' as const, rows: drug.map(rowOf) },
        { heading: words.label('other-offences'), kind: 'reference' as const, rows: others.map(rowOf) },
      ],
      axisLabel: words.label('years'),
    },
    { id: 'sentence-ranges', title, description },
    chartFormats(words),
  );
  return { id: 'sentence-ranges', title, description, svg };
}
