import { headline, measuredSeries } from '../../model/headline.js';
import type { IndicatorId } from '../../model/indicator-id.js';
import type { Measure } from '../../model/measure.js';
import type { TableModel } from '../document/model.js';
import { yearBefore } from '../view/study-view.js';
import { defineSection, type SectionContext } from './define-section.js';

/** The ten figures that every reader looks for first, in the order of the report. */
const KEY_FIGURES: readonly IndicatorId[] = [
  'prison-population-rate',
  'occupancy-rate',
  'overcrowding-excess',
  'overcrowding-exposure',
  'pretrial-share',
  'drug-offence-share',
  'drug-growth-contribution',
  'drug-share-sex-ratio',
  'statutory-inversion-index',
  'reentry-share',
];

export default defineSection({
  id: 'key-figures',
  tables: { 'key-figures': keyFigures },
  charts: {},
});

function keyFigures({ study, words, citations }: SectionContext): TableModel {
  const { format } = words;
  const cell = (measure: Measure | undefined) =>
    measure?.period ? `${words.value(measure)} (${format.date(measure.period)})` : '—';
  return {
    id: 'key-figures',
    caption: words.label('key-figures'),
    columns: [
      { label: words.label('indicator'), align: 'left' },
      { label: words.label('latest'), align: 'right' },
      { label: words.label('year-before'), align: 'right' },
      { label: words.label('first-of-series'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: KEY_FIGURES.map((id) => {
      const newest = headline(study.measures, id);
      const first = measuredSeries(study.measures, id)[0];
      const before = newest?.since ? undefined : yearBefore(study.measures, id);
      const span = newest?.since
        ? `${words.value(newest)} (${spanText(newest, words.format.date)})`
        : cell(newest);
      return [
        words.locale.indicators[id].title,
        newest ? span : words.label('not-available-short'),
        cell(before),
        first !== newest ? cell(first) : '—',
        newest ? citations.marks(newest.sources) : '—',
      ];
    }),
    notes: KEY_FIGURES.flatMap((id) => {
      const newest = headline(study.measures, id);
      const { title, how } = words.locale.indicators[id];
      if (newest) return [`${title}: ${how}`];
      const withheld = study.measures.find(
        ({ indicator, status }) => indicator === id && status !== 'measured',
      );
      return withheld?.reason
        ? [`${title}: ${words.label('not-available-short')}. ${words.reason(withheld.reason)}`]
        : [];
    }),
  };
}

function spanText(measure: Measure, date: (period: NonNullable<Measure['period']>) => string): string {
  const since = measure.since ? `${date(measure.since)} – ` : '';
  return measure.period ? `${since}${date(measure.period)}` : since;
}
