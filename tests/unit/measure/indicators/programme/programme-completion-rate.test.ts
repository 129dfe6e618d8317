import { describe, expect, it } from 'vitest';
import completionRate from '../../../../../src/measure/indicators/programme/programme-completion-rate.js';
import {
  detailOf,
  example,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

type Step = 'evaluated' | 'admitted' | 'graduated' | 'left' | 'active' | 'died-or-transferred';
type Counts = Partial<Record<Step, number>>;

const COURT = 'Nuevo León';
const flows = (counts: Counts, facility = COURT, date = '2013') =>
  Object.entries(counts).map(([step, value]) => fact(`programme-${step as Step}`, value, { facility, date }));
const completionOf = (counts: Counts) => only(measureOf(completionRate, flows(counts)), {}, COURT);

describe('programme-completion-rate', () => {
  it('gives the worked example, in percent', () => {
    const { inputs, expected, tolerance } = example('programme-completion-rate');
    const measure = completionOf({
      admitted: numberAt(inputs, 'entered_cohort'),
      graduated: numberAt(inputs, 'graduated'),
      left: numberAt(inputs, 'terminated'),
      active: numberAt(inputs, 'still_active'),
      'died-or-transferred': numberAt(inputs, 'died_or_transferred'),
    });
    for (const [name, wanted] of Object.entries(expected)) {
      const got = detailOf(measure, name.replaceAll('_', '-'));
      expect(Math.abs(got - 100 * Number(wanted)), name).toBeLessThanOrEqual(100 * tolerance);
    }
    expect(Object.keys(expected)).toHaveLength(4);
    expect(measure.value).toBe(detailOf(measure, 'of-exits'));
    expect(measure.interval).toEqual({
      low: detailOf(measure, 'bound-lo'),
      high: detailOf(measure, 'bound-hi'),
      kind: 'definition',
      method: 'active-participants',
    });
  });
  it.each([
    [
      'the Nuevo León court, April 2013 (Multimedios, 2013)',
      { evaluated: 154, admitted: 118, left: 32, graduated: 35, active: 51 },
      [76.6, 52.2, 29.7, 72.9],
    ],
    [
      'the Costa Rican courts, about 2017 (La Nación)',
      { evaluated: 283, admitted: 254, left: 23, graduated: 124, active: 107 },
      [89.8, 84.4, 48.8, 90.9],
    ],
  ])('gives the four rates of %s, each with its own denominator', (_what, counts, wanted) => {
    const measure = completionOf(counts);
    const rates = ['acceptance', 'of-exits', 'of-cohort-so-far', 'graduated-or-active'];
    expect(rates.map((name) => Number(detailOf(measure, name).toFixed(1)))).toEqual(wanted);
    expect(measure).toMatchObject({ unit: 'percent', numerator: { value: counts.graduated }, flags: [] });
    expect(measure.details.exits).toEqual({ value: counts.graduated + counts.left, unit: 'persons' });
    expect(measure.operands.map(({ fact: name }) => name)).toEqual([
      'programme-evaluated',
      'programme-admitted',
      'programme-graduated',
      'programme-left',
      'programme-active',
    ]);
  });
  it('answers for every programme, at its own newest date', () => {
    const measures = measureOf(completionRate, [
      ...flows({ admitted: 40, graduated: 10, left: 10, active: 20 }, 'A', '2015'),
      ...flows({ admitted: 60, graduated: 30, left: 10, active: 20 }, 'A', '2017'),
      ...flows({ admitted: 30, graduated: 5, left: 15, active: 10 }, 'B', '2013'),
    ]);
    expect(measures.map(({ variant, period: at, value }) => [variant, at, value])).toEqual([
      ['A', period('2017'), 75],
      ['B', period('2013'), 25],
    ]);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(2);
  });
  it('does not take who is not counted as active for active, nor for lost', () => {
    const measure = completionOf({ admitted: 100, graduated: 30, left: 20 });
    expect(measure.details['graduated-or-active']?.value).toBeNull();
    expect(measure.interval).toMatchObject({ low: 30, high: 80 });
    const partly = completionOf({ admitted: 100, graduated: 30, left: 20, active: 10 });
    expect(detailOf(partly, 'graduated-or-active')).toBe(40);
    expect(partly.interval).toMatchObject({ low: 30, high: 80 });
  });
  it('gives no acceptance without evaluations, or with fewer than admissions', () => {
    const counts = { admitted: 50, graduated: 20, left: 10, active: 20 };
    expect(completionOf(counts).details.acceptance?.value).toBeNull();
    expect(completionOf({ ...counts, evaluated: 49 }).details.acceptance?.value).toBeNull();
    expect(detailOf(completionOf({ ...counts, evaluated: 50 }), 'acceptance')).toBe(100);
  });
  it('withholds rates of few exits, and flags those of fewer than thirty', () => {
    const of = (graduated: number, left: number) => completionOf({ admitted: 100, graduated, left });
    expect(of(3, 1)).toMatchObject({ reason: { code: 'base-under-five' }, operands: [] });
    expect(of(5, 4).reason?.code).toBe('base-under-ten');
    expect(of(5, 4).operands).toHaveLength(3);
    expect(of(5, 5).flags).toEqual([{ code: 'few-cases', args: { n: 10 } }]);
    expect(flagCodes(of(15, 15))).toEqual([]);
  });
  it('refuses more people than were admitted', () => {
    const measure = completionOf({ admitted: 50, graduated: 20, left: 10, active: 25 });
    expect(measure).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'part-exceeds-whole', args: { part: 55, whole: 50 } },
    });
    expect(completionOf({ admitted: 50, graduated: 40, left: 11 }).reason?.code).toBe('part-exceeds-whole');
  });
  it('names the step that is missing', () => {
    expect(completionOf({ admitted: 50, left: 10 }).reason?.args).toEqual({ fact: 'programme-graduated' });
    expect(completionOf({ admitted: 50, graduated: 10 }).reason?.args).toEqual({ fact: 'programme-left' });
    expect(only(measureOf(completionRate, [])).reason?.args).toEqual({ fact: 'programme-admitted' });
  });
});
