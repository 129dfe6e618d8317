import { randomBeta, randomBinomial } from 'd3-random';

/** Up to so many cases a resample is drawn case by case. */
export const MOST_BY_CASE = 2000;

/** Up to so many distinct rows a larger resample is drawn as multinomial counts. */
const MOST_BY_ROW = 250;

/** Numbers from 0 up to but not 1. */
export type Random = () => number;

/** A row that a resample has, by its index, and how often. */
type Drawn = readonly [row: number, count: number];

/** Draws resamples: the rows in each, ascending, with their counts. */
export interface Resampler {
  readonly draw: () => readonly Drawn[];
  /** How many cases a resample has: all, or fewer when their spread has to be scaled. */
  readonly cases: number;
}

/**
 * Resamples of counted rows with replacement. Small ones are drawn case by case, index = floor(u·n) in the order of the
 * rows, which other languages can repeat. Larger ones have the same distribution, multinomial, and are drawn row by row as
 * conditional binomials (Davis 1993). With many rows too, only as many cases are drawn as can be: m out of n.
 */
export function resampler(counts: readonly number[], random: Random): Resampler {
  const size = sizeOf(counts);
  if (size > MOST_BY_CASE && counts.length <= MOST_BY_ROW)
    return { cases: size, draw: () => multinomial(counts, size, random) };
  const cases = Math.min(size, MOST_BY_CASE);
  const rows = byCase(counts, cases, random);
  return { cases, draw: () => lengths(rows()) };
}

/** Draws so many cases and gives their rows in order, in an array that the next call fills anew. */
function byCase(counts: readonly number[], cases: number, random: Random): () => Uint32Array {
  const size = sizeOf(counts);
  const rowAt = finder(counts);
  const rows = new Uint32Array(cases);
  return () => {
    for (let index = 0; index < cases; index += 1) rows[index] = rowAt(Math.floor(random() * size));
    return rows.sort();
  };
}

const sizeOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How often each row stands in an ascending list. */
function lengths(rows: Uint32Array): Drawn[] {
  const found: Drawn[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    while (end < rows.length && rows[end] === rows[start]) end += 1;
    found.push([rows[start] ?? 0, end - start]);
  }
  return found;
}

function multinomial(counts: readonly number[], size: number, random: Random): Drawn[] {
  const binomial = randomBinomial.source(random);
  let [left, others] = [size, size];
  return counts.flatMap((count, row): Drawn[] => {
    const got = left === 0 ? 0 : binomial(left, count / others)();
    left -= got;
    others -= count;
    return got === 0 ? [] : [[row, got]];
  });
}

/** Finds the row of a case by its index from 0: of few cases in a list, of many by bisection. */
export function finder(counts: readonly number[]): (index: number) => number {
  if (sizeOf(counts) <= MOST_BY_CASE) {
    const rows = Uint32Array.from(counts.flatMap((count, row) => new Array<number>(count).fill(row)));
    return (index) => rows[index] ?? counts.length - 1;
  }
  let passed = 0;
  const upTo = Float64Array.from(counts, (count) => {
    passed += count;
    return passed;
  });
  return (index) => {
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (index < (upTo[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Two rows between which a median lies, the same one twice for an odd number of cases. */
type Middle = [lower: number, upper: number];

/** Draws resamples case by case and gives the middle of each. */
export function middleByCase(counts: readonly number[], random: Random): () => Middle {
  const size = sizeOf(counts);
  const rows = byCase(counts, size, random);
  return () => {
    const drawn = rows();
    return [drawn[(size - 1) >> 1] ?? 0, drawn[size >> 1] ?? 0];
  };
}

/**
 * Draws the two rows between which the median of a resample lies, without drawing the rest: the k-th of n uniform numbers
 * has the distribution Beta(k, n + 1 − k), and given it the next one is the least of the n − k above it (David & Nagaraja
 * 2003, chapter 2). The row of a number u is that of case floor(u·n), as in a resample drawn case by case, so
 * that the distribution is exactly that of its median.
 */
export function middleRows(counts: readonly number[], random: Random): () => Middle {
  const size = sizeOf(counts);
  const rowAt = finder(counts);
  const place = Math.ceil(size / 2);
  const middle = randomBeta.source(random)(place, size + 1 - place);
  return () => {
    const lower = middle();
    if (size % 2 === 1) return [rowAt(Math.floor(lower * size)), rowAt(Math.floor(lower * size))];
    const upper = 1 - (1 - lower) * (1 - random()) ** (1 / (size - place));
    return [rowAt(Math.floor(lower * size)), rowAt(Math.floor(upper * size))];
  };
}
