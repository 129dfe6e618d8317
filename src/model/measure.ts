import type { CellRef } from './cell.js';
import type { Definition } from './definition.js';
import type { FactName } from './fact.js';
import type { IndicatorId } from './indicator-id.js';
import type { Period } from './period.js';
import type { Place } from './place.js';
import type { Slice } from './slice.js';

/** Units of results; those of counts are the units of facts. */
export type Unit =
  | 'percent'
  | 'percentage-points'
  | 'per-100000'
  | 'ratio'
  | 'factor'
  | 'index'
  | 'persons'
  | 'charges'
  | 'places'
  | 'inhabitants'
  | 'persons-per-year'
  | 'percent-per-year'
  | 'charges-per-person'
  | 'log-points'
  | 'months'
  | 'years'
  | 'days'
  | 'count'
  | 'square-metres'
  | 'square-metres-per-person'
  | 'score'
  | 'share'
  | 'cases'
  | 'hours'
  | 'hours-per-case'
  | 'conducts'
  | 'conducts-per-decade'
  | MoneyUnit
  | 'probability'
  | 'events-per-100-person-years'
  | 'units-per-person-month'
  | 'percent-per-percent'
  | 'word'
  | 'yes-no';

/** Amounts of money. The currency and the year of its prices are in the definition, and never mixed. */
export type MoneyUnit =
  | 'money'
  | 'money-per-year'
  | 'money-per-person'
  | 'money-per-person-year'
  | 'money-per-person-month'
  | 'money-per-person-day'
  | 'money-per-hour'
  | 'money-per-hearing';

/**
 * What an interval speaks of. A complete register is not a sample: `definition` is the range over meanings of a word
 * or over unknown values; `superpopulation` is chance in small counts; `sampling` belongs to samples only.
 */
export type IntervalKind = 'sampling' | 'superpopulation' | 'definition' | 'model' | 'none';

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly kind: Exclude<IntervalKind, 'none'>;
  /** The method, as a key of the locales: `wilson-95`, `log-ratio-95`, `unknown-offences`, … */
  readonly method: string;
}

/** A further result of the same indicator, named as in the catalogue. */
export interface Detail {
  readonly value: number | string | boolean | null;
  readonly unit: Unit;
}

export const SERIES_NAMES = [
  'still-held',
  'not-returned',
  'still-in-programme',
  'terms-by-quantity',
  'line-of-terms',
  'tenths-of-terms',
] as const;
export type SeriesName = (typeof SERIES_NAMES)[number];

/**
 * Numbers of a measure that only a drawing can tell: the points of a curve, the cells of a scatter. No row of them is
 * about a person, and no two rows leave one to four people between them.
 */
export interface Series {
  readonly name: SeriesName;
  /** The part of the measure's people that it is of, such as `drug`; empty for all of them. */
  readonly part: string;
  readonly columns: readonly { readonly name: string; readonly unit: Unit | 'grams' }[];
  /** One value for each column; `null` where there is none. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** A number that went into a measure. */
export interface Operand {
  readonly fact: FactName | 'statutory-penalty' | 'cases';
  readonly value: number;
  readonly unit: Unit;
  readonly period: Period | null;
  readonly slice: Slice;
  readonly definition: Definition;
  readonly cells: readonly CellRef[];
  /** Keys into the study's sources. */
  readonly sources: readonly string[];
}

/** A caution that travels with a measure. */
export interface Flag {
  readonly code: FlagCode;
  readonly args: { readonly [name: string]: string | number };
}

export const FLAG_CODES = [
  'dates-apart',
  'different-sources',
  'sum-of-named-parts',
  'few-cases',
  'definition-not-stated',
  'unknown-offences',
  'band-not-robust',
  'inversion',
  'general-maximum-used',
  'mix-shift',
  'series-split',
  'few-points',
  'flows-do-not-close',
  'capacity-missing-for-some',
  'partial-exceeds-growth',
  'opposite-directions',
  'legal-names-not-roles',
  'remand-mandatory',
  'stock-not-a-return-rate',
  'mid-year-population',
  'adjacent-base-years',
  'own-reading-of-threshold',
  'subset-of-facilities',
  'implausible-facilities',
  'length-biased',
  'unknown-lengths',
  'life-sentences',
  'capped-by-convention',
  'roles-not-distinguished',
  'cannot-be-told-apart',
  'zeros-dropped',
  'points-thinned',
  'outside-prison-counted',
  'open-cases-without-date',
  'unknown-many',
  'self-set-eligibility',
  'group-of-all-years',
  'unknown-values',
  'average-hides-cells',
  'law-does-not-distinguish',
  'benefit-excluded',
  'start-not-shown',
  'older-law-may-be-missing',
  'groups-not-matched',
  'same-people-before-and-after',
  'counts-not-given',
  'checklist-incomplete',
  'single-day-population',
  'capital-included',
  'capital-not-stated',
  'marginal-share-assumed',
  'stay-of-everyone',
  'suppressed-left-out',
] as const;
export type FlagCode = (typeof FLAG_CODES)[number];

/** Why a measure gives no number. */
export interface Reason {
  readonly code: ReasonCode;
  readonly args: { readonly [name: string]: string | number };
}

export const REASON_CODES = [
  'need-absent',
  'dates-too-far-apart',
  'definitions-unlike',
  'charges-not-persons',
  'unknown-too-many',
  'base-under-five',
  'base-under-ten',
  'part-exceeds-whole',
  'too-few-points',
  'too-few-definitions',
  'no-excess',
  'no-change',
  'no-earlier-date',
  'denominator-zero',
  'no-reference-offence',
  'maximum-open',
  'created-in-year',
  'no-subtypes',
  'life-above-half',
  'too-few-pairs',
  'constant-values',
  'ended-only',
  'stock-of-durations',
  'median-not-reached',
  'followup-too-short',
  'no-two-groups',
  'too-few-like-cases',
  'part-under-five',
  'values-unknown',
  'too-few-offences',
  'ranker-not-stated',
  'design-not-stated',
  'dropouts-not-a-comparison',
  'suppressed',
  'failed',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export type MeasureStatus = 'measured' | 'not-available' | 'not-comparable' | 'not-applicable' | 'error';

/** One indicator for one place, period and part of the population: a number with its making, or the reason for none. */
export interface Measure {
  /** Stable between editions: indicator, country, facility, part, definition and period. */
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly status: MeasureStatus;
  readonly place: Place;
  /** The period that the number speaks of; `null` when there is none. */
  readonly period: Period | null;
  /** The earlier end of a comparison of two dates. */
  readonly since: Period | null;
  readonly stratum: Slice;
  /** What tells this measure from its siblings beyond the stratum, e.g. the two conducts of a penalty ratio. */
  readonly variant: string;
  readonly unit: Unit;
  /** The headline number, unrounded; `null` unless `status` is `measured`. */
  readonly value: number | null;
  readonly details: { readonly [name: string]: Detail };
  /** Absent where nothing is drawn. */
  readonly series?: readonly Series[];
  readonly numerator: Operand | null;
  readonly denominator: Operand | null;
  /** Every number used, the numerator and the denominator among them. */
  readonly operands: readonly Operand[];
  readonly interval: Interval | null;
  readonly intervalKind: IntervalKind;
  readonly definition: Definition;
  readonly flags: readonly Flag[];
  readonly reason: Reason | null;
  readonly sources: readonly string[];
}
