import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MannKendall, mannKendall, theilSen } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: SciPy 1.17.1 (theilslopes, kendalltau/exact, norm.sf); exact Mann–Kendall by listing every order of up
// to eight values.
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./trend-references.json', import.meta.url), 'utf8'),
);

interface References {
  theilSen: [x: number[], y: number[], slope: number][];
  mannKendall: [values: number[], s: number, tau: number, p: number, method: string][];
}

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
    expectNear(got.p, p, 1e-12);
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
  it('gives small probabilities as they are, and never nought', () => {
    const rising = (n: number) => mannKendall(Array.from({ length: n }, (_, index) => index)).p;
    // 2·norm.sf((19900 − 1)/√(200·199·405/18)), SciPy 1.17.1.
    expect(rising(200) / 3.6347975605811614e-98).toBeCloseTo(1, 6);
    expect(rising(1000)).toBeGreaterThan(0);
  });
  it('turns its sign, not its size, when time is reversed', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const there: MannKendall = mannKendall(values);
    const back = mannKendall(values.toReversed());
    expect(back.s).toBe(-there.s);
    expect(back.p).toBe(there.p);
  });
  it('needs two values', () => {
    expect(() => mannKendall([])).toThrow(RangeError);
    expect(() => mannKendall([1])).toThrow(RangeError);
  });
});
