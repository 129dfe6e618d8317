import { headline } from '../../model/headline.js';
import type { Measure } from '../../model/measure.js';
import { waterfall } from '../charts/waterfall.js';
import type { ChartModel, TableModel } from '../document/model.js';
import { left, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

/** Below half a person nothing is left over. */
const NOBODY = 0.5;

export default defineSection({
  id: 'flows',
  tables: {},
  charts: { 'stock-growth': growthChart, 'flow-balance': balanceChart },
});

interface Step {
  readonly label: string;
  readonly kind: 'level' | 'change';
  readonly value: number;
}

const numberOf = ({ details }: Measure, name: string): number | undefined => {
  const value = details[name]?.value;
  return typeof value === 'number' ? value : undefined;
};

function stepTable(
  { words, citations }: SectionContext,
  id: string,
  steps: readonly Step[],
  measure: Measure,
): TableModel {
  const sign = ({ kind, value }: Step) => (kind === 'change' && value > 0 ? '+' : '');
  return {
    id: `chart-${id}`,
    caption: words.locale.indicators[measure.indicator].title,
    columns: [left(words.label('step')), right(words.label('people')), left(words.label('sources'))],
    rows: steps.map((step, index) => [
      step.label,
      words.figure(`${sign(step)}${words.format.number(step.value)}`, measure, step.value),
      index === 0 ? citations.marks(measure.sources) : '',
    ]),
    notes: measure.flags.map((flag) => words.flag(flag)),
  };
}

/** From one mean count to the next: the part of entries, then the part of stays. */
function growthChart(context: SectionContext): ChartModel | undefined {
  const { study, words } = context;
  const measure = headline(study.measures, 'stock-growth-decomposition');
  if (!measure?.since || !measure.period) return undefined;
  const [before, entries, stays, now] = ['stock0', 'admissions-part', 'stay-part', 'stock1'].map((name) =>
    numberOf(measure, name),
  );
  if (before === undefined || entries === undefined || stays === undefined || now === undefined)
    return undefined;
  const dates = { first: words.format.date(measure.since), last: words.format.date(measure.period) };
  const steps: Step[] = [
    { label: words.chart('mean-count', { date: dates.first }), kind: 'level', value: before },
    { label: words.chart('with-entries'), kind: 'change', value: entries },
    { label: words.chart('with-stays'), kind: 'change', value: stays },
    { label: words.chart('mean-count', { date: dates.last }), kind: 'level', value: now },
  ];
  const title = words.chart('stock-growth-title', {
    country: words.format.country(study.country),
    ...dates,
  });
  const description = words.chart('stock-growth-description');
  const message = words.chart('see-stock-growth', {
    change: words.detail(measure, 'change'),
    admissions: words.figure(words.format.number(entries), measure, entries),
    stay: words.figure(words.format.number(stays), measure, stays),
  });
  return drawn(context, { id: 'stock-growth', title, description, message }, steps, measure);
}

/** The count, who came and went, and what is left over. */
function balanceChart(context: SectionContext): ChartModel | undefined {
  const { study, words } = context;
  const measure = headline(study.measures, 'flow-reconciliation');
  const residual = measure && numberOf(measure, 'residual');
  if (!measure?.period || residual === undefined) return undefined;
  const [start, admissions, releases, end] = (
    ['stock-at-start', 'admissions', 'releases', 'stock-at-end'] as const
  ).map((name) => measure.operands.find(({ fact }) => fact === name)?.value);
  if (start === undefined || admissions === undefined || releases === undefined || end === undefined)
    return undefined;
  const isNought = Math.abs(residual) < NOBODY;
  const left = { label: words.chart('not-accounted-for'), kind: 'change' as const, value: residual };
  const steps: Step[] = [
    { label: words.chart('count-at-start'), kind: 'level', value: start },
    { label: words.chart('entries'), kind: 'change', value: admissions },
    { label: words.chart('exits'), kind: 'change', value: -releases },
    ...(isNought ? [] : [left]),
    { label: words.chart('count-at-end'), kind: 'level', value: end },
  ];
  const title = words.chart('flow-balance-title', {
    country: words.format.country(study.country),
    date: words.format.date(measure.period),
  });
  const description = words.chart('flow-balance-description');
  const message = words.chart('see-flow-balance', {
    residual: words.value(measure),
    isNought: isNought ? 'yes' : 'no',
  });
  return drawn(context, { id: 'flow-balance', title, description, message }, steps, measure);
}

function drawn(
  context: SectionContext,
  said: Pick<ChartModel, 'id' | 'title' | 'description' | 'message'>,
  steps: readonly Step[],
  measure: Measure,
): ChartModel {
  const { words } = context;
  const formats = chartFormats(words);
  const svg = waterfall({ steps, cutLabel: words.chart('axis-cut') }, said, {
    ...formats,
    // Parts of a change are of people, who come whole.
    number: (value) => words.format.number(value),
  });
  return { ...said, svg, table: stepTable(context, said.id, steps, measure) };
}
