import { describe, expect, it } from 'vitest';
import inversionIndex from '../../../../../src/measure/indicators/statute/statutory-inversion-index.js';
import type { PenaltyScale } from '../../../../../src/model/fact.js';
import { detailOf, example, expectExample, measureOf, only, period } from '../../../../support/measure.js';
import { drugScale, scale } from '../../../../support/penalty-scale.js';

type Row = readonly [id: string, min: number, max: number];

const indexOf = (penalties: readonly PenaltyScale[]) => only(measureOf(inversionIndex, [], { penalties }));

describe('statutory-inversion-index', () => {
  it('gives the worked example, and publishes its basket', () => {
    const worked = example('statutory-inversion-index');
    const measure = indexOf([
      ...(worked.inputs.drug_years as readonly Row[]).map(([id, min, max]) => drugScale(id, [min, max])),
      ...(worked.inputs.reference_years as readonly Row[]).map(([id, min, max]) => scale(id, [min, max])),
    ]);
    expectExample(measure, worked);
    expectExample(measure, worked, { max_index: 'value' });
    expect(measure).toMatchObject({ unit: 'index', period: period('2020-12-31'), interval: null });
    expect([detailOf(measure, 'pairs-max'), detailOf(measure, 'pairs-min')]).toEqual([9, 9]);
    expect(measure.details.basket).toEqual({
      value: 'possession, micro_trafficking, trafficking, intentional_homicide, rape, aggravated_robbery',
      unit: 'word',
    });
    expect(measure.operands.map(({ value }) => value)).toEqual([48, 120, 240, 300, 216, 180]);
  });
  it('counts ties', () => {
    const measure = indexOf([drugScale('sale', [5, 20]), scale('intentional_homicide', [5, 20])]);
    expect(measure.value).toBe(1);
    expect(detailOf(measure, 'min-index')).toBe(1);
  });
  it('keeps aggravated scales and scales out of force out of the basket', () => {
    const measure = indexOf([
      drugScale('sale', [3, 8]),
      drugScale('sale by a gang', [15, 25], { tier: 'aggravated' }),
      drugScale('old sale', [15, 25], { to: '1999' }),
      scale('rape', [6, 12]),
      scale('rape', [2, 4], { tier: 'attenuated' }),
    ]);
    expect(measure.details.basket?.value).toBe('sale, rape');
    expect(measure.value).toBe(0);
  });
  it('takes drug conducts with both bounds, and reference offences with a maximum', () => {
    const measure = indexOf([
      drugScale('sale', [8, 15]),
      drugScale('carrying', [undefined, 30]),
      drugScale('production', [1, undefined]),
      scale('intentional_homicide', [undefined, 20]),
      scale('rape', [6, 12]),
      scale('aggravated_robbery', [10, undefined]),
    ]);
    expect(measure.details.basket?.value).toBe('sale, intentional_homicide, rape');
    expect([measure.value, detailOf(measure, 'pairs-max')]).toEqual([0.5, 2]);
    expect([detailOf(measure, 'min-index'), detailOf(measure, 'pairs-min')]).toEqual([1, 1]);
    expect(detailOf(measure, 'mean-midpoint-ratio')).toBeCloseTo(11.5 / 9, 12);
  });
  it('does not read the months beside life as its maximum', () => {
    const life = scale('intentional_homicide', [15, 15], { isLife: true });
    const measure = indexOf([drugScale('sale', [8, 20]), life, scale('rape', [10, 25])]);
    expect([measure.value, detailOf(measure, 'pairs-max')]).toEqual([0, 1]);
  });
  it('leaves out indexes for which nothing is stated', () => {
    const { details, value } = indexOf([drugScale('sale', [8, 20]), scale('rape', [undefined, 25])]);
    expect(value).toBe(0);
    expect(details['min-index']?.value).toBeNull();
    expect(details['mean-midpoint-ratio']?.value).toBeNull();
    expect(details['pairs-min']?.value).toBe(0);
    const free = indexOf([drugScale('sale', [8, 20]), scale('rape', [0, 0])]);
    expect([free.value, free.details['mean-midpoint-ratio']?.value]).toEqual([1, null]);
  });
  it('says what is missing', () => {
    expect(indexOf([scale('rape', [10, 16])]).reason?.args).toEqual({
      fact: 'statutory-penalty',
      offence_class: 'drug',
    });
    expect(indexOf([drugScale('sale', [8, 15])]).reason?.code).toBe('no-reference-offence');
    expect(indexOf([drugScale('sale', [8, 15]), scale('rape', [6, undefined])]).reason?.code).toBe(
      'maximum-open',
    );
    expect(indexOf([drugScale('sale', [8, undefined]), scale('rape', [6, 20])]).reason?.code).toBe(
      'maximum-open',
    );
  });
});
