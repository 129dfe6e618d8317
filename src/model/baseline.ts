import type { Snapshot } from './snapshot.js';

/** Raised when a field of a baseline changes meaning. */
export const BASELINE_VERSION = 1;

/** Somebody's word that a country's figures stand as they are. */
export interface Acceptance {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly by: string;
  readonly why: string;
  /** ISO 8601, to the second, in universal time. */
  readonly at: string;
  /** Of the study as it was written. */
  readonly sha256: string;
}

/** What was accepted: later studies are held against it, figure by figure and problem by problem. */
export interface Baseline {
  readonly kind: 'ctg-baseline';
  readonly version: typeof BASELINE_VERSION;
  /** Every acceptance so far, oldest first; the last one of a country is of the state below. */
  readonly accepted: readonly Acceptance[];
  /** One a country, by alpha-3 code. */
  readonly studies: readonly Snapshot[];
}
