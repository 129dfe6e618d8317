import type { LimitId } from '../model/finding.js';
import { headline, measuredSeries } from '../model/headline.js';
import type { IndicatorId } from '../model/indicator-id.js';
import type { Measure } from '../model/measure.js';
import { ALL_FACILITIES } from '../model/place.js';
import type { Slice } from '../model/slice.js';
import type { Limits } from './limits.js';

/** A measure that has its number. */
export type Answered = Measure & { readonly value: number };

/** What a finding is given: the measures of the indicators it declared, and the limits it declared. */
export interface Evidence<U extends IndicatorId = IndicatorId, L extends LimitId = LimitId> {
  /** Measures of the whole system, in the order of the run, with a number or without. */
  readonly measures: readonly Measure[];
  /** The newest number in the definition that a reader expects; `undefined` when there is none. */
  headline(indicator: U, stratum?: Slice, variant?: string): Answered | undefined;
  /** Every number of an indicator and part, oldest first. */
  series(indicator: U, stratum?: Slice, variant?: string): readonly Answered[];
  /** Measures without a number, in the order of the run. */
  withheld(indicator: U): readonly Measure[];
  /** The value of a limit, in the limit's unit. */
  limit(id: L): number;
}

/** The evidence for one finding. Measures of single facilities and programmes speak of no country and are left out. */
export function evidenceFor<U extends IndicatorId, L extends LimitId>(
  all: readonly Measure[],
  uses: readonly U[],
  limits: Limits,
): Evidence<U, L> {
  const used: readonly string[] = uses;
  const measures = all.filter(
    ({ indicator, place }) => used.includes(indicator) && place.facility === ALL_FACILITIES,
  );
  return {
    measures,
    headline: (indicator, stratum = {}, variant = '') => {
      const found = headline(measures, indicator, stratum, variant);
      return found && isAnswered(found) ? found : undefined;
    },
    series: (indicator, stratum = {}, variant = '') =>
      measuredSeries(measures, indicator, stratum, variant).filter(isAnswered),
    withheld: (indicator) =>
      measures.filter((measure) => measure.indicator === indicator && measure.status !== 'measured'),
    limit: (id) => limits[id].value,
  };
}

export function isAnswered(measure: Measure): measure is Answered {
  return measure.status === 'measured' && measure.value !== null;
}
