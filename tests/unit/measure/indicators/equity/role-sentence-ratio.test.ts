import { describe, expect, it } from 'vitest';
import roleRatio from '../../../../../src/measure/indicators/equity/role-sentence-ratio.js';
import { bootstrapRatioOfMedians, countsOf } from '../../../../../src/measure/statistics/index.js';
import { SEED } from '../../../../../src/measure/terms.js';
import { each, flagOf, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const LIFE = Number.POSITIVE_INFINITY;
const role = (level: 'low' | 'high'): Row => ({ offence_class: 'drug', custody: 'yes', role_level: level });
const low = (count: number, months: number | null) => people(count, { ...role('low'), months });
const high = (count: number, months: number | null) => people(count, { ...role('high'), months });
const of = (rows: readonly Row[]) => overall(roleRatio, rows);

describe('role-sentence-ratio', () => {
  it('gives the worked example; its interval by the seed of this program and by that of the example', () => {
    const { inputs, expected, tolerance } = example('role-sentence-ratio');
    const [minor, major] = [inputs.low_role_months as number[], inputs.high_role_months as number[]];
    const measure = of([...each('months', minor, role('low')), ...each('months', major, role('high'))]);
    for (const name of ['median_low', 'median_high'])
      expectNear(detailOf(measure, name.replace('_', '-')), numberAt(expected, name), tolerance);
    expectNear(Number(measure.value), numberAt(expected, 'ratio'), tolerance);
    const bounds = (seed: number) => bootstrapRatioOfMedians(countsOf(minor), countsOf(major), { seed });
    expect(measure.interval).toMatchObject({ ...bounds(SEED), kind: 'superpopulation' });
    const theirs = bounds(numberAt(inputs, 'bootstrap', 'seed'));
    expectNear(theirs.low, numberAt(expected, 'ci_lo'), tolerance);
    expectNear(theirs.high, numberAt(expected, 'ci_hi'), tolerance);
    expect([detailOf(measure, 'n-low'), detailOf(measure, 'n-high')]).toEqual([6, 5]);
    expect(flagCodes(measure)).toEqual(['few-cases', 'roles-not-distinguished']);
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 5 });
  });
  it('flags roles that are not told apart: a ratio of one or more, or an interval that holds one', () => {
    expect(of([...low(30, 48), ...high(30, 96)])).toMatchObject({ value: 0.5, flags: [] });
    expect(flagCodes(of([...low(30, 96), ...high(30, 96)]))).toEqual(['roles-not-distinguished']);
    expect(flagCodes(of([...low(30, 97), ...high(30, 96)]))).toEqual(['roles-not-distinguished']);
    expect(flagCodes(of([...low(16, 48), ...low(15, 200), ...high(31, 96)]))).toEqual([
      'roles-not-distinguished',
    ]);
  });
  it('refuses when either group is small, unknown or half for life', () => {
    expect(reasonOf(of([...low(4, 48), ...high(9, 96)]))).toBe('base-under-five');
    expect(reasonOf(of([...low(9, 48), ...high(4, 96)]))).toBe('base-under-five');
    expect(reasonOf(of([...low(9, 48), ...high(9, 96), ...high(3, null)]))).toBe('values-unknown');
    expect(of([...low(9, 48), ...high(5, LIFE), ...high(5, 96)]).reason).toEqual({
      code: 'life-above-half',
      args: { life: 5, n: 19 },
    });
  });
  it('flags unknown and life terms of higher roles as much as of minor ones', () => {
    const rows = [...low(30, 48), ...high(100, 96)];
    expect(flagOf(of([...rows, ...high(6, null)]), 'unknown-lengths')?.args).toEqual({ n: 6 });
    expect(flagOf(of([...rows, ...high(7, LIFE)]), 'life-sentences')?.args).toEqual({ n: 7 });
    expect(flagOf(of([...rows, ...low(7, LIFE)]), 'life-sentences')?.args).toEqual({ n: 7 });
  });
  it('is of drug offences alone', () => {
    const others = people(90, { ...role('low'), offence_class: 'theft', months: 1 });
    expect(of([...low(30, 48), ...high(30, 96), ...others]).value).toBe(0.5);
  });
});
