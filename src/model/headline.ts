import { agree, type Definition } from './definition.js';
import type { IndicatorId } from './indicator-id.js';
import type { Measure } from './measure.js';
import { comparePeriods } from './period.js';
import { type Slice, sliceKey } from './slice.js';

/** The series a reader expects first, when a source gives several: the whole country, official places, the SDG rule. */
const COVERAGE = ['national', undefined, 'state', 'federal', 'facility_set'];
const CAPACITY = [
  'official_unspecified',
  'operational',
  'legal_maximum',
  'design',
  'measured_4m2',
  undefined,
];
const REMAND = ['sdg_unsentenced', 'national', 'wpb_remand', undefined];

/** Measures with a number of one indicator and part, oldest first; of one date, the expected definition last. */
export function measuredSeries(
  measures: readonly Measure[],
  indicator: IndicatorId,
  stratum: Slice = {},
  variant = '',
): Measure[] {
  return measures
    .filter((measure) => measure.indicator === indicator && measure.status === 'measured')
    .filter((measure) => sliceKey(measure.stratum) === sliceKey(stratum) && measure.variant === variant)
    .sort((a, b) => byPeriod(a, b) || preference(a) - preference(b));
}

/** The newest number of an indicator in the expected definition; `undefined` when there is none. */
export function headline(
  measures: readonly Measure[],
  indicator: IndicatorId,
  stratum: Slice = {},
  variant = '',
): Measure | undefined {
  const series = measuredSeries(measures, indicator, stratum, variant);
  const national = series.filter((measure) => COVERAGE.indexOf(measure.definition.coverage) <= 1);
  return (national.length > 0 ? national : series).at(-1);
}

function byPeriod(a: Measure, b: Measure): number {
  return a.period && b.period ? comparePeriods(a.period, b.period) : 0;
}

/** Higher is nearer to what a reader expects. */
export function preference({ definition }: { readonly definition: Definition }): number {
  const rank = (list: readonly (string | undefined)[], value: string | undefined) =>
    list.length - list.indexOf(value);
  return (
    100 * rank(COVERAGE, definition.coverage) +
    10 * rank(CAPACITY, definition.capacity) +
    rank(REMAND, definition.remand)
  );
}

/** Those of a series that count what one of its measures counts, so that they may stand beside it. */
export function alike(series: readonly Measure[], measure: Measure): Measure[] {
  return series.filter((other) => agree(other.definition, measure.definition));
}
