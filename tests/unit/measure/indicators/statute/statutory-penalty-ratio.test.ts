import { describe, expect, it } from 'vitest';
import penaltyRatio from '../../../../../src/measure/indicators/statute/statutory-penalty-ratio.js';
import type { PenaltyScale } from '../../../../../src/model/fact.js';
import { example, flagCodes, measureOf, numberAt, only, period } from '../../../../support/measure.js';
import { drugScale, scale } from '../../../../support/penalty-scale.js';

const ratios = (penalties: readonly PenaltyScale[], lawDate = '2020-12-31') =>
  measureOf(penaltyRatio, [], { penalties, lawDate });
const ratioOf = (drug: PenaltyScale, reference: PenaltyScale) =>
  only(ratios([drug, reference]), {}, `${drug.conductId}/${reference.conductId}`);

describe('statutory-penalty-ratio', () => {
  it('gives the worked example, pair by pair', () => {
    const { inputs, expected, tolerance } = example('statutory-penalty-ratio');
    const pairs = inputs.pairs_years as readonly { reference: string }[];
    expect(pairs).toHaveLength(3);
    for (const [index, { reference }] of pairs.entries()) {
      const drug = drugScale('trafficking', [1, numberAt(pairs, index, 'drug_max')]);
      const measure = ratioOf(drug, scale(reference, [1, numberAt(pairs, index, 'reference_max')]));
      const wanted = numberAt(expected, 'ratios', index);
      expect(Math.abs(Number(measure.value) - wanted)).toBeLessThanOrEqual(tolerance);
      expect(measure.details.inversion).toEqual({ value: wanted >= 1, unit: 'yes-no' });
      expect(flagCodes(measure)).toEqual(wanted >= 1 ? ['inversion'] : []);
    }
  });
  it('gives minima, midpoints and both scales, with the cells and the law date', () => {
    const drug = drugScale('trafficking', [8, 15], {
      drugSubtype: 'trafficking',
      from: '2002-01-11',
      line: 4,
    });
    const measure = ratioOf(drug, scale('rape', [10, 16], { line: 9 }));
    expect(measure).toMatchObject({
      status: 'measured',
      unit: 'ratio',
      value: 0.9375,
      period: period('2020-12-31'),
      interval: null,
      numerator: { fact: 'statutory-penalty', value: 180, unit: 'months', period: period('2002-01-11') },
      denominator: { value: 192, period: null, slice: { offence_class: 'rape' } },
      sources: ['penal-code'],
    });
    expect(measure.details).toEqual({
      'min-ratio': { value: 0.8, unit: 'ratio' },
      'midpoint-ratio': { value: 11.5 / 13, unit: 'ratio' },
      'drug-max-months': { value: 180, unit: 'months' },
      'reference-max-months': { value: 192, unit: 'months' },
      'drug-min-months': { value: 96, unit: 'months' },
      'reference-min-months': { value: 120, unit: 'months' },
      'reference-offence': { value: 'rape', unit: 'word' },
      'drug-subtype': { value: 'trafficking', unit: 'word' },
      inversion: { value: false, unit: 'yes-no' },
    });
    expect(measure.operands.map(({ cells }) => cells.map(({ line, text }) => [line, text]))).toEqual([
      [
        [4, '96'],
        [4, '180'],
      ],
      [
        [9, '120'],
        [9, '192'],
      ],
    ]);
  });
  it('pairs every drug conduct with every reference offence, of basic scales only', () => {
    const measures = ratios([
      drugScale('possession', [1, 2]),
      drugScale('trafficking', [8, 15]),
      drugScale('trafficking', [15, 25], { tier: 'aggravated' }),
      scale('intentional_homicide', [12, 18]),
      scale('rape', [10, 16]),
      scale('rape', [12, 18], { tier: 'aggravated' }),
      scale('aggravated_robbery', [5, 15]),
      scale('robbery', [1, 6]),
    ]);
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['possession/intentional_homicide', 2 / 18],
      ['possession/rape', 2 / 16],
      ['possession/aggravated_robbery', 2 / 15],
      ['trafficking/intentional_homicide', 15 / 18],
      ['trafficking/rape', 15 / 16],
      ['trafficking/aggravated_robbery', 1],
    ]);
  });
  it('compares what is in force on the law date', () => {
    const law = [
      drugScale('trafficking', [8, 20], { from: '2000-07-24', to: '2004-12-31' }),
      drugScale('trafficking', [10.5, 30], { from: '2005-01-01' }),
      scale('rape', [8, 15], { from: '2000-07-24', to: '2008-07-22' }),
      scale('rape', [12, 20], { from: '2008-07-23' }),
    ];
    const on = (date: string) => ratios(law, date).map(({ value }) => value);
    expect([on('2004-12-31'), on('2005-01-01'), on('2008-07-23')]).toEqual([[20 / 15], [2], [1.5]]);
  });
  it('flags equality as an inversion, and nothing below it', () => {
    const of = (years: number) => {
      const measure = ratioOf(drugScale('sale', [5, years]), scale('rape', [3, 20]));
      return [flagCodes(measure), measure.details.inversion?.value];
    };
    expect(of(20)).toEqual([['inversion'], true]);
    expect(of(19.9)).toEqual([[], false]);
  });
  it('says for which conduct remand is mandatory', () => {
    const remand = (remandMandatory: boolean) =>
      ratioOf(drugScale('sale', [1, 2], { conduct: 'Sale', remandMandatory }), scale('rape', [3, 20])).flags;
    expect(remand(true)).toEqual([{ code: 'remand-mandatory', args: { conduct: 'Sale' } }]);
    expect(remand(false)).toEqual([]);
  });
  it('leaves out what needs a minimum that is not stated', () => {
    const { details, value } = ratioOf(drugScale('sale', [undefined, 10]), scale('rape', [3, 20]));
    expect(value).toBe(0.5);
    for (const name of ['min-ratio', 'midpoint-ratio', 'drug-min-months'])
      expect(details[name]?.value).toBeNull();
    expect(details['reference-min-months']?.value).toBe(36);
    const noReference = ratioOf(drugScale('sale', [2, 10]), scale('rape', [0, 20])).details;
    expect([noReference['min-ratio']?.value, noReference['midpoint-ratio']?.value]).toEqual([null, 0.6]);
  });
  it('gives no ratio of an open maximum or of life, and keeps the number that is known', () => {
    const known = (drug: PenaltyScale, reference: PenaltyScale) => {
      const measure = ratioOf(drug, reference);
      expect(measure).toMatchObject({
        status: 'not-available',
        value: null,
        reason: { code: 'maximum-open' },
      });
      return measure.operands.map(({ value }) => value);
    };
    expect(known(drugScale('sale', [8, 15]), scale('rape', [6, undefined]))).toEqual([180]);
    expect(known(drugScale('sale', [8, undefined]), scale('rape', [6, 20]))).toEqual([240]);
    const life = scale('rape', [20, 30], { isLife: true });
    expect(known(drugScale('sale', [8, 15]), life)).toEqual([180]);
    expect(known(drugScale('sale', [8, 15], { isLife: true }), scale('rape', [6, 20]))).toEqual([240]);
  });
  it('refuses to divide by no penalty', () => {
    const measure = ratioOf(drugScale('sale', [8, 15]), scale('rape', [0, 0]));
    expect(measure.reason?.code).toBe('denominator-zero');
  });
  it('says whether the drug conduct or the reference offence is missing', () => {
    expect(only(ratios([scale('rape', [10, 16])])).reason).toEqual({
      code: 'need-absent',
      args: { fact: 'statutory-penalty', offence_class: 'drug' },
    });
    expect(only(ratios([drugScale('sale', [8, 15]), scale('theft', [1, 4])])).reason?.code).toBe(
      'no-reference-offence',
    );
    expect(only(ratios([])).reason).toEqual({ code: 'need-absent', args: { fact: 'statutory-penalty' } });
  });
});
