import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentrationIndex,
  countsOf,
  gini,
  type OrderedGroup,
  topShare,
} from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3 in exact fractions: the Gini coefficient as the mean absolute difference of all pairs over twice
// the mean, top shares case by case, the concentration index as one less twice the area under the curve.
interface References {
  readonly fractions: number[];
  readonly gini: [values: number[], gini: number, top: number[]][];
  readonly concentration: [groups: [persons: number, total: number][], index: number, mean: number][];
}
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./inequality-references.json', import.meta.url), 'utf8'),
);
const groupsOf = (groups: readonly (readonly [number, number])[]): OrderedGroup[] =>
  groups.map(([persons, total]) => ({ persons, total }));

describe('gini and topShare', () => {
  it.each(REFERENCES.gini)('%j', (values, wanted, top) => {
    const counts = countsOf(values);
    expectNear(gini(counts), wanted, 1e-13);
    REFERENCES.fractions.forEach((fraction, index) => {
      expectNear(topShare(counts, fraction), top[index] ?? Number.NaN, 1e-13);
    });
  });
  it('give the worked example', () => {
    const { inputs, expected } = example('prison-time-gini');
    const counts = countsOf(inputs.months as number[]);
    expectNear(gini(counts), numberAt(expected, 'gini'));
    expectNear(100 * topShare(counts, 1 / 3), numberAt(expected, 'top_third_share_pct'));
  });
  it('do not change with the unit or when every case is doubled, and stay within their bounds', () => {
    const values = fc
      .array(fc.integer({ min: 0, max: 400 }), { minLength: 1 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(values, (months) => {
        const once = gini(countsOf(months));
        expect(once).toBeGreaterThanOrEqual(-1e-15);
        expect(once).toBeLessThanOrEqual(1 - 1 / months.length + 1e-12);
        expectNear(gini(countsOf(months.map((one) => one * 30))), once);
        expectNear(gini(countsOf([...months, ...months])), once);
        const half = topShare(countsOf(months), 0.5);
        expect(half).toBeGreaterThanOrEqual(0.5 - 1e-12);
        expectNear(topShare(countsOf([...months, ...months]), 0.5), half);
      }),
    );
  });
  it.each([[[]], [[0, 0]], [[-1, 2]], [[1, Number.POSITIVE_INFINITY]]])('refuse %j', (values) => {
    expect(() => gini(countsOf(values))).toThrow(RangeError);
    expect(() => topShare(countsOf(values), 0.5)).toThrow(RangeError);
  });
  it.each([-0.1, 1.1, Number.NaN])('refuse a fraction of %d', (fraction) => {
    expect(() => topShare([[1, 2]], fraction)).toThrow(RangeError);
  });
});

describe('concentrationIndex', () => {
  it.each(REFERENCES.concentration)('%j', (groups, index, mean) => {
    const got = concentrationIndex(groupsOf(groups));
    expectNear(got.index, index, 1e-13);
    expectNear(got.mean, mean, 1e-14);
    expect(got.lorenz).toHaveLength(groups.length);
    expectNear(got.lorenz.at(-1)?.persons ?? 0, 1, 1e-14);
    expectNear(got.lorenz.at(-1)?.total ?? 0, 1, 1e-14);
  });
  it('gives the worked example', () => {
    const { inputs, expected } = example('burden-concentration-index');
    const groups = inputs.groups_poorest_first as { persons: number; prison_months: number }[];
    const got = concentrationIndex(groups.map(({ persons, prison_months: total }) => ({ persons, total })));
    expectNear(got.mean, numberAt(expected, 'mean_months'));
    expectNear(got.index, numberAt(expected, 'concentration_index'));
    expectNear(100 * (got.lorenz[1]?.total ?? 0), numberAt(expected, 'lorenz_share_bottom_two_pct'));
    expectNear(100 * (got.lorenz[1]?.persons ?? 0), numberAt(expected, 'population_share_bottom_two_pct'));
  });
  it('turns its sign when the order is turned, and of persons one by one is their Gini coefficient', () => {
    const months = fc
      .array(fc.integer({ min: 0, max: 90 }), { minLength: 1 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(months, (values) => {
        const one = groupsOf(values.map((total) => [1, total]));
        expectNear(concentrationIndex(one.toReversed()).index, -concentrationIndex(one).index);
        const ordered = groupsOf([...values].sort((a, b) => a - b).map((total) => [1, total]));
        expectNear(concentrationIndex(ordered).index, gini(countsOf(values)));
      }),
    );
  });
  it.each([
    [[]],
    [[[0, 5]]],
    [[[5, 0]]],
    [[[5, -1]]],
    [[[Number.NaN, 1]]],
    [[[5, Number.POSITIVE_INFINITY]]],
  ] as [[number, number][]][])('refuses %j', (groups) => {
    expect(() => concentrationIndex(groupsOf(groups))).toThrow(RangeError);
  });
});
