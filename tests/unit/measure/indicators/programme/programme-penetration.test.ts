import { describe, expect, it } from 'vitest';
import penetration from '../../../../../src/measure/indicators/programme/programme-penetration.js';
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

type Step = 'eligible' | 'offered' | 'accepted' | 'admitted';
const COURT = 'Guadalupe';
const flow = (counts: Partial<Record<Step, number>>, facility = COURT, date = '2020') =>
  Object.entries(counts).map(([step, value]) => fact(`programme-${step as Step}`, value, { facility, date }));
const of = (counts: Partial<Record<Step, number>>) => only(measureOf(penetration, flow(counts)), {}, COURT);

describe('programme-penetration', () => {
  it('gives the worked example, in percent', () => {
    const { inputs, expected, tolerance } = example('programme-penetration');
    const measure = of({
      eligible: numberAt(inputs, 'eligible'),
      offered: numberAt(inputs, 'offered'),
      accepted: numberAt(inputs, 'accepted'),
      admitted: numberAt(inputs, 'entered'),
    });
    const got: Record<string, number | undefined> = {
      lo: measure.interval?.low,
      hi: measure.interval?.high,
    };
    for (const [name, wanted] of Object.entries(expected)) {
      const value = got[name] ?? detailOf(measure, name.replaceAll('_', '-'));
      expect(Math.abs(value - 100 * Number(wanted)), name).toBeLessThanOrEqual(100 * tolerance);
    }
    expect(Object.keys(expected)).toHaveLength(5);
    expect(measure).toMatchObject({
      value: detailOf(measure, 'entered-of-eligible'),
      interval: { kind: 'superpopulation', method: 'wilson-95' },
      numerator: { value: 171 },
      denominator: { value: 640 },
      flags: [],
    });
    expect(measure.operands).toHaveLength(4);
  });
  it('does without the steps between, and answers every programme at its own date', () => {
    const measures = measureOf(penetration, [
      ...flow({ eligible: 200, admitted: 50 }, 'A', '2019'),
      ...flow({ eligible: 100, admitted: 50 }, 'B', '2020'),
    ]);
    expect(measures.map(({ variant, period: at, value }) => [variant, at, value])).toEqual([
      ['A', period('2019'), 25],
      ['B', period('2020'), 50],
    ]);
    expect(measures[0]?.details['accepted-of-offered']?.value).toBeNull();
  });
  it('refuses a step larger than the one before', () => {
    expect(of({ eligible: 100, offered: 101, admitted: 50 }).reason).toEqual({
      code: 'part-exceeds-whole',
      args: { part: 101, whole: 100 },
    });
    expect(of({ eligible: 100, offered: 60, accepted: 40, admitted: 41 }).reason?.code).toBe(
      'part-exceeds-whole',
    );
    expect(of({ eligible: 100, admitted: 101 }).status).toBe('not-comparable');
  });
  it('withholds rates of few people at every step', () => {
    expect(of({ eligible: 4, admitted: 2 })).toMatchObject({
      reason: { code: 'base-under-five' },
      operands: [],
    });
    expect(of({ eligible: 9, admitted: 2 }).reason?.code).toBe('base-under-ten');
    expect(flagCodes(of({ eligible: 29, admitted: 2 }))).toEqual(['few-cases']);
    const narrow = of({ eligible: 100, offered: 9, accepted: 5, admitted: 5 });
    expect(narrow.details['accepted-of-offered']?.value).toBeNull();
    expect(narrow.details['entered-of-accepted']?.value).toBeNull();
    expect(narrow.value).toBe(5);
  });
  it('names the step that is missing', () => {
    expect(of({ admitted: 50 }).reason?.args).toEqual({ fact: 'programme-eligible' });
    expect(only(measureOf(penetration, [])).reason?.args).toEqual({ fact: 'programme-admitted' });
  });
});
