import { sum } from 'simple-statistics';

/** Distinct values, ascending, each with how often it occurs (whole, above nought). A value may be Infinity (life). */
export type Counts = readonly (readonly [value: number, count: number])[];

/** R's margin in `quantile`: a position this close to a whole one, relatively, is meant to be whole. */
const FUZZ = 4 * Number.EPSILON;

/**
 * How often each value occurs.
 * @throws RangeError when a value is NaN or −Infinity
 */
export function countsOf(values: Iterable<number>): Counts {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (!(value > Number.NEGATIVE_INFINITY)) throw new RangeError(`not a value to count: ${value}`);
    // Adding nought turns −0 into 0.
    counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  }
  return ascending(counts);
}

/** The counts of all together, as if their values had been counted at once. */
export function mergeCounts(...many: readonly Counts[]): Counts {
  const merged = new Map<number, number>();
  for (const counts of many)
    for (const [value, count] of counts) merged.set(value, (merged.get(value) ?? 0) + count);
  return ascending(merged);
}

function ascending(counts: ReadonlyMap<number, number>): Counts {
  // A difference of two infinities is NaN, so that the order is not taken from one.
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How many cases are counted; whole, so that no rounding arises below 2^53. */
export function sizeOf(counts: Counts): number {
  return counts.reduce((size, [, count]) => size + count, 0);
}

/** The sum of all cases' values, with Neumaier's (1974) compensation for rounding; 0 for none, Infinity with one life. */
export function sumOf(counts: Counts): number {
  if (counts.at(-1)?.[0] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return sum(counts.map(([value, count]) => value * count));
}

/**
 * The arithmetic mean; Infinity when a value is.
 * @throws RangeError when there is no case
 */
export function meanOf(counts: Counts): number {
  return sumOf(someCases(counts, 'a mean')) / sizeOf(counts);
}

/**
 * The sample standard deviation (divided by n − 1), in two passes with the correction for the rounding of the mean
 * (Chan, Golub & LeVeque 1983).
 * @throws RangeError for fewer than two cases or an infinite value
 */
export function standardDeviationOf(counts: Counts): number {
  const size = sizeOf(counts);
  if (size < 2) throw new RangeError('a standard deviation needs two cases');
  const mean = meanOf(finite(counts, 'a standard deviation'));
  const squares = sum(counts.map(([value, count]) => count * (value - mean) ** 2));
  const rest = sum(counts.map(([value, count]) => count * (value - mean)));
  return Math.sqrt(Math.max(0, squares - rest ** 2 / size) / (size - 1));
}

/**
 * A quantile of type 7 (Hyndman & Fan 1996), equal to that of the expanded cases. Between a finite and an infinite
 * neighbour it is Infinity; at a whole position it is the value there, whatever its neighbour.
 * @throws RangeError when there is no case or `p` is outside 0–1
 */
export function quantileOf(counts: Counts, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a quantile needs a p from 0 to 1');
  const position = (sizeOf(someCases(counts, 'a quantile')) - 1) * p;
  const nearest = Math.round(position);
  const whole = Math.abs(position - nearest) <= FUZZ * Math.max(1, position);
  const below = valueAt(counts, whole ? nearest : Math.floor(position));
  if (whole) return below;
  const above = valueAt(counts, Math.ceil(position));
  return above === below ? below : below + (position - Math.floor(position)) * (above - below);
}

/** The middle value, by type 7 for an even number. @throws RangeError when there is no case */
export const medianOf = (counts: Counts): number => quantileOf(counts, 0.5);

/** The value of the case at a place in ascending order, from 0. */
function valueAt(counts: Counts, place: number): number {
  let passed = 0;
  for (const [value, count] of counts) {
    passed += count;
    if (place < passed) return value;
  }
  throw new RangeError(`no case at ${place} of ${passed}`);
}

/** The counts with every value above `cap` replaced by it, as for a mean of sentences among which some are for life. */
export function cappedAt(counts: Counts, cap: number): Counts {
  if (Number.isNaN(cap)) throw new RangeError('a cap must be a number');
  return mergeCounts(counts.map(([value, count]) => [Math.min(value, cap), count] as const));
}

/** The `k` commonest values with their counts, the commonest first; among equally common ones the smaller first. */
export function modesOf(counts: Counts, k: number): Counts {
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, k);
}

/** Every case by itself, ascending. */
export function expand(counts: Counts): Float64Array {
  const cases = new Float64Array(sizeOf(counts));
  let next = 0;
  for (const [value, count] of counts) {
    cases.fill(value, next, next + count);
    next += count;
  }
  return cases;
}

/** The same counts. @throws RangeError when there is no case, naming what was asked for */
export function someCases(counts: Counts, what: string): Counts {
  if (counts.length === 0) throw new RangeError(`${what} of no cases`);
  return counts;
}

/** The same counts. @throws RangeError when there is no case or an infinite value, naming what was asked for */
export function finite(counts: Counts, what: string): Counts {
  if (someCases(counts, what).at(-1)?.[0] === Number.POSITIVE_INFINITY)
    throw new RangeError(`${what} of an infinite value`);
  return counts;
}
