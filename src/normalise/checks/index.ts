import chargesNotPersons from './charges-not-persons.js';
import type { Check } from './define-check.js';
import facilitySums from './facility-sums.js';
import jumps from './jumps.js';
import legalStatuses from './legal-statuses.js';
import partsOfTotal from './parts-of-total.js';
import plausibleOccupancy from './plausible-occupancy.js';
import repeatedKeys from './repeated-keys.js';
import runsOfZeros from './runs-of-zeros.js';
import sexes from './sexes.js';
import stockContinuity from './stock-continuity.js';
import unknownShare from './unknown-share.js';

/** In this order: one number a key first, then what the numbers count, then whether they agree. */
export const CHECKS: readonly Check[] = [
  repeatedKeys,
  runsOfZeros,
  chargesNotPersons,
  sexes,
  legalStatuses,
  partsOfTotal,
  plausibleOccupancy,
  jumps,
  facilitySums,
  stockContinuity,
  unknownShare,
];
