import { describe, expect, it } from 'vitest';
import drugMixShift from '../../../../../src/measure/indicators/drug-offences/drug-mix-shift.js';
import type { FactOptions } from '../../../../support/measure.js';
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

const mixAt = (date: string, counts: Readonly<Record<string, number>>, options: FactOptions = {}) =>
  Object.entries(counts).map(([drug_subtype, value]) =>
    fact('prison-population', value, { ...options, date, slice: { offence_class: 'drug', drug_subtype } }),
  );
const LABELS = {
  TID: 'trafficking',
  TID_aggravated: 'trafficking_aggravated',
  promotion: 'promotion',
  micro: 'micro_trafficking',
};

describe('drug-mix-shift', () => {
  it('gives the worked example', () => {
    const { inputs } = example('drug-mix-shift');
    const mix = (end: 'mix0' | 'mix1') =>
      Object.fromEntries(Object.entries(LABELS).map(([name, label]) => [label, numberAt(inputs, end, name)]));
    const measure = only(
      measureOf(drugMixShift, [...mixAt('2012-01', mix('mix0')), ...mixAt('2016-07', mix('mix1'))]),
    );
    const places = Object.entries(LABELS).flatMap(([name, label]) =>
      ['share0', 'share1'].map((share) => [`${share}_pct.${name}`, `${share}-${label.replaceAll('_', '-')}`]),
    );
    expectExample(measure, example('drug-mix-shift'), {
      ...Object.fromEntries(places),
      total_variation: 'value',
    });
    expect(flagCodes(measure)).toEqual(['mix-shift']);
    expect([measure.since, measure.period]).toEqual([period('2012-01'), period('2016-07')]);
  });
  it('flags only what is above a tenth', () => {
    const shiftTo = (possession: number) =>
      only(
        measureOf(drugMixShift, [
          ...mixAt('2010', { possession: 50, trafficking: 50 }),
          ...mixAt('2020', { possession, trafficking: 100 - possession }),
        ]),
      );
    expect(shiftTo(60).value).toBeCloseTo(0.1, 12);
    expect(flagCodes(shiftTo(59))).toEqual([]);
    expect(flagCodes(shiftTo(61))).toEqual(['mix-shift']);
  });
  it('compares only dates with the same labels, and passes over older ones', () => {
    const measure = only(
      measureOf(drugMixShift, [
        ...mixAt('2005', { trafficking: 90 }),
        ...mixAt('2010', { possession: 10, trafficking: 80, other: 10 }),
        ...mixAt('2015', { possession: 20, trafficking: 80 }),
        ...mixAt('2020', { possession: 30, trafficking: 70 }),
      ]),
    );
    expect(measure.since).toEqual(period('2015'));
    expect(measure.value).toBeCloseTo(0.1, 12);
  });
  it('refuses other labels', () => {
    const measure = only(
      measureOf(drugMixShift, [
        ...mixAt('2010', { possession: 20, trafficking: 80 }),
        ...mixAt('2020', { possession: 30, promotion: 70 }),
      ]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'drug_subtype' } });
  });
  it('refuses the labels of other prisons', () => {
    const measure = only(
      measureOf(drugMixShift, [
        ...mixAt('2010', { possession: 20, trafficking: 80 }, { definition: { coverage: 'national' } }),
        ...mixAt('2020', { possession: 30, trafficking: 70 }, { definition: { coverage: 'federal' } }),
      ]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'coverage' } });
  });
  it('needs two labels, and ten people at each date', () => {
    const reasonOf = (first: Readonly<Record<string, number>>, last: Readonly<Record<string, number>>) =>
      only(measureOf(drugMixShift, [...mixAt('2010', first), ...mixAt('2020', last)])).reason?.code;
    expect(reasonOf({ trafficking: 90 }, { trafficking: 90 })).toBe('no-subtypes');
    expect(reasonOf({ possession: 5, trafficking: 4 }, { possession: 50, trafficking: 40 })).toBe(
      'base-under-ten',
    );
    expect(reasonOf({ possession: 50, trafficking: 40 }, { possession: 0, trafficking: 0 })).toBe(
      'base-under-five',
    );
  });
});
