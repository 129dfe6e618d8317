import type { IndicatorId } from '../../model/indicator-id.js';
import type { Measure } from '../../model/measure.js';
import { comparePeriods } from '../../model/period.js';
import { costBars } from '../charts/cost-bars.js';
import type { ChartModel, TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'costs',
  tables: {
    'prison-costs': prisonTable,
    'category-costs': categoryTable,
    'programme-costs': programmeTable,
    'court-caseload': caseloadTable,
  },
  charts: { 'category-costs': categoryChart, 'programme-costs': programmeChart },
});

/** Measures with a number, newest first. */
function measured({ study }: SectionContext, id: IndicatorId): Measure[] {
  return study.measures
    .filter(({ indicator, status }) => indicator === id && status === 'measured')
    .sort((a, b) => (a.period && b.period ? comparePeriods(b.period, a.period) : 0));
}

/** The cautions of several measures, each said once. */
function notesOf(measures: readonly Measure[], { words }: SectionContext): string[] {
  return [...new Set(measures.flatMap(({ flags }) => flags.map((flag) => words.flag(flag))))];
}

/** What one person costs, a row a date and money: amounts of unlike money stand under each other and are never compared. */
function prisonTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'prison-cost-per-person-year');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const { details, definitionKeys, indicators } = words.locale;
  return {
    id: 'prison-costs',
    caption: indicators['prison-cost-per-person-year'].title,
    columns: [
      { label: words.label('date'), align: 'left' },
      { label: details['per-year'] ?? '', align: 'right' },
      { label: details['per-day'] ?? '', align: 'right' },
      { label: definitionKeys.price_year, align: 'left' },
      { label: details['cost-basis'] ?? '', align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      measure.period ? words.format.date(measure.period) : '—',
      words.detail(measure, 'per-year'),
      words.detail(measure, 'per-day'),
      measure.definition.price_year ?? '—',
      words.detail(measure, 'cost-basis'),
      citations.marks(measure.sources),
    ]),
    notes: notesOf(rows, context),
  };
}

/** The range that fewer people would save stands before the average cost, which nobody saves. */
function categoryTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'prison-cost-category');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const { details, definitionKeys, indicators } = words.locale;
  return {
    id: 'category-costs',
    caption: indicators['prison-cost-category'].title,
    columns: [
      { label: words.label('group'), align: 'left' },
      { label: words.label('date'), align: 'left' },
      { label: words.label('people-held'), align: 'right' },
      { label: details['marginal-lo'] ?? '', align: 'right' },
      { label: details['marginal-hi'] ?? '', align: 'right' },
      { label: details['average-cost-total'] ?? '', align: 'right' },
      { label: definitionKeys.price_year, align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      words.part(measure.stratum),
      measure.period ? words.format.date(measure.period) : '—',
      peopleOf(measure, context),
      words.detail(measure, 'marginal-lo'),
      words.detail(measure, 'marginal-hi'),
      words.detail(measure, 'average-cost-total'),
      measure.definition.price_year ?? '—',
      citations.marks(measure.sources),
    ]),
    notes: notesOf(rows, context),
  };
}

/** The people of the group, whose date may be another than that of the money. */
function peopleOf(measure: Measure, { words }: SectionContext): string {
  const { numerator } = measure;
  if (!numerator) return '—';
  const date = numerator.period ? ` (${words.format.date(numerator.period)})` : '';
  return `${words.count(numerator, measure)}${date}`;
}

function programmeTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'programme-cost-per-completer');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const shown = ['per-completer', 'per-entrant', 'prison-cost-of-stay', 'cost-ratio-entrant-to-prison'];
  return {
    id: 'programme-costs',
    caption: words.locale.indicators['programme-cost-per-completer'].title,
    columns: [
      { label: words.label('programme'), align: 'left' },
      ...shown.map((name) => ({ label: words.locale.details[name] ?? name, align: 'right' as const })),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      measure.variant,
      ...shown.map((name) => words.detail(measure, name)),
      citations.marks(measure.sources),
    ]),
    notes: notesOf(rows, context),
  };
}

function caseloadTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'court-caseload-drug-share');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const shown = ['share-cases-pct', 'share-hours-pct', 'low-level-hours'];
  return {
    id: 'court-caseload',
    caption: words.locale.indicators['court-caseload-drug-share'].title,
    columns: [
      { label: words.label('date'), align: 'left' },
      ...shown.map((name) => ({ label: words.locale.details[name] ?? name, align: 'right' as const })),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      measure.period ? words.format.date(measure.period) : '—',
      ...shown.map((name) => words.detail(measure, name)),
      citations.marks(measure.sources),
    ]),
    notes: notesOf(rows, context),
  };
}

/** The average cost of the newest group beside the range that moves with its number; the table prints the same. */
function categoryChart(context: SectionContext): ChartModel | undefined {
  const { words, study } = context;
  const measure = measured(context, 'prison-cost-category').find(
    ({ details }) => details['average-cost-total'],
  );
  const [average, low, high] = ['average-cost-total', 'marginal-lo', 'marginal-hi'].map(
    (name) => measure?.details[name]?.value,
  );
  if (!measure?.period || typeof average !== 'number' || typeof low !== 'number' || typeof high !== 'number')
    return undefined;
  const title = words.chart('costs-title', {
    country: words.format.country(study.country),
    group: words.part(measure.stratum),
    date: words.format.date(measure.period),
  });
  const description = words.chart('costs-description');
  const money = (amount: number) => words.format.quantity(amount, 'money', measure.definition.currency);
  const svg = costBars(
    {
      rows: [
        { label: words.chart('cost-average'), note: words.chart('cost-average-note'), amount: average },
        { label: words.chart('cost-moving'), note: words.chart('cost-moving-note'), amount: { low, high } },
      ],
      money,
    },
    { id: 'category-costs', title, description },
  );
  const message = words.chart('see-costs', {
    average: words.figure(money(average), measure, average),
    low: words.figure(money(low), measure, low),
    high: words.figure(money(high), measure, high),
  });
  return { id: 'category-costs', title, message, description, svg };
}

/** What one person costs in the programme, beside the prison stay where it is priced in the same money. */
function programmeChart(context: SectionContext): ChartModel | undefined {
  const { words } = context;
  const [measure] = measured(context, 'programme-cost-per-completer');
  if (!measure) return undefined;
  const amounts = [
    { name: 'per-entrant', label: 'cost-entrant' },
    { name: 'per-completer', label: 'cost-graduate' },
    { name: 'prison-cost-of-stay', label: 'cost-stay' },
  ] as const;
  const rows = amounts.flatMap(({ name, label }) => {
    const amount = measure.details[name]?.value;
    return typeof amount === 'number' ? [{ label: words.chart(label), amount }] : [];
  });
  const title = words.chart('programme-costs-title', { programme: measure.variant });
  const description = words.chart('programme-costs-description');
  const money = (amount: number) => words.format.quantity(amount, 'money', measure.definition.currency);
  const svg = costBars({ rows, money }, { id: 'programme-costs', title, description });
  const [entrant, stay] = ['per-entrant', 'prison-cost-of-stay'].map((name) => measure.details[name]?.value);
  const message = words.chart('see-programme-costs', {
    entrant:
      typeof entrant === 'number'
        ? words.figure(money(entrant), measure, entrant)
        : words.label('not-available-short'),
    stay: typeof stay === 'number' ? words.figure(money(stay), measure, stay) : 'none',
  });
  return { id: 'programme-costs', title, message, description, svg };
}
