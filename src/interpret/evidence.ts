import type { FactName } from '../model/fact.js';
import type { LimitId } from '../model/finding.js';
import { headline, measuredSeries } from '../model/headline.js';
import type { IndicatorId } from '../model/indicator-id.js';
import type { FlagCode, Measure } from '../model/measure.js';
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
  /** The number for all years of a table of cases together; the newest one where there is no such number. */
  ofCases(indicator: U, stratum?: Slice, variant?: string): Answered | undefined;
  /** Numbers that an indicator gives by something else than a part, such as one a programme or a drug, by that. */
  variants(indicator: U): readonly Answered[];
  /** Whether the tables hold a kind of number at all. */
  isPublished(fact: FactName): boolean;
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
  published: readonly FactName[] = [],
): Evidence<U, L> {
  const used: readonly string[] = uses;
  const measures = all.filter(
    ({ indicator, place }) => used.includes(indicator) && place.facility === ALL_FACILITIES,
  );
  const newest = (indicator: U, stratum: Slice, variant: string) => {
    const found = headline(measures, indicator, stratum, variant);
    return found && isAnswered(found) ? found : undefined;
  };
  return {
    measures,
    ofCases: (indicator, stratum = {}, variant = '') =>
      newest(indicator, stratum, pooled(variant)) ?? newest(indicator, stratum, variant),
    variants: (indicator) =>
      measures
        .filter(isAnswered)
        .filter((measure) => measure.indicator === indicator && measure.variant !== ''),
    isPublished: (fact) => published.includes(fact),
    headline: (indicator, stratum = {}, variant = '') => newest(indicator, stratum, variant),
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

/** The name under which the measures give all years of a table of cases together. */
const ALL_YEARS = 'all-years';

function pooled(variant: string): string {
  return variant === '' ? ALL_YEARS : `${variant}/${ALL_YEARS}`;
}

/** What a variant is about: `cocaine_hcl` of `cocaine_hcl/all-years`. */
export function subjectOf({ variant }: Measure): string {
  return variant
    .split('/')
    .filter((part) => part !== ALL_YEARS)
    .join('/');
}

/** Whether a measure speaks of all years of a table of cases together. */
export function isPooled({ variant }: Measure): boolean {
  return variant.split('/').includes(ALL_YEARS);
}

/** A further result of a measure as a number; `undefined` when it has none of that name. */
export function numberIn({ details }: Measure, name: string): number | undefined {
  const value = details[name]?.value;
  return typeof value === 'number' ? value : undefined;
}

export function isFlagged({ flags }: Measure, code: FlagCode): boolean {
  return flags.some((flag) => flag.code === code);
}
