import type { CellRef } from './cell.js';
import type { Definition } from './definition.js';
import type { Period } from './period.js';
import type { Place } from './place.js';
import type { Slice } from './slice.js';

/** A stock is counted on a day; a flow is counted over a span. */
export type Timing = 'stock' | 'flow';

/**
 * A number with everything that a reader must know before dividing by it. The two type parameters keep stocks from
 * being divided by flows, the classic mistake of prison statistics: such a division does not compile.
 */
export interface Quantity<T extends Timing = Timing, U extends string = string> {
  readonly name: FactName;
  readonly timing: T;
  readonly unit: U;
  readonly value: number;
  readonly place: Place;
  readonly period: Period;
  readonly slice: Slice;
  readonly definition: Definition;
  /** The source's own word for the part, where it has one. */
  readonly label?: string;
  /** The cells that the value was read from or summed from. */
  readonly cells: readonly CellRef[];
  /** Keys into the study's sources. */
  readonly sources: readonly string[];
  /**
   * Set when the value is a sum: the names of its parts, in order. Parts that the source does not name are missing
   * from it, and only sums of the same parts may be compared.
   */
  readonly parts?: readonly string[];
}

type Stock<U extends string> = Quantity<'stock', U>;
type Flow<U extends string> = Quantity<'flow', U>;

/** Every kind of number that the tables give, with its timing and its unit. */
export interface FactTypes {
  'prison-population': Stock<'persons'>;
  /** Offences or charges counted in an offence table: one person may appear several times. */
  'offence-charges': Stock<'charges'>;
  'official-capacity': Stock<'places'>;
  'national-population': Stock<'inhabitants'>;
  'stock-at-start': Stock<'persons'>;
  'stock-at-end': Stock<'persons'>;
  admissions: Flow<'persons'>;
  releases: Flow<'persons'>;
  'persons-sentenced': Flow<'persons'>;
  'programme-evaluated': Flow<'persons'>;
  'programme-admitted': Flow<'persons'>;
  'programme-graduated': Flow<'persons'>;
  'programme-left': Flow<'persons'>;
  'programme-died-or-transferred': Flow<'persons'>;
  /** Members of the admitted group who are still in the programme when the period ends. */
  'programme-active': Flow<'persons'>;
  /** Percentages as a source prints them, without the counts that they were made from. */
  'published-occupancy-rate': Stock<'percent'>;
  'published-excess-rate': Stock<'percent'>;
  'published-share': Stock<'percent'>;
  /** Floor space where people sleep, sanitary annexes included. */
  'living-area': Stock<'square-metres'>;
  'sanitary-area': Stock<'square-metres'>;
  /** Before admission: who meets the conditions, who is told of it, who says yes. */
  'programme-eligible': Flow<'persons'>;
  'programme-offered': Flow<'persons'>;
  'programme-accepted': Flow<'persons'>;
  /** One recommended practice at one site: in place 1, partly 0.5, not 0. */
  'programme-practice': Stock<'score'>;
  'programme-practice-not-applicable': Stock<'count'>;
  /** Members of one arm of an evaluation who were followed for the whole window. */
  'followed-up': Flow<'persons'>;
  returned: Flow<'persons'>;
  'return-rate': Flow<'percent'>;
  /** What the prison system spent in a year, or had to spend. */
  'prison-budget': Flow<'money'>;
  /** Person-days of a year over its days, as an agency prints it: a count of the year, not of a day. */
  'average-daily-population': Flow<'persons'>;
  /** Published costs of one person, by the span for which they are stated. */
  'prison-cost-per-year': Flow<'money-per-person-year'>;
  'prison-cost-per-month': Flow<'money-per-person-month'>;
  'prison-cost-per-day': Flow<'money-per-person-day'>;
  /** What a programme spent over the period. */
  'programme-cost': Flow<'money'>;
  'programme-entrant-cost': Flow<'money-per-person'>;
  'court-hour-cost': Flow<'money-per-hour'>;
  'hearing-cost': Flow<'money-per-hearing'>;
  /** The part of the average cost that one prisoner fewer would save, from 0 to 1. */
  'marginal-share-low': Flow<'share'>;
  'marginal-share-high': Flow<'share'>;
  'court-cases': Flow<'cases'>;
  'court-hours-per-case': Flow<'hours-per-case'>;
}
export type FactName = keyof FactTypes;

/** The timing and the unit of every fact, for the code that makes facts from cells. */
export const FACT_KINDS: {
  readonly [N in FactName]: { timing: FactTypes[N]['timing']; unit: FactTypes[N]['unit'] };
} = {
  'prison-population': { timing: 'stock', unit: 'persons' },
  'offence-charges': { timing: 'stock', unit: 'charges' },
  'official-capacity': { timing: 'stock', unit: 'places' },
  'national-population': { timing: 'stock', unit: 'inhabitants' },
  'stock-at-start': { timing: 'stock', unit: 'persons' },
  'stock-at-end': { timing: 'stock', unit: 'persons' },
  admissions: { timing: 'flow', unit: 'persons' },
  releases: { timing: 'flow', unit: 'persons' },
  'persons-sentenced': { timing: 'flow', unit: 'persons' },
  'programme-evaluated': { timing: 'flow', unit: 'persons' },
  'programme-admitted': { timing: 'flow', unit: 'persons' },
  'programme-graduated': { timing: 'flow', unit: 'persons' },
  'programme-left': { timing: 'flow', unit: 'persons' },
  'programme-died-or-transferred': { timing: 'flow', unit: 'persons' },
  'programme-active': { timing: 'flow', unit: 'persons' },
  'published-occupancy-rate': { timing: 'stock', unit: 'percent' },
  'published-excess-rate': { timing: 'stock', unit: 'percent' },
  'published-share': { timing: 'stock', unit: 'percent' },
  'living-area': { timing: 'stock', unit: 'square-metres' },
  'sanitary-area': { timing: 'stock', unit: 'square-metres' },
  'programme-eligible': { timing: 'flow', unit: 'persons' },
  'programme-offered': { timing: 'flow', unit: 'persons' },
  'programme-accepted': { timing: 'flow', unit: 'persons' },
  'programme-practice': { timing: 'stock', unit: 'score' },
  'programme-practice-not-applicable': { timing: 'stock', unit: 'count' },
  'followed-up': { timing: 'flow', unit: 'persons' },
  returned: { timing: 'flow', unit: 'persons' },
  'return-rate': { timing: 'flow', unit: 'percent' },
  'prison-budget': { timing: 'flow', unit: 'money' },
  'average-daily-population': { timing: 'flow', unit: 'persons' },
  'prison-cost-per-year': { timing: 'flow', unit: 'money-per-person-year' },
  'prison-cost-per-month': { timing: 'flow', unit: 'money-per-person-month' },
  'prison-cost-per-day': { timing: 'flow', unit: 'money-per-person-day' },
  'programme-cost': { timing: 'flow', unit: 'money' },
  'programme-entrant-cost': { timing: 'flow', unit: 'money-per-person' },
  'court-hour-cost': { timing: 'flow', unit: 'money-per-hour' },
  'hearing-cost': { timing: 'flow', unit: 'money-per-hearing' },
  'marginal-share-low': { timing: 'flow', unit: 'share' },
  'marginal-share-high': { timing: 'flow', unit: 'share' },
  'court-cases': { timing: 'flow', unit: 'cases' },
  'court-hours-per-case': { timing: 'flow', unit: 'hours-per-case' },
};

/** A number as read from a table. */
export type Fact = Quantity;

/** One penalty scale of one law: what a conduct may be punished with, and since when. */
export interface PenaltyScale {
  readonly country: string;
  readonly law: string;
  readonly article: string;
  /** The same conduct through successive laws has the same identifier. */
  readonly conductId: string;
  readonly conduct: string;
  /** A value of the `offence_class` vocabulary. */
  readonly offenceClass: string;
  /** A value of the `drug_subtype` vocabulary, for drug offences. */
  readonly drugSubtype?: string;
  readonly tier: 'basic' | 'attenuated' | 'aggravated';
  /** In months; absent when the law or the copy read gives none. Never nought for "not stated". */
  readonly minMonths?: number;
  readonly maxMonths?: number;
  readonly isLife: boolean;
  /** ISO dates or years; an absent start was not shown in the copy read, an absent end means in force then. */
  readonly inForceFrom?: Period;
  readonly inForceTo?: Period;
  readonly noncustodialPossible?: boolean;
  readonly benefitExcluded?: boolean;
  readonly remandMandatory?: boolean;
  /** In months: the highest maximum with which proceedings for this conduct may still be suspended. */
  readonly suspensionLimitMonths?: number;
  /** In months: the longest sentence for this conduct that may still be suspended or served otherwise. */
  readonly substitutionLimitMonths?: number;
  /** The place of the conduct in an order of seriousness; 1 is the least serious. */
  readonly seriousnessRank?: number;
  /** The panel, survey or person that set the order. */
  readonly rankSetBy?: string;
  readonly cells: readonly CellRef[];
  readonly sources: readonly string[];
}

/** Where the figures of a row come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string;
  readonly accessedOn: string;
  readonly licence: string;
  readonly note: string;
}
