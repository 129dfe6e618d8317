import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bootstrapMedian,
  type Counts,
  countsOf,
  mulberry32,
  quantileOf,
} from '../../../../src/measure/statistics/index.js';
import { finder, middleRows, resampler } from '../../../../src/measure/statistics/resample.js';

// Made once with Python 3: for counted values, the exact probability of each median of a resample. Up to seven cases by
// listing every resample; above, from the binomial tails of SciPy 1.17.1 (binom.sf) and, for an even number, the joint
// probability of its two middle values (multinomial).
type Exact = [counts: [value: number, count: number][], median: [value: number, probability: number][]];
const REFERENCES: { readonly exactMedian: Exact[] } = JSON.parse(
  readFileSync(new URL('./bootstrap-references.json', import.meta.url), 'utf8'),
);
const DRAWS = 20_000;

describe('middleRows', () => {
  it.each(REFERENCES.exactMedian)(
    'has the distribution of the median of a resample of %j',
    (counts, exact) => {
      const draw = middleRows(
        counts.map(([, count]) => count),
        mulberry32(20_261_125),
      );
      const seen = new Map<number, number>();
      for (let index = 0; index < DRAWS; index += 1) {
        const [lower, upper] = draw();
        const median = ((counts[lower]?.[0] ?? 0) + (counts[upper]?.[0] ?? 0)) / 2;
        seen.set(median, (seen.get(median) ?? 0) + 1);
      }
      for (const [median, probability] of exact) {
        // Five standard errors of a share of the draws, and one draw for what is next to impossible.
        const most = 5 * Math.sqrt((probability * (1 - probability)) / DRAWS) + 1 / DRAWS;
        expect(Math.abs((seen.get(median) ?? 0) / DRAWS - probability), String(median)).toBeLessThanOrEqual(
          most,
        );
      }
      const known = new Set(exact.map(([median]) => median));
      expect([...seen.keys()].filter((median) => !known.has(median))).toEqual([]);
    },
  );

  it.each([1999, 2000])('agrees with resamples drawn case by case, of %d cases', (size) => {
    const counts: Counts = countsOf(
      Array.from({ length: size }, (_, index) => Math.floor(40 * (index / size) ** 2)),
    );
    const sizes = counts.map(([, count]) => count);
    const value = (row: number) => counts[row]?.[0] ?? Number.NaN;
    for (let seed = 0; seed < 12; seed += 1) {
      const draw = middleRows(sizes, mulberry32(seed));
      const fast = countsOf(
        Array.from({ length: 2000 }, () => {
          const [lower, upper] = draw();
          return (value(lower) + value(upper)) / 2;
        }),
      );
      const slow = bootstrapMedian(counts, { seed, draws: 400 });
      // Within one distinct value.
      expect(Math.abs(quantileOf(fast, 0.025) - slow.low)).toBeLessThanOrEqual(1);
      expect(Math.abs(quantileOf(fast, 0.975) - slow.high)).toBeLessThanOrEqual(1);
    }
  });
});

describe('resampler', () => {
  it.each([
    ['case by case', [700, 200, 100]],
    ['row by row', [70_000, 20_000, 10_000]],
  ])('draws %s as many of each row as its share, with a multinomial spread', (_, counts) => {
    const size = counts.reduce((sum, count) => sum + count, 0);
    const { draw, cases } = resampler(counts, mulberry32(1));
    expect(cases).toBe(size);
    const sums = counts.map(() => [0, 0]);
    const times = 3000;
    let together = 0;
    for (let index = 0; index < times; index += 1) {
      const drawn = new Map(draw());
      expect([...drawn.values()].reduce((sum, count) => sum + count, 0)).toBe(size);
      counts.forEach((count, row) => {
        const off = (drawn.get(row) ?? 0) - count;
        const [first = 0, second = 0] = sums[row] ?? [];
        sums[row] = [first + off, second + off * off];
      });
      together += ((drawn.get(0) ?? 0) - (counts[0] ?? 0)) * ((drawn.get(1) ?? 0) - (counts[1] ?? 0));
    }
    counts.forEach((count, row) => {
      const variance = count * (1 - count / size);
      const [first = 0, second = 0] = sums[row] ?? [];
      expect(Math.abs(first / times)).toBeLessThan(5 * Math.sqrt(variance / times));
      expect(second / times / variance).toBeGreaterThan(0.87);
      expect(second / times / variance).toBeLessThan(1.13);
    });
    const covariance = (-(counts[0] ?? 0) * (counts[1] ?? 0)) / size;
    expect(together / times / covariance).toBeGreaterThan(0.85);
    expect(together / times / covariance).toBeLessThan(1.15);
  });
  it('draws a part of many cases with many rows', () => {
    const counts = new Array<number>(400).fill(10);
    const { draw, cases } = resampler(counts, mulberry32(1));
    expect(cases).toBe(2000);
    expect(draw().reduce((sum, [, count]) => sum + count, 0)).toBe(2000);
  });
  it('gives rows in order, and only those drawn', () => {
    const { draw } = resampler([1, 1, 1, 1, 1], mulberry32(3));
    for (let index = 0; index < 50; index += 1) {
      const rows = draw().map(([row]) => row);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(new Set(rows).size).toBe(rows.length);
    }
  });
});

describe('finder', () => {
  it('finds the row of every case', () => {
    const rowAt = finder([2, 1, 3]);
    expect([0, 1, 2, 3, 4, 5].map(rowAt)).toEqual([0, 0, 1, 2, 2, 2]);
  });
});
