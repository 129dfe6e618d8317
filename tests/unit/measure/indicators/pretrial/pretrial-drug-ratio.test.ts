import { describe, expect, it } from 'vitest';
import pretrialDrugRatio from '../../../../../src/measure/indicators/pretrial/pretrial-drug-ratio.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const DRUG: Slice = { offence_class: 'drug' };
const UNSENTENCED: Slice = { legal_status: 'unsentenced' };
const people = (value: number, slice: Slice = {}) => fact('prison-population', value, { slice });

/** Of drug prisoners and of all the others: unsentenced, and held. */
const ratioOf = (drugUnsentenced: number, drug: number, othersUnsentenced: number, others: number) =>
  only(
    measureOf(pretrialDrugRatio, [
      people(drugUnsentenced, { ...DRUG, ...UNSENTENCED }),
      people(drug, DRUG),
      people(drugUnsentenced + othersUnsentenced, UNSENTENCED),
      people(drug + others),
    ]),
  );

describe('pretrial-drug-ratio', () => {
  it('gives the worked example, and that the two cannot be told apart', () => {
    const worked = example('pretrial-drug-ratio');
    const count = (name: string) => numberAt(worked.inputs, name);
    const measure = ratioOf(
      count('drug_unsentenced'),
      count('drug_total'),
      count('other_unsentenced'),
      count('other_total'),
    );
    expectExample(measure, worked, { ratio: 'value', ratio_lo: 'low', ratio_hi: 'high' });
    expect(measure).toMatchObject({
      unit: 'ratio',
      interval: { kind: 'superpopulation', method: 'log-ratio-95' },
      intervalKind: 'superpopulation',
      flags: [],
    });
    expect(measure.details).toMatchObject({
      'drug-pct': { unit: 'percent' },
      'difference-points': { unit: 'percentage-points' },
      'difference-lo': { unit: 'percentage-points' },
      'difference-hi': { unit: 'percentage-points' },
      indistinguishable: { value: true, unit: 'yes-no' },
    });
    expect(measure.operands.map(({ value }) => value)).toEqual([8353, 17_353, 38_079, 79_976]);
  });
  it.each([
    ['more', 600, 400, false],
    ['fewer', 300, 400, false],
    ['as many', 400, 400, true],
  ])('can tell whether %s people held for drugs are unsentenced', (_what, drug, others, apart) => {
    const measure = ratioOf(drug, 1000, others, 1000);
    expect(measure.value).toBeCloseTo(drug / others, 12);
    expect(measure.details.indistinguishable?.value).toBe(apart);
    expect(detailOf(measure, 'difference-points')).toBeCloseTo((drug - others) / 10, 10);
  });
  it('gives nought without an interval of the ratio when nobody held for drugs is unsentenced', () => {
    const measure = ratioOf(0, 100, 50, 100);
    expect(measure).toMatchObject({ status: 'measured', value: 0, interval: null });
    expect(measure.details.indistinguishable?.value).toBeNull();
    expect(detailOf(measure, 'difference-points')).toBe(-50);
    expect(detailOf(measure, 'difference-hi')).toBeLessThan(0);
  });
  it('refuses to divide by nought, with the counts', () => {
    const measure = ratioOf(50, 100, 0, 100);
    expect(measure.reason?.code).toBe('denominator-zero');
    expect(measure.operands).toHaveLength(4);
  });
  it('withholds ratios of few people in either group, and flags those of fewer than thirty', () => {
    expect(ratioOf(1, 4, 50, 100)).toMatchObject({ reason: { code: 'base-under-five' }, operands: [] });
    expect(ratioOf(3, 9, 50, 100).reason?.code).toBe('base-under-ten');
    expect(ratioOf(50, 100, 3, 9).reason?.code).toBe('base-under-ten');
    expect(ratioOf(10, 29, 50, 100).flags).toEqual([{ code: 'few-cases', args: { n: 29 } }]);
    expect(ratioOf(50, 100, 5, 12).flags).toEqual([{ code: 'few-cases', args: { n: 12 } }]);
    expect(ratioOf(10, 30, 50, 100).flags).toEqual([]);
  });
  it('refuses parts that exceed their wholes', () => {
    const reasonOf = (drugUnsentenced: number, drug: number, unsentenced: number, held: number) =>
      only(
        measureOf(pretrialDrugRatio, [
          people(drugUnsentenced, { ...DRUG, ...UNSENTENCED }),
          people(drug, DRUG),
          people(unsentenced, UNSENTENCED),
          people(held),
        ]),
      ).reason;
    const exceeds = (part: number, whole: number) => ({ code: 'part-exceeds-whole', args: { part, whole } });
    expect(reasonOf(51, 50, 80, 200)).toEqual(exceeds(51, 50));
    expect(reasonOf(20, 50, 201, 200)).toEqual(exceeds(201, 200));
    expect(reasonOf(20, 201, 80, 200)).toEqual(exceeds(201, 200));
    expect(reasonOf(30, 50, 29, 200)).toEqual(exceeds(30, 29));
    // More unsentenced than people among the others: 90 of 50.
    expect(reasonOf(10, 150, 100, 200)).toEqual(exceeds(90, 50));
  });
  it('says when drug prisoners are the sum of the offences named, and refuses sums of other offences', () => {
    const type = (drug_subtype: string, value: number, slice: Slice = {}) =>
      people(value, { ...slice, ...DRUG, drug_subtype });
    const facts = [
      people(300),
      people(100, UNSENTENCED),
      type('possession', 60),
      type('trafficking', 40),
      type('trafficking', 20, UNSENTENCED),
    ];
    expect(only(measureOf(pretrialDrugRatio, facts)).reason).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'parts' },
    });
    const measure = only(measureOf(pretrialDrugRatio, [...facts, type('possession', 30, UNSENTENCED)]));
    expect(measure.value).toBe(2);
    expect(measure.flags).toEqual([{ code: 'sum-of-named-parts', args: { parts: 2 } }]);
  });
  it('names the count that is missing', () => {
    const measure = only(
      measureOf(pretrialDrugRatio, [people(100), people(40, UNSENTENCED), people(30, DRUG)]),
    );
    expect(measure.reason?.args).toEqual({
      fact: 'prison-population',
      legal_status: 'unsentenced',
      offence_class: 'drug',
    });
  });
});
