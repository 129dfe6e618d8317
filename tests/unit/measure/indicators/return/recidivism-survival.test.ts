import { describe, expect, it } from 'vitest';
import survival from '../../../../../src/measure/indicators/return/recidivism-survival.js';
import {
  flagOf,
  measuresOver,
  overall,
  people,
  type Row,
  reasonOf,
  times,
} from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const Z = 1.959963984540054;
const { inputs, expected, tolerance } = example('recidivism-survival');
const returned = inputs.returned as number[];
const row = (came: 'yes' | 'no' | null, months: number | null, followup: number | null): Row => ({
  returned: came,
  return_months: months,
  followup_months: followup,
});
const back = (count: number, months: number | null) => people(count, row('yes', months, null));
const not = (count: number, followup: number | null) => people(count, row('no', null, followup));
const rows = (inputs.months as number[]).flatMap((months, index) =>
  returned[index] === 1 ? back(1, months) : not(1, months),
);
const of = (cases: readonly Row[], window = 24) =>
  overall(survival, cases, { event: 'releases', variant: `${window}-months` });

describe('recidivism-survival', () => {
  it('gives the worked example, its twelve people three times over: the curve ends where fewer than ten are followed', () => {
    const measure = of(times(3, rows));
    const s = numberAt(expected, 'S_24');
    expectNear(detailOf(measure, 'survival'), s, tolerance);
    expectNear(Number(measure.value), 100 * numberAt(expected, 'cumulative_return_24'), tolerance);
    expectNear(detailOf(measure, 'naive-share'), 100 * numberAt(expected, 'naive_share'), tolerance);
    // Greenwood's variance is a third with three times the people; the limits follow from it on the log(−log) scale.
    const error = numberAt(expected, 'greenwood_se') / Math.sqrt(3);
    expectNear(detailOf(measure, 'greenwood-se'), error, tolerance);
    const half = (Z * error) / (s * Math.log(s));
    const ends = [-half, half].map((step) => 100 * (1 - s ** Math.exp(step)));
    expectNear(Number(measure.interval?.low), Math.min(...ends), tolerance);
    expectNear(Number(measure.interval?.high), Math.max(...ends), tolerance);
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'kaplan-meier-log-log-95' });
    // The same rule with the error of the example's own people gives the example's own limits.
    const own = (Z * numberAt(expected, 'greenwood_se')) / (s * Math.log(s));
    expectNear(1 - s ** Math.exp(own), numberAt(expected, 'return_lo'), 1e-6);
    expectNear(1 - s ** Math.exp(-own), numberAt(expected, 'return_hi'), 1e-6);
  });
  it('gives more than the share of those who were seen to come back, where some were followed for less', () => {
    const measure = of(times(3, rows));
    expect(measure.value).toBeGreaterThan(detailOf(measure, 'naive-share'));
  });
  it('says nothing beyond where ten are still followed', () => {
    // At twelve months eight of twelve are followed, and nine the step before.
    expect(reasonOf(overall(survival, rows, { event: 'releases' }))).toBe('followup-too-short');
    const answers = measuresOver(survival, [...back(10, 6), ...not(9, 36), ...not(20, 12)], {
      event: 'releases',
    });
    expect(answers.map(({ variant }) => variant)).toEqual(['12-months']);
    const more = measuresOver(survival, [...back(10, 6), ...not(10, 36), ...not(20, 12)], {
      event: 'releases',
    });
    expect(more.map(({ variant }) => variant)).toEqual(['12-months', '24-months', '36-months']);
  });
  it('takes two calendar years for twenty-four months, a day either way', () => {
    const cases = [...back(10, 6), ...not(30, 730 / 30.4375)];
    expect(of(cases).value).toBeCloseTo(25, 9);
    expect(of([...back(10, 731 / 30.4375), ...not(30, 36)]).value).toBeCloseTo(25, 9);
    expect(of([...back(10, 734 / 30.4375), ...not(30, 36)]).value).toBe(0);
  });
  it('counts a return on the day of release', () => {
    expect(of([...back(10, 0), ...not(10, 36)]).value).toBe(50);
  });
  it('leaves out whose time is unknown, flags many and refuses more than one in five', () => {
    const base = [...back(20, 6), ...not(60, 36)];
    for (const unknown of [back(20, null), not(20, null), people(20, row(null, null, 36))]) {
      const measure = of([...base, ...unknown]);
      expect(measure.value).toBe(25);
      expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 20 });
      expect(reasonOf(overall(survival, [...base, ...unknown, ...not(1, null)], { event: 'releases' }))).toBe(
        'values-unknown',
      );
    }
    expect(flagCodes(of(base))).toEqual([]);
  });
  it('withholds curves of few, and of few who came back by the window', () => {
    const one = (cases: readonly Row[]) => overall(survival, cases, { event: 'releases' });
    expect(reasonOf(one([...back(2, 6), ...not(2, 36)]))).toBe('base-under-five');
    expect(one([...back(5, 6), ...not(4, 36)])).toMatchObject({
      reason: { code: 'base-under-ten' },
      operands: [{ value: 9 }],
    });
    const four = [...back(4, 6), ...back(10, 20), ...not(60, 36)];
    expect(reasonOf(of(four, 12))).toBe('part-under-five');
    expect(of(four, 24).value).toBeCloseTo((100 * 14) / 74, 9);
    expect(of([...back(3, 30), ...not(60, 40)]).details['naive-share']?.value).toBeNull();
    expect(of(not(60, 36))).toMatchObject({ value: 0, interval: null });
  });
  it('does not take who never entered a programme for unknown', () => {
    const cases = [
      ...[...back(10, 6), ...not(30, 36)].map((item): Row => ({ ...item, funnel: 'entered' })),
      ...people(60, { ...row(null, null, null), funnel: 'eligible' }),
    ];
    const measure = overall(survival, cases, { event: 'participants', variant: '24-months' });
    expect(measure).toMatchObject({ value: 25, details: { n: { value: 40 } } });
    expect(flagCodes(measure)).toEqual([]);
  });
  it('names what counts as a return', () => {
    const cases = [...back(10, 6), ...not(30, 36)].map((item): Row => ({ ...item, return_event: 'arrest' }));
    expect(of(cases).details.event?.value).toBe('arrest');
    expect(of([...back(10, 6), ...not(30, 36)]).details.event?.value).toBe('not-stated');
  });
  it('answers for participants of a programme too', () => {
    const measure = overall(survival, [...back(10, 6), ...not(30, 36)], {
      event: 'participants',
      variant: '12-months',
    });
    expect(measure).toMatchObject({ value: 25, definition: { cases: 'participants' } });
  });
});
