import { errorFunction, median as medianOf, quantileSorted } from 'simple-statistics';

/** The 97.5th percentile of the standard normal distribution, for two-sided intervals of 95 %. */
export const Z = 1.959963984540054;

/** The library's error function is right to about 1e-7; a smaller probability than this is given as this. */
const SMALLEST_P = 1e-6;

/** Most values for which the exact distribution of Kendall's S is used, as in the published tables. */
const MOST_EXACT = 9;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle value, by type 7 for an even number.
 * @throws RangeError when there is none
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('the median of nothing');
  return medianOf([...values]);
}

/**
 * A quantile of type 7 (Hyndman & Fan 1996), the default of R and of spreadsheets.
 * @throws RangeError when there is no value or `p` is outside 0–1
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0 || !(p >= 0 && p <= 1))
    throw new RangeError('a quantile needs values and a p from 0 to 1');
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    p,
  );
}

/**
 * Wilson's score interval for a proportion, 95 % (Wilson 1927; recommended for small n by Brown, Cai & DasGupta 2001).
 * @returns proportions from 0 to 1
 * @throws RangeError unless 0 ≤ successes ≤ n and n > 0
 */
export function wilson(successes: number, n: number): Bounds {
  if (!(n > 0 && successes >= 0 && successes <= n))
    throw new RangeError('wilson needs 0 ≤ successes ≤ n and n > 0');
  const p = successes / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // The ends are exactly 0 and 1 there; the subtraction leaves a trace of the last binary digit.
  return { low: successes === 0 ? 0 : centre - half, high: successes === n ? 1 : centre + half };
}

/**
 * The difference of two independent proportions with its hybrid score interval, 95 % (Newcombe 1998, method 10).
 * @returns differences from −1 to 1
 * @throws RangeError as {@link wilson}
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): Bounds & { readonly difference: number } {
  const [a, b] = [wilson(x1, n1), wilson(x2, n2)];
  const [p1, p2] = [x1 / n1, x2 / n2];
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - a.low, b.high - p2),
    high: difference + Math.hypot(a.high - p1, p2 - b.low),
  };
}

/**
 * The ratio of two independent proportions with its interval on the log scale, 95 % (Katz et al. 1978).
 * @throws RangeError when a count is nought, for which the interval does not exist
 */
export function ratioInterval(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): Bounds & { readonly ratio: number } {
  if (!(x1 > 0 && x2 > 0 && x1 <= n1 && x2 <= n2))
    throw new RangeError('a ratio interval needs counts above nought');
  const ratio = x1 / n1 / (x2 / n2);
  const spread = Z * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
  return { ratio, low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}

/**
 * The median slope between all pairs of points (Theil 1950; Sen 1968). Pairs at one time are left out.
 * @throws RangeError when no two points differ in time
 */
export function theilSen(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (b.x === a.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
  if (slopes.length === 0) throw new RangeError('a slope needs two different times');
  return median(slopes);
}

/** Mann–Kendall's test of monotony; `p` is two-sided. */
export interface MannKendall {
  readonly s: number;
  readonly tau: number;
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/**
 * Whether values in order of time tend to rise or fall (Mann 1945; Kendall 1975): exact for up to nine values without
 * ties, else normal with corrections for ties and continuity. `tau` is S over the number of pairs.
 * @throws RangeError for fewer than two values
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  if (n < 2) throw new RangeError('a trend needs two values');
  let s = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) s += Math.sign((values[j] ?? 0) - (values[i] ?? 0));
  const ties = tieSizes(values);
  const tau = s / ((n * (n - 1)) / 2);
  if (n <= MOST_EXACT && ties.every((size) => size === 1))
    return { s, tau, p: exactP(n, s), method: 'exact' };
  const corrected = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - corrected) / 18;
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, tau, p: Math.max(SMALLEST_P, 1 - errorFunction(Math.abs(z) / Math.SQRT2)), method: 'normal' };
}

function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/** P(|S| ≥ |s|) over all orders of n values: S is the number of pairs less twice the inversions (Kendall 1975). */
function exactP(n: number, s: number): number {
  let counts = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(counts.length + size - 1).fill(0);
    counts.forEach((count, inversions) => {
      for (let more = 0; more < size; more += 1)
        next[inversions + more] = (next[inversions + more] ?? 0) + count;
    });
    counts = next;
  }
  const pairs = (n * (n - 1)) / 2;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const tail = counts.reduce(
    (sum, count, inversions) => (Math.abs(pairs - 2 * inversions) >= Math.abs(s) ? sum + count : sum),
    0,
  );
  return Math.min(1, tail / total);
}

/**
 * Constant yearly growth that leads from one value to another, in percent.
 * @throws RangeError unless both values and the years are above nought
 */
export function compoundGrowth(from: number, to: number, years: number): number {
  if (!(from > 0 && to > 0 && years > 0)) throw new RangeError('growth needs values and years above nought');
  return 100 * ((to / from) ** (1 / years) - 1);
}

/**
 * The total variation distance: half the sum of absolute differences between two sets of shares of the same parts, in
 * the same order; 0 when equal, 1 when disjoint (Levin, Peres & Wilmer 2009, proposition 4.2).
 * @throws RangeError when the sets are empty or differ in length
 */
export function totalVariation(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0) throw new RangeError('the distance between nothing and nothing');
  if (a.length !== b.length) throw new RangeError('shares of unlike sets of parts');
  return a.reduce((sum, share, index) => sum + Math.abs(share - (b[index] ?? 0)), 0) / 2;
}
