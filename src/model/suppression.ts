import type { Definition } from './definition.js';
import type { Fact } from './fact.js';
import type { Period } from './period.js';
import type { Place } from './place.js';
import type { Slice } from './slice.js';

/** `primary`: the count is small itself. `complementary`: a small one would follow from it by subtraction. */
export type SuppressionReason = 'primary' | 'complementary';

/**
 * Which count is hidden; neither what it is nor why. Marked as small, three parts of a total that is small too would be
 * one person each, so that the reasons are told only as numbers over the whole study.
 */
export interface SuppressedCell {
  readonly name: Fact['name'];
  readonly place: Place;
  readonly period: Period;
  readonly slice: Slice;
  readonly definition: Definition;
}

/** What was done about small counts. */
export interface Suppression {
  /** Counts above nought and below this are hidden; nought switches it off. */
  readonly threshold: number;
  readonly primary: number;
  readonly complementary: number;
  /** Groups that are shown and of which everybody falls into one part: hiding a nought would not keep that secret. */
  readonly wholeGroups: number;
}
