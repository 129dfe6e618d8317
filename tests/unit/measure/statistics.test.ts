import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  compoundGrowth,
  mannKendall,
  median,
  newcombe,
  quantile,
  ratioInterval,
  theilSen,
  totalVariation,
  wilson,
} from '../../../src/measure/statistics.js';
import { example, numberAt } from '../../support/measure.js';

// Made once with Python 3: SciPy 1.17.1 (binomtest/wilson, relative_risk, theilslopes, kendalltau/exact, norm.sf),
// NumPy 2.4.6 (quantile/linear), the standard library's statistics.median, mpmath at 40 digits for Newcombe's interval
// (limits as roots of the score equation) and for growth; exact Mann–Kendall by listing every order of up to eight
// values; total variation as the largest difference over all sets of parts, in fractions.
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./statistics-references.json', import.meta.url), 'utf8'),
);

type Four = [x1: number, n1: number, x2: number, n2: number];
interface References {
  wilson: [x: number, n: number, low: number, high: number][];
  newcombe: [...Four, difference: number, low: number, high: number][];
  ratio: [...Four, ratio: number, low: number, high: number][];
  theilSen: [x: number[], y: number[], slope: number][];
  mannKendall: [values: number[], s: number, tau: number, p: number, method: string][];
  quantile: [values: number[], p: number, result: number][];
  median: [values: number[], result: number][];
  growth: [from: number, to: number, years: number, percent: number][];
  totalVariation: [a: number[], b: number[], distance: number][];
}

function expectNear(got: number, wanted: number, relative = 1e-9): void {
  expect(Math.abs(got - wanted), `${got} for ${wanted}`).toBeLessThanOrEqual(
    relative * Math.max(1, Math.abs(wanted)),
  );
}

const shares = (counts: readonly number[]) => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / all);
};

describe('wilson', () => {
  it.each(REFERENCES.wilson)('%d of %d', (x, n, low, high) => {
    const got = wilson(x, n);
    expectNear(got.low, low);
    expectNear(got.high, high);
  });
  it('gives the worked example', () => {
    const { inputs, expected } = example('primitive-wilson');
    for (const index of [0, 1, 2, 3]) {
      const got = wilson(numberAt(inputs, 'cases', index, 0), numberAt(inputs, 'cases', index, 1));
      expectNear(got.low, numberAt(expected, 'intervals', index, 0), 1e-6);
      expectNear(got.high, numberAt(expected, 'intervals', index, 1), 1e-6);
    }
  });
  it('ends exactly at nought and one', () => {
    for (const n of [1, 3, 7, 10, 49, 1001]) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(n, n).high).toBe(1);
    }
  });
  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
  ])('refuses %d of %d', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError);
  });
});

describe('newcombe', () => {
  it.each(REFERENCES.newcombe)('%d/%d less %d/%d', (x1, n1, x2, n2, difference, low, high) => {
    const got = newcombe(x1, n1, x2, n2);
    expectNear(got.difference, difference);
    expectNear(got.low, low);
    expectNear(got.high, high);
  });
  // Newcombe (1998), Statistics in Medicine 17, table II, method 10, as printed to four places.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 20, 0.6791, 1],
  ])('gives what was published for %d/%d and %d/%d', (x1, n1, x2, n2, low, high) => {
    const got = newcombe(x1, n1, x2, n2);
    expect(got.low).toBeCloseTo(low, 4);
    expect(got.high).toBeCloseTo(high, 4);
  });
  it('refuses groups of nobody', () => {
    expect(() => newcombe(0, 0, 1, 2)).toThrow(RangeError);
  });
});

describe('ratioInterval', () => {
  it.each(REFERENCES.ratio)('%d/%d over %d/%d', (x1, n1, x2, n2, ratio, low, high) => {
    const got = ratioInterval(x1, n1, x2, n2);
    expectNear(got.ratio, ratio);
    expectNear(got.low, low);
    expectNear(got.high, high);
  });
  it.each([
    [0, 5, 1, 5],
    [1, 5, 0, 5],
    [6, 5, 1, 5],
    [1, 5, 6, 5],
  ])('refuses %d/%d over %d/%d', (x1, n1, x2, n2) => {
    expect(() => ratioInterval(x1, n1, x2, n2)).toThrow(RangeError);
  });
});

describe('theilSen', () => {
  it.each(REFERENCES.theilSen)('case %#', (x, y, slope) => {
    expectNear(theilSen(x.map((time, index) => ({ x: time, y: y[index] ?? Number.NaN }))), slope);
  });
  it('is not moved by one odd point', () => {
    const line = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 10 * x }));
    expect(theilSen(line.with(3, { x: 3, y: 9999 }))).toBe(10);
  });
  it('needs two times', () => {
    expect(() => theilSen([{ x: 1, y: 1 }])).toThrow(RangeError);
    expect(() =>
      theilSen([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toThrow(RangeError);
    expect(() => theilSen([])).toThrow(RangeError);
  });
});

describe('mannKendall', () => {
  it.each(REFERENCES.mannKendall)('case %#', (values, s, tau, p, method) => {
    const got = mannKendall(values);
    expect(got.s).toBe(s);
    expectNear(got.tau, tau);
    expect(got.method).toBe(method);
    expectNear(got.p, p, method === 'exact' ? 1e-12 : 1e-6);
  });
  it('gives the worked examples, exact and with ties', () => {
    const trend = example('prison-population-trend');
    const counts = [0, 1, 2, 3, 4, 5].map((index) => numberAt(trend.inputs, 'prison_population', index));
    const exact = mannKendall(counts);
    expect(exact).toMatchObject({
      s: trend.expected.S,
      tau: trend.expected.tau,
      method: trend.expected.p_method,
    });
    expectNear(exact.p, numberAt(trend.expected, 'p_two_sided'), 1e-6);
    const { inputs, expected } = example('primitive-mann-kendall-ties');
    const tied = mannKendall(Array.from({ length: 11 }, (_, index) => numberAt(inputs, 'y', index)));
    expect(tied).toMatchObject({ s: expected.S, method: expected.method });
    expectNear(tied.tau, numberAt(expected, 'tau_a'), 1e-6);
    expectNear(tied.p, numberAt(expected, 'p'), 1e-6);
  });
  it('uses the exact distribution up to nine values, without ties', () => {
    const rising = (n: number) => Array.from({ length: n }, (_, index) => index);
    expect(mannKendall(rising(9)).method).toBe('exact');
    expect(mannKendall(rising(10)).method).toBe('normal');
    expect(mannKendall([1, 1, 2, 3, 4]).method).toBe('normal');
  });
  it('never claims more than the error function can tell', () => {
    expect(mannKendall(Array.from({ length: 200 }, (_, index) => index)).p).toBe(1e-6);
  });
  it('turns its sign, not its size, when time is reversed', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const [there, back] = [mannKendall(values), mannKendall(values.toReversed())];
    expect(back.s).toBe(-there.s);
    expect(back.p).toBe(there.p);
  });
  it('needs two values', () => {
    expect(() => mannKendall([])).toThrow(RangeError);
    expect(() => mannKendall([1])).toThrow(RangeError);
  });
});

describe('quantile', () => {
  it.each(REFERENCES.quantile)('%j at %d', (values, p, result) => {
    expectNear(quantile(values, p), result);
  });
  it('is of type 7, as the worked example', () => {
    const { inputs, expected } = example('primitive-quantile-type7');
    const values = Array.from({ length: 10 }, (_, index) => numberAt(inputs, 'x', index));
    for (const index of [0, 1, 2, 3]) {
      expectNear(quantile(values, numberAt(inputs, 'p', index)), numberAt(expected, 'q', index), 1e-6);
    }
  });
  it('leaves the order of its input alone', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
  it.each([
    [[], 0.5],
    [[1], -0.1],
    [[1], 1.1],
    [[1], Number.NaN],
  ])('refuses %j at %d', (values, p) => {
    expect(() => quantile(values, p)).toThrow(RangeError);
  });
});

describe('median', () => {
  it.each(REFERENCES.median)('%j', (values, result) => {
    expect(median(values)).toBe(result);
  });
  it('refuses nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('compoundGrowth', () => {
  it.each(REFERENCES.growth)('from %d to %d in %d years', (from, to, years, percent) => {
    expectNear(compoundGrowth(from, to, years), percent);
  });
  it.each([
    [0, 5, 1],
    [5, 0, 1],
    [5, 5, 0],
    [-5, 5, 1],
    [5, 5, Number.NaN],
  ])('refuses from %d to %d in %d years', (from, to, years) => {
    expect(() => compoundGrowth(from, to, years)).toThrow(RangeError);
  });
});

describe('totalVariation', () => {
  it.each(REFERENCES.totalVariation)('%j and %j', (a, b, distance) => {
    expectNear(totalVariation(shares(a), shares(b)), distance);
    expectNear(totalVariation(shares(b), shares(a)), distance);
  });
  it('refuses nothing, and sets of unlike length', () => {
    expect(() => totalVariation([], [])).toThrow(RangeError);
    expect(() => totalVariation([1], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalVariation([0.5, 0.5], [1])).toThrow(RangeError);
  });
});
