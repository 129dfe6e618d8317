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
