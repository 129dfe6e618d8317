import type { Definition, DefinitionKey } from './definition.js';
import type { IndicatorId } from './indicator-id.js';
import type { Measure, Reason, Unit } from './measure.js';
import type { Slice } from './slice.js';

/** Why a country has no number in a row. */
export type NotBeside =
  | { readonly why: 'withheld'; readonly reason: Reason | null }
  | { readonly why: 'definition'; readonly keys: readonly DefinitionKey[]; readonly definition: Definition }
  /** The newest number under the row's definition, and how far it lies from the row's span. */
  | { readonly why: 'date'; readonly measure: Measure; readonly days: number }
  | { readonly why: 'absent' };

/** One country's place in a row. */
export interface CountryCell {
  readonly country: string;
  readonly measure: Measure | null;
  readonly not: NotBeside | null;
}

/** One indicator of one part of the population, for every country that states it under the same definition. */
export interface CountryRow {
  readonly indicator: IndicatorId;
  readonly stratum: Slice;
  readonly unit: Unit;
  readonly definition: Definition;
  readonly cells: readonly CountryCell[];
  /** `null` where fewer than three countries have a number. */
  readonly median: number | null;
}

/** Countries side by side, in alphabetical order of their codes; never ranked. */
export interface CountryTable {
  readonly kind: 'ctg-countries';
  readonly version: 1;
  readonly countries: readonly {
    readonly country: string;
    readonly version: string;
    readonly asOf: string | null;
  }[];
  /** Numbers of one row lie no further apart than this. */
  readonly withinDays: number;
  readonly synthetic: boolean;
  readonly rows: readonly CountryRow[];
}
