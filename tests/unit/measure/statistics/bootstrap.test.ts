import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type BootstrapOptions,
  bootstrapMedian,
  bootstrapRatioOfMedians,
  bootstrapStatistic,
  countsOf,
  kendallTauB,
  meanOf,
  medianOf,
  mulberry32,
  type Pairs,
  quantileOf,
  sizeOf,
  spearman,
  standardDeviationOf,
} from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: mulberry32 and the resampling written anew from their descriptions, medians by sorting, τ-b by
// SciPy 1.17.1 (kendalltau).
type Value = number | 'life';
interface References {
  readonly mulberry32: [seed: number, draws: number[]][];
  readonly median: [values: Value[], seed: number, draws: number, low: Value, high: Value][];
  readonly ratio: [a: number[], b: number[], seed: number, draws: number, low: number, high: number][];
  readonly kendall: [
    cases: [number, number][],
    seed: number,
    draws: number,
    low: number,
    high: number,
    bad: number,
  ][];
}
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./bootstrap-references.json', import.meta.url), 'utf8'),
);
const LIFE = Number.POSITIVE_INFINITY;
const monthsOf = (value: Value) => (value === 'life' ? LIFE : value);
const singly = (cases: readonly (readonly [number, number])[]): Pairs => cases.map(([x, y]) => [x, y, 1]);
const tau = (pairs: Pairs) => kendallTauB(pairs).tau;

describe('mulberry32', () => {
  it.each(REFERENCES.mulberry32)('of seed %d', (seed, draws) => {
    const random = mulberry32(seed);
    expect(draws.map(() => random())).toEqual(draws);
  });
  it('gives the worked example', () => {
    const { inputs, expected, tolerance } = example('primitive-mulberry32');
    const random = mulberry32(numberAt(inputs, 'seed'));
    for (const index of [0, 1, 2, 3, 4]) expectNear(random(), numberAt(expected, 'draws', index), tolerance);
  });
});

describe('bootstrapMedian', () => {
  it.each(REFERENCES.median)('of %j with seed %d', (values, seed, draws, low, high) => {
    const got = bootstrapMedian(countsOf(values.map(monthsOf)), { seed, draws });
    expectNear(got.low, monthsOf(low), 1e-14);
    expectNear(got.high, monthsOf(high), 1e-14);
  });
  it('ends at life where a median of a resample is', () => {
    const got = bootstrapMedian(
      [
        [12, 5],
        [LIFE, 4],
      ],
      { seed: 1 },
    );
    expect(got).toEqual({ low: 12, high: LIFE });
    expect(
      bootstrapMedian(
        [
          [12, 3000],
          [LIFE, 3000],
        ],
        { seed: 1 },
      ),
    ).toEqual({ low: 12, high: LIFE });
    expect(bootstrapMedian([[LIFE, 5000]], { seed: 1 })).toEqual({ low: LIFE, high: LIFE });
  });
  it('refuses no cases and no draws', () => {
    expect(() => bootstrapMedian([], { seed: 1 })).toThrow(RangeError);
    expect(() => bootstrapMedian([[1, 2]], { seed: 1, draws: 0 })).toThrow(RangeError);
  });
  it('narrows with the root of the number of cases, at any size', () => {
    // Even over 0–1: the standard error of its median is 1/(2√n).
    const even = (n: number, distinct: number) =>
      Array.from({ length: distinct }, (_, index) => [(index + 0.5) / distinct, n / distinct] as const);
    for (const n of [2000, 4000, 100_000, 10_000_000]) {
      const { low, high } = bootstrapMedian(even(n, 2000), { seed: 3 });
      expect((high - low) / (2 * 1.96 * 0.5) / n ** -0.5).toBeCloseTo(1, n > 1e6 ? 0 : 1);
    }
  });
});

describe('bootstrapRatioOfMedians', () => {
  it.each(REFERENCES.ratio)('of %j and %j with seed %d', (a, b, seed, draws, low, high) => {
    const got = bootstrapRatioOfMedians(countsOf(a), countsOf(b), { seed, draws });
    expectNear(got.low, low, 1e-14);
    expectNear(got.high, high, 1e-14);
  });
  it.each([
    ['imposed-sentence-ratio', 'drug_months', 'reference_months'],
    ['role-sentence-ratio', 'low_role_months', 'high_role_months'],
  ])('gives the worked example of the %s, digit for digit', (id, above, below) => {
    const { inputs, expected } = example(id);
    const [a, b] = [countsOf(inputs[above] as number[]), countsOf(inputs[below] as number[])];
    const options: BootstrapOptions = {
      seed: numberAt(inputs, 'bootstrap', 'seed'),
      draws: numberAt(inputs, 'bootstrap', 'B'),
    };
    const got = bootstrapRatioOfMedians(a, b, options);
    expect(got.low.toFixed(10)).toBe(numberAt(expected, 'ci_lo').toFixed(10));
    expect(got.high.toFixed(10)).toBe(numberAt(expected, 'ci_hi').toFixed(10));
    expectNear(medianOf(a) / medianOf(b), numberAt(expected, 'ratio'));
    expect(bootstrapRatioOfMedians(a, b, { seed: options.seed })).toEqual(got);
  });
  it('never is NaN: what has no ratio widens the interval', () => {
    const all: [number, number][] = [[LIFE, 9]];
    expect(bootstrapRatioOfMedians(all, all, { seed: 1 })).toEqual({ low: 0, high: LIFE });
    expect(bootstrapRatioOfMedians([[0, 9]], [[0, 9]], { seed: 1 })).toEqual({ low: 0, high: LIFE });
    expect(bootstrapRatioOfMedians([[12, 9]], all, { seed: 1 })).toEqual({ low: 0, high: 0 });
    expect(bootstrapRatioOfMedians(all, [[12, 9]], { seed: 1 })).toEqual({ low: LIFE, high: LIFE });
  });
  it('refuses an empty group', () => {
    expect(() => bootstrapRatioOfMedians([], [[1, 1]], { seed: 1 })).toThrow(RangeError);
    expect(() => bootstrapRatioOfMedians([[1, 1]], [], { seed: 1 })).toThrow(RangeError);
  });
  it('is quick for groups of millions', () => {
    const a = Array.from({ length: 480 }, (_, index) => [index + 1, 12_345] as const);
    const { low, high } = bootstrapRatioOfMedians(a, a, { seed: 1 });
    expect(low).toBeGreaterThan(0.99);
    expect(high).toBeLessThan(1.01);
  });
});

describe('bootstrapStatistic', () => {
  it.each(REFERENCES.kendall)('of τ-b of %j with seed %d', (cases, seed, draws, low, high, bad) => {
    const got = bootstrapStatistic(singly(cases), tau, { seed, draws });
    expectNear(got.low, low, 1e-12);
    expectNear(got.high, high, 1e-12);
    expect(got).toMatchObject({ failed: bad, cases: cases.length });
  });
  it('of a median is what bootstrapMedian says, up to 2,000 cases', () => {
    const counts = countsOf([36, 48, 60, 60, 72, 96, 96, 120, 144]);
    expect(bootstrapStatistic(counts, medianOf, { seed: 9 })).toEqual({
      ...bootstrapMedian(counts, { seed: 9 }),
      failed: 0,
      cases: 9,
    });
  });
  it('is the same for cases in any order', () => {
    const [one] = REFERENCES.kendall;
    const pairs = singly(one?.[0] ?? []);
    const got = bootstrapStatistic(pairs, tau, { seed: 2, draws: 50 });
    expect(bootstrapStatistic(pairs.toReversed(), tau, { seed: 2, draws: 50 })).toEqual(got);
  });

  // A mean's interval is known: 1.96 standard errors to both sides. 2,000 draws leave some 4 % of chance in its width.
  const spread = (size: number, distinct: number) =>
    countsOf(Array.from({ length: size }, (_, index) => Math.exp(((index % distinct) / distinct) * 3)));
  it.each([
    ['case by case', 1500, 1500, 1500],
    ['row by row', 60_000, 200, 60_000],
    ['as a part of the cases, scaled', 60_000, 3000, 2000],
  ])('is as wide as theory says when drawn %s', (_, size, distinct, cases) => {
    const counts = spread(size, distinct);
    const got = bootstrapStatistic(counts, meanOf, { seed: 11 });
    const half = (1.96 * standardDeviationOf(counts)) / Math.sqrt(sizeOf(counts));
    expect(got.cases).toBe(cases);
    expect((got.high - meanOf(counts)) / half).toBeGreaterThan(0.9);
    expect((got.high - meanOf(counts)) / half).toBeLessThan(1.1);
    expect((meanOf(counts) - got.low) / half).toBeGreaterThan(0.9);
    expect((meanOf(counts) - got.low) / half).toBeLessThan(1.1);
  });
  it('of an association is alike, whether drawn from all or from a part', () => {
    const random = mulberry32(8);
    const coarse: Pairs = Array.from({ length: 4000 }, () => {
      const x = Math.floor(12 * random());
      return [x, x + Math.floor(20 * random()), 1] as const;
    });
    const rows = new Map<string, [number, number, number]>();
    for (const [x, y] of coarse) rows.set(`${x},${y}`, [x, y, (rows.get(`${x},${y}`)?.[2] ?? 0) + 1]);
    const all = bootstrapStatistic([...rows.values()], spearman, { seed: 4, draws: 400 });
    const part = bootstrapStatistic(coarse, spearman, { seed: 5, draws: 400 });
    expect([all.cases, part.cases]).toEqual([4000, 2000]);
    expect((part.high - part.low) / (all.high - all.low)).toBeGreaterThan(0.85);
    expect((part.high - part.low) / (all.high - all.low)).toBeLessThan(1.15);
    expect(Math.abs(part.low - all.low)).toBeLessThan(0.01);
  });
  it('holds an infinite end', () => {
    const counts = countsOf([
      ...Array.from({ length: 2400 }, (_, index) => index),
      ...new Array(100).fill(LIFE),
    ]);
    const got = bootstrapStatistic(counts, (resample) => quantileOf(resample, 0.955), { seed: 1 });
    expect(got.high).toBe(LIFE);
    expect(Number.isFinite(got.low)).toBe(true);
    expect(bootstrapStatistic(counts, meanOf, { seed: 1, draws: 20 })).toMatchObject({
      low: LIFE,
      high: LIFE,
    });
  });
  it('lets errors through that do not say a statistic is missing', () => {
    const fault = () => {
      throw new TypeError('a fault');
    };
    expect(() => bootstrapStatistic([[1, 2]], fault, { seed: 1 })).toThrow(TypeError);
  });
  it('refuses no cases, no draws, and a statistic that never exists', () => {
    expect(() => bootstrapStatistic([] as Pairs, tau, { seed: 1 })).toThrow(RangeError);
    expect(() => bootstrapStatistic([[1, 2]], meanOf, { seed: 1, draws: 0.5 })).toThrow(RangeError);
    expect(() => bootstrapStatistic([[1, 1, 5]] as Pairs, tau, { seed: 1 })).toThrow(RangeError);
  });
});
