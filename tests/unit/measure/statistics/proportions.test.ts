import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Bounds, newcombe, ratioInterval, wilson } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: SciPy 1.17.1 (binomtest/wilson, relative_risk); mpmath at 40 digits for Newcombe's interval (limits as
// roots of the score equation).
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./proportions-references.json', import.meta.url), 'utf8'),
);

type Four = [x1: number, n1: number, x2: number, n2: number];
interface References {
  wilson: [x: number, n: number, low: number, high: number][];
  newcombe: [...Four, difference: number, low: number, high: number][];
  ratio: [...Four, ratio: number, low: number, high: number][];
}

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
  it.each([
    ['minimum-clustering-share', 'expected.at_minimum', 'expected.n', 'wilson_lo', 'wilson_hi', 1],
    [
      'recidivism-fixed-followup',
      'inputs.returned_within_24m',
      'inputs.released_with_full_24m',
      'lo_pct',
      'hi_pct',
      100,
    ],
  ])('gives the interval of the %s', (id, part, whole, low, high, scale) => {
    const worked = example(id);
    const got: Bounds = wilson(numberAt(worked, ...part.split('.')), numberAt(worked, ...whole.split('.')));
    expectNear(scale * got.low, numberAt(worked.expected, low));
    expectNear(scale * got.high, numberAt(worked.expected, high));
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
