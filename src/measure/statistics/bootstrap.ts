import type { Bounds } from './bounds.js';
import { type Counts, countsOf, quantileOf, sizeOf, someCases } from './counts.js';
import { mulberry32 } from './mulberry32.js';
import type { Pairs } from './pairs.js';
import {
  MOST_BY_CASE,
  middleByCase,
  middleRows,
  type Random,
  type Resampler,
  resampler,
} from './resample.js';

/** Enough for the ends of a 95 % interval (Efron & Tibshirani 1993 advise 1,000 or more). */
const DRAWS = 2000;

export interface BootstrapOptions {
  readonly draws?: number;
  /** Printed with the result, so that it can be repeated. */
  readonly seed: number;
}

/**
 * The percentile interval of a median, 95 % (Efron & Tibshirani 1993, chapter 13); an end may be Infinity. Resamples of up
 * to 2,000 cases are drawn case by case; for larger groups only their median is, from its exact distribution.
 * @throws RangeError when there is no case or no draw
 */
export function bootstrapMedian(counts: Counts, { draws = DRAWS, seed }: BootstrapOptions): Bounds {
  const median = medianDrawer(someCases(counts, 'a bootstrap'), mulberry32(seed));
  return percentiles(repeat(draws, median));
}

/**
 * The percentile interval of the ratio of two independent groups' medians, 95 %: in each draw `a` is resampled, then `b`.
 * A draw of which both medians are infinite, or both nought, has no ratio: it counts as nought for the lower end and as
 * Infinity for the upper, which is the widest it can mean.
 * @throws RangeError when a group has no case, or there is no draw
 */
export function bootstrapRatioOfMedians(
  a: Counts,
  b: Counts,
  { draws = DRAWS, seed }: BootstrapOptions,
): Bounds {
  const random = mulberry32(seed);
  const [above, below] = [a, b].map((counts) => medianDrawer(someCases(counts, 'a bootstrap'), random));
  const ratios = repeat(draws, () => (above?.() ?? 0) / (below?.() ?? 0));
  return {
    low: percentiles(ratios.map((ratio) => (Number.isNaN(ratio) ? 0 : ratio))).low,
    high: percentiles(ratios.map((ratio) => (Number.isNaN(ratio) ? Infinity : ratio))).high,
  };
}

function medianDrawer(counts: Counts, random: Random): () => number {
  const sizes = counts.map(([, count]) => count);
  const value = (row: number) => counts[row]?.[0] ?? Infinity;
  const middle = sizeOf(counts) > MOST_BY_CASE ? middleRows(sizes, random) : middleByCase(sizes, random);
  return () => {
    const [lower, upper] = middle();
    return lower === upper ? value(lower) : (value(lower) + value(upper)) / 2;
  };
}

export interface BootstrapInterval extends Bounds {
  /** Draws on which the statistic does not exist, left out of the interval. */
  readonly failed: number;
  /** How many cases a resample had: all, or fewer when the spread was scaled to all. */
  readonly cases: number;
}

/**
 * The percentile interval of any statistic of counted cases, 95 %. Resamples are of all cases, save of many (over 2,000)
 * with many distinct values (over 250): then of m = 2,000, and their distances from the statistic of all cases are scaled
 * by √(m/n), which is right for statistics whose error falls with the root of n (Bickel, Götze & van Zwet 1997; Politis,
 * Romano & Wolf 1999). Cases are resampled in ascending order, whatever the order they are given in.
 * @param statistic throws RangeError, or gives NaN, where it does not exist
 * @throws RangeError when there is no case or no draw, or the statistic exists on none
 */
export function bootstrapStatistic(
  cases: Counts,
  statistic: (resample: Counts) => number,
  options: BootstrapOptions,
): BootstrapInterval;
export function bootstrapStatistic(
  cases: Pairs,
  statistic: (resample: Pairs) => number,
  options: BootstrapOptions,
): BootstrapInterval;
export function bootstrapStatistic<Row extends readonly number[]>(
  cases: readonly Row[],
  statistic: (resample: readonly Row[]) => number,
  { draws = DRAWS, seed }: BootstrapOptions,
): BootstrapInterval {
  if (cases.length === 0) throw new RangeError('a bootstrap of no cases');
  const rows = cases.toSorted(byValues);
  const sizes = rows.map((row) => row.at(-1) ?? 0);
  const size = sizes.reduce((sum, count) => sum + count, 0);
  const sampler = resampler(sizes, mulberry32(seed));
  const all = repeat(draws, () => attempt(() => statistic(recounted(rows, sampler.draw()))));
  const found = all.filter((result) => !Number.isNaN(result));
  if (found.length === 0) throw new RangeError('a statistic that no resample has');
  const more = { failed: all.length - found.length, cases: sampler.cases };
  if (sampler.cases === size) return { ...percentiles(found), ...more };
  const centre = statistic(rows);
  const scale = Math.sqrt(sampler.cases / size);
  const scaled = found.map((result) => (result === centre ? centre : centre + (result - centre) * scale));
  return { ...percentiles(scaled), ...more };
}

/** The rows that a resample has, with their numbers in it. */
function recounted<Row extends readonly number[]>(
  rows: readonly Row[],
  drawn: ReturnType<Resampler['draw']>,
): readonly Row[] {
  return drawn.map(([index, count]) => {
    const row: number[] = [...(rows[index] ?? [])];
    row[row.length - 1] = count;
    return row as readonly number[] as Row;
  });
}

function byValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function attempt(statistic: () => number): number {
  try {
    return statistic();
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}

function repeat(draws: number, draw: () => number): number[] {
  if (!(Number.isInteger(draws) && draws > 0)) throw new RangeError('a bootstrap needs a draw');
  return Array.from({ length: draws }, draw);
}

function percentiles(results: readonly number[]): Bounds {
  const counts = countsOf(results);
  return { low: quantileOf(counts, 0.025), high: quantileOf(counts, 0.975) };
}
