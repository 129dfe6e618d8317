import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kitagawa, type Stratum, twoFactor } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3 in exact fractions: Kitagawa's parts from direct standardisation of each group to the other and
// their means; the two factors as the mean of both orders of changing one after the other; logarithms by mpmath 1.3.0.
type Group = [persons: number, events: number][];
interface References {
  readonly kitagawa: [a: Group, b: Group, rateA: number, rateB: number, rate: number, composition: number][];
  readonly twoFactor: [...number[]][];
}
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./decomposition-references.json', import.meta.url), 'utf8'),
);
const strata = (group: Group): Stratum[] =>
  group.map(([persons, events], index) => ({ key: String(index), persons, events }));

describe('kitagawa', () => {
  it.each(REFERENCES.kitagawa)('%j and %j', (a, b, rateA, rateB, rate, composition) => {
    // The order of the strata does not matter, only their keys.
    const got = kitagawa(strata(a), strata(b).reverse());
    expectNear(got.rateA, rateA, 1e-14);
    expectNear(got.rateB, rateB, 1e-14);
    expectNear(got.ratePart, rate, 1e-14);
    expectNear(got.compositionPart, composition, 1e-14);
    expectNear(got.ratePart + got.compositionPart, got.gap, 1e-14);
  });
  it('gives the worked example', () => {
    const { inputs, expected } = example('custody-gap-decomposition');
    const [a, b] = [inputs.group_a, inputs.group_b].map((group) =>
      Object.entries(group as Record<string, { convicted: number; custodial: number }>).map(
        ([key, { convicted, custodial }]) => ({ key, persons: convicted, events: custodial }),
      ),
    );
    const got = kitagawa(a ?? [], b ?? []);
    expectNear(got.rateA, numberAt(expected, 'rate_a'));
    expectNear(got.rateB, numberAt(expected, 'rate_b'));
    expectNear(got.gap, numberAt(expected, 'gap'));
    expectNear(got.ratePart, numberAt(expected, 'rate_part'));
    expectNear(got.compositionPart, numberAt(expected, 'composition_part'));
    expectNear((100 * got.compositionPart) / got.gap, numberAt(expected, 'composition_share_pct'));
  });
  const one = { key: 'a', persons: 5, events: 2 };
  it.each([
    ['no strata', [], []],
    ['a stratum of one group only', [one], [{ ...one, key: 'b' }]],
    ['one stratum more', [one, { ...one, key: 'b' }], [one]],
    ['a stratum twice', [one, one], [one, { ...one, key: 'b' }]],
    ['a stratum of nobody', [{ ...one, persons: 0, events: 0 }], [one]],
    ['more events than persons', [{ ...one, events: 6 }], [one]],
    ['what is no number', [{ ...one, events: Number.NaN }], [one]],
  ])('refuses %s', (_, a, b) => {
    expect(() => kitagawa(a, b)).toThrow(RangeError);
  });
});

describe('twoFactor', () => {
  it.each(REFERENCES.twoFactor)('%d × %d to %d × %d', (a0, l0, a1, l1, before, after, first, second, log) => {
    const got = twoFactor(Number(a0), Number(l0), Number(a1), Number(l1));
    expectNear(got.before, Number(before), 1e-14);
    expectNear(got.after, Number(after), 1e-14);
    expectNear(got.firstPart, Number(first), 1e-12);
    expectNear(got.secondPart, Number(second), 1e-12);
    expectNear(got.firstLogShare ?? Number.NaN, Number(log), 1e-9);
    expect(Math.abs(got.firstPart + got.secondPart - got.change)).toBeLessThanOrEqual(1e-12 * got.after);
  });
  it('gives the worked example', () => {
    const { inputs, expected } = example('stock-growth-decomposition');
    const at = (name: string) => numberAt(inputs, name);
    const got = twoFactor(at('admissions0'), at('stay_years0'), at('admissions1'), at('stay_years1'));
    expectNear(got.before, numberAt(expected, 'stock0'));
    expectNear(got.after, numberAt(expected, 'stock1'));
    expectNear(got.change, numberAt(expected, 'change'));
    expectNear(got.firstPart, numberAt(expected, 'admissions_part'));
    expectNear(got.secondPart, numberAt(expected, 'stay_part'));
    expectNear((100 * got.firstPart) / got.change, numberAt(expected, 'admissions_share_pct'));
    expectNear(100 * (got.firstLogShare ?? 0), numberAt(expected, 'log_admissions_share_pct'));
  });
  it('has no share of no change', () => {
    expect(twoFactor(2, 3, 3, 2)).toMatchObject({
      change: 0,
      firstPart: 2.5,
      secondPart: -2.5,
      firstLogShare: undefined,
    });
  });
  it.each([
    [0, 1, 1, 1],
    [1, -1, 1, 1],
    [1, 1, Number.NaN, 1],
    [1, 1, 1, Number.POSITIVE_INFINITY],
  ])('refuses %d, %d, %d, %d', (...factors) => {
    expect(() => twoFactor(...factors)).toThrow(RangeError);
  });
});
