import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: NumPy 2.4.6 (quantile/linear), the standard library's statistics.median.
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./quantile-references.json', import.meta.url), 'utf8'),
);

interface References {
  quantile: [values: number[], p: number, result: number][];
  median: [values: number[], result: number][];
}

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
  it.each([[[1, Number.NaN]], [[1, Number.POSITIVE_INFINITY]], [['1', '2'] as unknown as number[]]])(
    'refuses %j, which the library would let through',
    (values) => {
      expect(() => median(values)).toThrow(RangeError);
      expect(() => quantile(values, 0.5)).toThrow(RangeError);
    },
  );
  it('refuses nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
