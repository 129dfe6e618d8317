import { describe, expect, it } from 'vitest';
import pretrialShare from '../../../../../src/measure/indicators/pretrial/pretrial-share.js';
import type { Definition } from '../../../../../src/model/definition.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const held = (value: number, slice: Slice = {}, definition: Definition = {}) =>
  fact('prison-population', value, { slice, definition, date: '2016-07' });
const unsentenced = (value: number, slice: Slice = {}, definition: Definition = {}) =>
  held(value, { ...slice, legal_status: 'unsentenced' }, definition);

describe('pretrial-share', () => {
  it('gives the worked example', () => {
    const worked = example('pretrial-share');
    const measure = only(
      measureOf(pretrialShare, [
        unsentenced(numberAt(worked.inputs, 'unsentenced')),
        held(numberAt(worked.inputs, 'prison_population')),
      ]),
    );
    expectExample(measure, worked, { share_pct: 'value' });
    expect(measure).toMatchObject({
      unit: 'percent',
      period: period('2016-07'),
      numerator: { value: 38_079, slice: { legal_status: 'unsentenced' } },
      denominator: { value: 79_976, slice: {} },
      interval: null,
      flags: [],
    });
  });
  it('answers for women, men and people held for drugs, each over their own', () => {
    const measures = measureOf(pretrialShare, [
      held(1000),
      unsentenced(400),
      held(100, { sex: 'female' }),
      unsentenced(55, { sex: 'female' }),
      held(900, { sex: 'male' }),
      unsentenced(345, { sex: 'male' }),
      held(300, { offence_class: 'drug' }),
      unsentenced(150, { offence_class: 'drug' }),
    ]);
    expect(measures.map(({ stratum, value }) => [stratum, value])).toEqual([
      [{}, 40],
      [{ sex: 'female' }, 55],
      [{ sex: 'male' }, 345 / 9],
      [{ offence_class: 'drug' }, 50],
    ]);
  });
  it('keeps meanings of "unsentenced" apart, over one and the same total', () => {
    const measures = measureOf(pretrialShare, [
      held(1000, {}, { coverage: 'national' }),
      unsentenced(350, {}, { coverage: 'national', remand: 'sdg_unsentenced' }),
      unsentenced(420, {}, { coverage: 'national', remand: 'wpb_remand' }),
    ]);
    expect(measures.map(({ definition, value }) => [definition.remand, value]).sort()).toEqual([
      ['sdg_unsentenced', 35],
      ['wpb_remand', 42],
    ]);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(2);
    expect(measures.map(({ denominator }) => denominator?.value)).toEqual([1000, 1000]);
  });
  it('refuses sums of other drug offences than those of the total', () => {
    const ofType = (drug_subtype: string): Slice => ({ offence_class: 'drug', drug_subtype });
    const facts = [
      held(1000),
      unsentenced(400),
      held(200, ofType('possession')),
      held(100, ofType('trafficking')),
      unsentenced(60, ofType('trafficking')),
    ];
    const drug = only(measureOf(pretrialShare, facts), { offence_class: 'drug' });
    expect(drug).toMatchObject({
      status: 'not-comparable',
      value: null,
      reason: { code: 'definitions-unlike', args: { keys: 'parts' } },
    });
    const both = measureOf(pretrialShare, [...facts, unsentenced(90, ofType('possession'))]);
    const measured = only(both, { offence_class: 'drug' });
    expect(measured.value).toBe(50);
    expect(flagCodes(measured)).toEqual(['sum-of-named-parts']);
  });
  it('refuses more unsentenced than people, another part of the system and too few people', () => {
    const reasonOf = (...facts: ReturnType<typeof held>[]) => only(measureOf(pretrialShare, facts)).reason;
    expect(reasonOf(held(100), unsentenced(101))?.code).toBe('part-exceeds-whole');
    expect(
      reasonOf(held(100, {}, { coverage: 'national' }), unsentenced(50, {}, { coverage: 'federal' })),
    ).toEqual({ code: 'definitions-unlike', args: { keys: 'coverage' } });
    expect(reasonOf(held(9), unsentenced(3))?.code).toBe('base-under-ten');
    expect(reasonOf(held(4), unsentenced(3))?.code).toBe('base-under-five');
  });
  it('never takes the sentenced for the unsentenced', () => {
    const measure = only(measureOf(pretrialShare, [held(100), held(60, { legal_status: 'sentenced' })]));
    expect(measure.reason).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population', legal_status: 'unsentenced' },
    });
  });
});
