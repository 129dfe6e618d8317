import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTauB, type Pairs, spearman } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: SciPy 1.17.1 (kendalltau variant b, spearmanr, theilslopes), concordant and discordant pairs by
// comparing every case with every other.
type Row = [
  x: number[],
  y: number[],
  tau: number,
  concordant: number,
  discordant: number,
  rho: number,
  slope: number,
  low: number,
  high: number,
];
const REFERENCES: Row[] = JSON.parse(
  readFileSync(new URL('./association-references.json', import.meta.url), 'utf8'),
);

/** Cases counted one by one; equal ones may stand apart. */
const pairsOf = (x: readonly number[], y: readonly number[]): Pairs =>
  x.map((value, index) => [value, y[index] ?? Number.NaN, 1]);

const counted = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 })),
  )
  .filter((rows) => new Set(rows.map(([x]) => x)).size > 1 && new Set(rows.map(([, y]) => y)).size > 1);
const singly = (pairs: Pairs): Pairs =>
  pairs.flatMap(([x, y, count]) => Array.from({ length: count }, () => [x, y, 1] as const));
const turned = (pairs: Pairs): Pairs => pairs.map(([x, y, count]) => [y, x, count]);

describe('kendallTauB and spearman', () => {
  it.each(REFERENCES)('%j and %j', (x, y, tau, concordant, discordant, rho) => {
    const got = kendallTauB(pairsOf(x, y));
    expectNear(got.tau, tau, 1e-13);
    expect(got).toMatchObject({ concordant, discordant, comparable: concordant + discordant });
    expectNear(spearman(pairsOf(x, y)), rho, 1e-13);
  });

  it('give the worked examples', () => {
    const ranks = example('statutory-rank-agreement');
    const statutory = pairsOf(
      ranks.inputs.normative_rank as number[],
      ranks.inputs.statutory_max_years as number[],
    );
    expect(kendallTauB(statutory)).toMatchObject({ concordant: 14, discordant: 1 });
    expectNear(kendallTauB(statutory).tau, numberAt(ranks.expected, 'kendall_tau_b'));
    expectNear(spearman(statutory), numberAt(ranks.expected, 'spearman'));
    const { inputs, expected } = example('quantity-sentence-correlation');
    const cases = pairsOf(inputs.grams as number[], inputs.months as number[]);
    const got = kendallTauB(cases);
    expectNear(got.tau, numberAt(expected, 'kendall_tau_b'));
    expect(got.concordant).toBe(expected.concordant);
    expect(got.discordant).toBe(expected.discordant);
    expect(got.comparable).toBe(expected.comparable_pairs);
    expectNear(got.discordant / got.comparable, numberAt(expected, 'discordance_share'));
    expectNear(spearman(cases), numberAt(expected, 'spearman'));
  });

  it('see counted cases as they would see them one by one, in any order', () => {
    fc.assert(
      fc.property(counted, (pairs) => {
        expect(kendallTauB(singly(pairs))).toEqual(kendallTauB(pairs));
        expect(kendallTauB(pairs.toReversed())).toEqual(kendallTauB(pairs));
        expectNear(spearman(singly(pairs)), spearman(pairs), 1e-12);
      }),
    );
  });

  it('are the same with x and y exchanged, and turn their sign with one of them', () => {
    fc.assert(
      fc.property(counted, (pairs) => {
        const got = kendallTauB(pairs);
        expect(kendallTauB(turned(pairs))).toEqual(got);
        const other = kendallTauB(pairs.map(([x, y, count]) => [-x, y, count]));
        expect(other).toMatchObject({
          concordant: got.discordant,
          discordant: got.concordant,
          tau: 0 - got.tau,
        });
        expectNear(spearman(turned(pairs)), spearman(pairs), 1e-12);
      }),
    );
  });

  it('count exactly at the size of a country', () => {
    const half = 2_500_000;
    // Every pair of one and another: half² of 12.5 million million pairs differ in both.
    expect(
      kendallTauB([
        [1, 1, half],
        [2, 2, half],
      ]),
    ).toEqual({
      tau: 1,
      concordant: half ** 2,
      discordant: 0,
      comparable: half ** 2,
    });
    const mixed = kendallTauB([
      [1, 1, half],
      [2, 2, half - 1],
      [1, 2, 3],
      [2, 1, 5],
    ]);
    expect(mixed.concordant).toBe(half * (half - 1));
    expect(mixed.discordant).toBe(15);
    expect(
      spearman([
        [1, 1, half],
        [2, 2, half],
      ]),
    ).toBe(1);
    expect(() =>
      kendallTauB([
        [1, 1, 1e8],
        [2, 2, 1e8],
      ]),
    ).toThrow(RangeError);
  });

  it('rank a sentence for life above all', () => {
    const life = Number.POSITIVE_INFINITY;
    expect(
      kendallTauB([
        [1, 12, 1],
        [2, 24, 1],
        [3, life, 1],
      ]).tau,
    ).toBe(1);
    expect(
      spearman([
        [1, life, 1],
        [2, 24, 1],
        [3, 12, 1],
      ]),
    ).toBe(-1);
  });

  it.each([
    ['nothing', []],
    ['one case', [[1, 1, 1]]],
    [
      'a constant',
      [
        [1, 1, 2],
        [1, 2, 2],
      ],
    ],
    [
      'the other constant',
      [
        [1, 1, 2],
        [2, 1, 2],
      ],
    ],
    [
      'what is no number',
      [
        [1, Number.NaN, 1],
        [2, 1, 1],
      ],
    ],
    [
      'no count',
      [
        [1, 1, 0],
        [2, 2, 3],
      ],
    ],
  ] as [string, Pairs][])('refuse %s', (_, pairs) => {
    expect(() => kendallTauB(pairs)).toThrow(RangeError);
    expect(() => spearman(pairs)).toThrow(RangeError);
  });
});
