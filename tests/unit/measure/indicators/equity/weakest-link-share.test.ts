import { describe, expect, it } from 'vitest';
import weakestLink from '../../../../../src/measure/indicators/equity/weakest-link-share.js';
import { flagOf, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const rows = (low: number, high: number, unknown = 0, more: Row = {}): Row[] => [
  ...people(low, { offence_class: 'drug', role_level: 'low', ...more }),
  ...people(high, { offence_class: 'drug', role_level: 'high' }),
  ...people(unknown, { offence_class: 'drug', role_level: null }),
];
const of = (...counts: Parameters<typeof rows>) => overall(weakestLink, rows(...counts));

describe('weakest-link-share', () => {
  it('gives the worked example: the range over unknown roles is the interval, chance stands beside it', () => {
    const { inputs } = example('weakest-link-share');
    const [low, known, unknown] = (['low_role', 'role_known', 'role_unknown'] as const).map((name) =>
      numberAt(inputs, name),
    );
    const measure = of(Number(low), Number(known) - Number(low), unknown);
    expectExample(measure, example('weakest-link-share'), {
      known_only_pct: 'value',
      wilson_lo_pct: 'wilson-low',
      wilson_hi_pct: 'wilson-high',
      bound_lo_pct: 'low',
      bound_hi_pct: 'high',
    });
    expect(measure.interval).toMatchObject({ kind: 'definition', method: 'unknown-roles' });
    expect(detailOf(measure, 'bound-low')).toBe(measure.interval?.low);
    expect(measure).toMatchObject({ numerator: { value: low }, denominator: { value: known } });
    expect(flagOf(measure, 'unknown-many')?.args).toEqual({ share: 23, refused: 1 });
  });
  it('flags unknown roles above one in twenty, and says when they are above one in five', () => {
    expect(flagOf(of(50, 45, 5), 'unknown-many')).toBeUndefined();
    expect(flagOf(of(50, 44, 6), 'unknown-many')?.args).toEqual({ share: 6, refused: 0 });
    expect(flagOf(of(40, 40, 20), 'unknown-many')?.args).toEqual({ share: 20, refused: 0 });
    expect(flagOf(of(40, 39, 21), 'unknown-many')?.args).toEqual({ share: 21, refused: 1 });
  });
  it('does not tell one to four unknown roles by the range: it holds five', () => {
    const two = of(20, 10, 2);
    expect(two.details['n-unknown']?.value).toBeNull();
    expect(two.interval).toMatchObject({ low: 2000 / 35, high: 2500 / 35 });
    expect(two.operands.map(({ value }) => value)).toEqual([20, 30]);
    expect(flagOf(two, 'unknown-many')?.args).toEqual({ share: 'withheld', refused: 0 });
    expect(of(20, 10, 4).interval).toEqual(two.interval);
    expect(of(20, 10).interval).toMatchObject({ low: 2000 / 30, high: 2000 / 30 });
  });
  it('counts minor roles without violence, and not by how few there was some', () => {
    const of = (without: number, with_: number) =>
      overall(weakestLink, [
        ...rows(without, 20, 0, { violence: 'no' }),
        ...rows(with_, 0, 0, { violence: 'yes' }),
      ]).details['n-low-without-violence']?.value;
    expect(of(30, 5)).toBe(30);
    expect(of(30, 3)).toBeNull();
    expect(of(3, 30)).toBeNull();
    expect(Object.keys(overall(weakestLink, rows(20, 20)).details)).not.toContain('n-low-without-violence');
  });
  it('withholds shares of few, and of few on one side', () => {
    expect(reasonOf(of(2, 2))).toBe('base-under-five');
    expect(of(5, 4)).toMatchObject({ reason: { code: 'base-under-ten' }, operands: [{ value: 9 }] });
    expect(reasonOf(of(30, 4))).toBe('part-under-five');
    expect(reasonOf(of(4, 30))).toBe('part-under-five');
    expect(of(30, 0).value).toBe(100);
  });
  it('is of drug offences alone, and length-biased from people held', () => {
    const theft = people(30, { offence_class: 'theft', role_level: 'high' });
    expect(overall(weakestLink, [...rows(30, 30), ...theft]).value).toBe(50);
    expect(flagCodes(overall(weakestLink, rows(30, 30), { event: 'held' }))).toEqual(['length-biased']);
  });
});
