import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Counts,
  cappedAt,
  countsOf,
  expand,
  meanOf,
  medianOf,
  mergeCounts,
  modesOf,
  quantile,
  quantileOf,
  sizeOf,
  standardDeviationOf,
  sumOf,
} from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: sums, means and deviations in exact fractions (the root by mpmath 1.3.0 at 40 digits),
// quantiles by NumPy 2.4.6 (quantile/linear), modes by collections.Counter.
interface Case {
  readonly values: number[];
  readonly sum: number;
  readonly mean: number;
  readonly deviation: number | null;
  readonly quantiles: number[];
  readonly modes: [value: number, count: number][];
  readonly cap: number;
  readonly cappedMean: number;
}
const { p, cases }: { readonly p: number[]; readonly cases: Case[] } = JSON.parse(
  readFileSync(new URL('./counts-references.json', import.meta.url), 'utf8'),
);

const LIFE = Number.POSITIVE_INFINITY;
const value = fc.integer({ min: -50, max: 50 }).map((whole) => whole / 4);
const months = fc.array(value, { minLength: 1, maxLength: 60 });
const withLife = fc.array(fc.oneof({ weight: 3, arbitrary: value }, fc.constant(LIFE)), { minLength: 1 });

describe('statistics of counts', () => {
  it.each(cases)('$values', (wanted) => {
    const counts = countsOf(wanted.values);
    expect(sizeOf(counts)).toBe(wanted.values.length);
    expectNear(sumOf(counts), wanted.sum, 1e-15);
    expectNear(meanOf(counts), wanted.mean, 1e-15);
    if (wanted.deviation === null) expect(() => standardDeviationOf(counts)).toThrow(RangeError);
    else {
      const most = 1e-14 * wanted.deviation;
      expect(Math.abs(standardDeviationOf(counts) - wanted.deviation)).toBeLessThanOrEqual(most);
    }
    p.forEach((share, index) => {
      expectNear(quantileOf(counts, share), wanted.quantiles[index] ?? Number.NaN, 1e-14);
    });
    expect(modesOf(counts, 3)).toEqual(wanted.modes);
    expectNear(meanOf(cappedAt(counts, wanted.cap)), wanted.cappedMean, 1e-15);
  });

  it('refuse no cases', () => {
    for (const of of [meanOf, medianOf, standardDeviationOf]) expect(() => of([])).toThrow(RangeError);
    expect(() => quantileOf([], 0.5)).toThrow(RangeError);
    expect([sizeOf([]), sumOf([]), expand([]).length, modesOf([], 3).length]).toEqual([0, 0, 0, 0]);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuse a quantile at %d', (at) => {
    expect(() => quantileOf([[1, 1]], at)).toThrow(RangeError);
  });

  it('give the worked examples', () => {
    const type7 = example('primitive-quantile-type7');
    const ten = countsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const index of [0, 1, 2, 3])
      expectNear(quantileOf(ten, numberAt(type7.inputs, 'p', index)), numberAt(type7.expected, 'q', index));
    const { inputs, expected } = example('sentence-median');
    const sentences = countsOf(inputs.months as number[]);
    expect(sizeOf(sentences)).toBe(expected.n);
    expect(medianOf(sentences)).toBe(expected.median);
    expect(quantileOf(sentences, 0.25)).toBe(expected.q1);
    expect(quantileOf(sentences, 0.75)).toBe(expected.q3);
    const spread = example('like-case-dispersion');
    const like = countsOf(spread.inputs.months as number[]);
    const [q1, q3] = [quantileOf(like, 0.25), quantileOf(like, 0.75)];
    expectNear((q3 - q1) / (q3 + q1), numberAt(spread.expected, 'qcd'));
    expectNear(quantileOf(like, 0.9) / quantileOf(like, 0.1), numberAt(spread.expected, 'p90_p10'));
    expectNear(quantileOf(like, 1) / quantileOf(like, 0), numberAt(spread.expected, 'max_min'));
  });

  it('hold life sentences: capped in a mean, above all in a median', () => {
    const { inputs, expected } = example('sentence-mean-capped');
    const all = countsOf(
      (inputs.months as (number | string)[]).map((item) => (item === 'life' ? LIFE : Number(item))),
    );
    const cap = numberAt(inputs, 'cap_months');
    expectNear(meanOf(cappedAt(all, cap)), numberAt(expected, 'mean_capped'));
    expectNear(meanOf(all.filter(([months]) => months < LIFE)), numberAt(expected, 'mean_excluding_life'));
    expect(medianOf(all)).toBe(expected.median);
    expect(sizeOf(all.filter(([months]) => months > cap))).toBe(expected.n_capped);
    expect([sumOf(all), meanOf(all)]).toEqual([LIFE, LIFE]);
    expect(() => standardDeviationOf(all)).toThrow(RangeError);
  });

  it.each([
    [[1, LIFE], 0.5, LIFE],
    [[1, 2, LIFE], 0.5, 2],
    [[1, 2, LIFE, LIFE], 0.5, LIFE],
    [[1, 2, 3, LIFE], 0.5, 2.5],
    [[LIFE, LIFE], 0.5, LIFE],
    [[LIFE], 0, LIFE],
    [[1, LIFE], 0, 1],
    // 0.07 · 100 is 7.000000000000001 in binary: still the eighth case, not beyond it.
    [[...new Array(8).fill(1), ...new Array(93).fill(LIFE)], 0.07, 1],
  ])('%j at %d is %d', (values, at, wanted) => {
    expect(quantileOf(countsOf(values), at)).toBe(wanted);
  });
});

describe('countsOf', () => {
  it('orders and counts, with one nought', () => {
    expect(countsOf([3, LIFE, 0, -0, 3, -1])).toEqual([
      [-1, 1],
      [0, 2],
      [3, 2],
      [LIFE, 1],
    ]);
    expect(Object.is(countsOf([-0])[0]?.[0], 0)).toBe(true);
    expect(countsOf([])).toEqual([]);
  });
  it.each([Number.NaN, -LIFE])('refuses %d', (odd) => {
    expect(() => countsOf([1, odd])).toThrow(RangeError);
  });
});

describe('for any values', () => {
  it('merging is counting all at once', () => {
    fc.assert(
      fc.property(withLife, withLife, withLife, (a, b, c) => {
        expect(mergeCounts(countsOf(a), countsOf(b), countsOf(c))).toEqual(countsOf([...a, ...b, ...c]));
      }),
    );
  });
  it('expanding gives the sorted values, and a quantile of counts is that of the expanded cases', () => {
    fc.assert(
      fc.property(months, fc.double({ min: 0, max: 1, noNaN: true }), (values, at) => {
        const counts = countsOf(values);
        expect([...expand(counts)]).toEqual(values.map((one) => one + 0).sort((a, b) => a - b));
        expectNear(quantileOf(counts, at), quantile([...expand(counts)], at), 1e-12);
      }),
    );
  });
  it('a quantile never is NaN, and never falls as p rises', () => {
    fc.assert(
      fc.property(withLife, (values) => {
        const counts = countsOf(values);
        const rising = Array.from({ length: 41 }, (_, index) => quantileOf(counts, index / 40));
        expect(rising.some(Number.isNaN)).toBe(false);
        expect(rising.every((one, index) => index === 0 || one >= (rising[index - 1] ?? LIFE))).toBe(true);
      }),
    );
  });
  it('a cap keeps the number of cases', () => {
    fc.assert(
      fc.property(withLife, value, (values, cap) => {
        const capped: Counts = cappedAt(countsOf(values), cap);
        expect(capped).toEqual(countsOf(values.map((one) => Math.min(one, cap))));
        expect(sizeOf(capped)).toBe(values.length);
      }),
    );
  });
});

// NIST Statistical Reference Datasets, univariate: certified mean and sample standard deviation, and how many digits of
// the latter the data can give: decimals with seven digits before the point are not stored exactly in binary.
const alternating = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? low : high)),
];
// Michelson's speed of light of 1879, as in NIST's set and in R's `morley`, in km/s less 299,000.
const MICHELSON = `850 740 900 1070 930 850 950 980 980 880 1000 980 930 650 760 810 1000 1000 960 960 960 940 960 940 880
  800 850 880 900 840 830 790 810 880 880 830 800 790 760 800 880 880 880 860 720 720 620 860 970 950 880 910 850 870 840
  840 850 840 840 840 890 810 810 820 800 770 760 740 750 760 910 920 890 860 880 720 840 850 850 780 890 840 780 810 760
  810 790 810 820 850 870 870 810 740 810 940 950 800 810 870`;
describe('NIST reference sets', () => {
  it.each([
    ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 15],
    ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1, 14],
    ['NumAcc3', alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1, 9],
    ['NumAcc4', alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1, 8],
    [
      'Michelso',
      MICHELSON.split(/\s+/).map((kilometres) => 299 + Number(kilometres) / 1000),
      299.8524,
      0.0790105478190518,
      12,
    ],
  ])('%s', (_, values, mean, deviation, digits) => {
    const counts = countsOf(values);
    expect(Math.abs(meanOf(counts) / mean - 1)).toBeLessThan(1e-15);
    expect(Math.abs(standardDeviationOf(counts) / deviation - 1)).toBeLessThan(10 ** -digits);
  });
});
