import { headline, measuredSeries } from '../../model/headline.js';
import type { Measure } from '../../model/measure.js';
import { stackedShares } from '../charts/stacked-shares.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

export default defineSection({
  id: 'pretrial',
  tables: { 'unsentenced-share': shareTable, 'drug-remand': drugTable },
  charts: { 'drug-remand': drugChart },
});

function shareTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const series = measuredSeries(study.measures, 'pretrial-share');
  if (series.length === 0) return undefined;
  const { format } = words;
  return {
    id: 'unsentenced-share',
    caption: words.locale.indicators['pretrial-share'].title,
    columns: [
      { label: words.label('date'), align: 'left' },
      { label: words.label('unsentenced'), align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('unsentenced-share'), align: 'right' },
      { label: words.label('definition'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: series.map((measure) => [
      measure.period ? format.date(measure.period) : '—',
      measure.numerator ? words.count(measure.numerator, measure) : '—',
      measure.denominator ? words.count(measure.denominator, measure) : '—',
      words.value(measure),
      words.definition(measure.definition.remand ? { remand: measure.definition.remand } : {}),
      citations.marks(measure.sources),
    ]),
  };
}

/** Unsentenced and sentenced among drug prisoners and among all others, at the date of the ratio. */
function groups({ study, words }: SectionContext) {
  const ratio = headline(study.measures, 'pretrial-drug-ratio');
  if (!ratio?.period) return undefined;
  const find = (unsentenced: boolean, drug: boolean) =>
    ratio.operands.find(
      ({ slice }) =>
        (slice.legal_status === 'unsentenced') === unsentenced && (slice.offence_class === 'drug') === drug,
    )?.value;
  const drug = { unsentenced: find(true, true), all: find(false, true) };
  const total = { unsentenced: find(true, false), all: find(false, false) };
  if (drug.unsentenced === undefined || drug.all === undefined) return undefined;
  if (total.unsentenced === undefined || total.all === undefined) return undefined;
  return {
    ratio,
    period: ratio.period,
    rows: [
      { label: words.label('drug-prisoners'), unsentenced: drug.unsentenced, all: drug.all },
      {
        label: words.label('other-prisoners'),
        unsentenced: total.unsentenced - drug.unsentenced,
        all: total.all - drug.all,
      },
    ],
  };
}

function drugTable(context: SectionContext): TableModel | undefined {
  const found = groups(context);
  if (!found) return undefined;
  const { words, citations } = context;
  return {
    id: 'drug-remand',
    caption: `${words.locale.indicators['pretrial-drug-ratio'].title}, ${words.format.date(found.period)}`,
    columns: [
      { label: words.label('group'), align: 'left' },
      { label: words.label('unsentenced'), align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('unsentenced-share'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: found.rows.map((row) => [
      row.label,
      words.figure(words.format.number(row.unsentenced), found.ratio, row.unsentenced),
      words.figure(words.format.number(row.all), found.ratio, row.all),
      shareText(words, found.ratio, (100 * row.unsentenced) / row.all),
      citations.marks(found.ratio.sources),
    ]),
  };
}

function shareText(words: Words, ratio: Measure, percent: number): string {
  return words.figure(words.format.quantity(percent, 'percent'), ratio, percent);
}

function drugChart(context: SectionContext): ChartModel | undefined {
  const found = groups(context);
  if (!found) return undefined;
  const { words, study } = context;
  const title = words.label('chart-pretrial-title', {
    country: words.format.country(study.country),
    date: words.format.date(found.period),
  });
  const description = words.label('chart-pretrial-description');
  const svg = stackedShares(
    {
      segments: [words.label('unsentenced'), words.label('sentenced')],
      rows: found.rows.map(({ label, unsentenced, all }) => ({
        label,
        values: [unsentenced, all - unsentenced],
      })),
    },
    { id: 'drug-remand', title, description },
    chartFormats(words),
  );
  const [drug, other] = found.rows.map(({ unsentenced, all }) =>
    shareText(words, found.ratio, (100 * unsentenced) / all),
  );
  const message = words.chart('see-drug-remand', { drug: drug ?? '', other: other ?? '' });
  return { id: 'drug-remand', title, message, description, svg };
}
