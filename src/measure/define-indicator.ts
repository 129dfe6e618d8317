import type { Family, IndicatorId } from '../model/indicator-id.js';
import type { IntervalKind, Unit } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import type { FactBook } from './fact-book.js';
import type { Given, Need, NeedDescription } from './need.js';
import type { Outcome } from './outcome.js';

type Needs = Readonly<Record<string, Need<unknown>>>;
type GivenAll<N extends Needs> = { readonly [K in keyof N]: Given<N[K]> };

/** An outcome with the name of its variant, for indicators that answer once for each pair or dimension. */
export interface Variant {
  readonly variant: string;
  /** Set when the answer speaks of another date than the one asked for: each programme has its own. */
  readonly period?: Period;
  readonly outcome: Outcome;
}

interface Common<N extends Needs> {
  readonly id: IndicatorId;
  /** The code in the catalogue, e.g. `A2`. */
  readonly code: string;
  readonly family: Family;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher' | 'neither';
  /** The kind of every interval that this indicator prints. */
  readonly interval: IntervalKind;
  /** What it asks for; the first need gives the dates. */
  readonly needs: N;
  /** Works that the definition or the formula comes from. */
  readonly sources: readonly string[];
  /** Parts of the population to answer for; everyone when left out. */
  readonly strata?: readonly Slice[] | ((book: FactBook) => readonly Slice[]);
}

/** When an indicator is answered: at each date, only at the newest, or from the first comparable date to the newest. */
export type Timing = 'each-date' | 'newest-date' | 'two-dates';

/** The two dates of a comparison. */
export interface Span {
  readonly since: Period;
  readonly until: Period;
}

type Definition<N extends Needs> = Common<N> &
  (
    | {
        readonly over?: 'each-date' | 'newest-date';
        readonly measure: (given: GivenAll<N>, at: Period) => Outcome | readonly Variant[];
      }
    | {
        readonly over: 'two-dates';
        /** Set by the one indicator that grades unlikeness; all others are only given numbers that may be compared. */
        readonly unlikeAllowed?: boolean;
        readonly measure: (
          newest: GivenAll<N>,
          first: GivenAll<N>,
          span: Span,
        ) => Outcome | readonly Variant[];
      }
  );

/** An indicator as the runner sees it. */
export interface Indicator extends Omit<Common<Needs>, 'needs'> {
  readonly needs: Needs;
  readonly over: Timing;
  readonly unlikeAllowed?: boolean;
  readonly measure: (given: GivenAll<Needs>, other: never, span?: Span) => Outcome | readonly Variant[];
}

/**
 * Declares an indicator. What it needs types what it is given, so that it cannot ask for one thing and use another,
 * and a stock cannot be divided by a flow.
 */
export function defineIndicator<const N extends Needs>(definition: Definition<N>): Indicator {
  return { ...definition, over: definition.over ?? 'each-date' } as unknown as Indicator;
}

/** What the indicator asks for, in the order of its needs. */
export function needsOf(indicator: Indicator): NeedDescription[] {
  return Object.values(indicator.needs).map((need) => need.description);
}
