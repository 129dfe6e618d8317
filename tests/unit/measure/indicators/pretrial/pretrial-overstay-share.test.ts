import { describe, expect, it } from 'vitest';
import overstay from '../../../../../src/measure/indicators/pretrial/pretrial-overstay-share.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const rows = (over: number, within: number, unknown = 0): Row[] => [
  ...people(over, { over_limit: 'yes' }),
  ...people(within, { over_limit: 'no' }),
  ...people(unknown, { over_limit: null }),
];
const of = (...counts: Parameters<typeof rows>) =>
  overall(overstay, rows(...counts), { event: 'admissions' });

describe('pretrial-overstay-share', () => {
  it('gives the worked example', () => {
    const { inputs } = example('pretrial-overstay-share');
    const [over, all] = [numberAt(inputs, 'over_limit'), numberAt(inputs, 'pretrial_with_dates')];
    const measure = of(over, all - over);
    expectExample(measure, example('pretrial-overstay-share'), {
      share_pct: 'value',
      lo_pct: 'low',
      hi_pct: 'high',
    });
    expect(measure).toMatchObject({ numerator: { value: over }, denominator: { value: all }, flags: [] });
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'wilson-95' });
  });
  it('shows unknown days as bounds, and does not count them as within', () => {
    const measure = of(20, 60, 20);
    expect(measure.value).toBe(25);
    expect([detailOf(measure, 'bound-low'), detailOf(measure, 'bound-high')]).toEqual([20, 40]);
    expect(detailOf(measure, 'n-unknown')).toBe(20);
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 20 });
    expect(flagCodes(of(20, 60, 3))).toEqual([]);
  });
  it('does not tell one to four unknown by bounds', () => {
    expect(of(20, 60, 3).details).toMatchObject({
      'n-unknown': { value: null },
      'bound-low': { value: null },
      'bound-high': { value: null },
    });
    expect(detailOf(of(20, 60), 'bound-high')).toBe(25);
  });
  it('withholds shares of few, and of few on one side', () => {
    expect(reasonOf(of(4, 0))).toBe('base-under-five');
    expect(of(5, 4)).toMatchObject({ reason: { code: 'base-under-ten' }, operands: [{ value: 9 }] });
    expect(of(4, 1000)).toMatchObject({ reason: { code: 'part-under-five' }, operands: [{ value: 1004 }] });
    expect(reasonOf(of(1000, 4))).toBe('part-under-five');
    expect(of(0, 1000).value).toBe(0);
    expect(flagOf(of(5, 5), 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('of people held speaks of one day, the newest, and says that long stays are more often met (trap 6)', () => {
    const of = (date: string, over: number) => rows(over, 40).map((row): Row => ({ ...row, period: date }));
    const cases = [...of('2019-12-31', 10), ...of('2020-12-31', 40)];
    const [measure, ...more] = measuresOver(overstay, cases, { event: 'held' });
    expect(more).toEqual([]);
    expect(measure).toMatchObject({ value: 50, period: { start: '2020-12-31' }, denominator: { value: 80 } });
    expect(measure?.flags.map(({ code }) => code)).toEqual(['length-biased']);
  });
});
