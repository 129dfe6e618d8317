import { describe, expect, it } from 'vitest';
import fixedFollowUp from '../../../../../src/measure/indicators/return/recidivism-fixed-followup.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt, only } from '../../../../support/measure.js';

const back = (
  count: number,
  months: number | null,
  followup: number | null = 36,
  event: string | null = 'reconviction',
) =>
  people(count, { returned: 'yes', return_months: months, followup_months: followup, return_event: event });
const not = (count: number, followup: number | null = 36) =>
  people(count, { returned: 'no', return_months: null, followup_months: followup, return_event: null });
const of = (rows: readonly Row[], window = 24) =>
  overall(fixedFollowUp, rows, { event: 'releases', variant: `${window}-months` });

describe('recidivism-fixed-followup', () => {
  it('gives the worked example', () => {
    const { inputs } = example('recidivism-fixed-followup');
    const [all, returned] = [
      numberAt(inputs, 'released_with_full_24m'),
      numberAt(inputs, 'returned_within_24m'),
    ];
    // Who came back later, and who was followed for less, change nothing.
    const measure = of([
      ...back(returned, 20),
      ...back(40, 30),
      ...not(all - returned - 40),
      ...not(300, 12),
    ]);
    expectExample(measure, example('recidivism-fixed-followup'), {
      rate_pct: 'value',
      lo_pct: 'low',
      hi_pct: 'high',
    });
    expect(measure).toMatchObject({
      numerator: { value: returned },
      denominator: { value: all },
      details: { 'window-months': { value: 24 }, event: { value: 'reconviction' } },
      flags: [],
    });
  });
  it('takes only those whom each window could hold', () => {
    const rows = [...back(10, 6, 12), ...not(10, 12), ...back(10, 20, 24), ...not(30, 24)];
    const measures = measuresOver(fixedFollowUp, rows, { event: 'releases' });
    expect(measures.map(({ variant, value, denominator }) => [variant, value, denominator?.value])).toEqual([
      ['12-months', (100 * 10) / 60, 60],
      ['24-months', 25, 40],
    ]);
  });
  it('takes two calendar years for twenty-four months, a day either way', () => {
    const years = 730 / 30.4375;
    expect(of([...back(10, 731 / 30.4375, years), ...not(10, years)]).value).toBe(50);
    expect(of([...back(10, 734 / 30.4375), ...not(10)]).value).toBe(0);
    expect(
      reasonOf(overall(fixedFollowUp, [...back(10, 6, 11.9), ...not(10, 11.9)], { event: 'releases' })),
    ).toBe('followup-too-short');
  });
  it('says when no follow-up is long enough', () => {
    const measure = overall(fixedFollowUp, [...back(10, 6, 8), ...not(10, 9.5)], { event: 'releases' });
    expect(measure.reason).toEqual({ code: 'followup-too-short', args: { longest: 9 } });
  });
  it('leaves out returns without a date, flags many and refuses more than one in five', () => {
    const rows = [...back(20, 10), ...not(60)];
    expect(of([...rows, ...back(20, null)])).toMatchObject({
      value: 25,
      details: { 'n-unknown': { value: 20 } },
    });
    expect(flagOf(of([...rows, ...back(20, null)]), 'unknown-values')?.args).toEqual({ share: 20 });
    expect(reasonOf(of([...rows, ...back(21, null)]))).toBe('values-unknown');
    const unknown = people(5, { returned: null, return_months: null, followup_months: 36 });
    expect(detailOf(of([...rows, ...unknown]), 'n-unknown')).toBe(5);
    expect(of([...rows, ...back(2, null)]).details['n-unknown']?.value).toBeNull();
  });
  it('withholds rates of few, and of few who came back or did not', () => {
    expect(reasonOf(of([...back(2, 3), ...not(2)]))).toBe('base-under-five');
    expect(of([...back(5, 3), ...not(4)])).toMatchObject({
      reason: { code: 'base-under-ten' },
      operands: [{ value: 9 }],
    });
    expect(reasonOf(of([...back(4, 3), ...not(100)]))).toBe('part-under-five');
    expect(reasonOf(of([...back(100, 3), ...not(4)]))).toBe('part-under-five');
    expect(of(not(100)).value).toBe(0);
    expect(flagOf(of([...back(5, 3), ...not(5)]), 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('names what counts as a return, or says that it is several or not stated', () => {
    const event = (...rows: readonly Row[]) => of([...rows, ...not(30)]).details.event?.value;
    expect(event(...back(10, 3, 36, 'arrest'))).toBe('arrest');
    expect(event(...back(10, 3, 36, 'arrest'), ...back(10, 3, 36, 'imprisonment'))).toBe('several');
    expect(event(...back(10, 3, 36, null))).toBe('not-stated');
  });
  it('answers for each year of release, and for all', () => {
    const of = (year: string, count: number): Row[] =>
      [...back(count, 3), ...not(40 - count)].map((row) => ({ ...row, period: year }));
    const measures = measuresOver(fixedFollowUp, [...of('2015', 10), ...of('2016', 20)], {
      event: 'releases',
    });
    expect(
      measures
        .filter(({ variant }) => variant.startsWith('24'))
        .map(({ variant, period, value }) => [variant, period?.start, value]),
    ).toEqual([
      ['24-months', '2015-01-01', 25],
      ['24-months', '2016-01-01', 50],
      ['24-months/all-years', '2015-01-01', 37.5],
    ]);
    expect(flagCodes(only(measures, {}, '24-months/all-years'))).toEqual([]);
  });
});
