import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mulberry32,
  type Pairs,
  type TheilSen,
  theilSen,
  theilSenOf,
} from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// See association.test.ts: SciPy 1.17.1 (theilslopes with alpha 0.95, which follows Sen 1968).
const REFERENCES: [x: number[], y: number[], ...rest: number[]][] = JSON.parse(
  readFileSync(new URL('./association-references.json', import.meta.url), 'utf8'),
);
const pairsOf = (x: readonly number[], y: readonly number[]): Pairs =>
  x.map((value, index) => [value, y[index] ?? Number.NaN, 1]);

function expectAlike(got: TheilSen, wanted: readonly number[], relative: number): void {
  expectNear(got.slope, wanted[0] ?? Number.NaN, relative);
  expectNear(got.low, wanted[1] ?? Number.NaN, relative);
  expectNear(got.high, wanted[2] ?? Number.NaN, relative);
}

describe('theilSenOf', () => {
  it.each(REFERENCES)('%j and %j, listed', (x, y, ...rest) => {
    const got = theilSenOf(pairsOf(x, y));
    expect(got.method).toBe('listed');
    expectAlike(got, rest.slice(-3), 1e-13);
  });
  it.each(REFERENCES)('%j and %j, by bisection', (x, y, ...rest) => {
    const got = theilSenOf(pairsOf(x, y), { mostListed: 0 });
    expect(got.method).toBe('bisection');
    expectAlike(got, rest.slice(-3), 1e-9);
  });
  it('gives the worked example', () => {
    const { inputs, expected } = example('sentence-quantity-elasticity');
    const { slope } = theilSenOf(
      pairsOf((inputs.grams as number[]).map(Math.log), (inputs.months as number[]).map(Math.log)),
    );
    expectNear(slope, numberAt(expected, 'theil_sen_elasticity'));
    expectNear(10 ** slope, numberAt(expected, 'sentence_multiplier_for_10x_quantity'));
  });
  it('sees counted cases as one by one, and both ways give the same', () => {
    const rows = fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: 9 }),
          fc.integer({ min: -9, max: 9 }),
          fc.integer({ min: 1, max: 4 }),
        ),
      )
      .filter((all) => new Set(all.map(([x]) => x)).size > 1);
    fc.assert(
      fc.property(rows, (pairs) => {
        const points = pairs.flatMap(([x, y, count]) => Array.from({ length: count }, () => ({ x, y })));
        const listed = theilSenOf(pairs);
        expectNear(listed.slope, theilSen(points), 1e-12);
        const found = theilSenOf(pairs, { mostListed: 0 });
        expectAlike(found, [listed.slope, listed.low, listed.high], 1e-12);
        expect(listed.low).toBeLessThanOrEqual(listed.slope);
        expect(listed.high).toBeGreaterThanOrEqual(listed.slope);
      }),
    );
  });
  it('finds by bisection what a list of a million slopes gives', () => {
    const random = mulberry32(5);
    const pairs: Pairs = Array.from({ length: 1200 }, () => {
      const x = 8 * random();
      return [x, Math.round(12 + 10 * x * random()), 1 + Math.floor(3 * random())];
    });
    const [listed, found] = [theilSenOf(pairs, { mostListed: 2000 }), theilSenOf(pairs)];
    expect([listed.method, found.method]).toEqual(['listed', 'bisection']);
    expectAlike(found, [listed.slope, listed.low, listed.high], 1e-12);
  });
  it('is exact at the size of a country', () => {
    const pairs: Pairs = [
      [0, 0, 2e6],
      [1, 3, 2e6],
      [2, 6, 1e6],
    ];
    expect(theilSenOf(pairs)).toMatchObject({ slope: 3, low: 3, high: 3 });
    expect(theilSenOf(pairs, { mostListed: 0 })).toMatchObject({ slope: 3, low: 3, high: 3 });
  });
  it.each([
    ['nothing', []],
    ['one case', [[1, 1, 1]]],
    [
      'one time',
      [
        [1, 1, 2],
        [1, 2, 2],
      ],
    ],
    [
      'a sentence for life',
      [
        [1, 1, 1],
        [2, Number.POSITIVE_INFINITY, 1],
      ],
    ],
    [
      'an infinite quantity',
      [
        [1, 1, 1],
        [Number.POSITIVE_INFINITY, 2, 1],
      ],
    ],
    [
      'what is no number',
      [
        [1, Number.NaN, 1],
        [2, 1, 1],
      ],
    ],
  ] as [string, Pairs][])('refuses %s', (_, pairs) => {
    expect(() => theilSenOf(pairs)).toThrow(RangeError);
  });
});
