import { inversions } from './association.js';
import { type Bounds, Z } from './bounds.js';
import { type PairColumns, type Pairs, pairColumns, ranksOf } from './pairs.js';

/** Up to so many distinct points every slope is listed and sorted; it is half a million. */
const MOST_LISTED = 1000;

export interface TheilSen extends Bounds {
  readonly slope: number;
  /** Whether every slope was computed and sorted, or the wanted ones found by bisection, to within rounding. */
  readonly method: 'listed' | 'bisection';
}

/**
 * The median slope between all pairs of cases with unlike x (Theil 1950; Sen 1968), with Sen's distribution-free interval
 * of 95 % from the variance of Kendall's S (ranks as in Gilbert 1987). Above `mostListed` distinct points
 * the slopes of a rank are found by bisection over all floating-point numbers, counting at each step, by inversions of
 * y − slope·x, how many slopes are no greater (Dillencourt, Mount & Netanyahu 1992): all cases are used at any size.
 * @throws RangeError when a value is infinite or no two cases differ in x, and as {@link pairColumns}
 */
export function theilSenOf(
  pairs: Pairs,
  { mostListed = MOST_LISTED }: { readonly mostListed?: number } = {},
): TheilSen {
  const columns = pairColumns(pairs);
  if (!columns.x.every(Number.isFinite) || !columns.y.every(Number.isFinite))
    throw new RangeError('a slope of what is not finite');
  const slopes = columns.pairs - columns.tiedX;
  if (slopes === 0) throw new RangeError('a slope needs two different x');
  const listed = columns.x.length <= mostListed;
  const at = listed ? listing(columns) : bisection(columns, slopes);
  const spread = Z * Math.sqrt(varianceOfS(columns));
  return {
    slope: (at(Math.floor((slopes + 1) / 2)) + at(Math.ceil((slopes + 1) / 2))) / 2,
    low: at(Math.max(1, Math.round((slopes - spread) / 2))),
    high: at(Math.min(slopes, Math.round((slopes + spread) / 2) + 1)),
    method: listed ? 'listed' : 'bisection',
  };
}

/** Of Kendall's S, corrected for ties in either value. */
function varianceOfS({ size, runsX, runsY }: PairColumns): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = [...runsX, ...runsY].reduce((sum, run) => sum + term(run), 0);
  return Math.max(0, (term(size) - ties) / 18);
}

type SlopeAt = (rank: number) => number;

/** Slopes by rank, from 1, out of all of them in order. */
function listing({ x, y, count }: PairColumns): SlopeAt {
  const slopes: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    for (let j = i + 1; j < x.length; j += 1) {
      const run = (x[j] ?? 0) - (x[i] ?? 0);
      if (run === 0) continue;
      slopes.push(((y[j] ?? 0) - (y[i] ?? 0)) / run);
      weights.push((count[i] ?? 0) * (count[j] ?? 0));
    }
  }
  const order = Uint32Array.from(slopes, (_, index) => index).sort(
    (a, b) => (slopes[a] ?? 0) - (slopes[b] ?? 0),
  );
  let passed = 0;
  const upTo = Float64Array.from(order, (index) => {
    passed += weights[index] ?? 0;
    return passed;
  });
  return (rank) => {
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    return slopes[order[low] ?? 0] ?? 0;
  };
}

/** Slopes by rank, from 1: the least number that so many slopes do not exceed. */
function bisection(columns: PairColumns, slopes: number): SlopeAt {
  const { x, y } = columns;
  const origin = x[x.length >> 1] ?? 0;
  const upTo = (slope: number): number => {
    const residuals = y.map((value, row) => value - slope * ((x[row] ?? 0) - origin));
    const { ranks, distinct } = ranksOf(residuals);
    // A slope is greater where the later residual is: turning the ranks lets equal ones count as no greater.
    const turned = ranks.map((rank) => distinct - 1 - rank);
    return slopes - inversions(columns, { ranks: turned, distinct });
  };
  const steepest = bound(x, y);
  // What is known of how many slopes do not exceed a number, as places of numbers among all of them.
  const known = new Map<bigint, number>([
    [placeOf(-steepest) - 1n, 0],
    [placeOf(steepest), slopes],
  ]);
  return (rank) => {
    let [low, high] = [placeOf(-steepest) - 1n, placeOf(steepest)];
    for (const [place, number] of known) {
      if (number < rank && place > low) low = place;
      if (number >= rank && place < high) high = place;
    }
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      const number = upTo(numberAt(middle));
      known.set(middle, number);
      if (number < rank) low = middle;
      else high = middle;
    }
    return numberAt(high);
  };
}

/** A number that no slope exceeds in size: the whole rise over the least run. */
function bound(x: Float64Array, y: Float64Array): number {
  let [least, lowest, highest] = [Infinity, Infinity, -Infinity];
  x.forEach((value, row) => {
    const run = value - (x[row - 1] ?? value);
    if (run > 0) least = Math.min(least, run);
    lowest = Math.min(lowest, y[row] ?? 0);
    highest = Math.max(highest, y[row] ?? 0);
  });
  return (highest - lowest) / least;
}

const cell = new DataView(new ArrayBuffer(8));

/** Where a number stands among all floating-point numbers, counted from nought. */
function placeOf(number: number): bigint {
  cell.setFloat64(0, Math.abs(number));
  return number < 0 ? -cell.getBigInt64(0) : cell.getBigInt64(0);
}

function numberAt(place: bigint): number {
  cell.setBigInt64(0, place < 0n ? -place : place);
  return place < 0n ? -cell.getFloat64(0) : cell.getFloat64(0);
}
