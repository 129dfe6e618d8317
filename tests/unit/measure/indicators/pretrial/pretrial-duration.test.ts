import { describe, expect, it } from 'vitest';
import pretrialDuration from '../../../../../src/measure/indicators/pretrial/pretrial-duration.js';
import {
  flagOf,
  measuresOver,
  overall,
  people,
  type Row,
  reasonOf,
  times,
} from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes } from '../../../../support/measure.js';

const { inputs } = example('pretrial-duration');
const ended = inputs.ended as number[];
const row = (days: number | null, end: 'yes' | 'no' | null): Row => ({
  remand_days: days,
  remand_ended: end,
});
const rows = (inputs.days as number[]).map((days, index) => row(days, ended[index] === 1 ? 'yes' : 'no'));
const of = (cases: readonly Row[], event: 'admissions' | 'sentences' | 'held' = 'admissions') =>
  overall(pretrialDuration, cases, { event });

describe('pretrial-duration', () => {
  it('gives the worked example, its ten people twice over: three still held are not told', () => {
    const measure = of(times(2, rows));
    const { expected } = example('pretrial-duration');
    const { median_all_ignoring_censoring: naive, ...own } = expected;
    expectExample(
      measure,
      { ...example('pretrial-duration'), expected: own },
      {
        km_median_days: 'value',
        S_180: 'survival-180-days',
        naive_median_of_ended: 'median-of-ended',
      },
    );
    // What ignores that some wait is printed nowhere.
    expect(JSON.stringify(measure.details)).not.toContain(String(naive));
    expect(detailOf(measure, 'n-still-held')).toBe(6);
    expect(of(rows)).toMatchObject({ value: 150, details: { 'n-still-held': { value: null } } });
  });
  it('puts the true median of waiting above that of the ended alone (trap 12)', () => {
    const measure = of(times(2, rows));
    expect(detailOf(measure, 'median-of-ended')).toBeLessThan(measure.value ?? 0);
  });
  it('reads the interval off the limits of the curve', () => {
    const measure = of(times(20, rows));
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'kaplan-meier-median-95' });
    expect(measure.interval?.low).toBeLessThanOrEqual(150);
    expect(measure.interval?.high).toBeGreaterThan(150);
    const sample = overall(pretrialDuration, times(20, rows), {
      event: 'admissions',
      definition: { basis: 'sample' },
    });
    expect(sample.intervalKind).toBe('sampling');
  });
  it('gives the plain median where everyone is followed to the end but a few, and a release on the first day', () => {
    const measure = of([
      ...people(10, row(0, 'yes')),
      ...people(10, row(30, 'yes')),
      ...people(10, row(90, 'yes')),
      ...people(5, row(400, 'no')),
    ]);
    expect(measure.value).toBe(30);
    expect(detailOf(measure, 'survival-180-days')).toBeCloseTo(5 / 35, 12);
  });
  it('computes no duration from people held on one day (trap 6)', () => {
    expect(of(rows, 'held')).toMatchObject({
      status: 'not-available',
      reason: { code: 'stock-of-durations' },
    });
  });
  it('refuses ended cases alone, and says whether open ones lack a date', () => {
    const over = people(30, row(60, 'yes'));
    expect(of(over).reason).toEqual({ code: 'ended-only', args: { open: 0 } });
    expect(of([...over, ...people(6, row(null, 'no'))]).reason).toEqual({
      code: 'ended-only',
      args: { open: 6 },
    });
    expect(of([...over, ...people(2, row(null, 'no'))]).reason?.args).toEqual({ open: 'withheld' });
  });
  it('refuses a median that is not reached', () => {
    const measure = of([...people(10, row(60, 'yes')), ...people(11, row(60, 'no'))]);
    expect(measure.reason).toEqual({ code: 'median-not-reached', args: { n: 21 } });
    expect(of([...people(11, row(60, 'yes')), ...people(10, row(60, 'no'))]).value).toBe(60);
  });
  it('refuses few, and where more than one in five has no known days', () => {
    expect(reasonOf(of(rows.slice(0, 4)))).toBe('base-under-five');
    expect(of(rows.slice(0, 9))).toMatchObject({
      reason: { code: 'base-under-ten' },
      operands: [{ value: 9 }],
    });
    const base = times(4, rows);
    expect(reasonOf(of([...base, ...people(11, row(null, 'no'))]))).toBe('values-unknown');
    const some = of([...base, ...people(10, row(null, 'no'))]);
    expect(flagOf(some, 'open-cases-without-date')?.args).toEqual({ n: 10 });
    expect(flagOf(some, 'unknown-values')?.args).toEqual({ share: 20 });
    expect(flagOf(of([...base, row(null, 'no')]), 'open-cases-without-date')?.args).toEqual({
      n: 'withheld',
    });
  });
  it('tells no median of fewer than five ended, and no share of so few', () => {
    const measure = of([
      ...people(4, row(30, 'yes')),
      ...people(16, row(20, 'no')),
      ...people(4, row(60, 'yes')),
    ]);
    expect(measure.details['median-of-ended']?.value).toBe(45);
    const few = of([...people(4, row(30, 'yes')), ...people(16, row(20, 'no'))]);
    expect(few.value).toBe(30);
    expect(few.details['median-of-ended']?.value).toBeNull();
    const late = of([
      ...people(2, row(30, 'yes')),
      ...people(28, row(200, 'yes')),
      ...people(5, row(300, 'no')),
    ]);
    expect(late.details['survival-180-days']?.value).toBeNull();
    const last = of([
      ...people(28, row(30, 'yes')),
      ...people(5, row(100, 'no')),
      ...people(2, row(300, 'no')),
    ]);
    expect(last.details['survival-180-days']?.value).toBeNull();
  });
  it('answers once, over all years of admission together', () => {
    const years = times(4, rows).map(
      (item, index): Row => ({ ...item, period: index % 2 ? '2019' : '2020' }),
    );
    const measures = measuresOver(pretrialDuration, years, { event: 'admissions' });
    expect(
      measures.map(({ value, variant, period }) => [value, variant, period?.start, period?.end]),
    ).toEqual([[150, '', '2019-01-01', '2020-12-31']]);
    expect(flagCodes(of(times(4, rows)))).toEqual([]);
  });
});
