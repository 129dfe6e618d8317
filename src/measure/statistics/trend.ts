import { twoSidedP } from './normal.js';
import { median } from './quantile.js';

/** Most values for which the exact distribution of Kendall's S is used, as in the published tables. */
const MOST_EXACT = 9;

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
  return { s, tau, p: twoSidedP(z), method: 'normal' };
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
