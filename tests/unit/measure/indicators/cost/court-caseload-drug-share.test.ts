import { describe, expect, it } from 'vitest';
import caseload from '../../../../../src/measure/indicators/cost/court-caseload-drug-share.js';
import type { Definition } from '../../../../../src/model/definition.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const UNIT: Definition = { counting_unit: 'case' };
const DRUG: Slice = { offence_class: 'drug' };
const group = (ctg_category: string): Slice => ({ ...DRUG, ctg_category });
const cases = (value: number, slice: Slice = {}, definition = UNIT) =>
  fact('court-cases', value, { date: '2020', slice, definition });
const hours = (value: number, slice: Slice) => fact('court-hours-per-case', value, { date: '2020', slice });
const of = (facts: Parameters<typeof measureOf>[1]) => only(measureOf(caseload, facts));
const LOW = group('micro_trafficking_nonviolent');
const HIGH = group('drug_other_or_higher');
const OTHER: Slice = { offence_class: 'other' };

describe('court-caseload-drug-share', () => {
  it('gives the worked example', () => {
    const { inputs } = example('court-caseload-drug-share');
    const measure = of([
      cases(numberAt(inputs, 'all_cases')),
      cases(numberAt(inputs, 'drug_cases'), DRUG),
      cases(numberAt(inputs, 'low_level_drug_cases'), LOW),
      hours(numberAt(inputs, 'hours_per_case', 'low_level'), LOW),
      hours(numberAt(inputs, 'hours_per_case', 'drug_other'), HIGH),
      hours(numberAt(inputs, 'hours_per_case', 'other'), OTHER),
    ]);
    expectExample(measure, example('court-caseload-drug-share'));
    expect(measure.value).toBe(detailOf(measure, 'share-cases-pct'));
    expect(measure.interval).toEqual({
      low: detailOf(measure, 'share-hours-pct'),
      high: measure.value,
      kind: 'definition',
      method: 'cases-or-hours',
    });
    expect(measure).toMatchObject({ numerator: { value: 8400 }, denominator: { value: 61_000 }, flags: [] });
    expect(measure.operands).toHaveLength(6);
  });
  it('sums the low-level groups, each by its own hours', () => {
    const measure = of([
      cases(1000),
      cases(200, DRUG),
      cases(60, LOW),
      cases(40, group('possession_personal_use')),
      hours(5, LOW),
      hours(2, group('possession_personal_use')),
      hours(10, HIGH),
      hours(4, OTHER),
    ]);
    expect(detailOf(measure, 'low-level-hours')).toBe(380);
    expect(detailOf(measure, 'low-level-cases')).toBe(100);
    expect(detailOf(measure, 'share-hours-pct')).toBeCloseTo((100 * 1380) / 4580, 9);
  });
  it('weighs all drug cases alike where only they have hours', () => {
    const measure = of([cases(1000), cases(100, DRUG), hours(9, DRUG), hours(1, OTHER)]);
    expect(detailOf(measure, 'share-hours-pct')).toBe(50);
    expect(measure.interval).toMatchObject({ low: 10, high: 50 });
    expect(measure.details['low-level-hours']?.value).toBeNull();
  });
  it('gives no share of hours when some are missing, and then no range', () => {
    const withoutOthers = of([cases(1000), cases(100, DRUG), hours(9, DRUG)]);
    expect(withoutOthers).toMatchObject({ value: 10, interval: null });
    expect(withoutOthers.details['share-hours-pct']?.value).toBeNull();
    const withoutRest = of([cases(1000), cases(100, DRUG), cases(40, LOW), hours(9, LOW), hours(1, OTHER)]);
    expect(withoutRest).toMatchObject({ value: 10, interval: null });
  });
  it('never divides cases by people', () => {
    const people: Definition = { counting_unit: 'person' };
    const measure = of([cases(1000, {}, people), cases(100, DRUG)]);
    expect(measure).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'definitions-unlike', args: { keys: 'counting_unit' } },
    });
  });
  it('says when the table does not state what it counts', () => {
    expect(flagCodes(of([cases(1000, {}, {}), cases(100, DRUG, {})]))).toEqual(['definition-not-stated']);
  });
  it('withholds shares of few cases, and refuses a part above its whole', () => {
    expect(of([cases(4), cases(1, DRUG)]).reason?.code).toBe('base-under-five');
    expect(of([cases(9), cases(1, DRUG)]).reason?.code).toBe('base-under-ten');
    expect(flagCodes(of([cases(29), cases(3, DRUG)]))).toEqual(['few-cases']);
    expect(of([cases(100), cases(101, DRUG)]).reason?.code).toBe('part-exceeds-whole');
  });
  it('names what is missing', () => {
    expect(of([cases(1, DRUG)]).reason?.args).toEqual({ fact: 'court-cases' });
    expect(of([]).reason?.args).toEqual({ fact: 'court-cases', offence_class: 'drug' });
  });
});
