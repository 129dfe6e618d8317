import { describe, expect, it } from 'vitest';
import { basket, inForce, maximumOf, penaltyOperand } from '../../../src/measure/in-force.js';
import { period } from '../../support/measure.js';
import { drugScale, scale } from '../../support/penalty-scale.js';

describe('inForce', () => {
  const bounded = scale('rape', [8, 20], { from: '2000-07-24', to: '2008-07-22' });

  it.each([
    ['2000-07-23', false],
    ['2000-07-24', true],
    ['2008-07-22', true],
    ['2008-07-23', false],
  ])('counts both ends in: %s', (day, expected) => {
    expect(inForce(bounded, period(day))).toBe(expected);
  });
  it('takes a start that the copy does not show as earlier, and an end that it does not show as later', () => {
    expect(inForce(scale('rape', [8, 20], { to: '2008' }), period('1900-01-01'))).toBe(true);
    expect(inForce(scale('rape', [8, 20], { from: '2008' }), period('2100-01-01'))).toBe(true);
    expect(inForce(scale('rape', [8, 20]), period('2020-12-31'))).toBe(true);
  });
  it('takes the last day of the period asked for', () => {
    expect(inForce(scale('rape', [8, 20], { from: '2008-07' }), period('2008'))).toBe(true);
    expect(inForce(scale('rape', [8, 20], { to: '2008-07' }), period('2008'))).toBe(false);
  });
});

describe('maximumOf', () => {
  it('is in months, and nothing for life or where the law is silent', () => {
    expect(maximumOf(scale('rape', [8, 20]))).toBe(240);
    expect(maximumOf(scale('rape', [8, undefined]))).toBeUndefined();
    expect(maximumOf(scale('rape', [8, 20], { isLife: true }))).toBeUndefined();
  });
});

describe('penaltyOperand', () => {
  it('says since when and until when the scale is in force, as far as that is shown', () => {
    const of = (from?: string, to?: string) =>
      penaltyOperand(scale('rape', [8, 20], { ...(from ? { from } : {}), ...(to ? { to } : {}) }), 240)
        .period;
    expect(of('2000', '2008')).toEqual({ start: '2000-01-01', end: '2008-12-31', precision: 'range' });
    expect(of('2000')).toEqual(period('2000'));
    expect(of(undefined, '2008')).toBeNull();
  });
  it('keeps the offence, the cells and the source', () => {
    const operand = penaltyOperand(drugScale('sale', [8, 15], { drugSubtype: 'micro_trafficking' }), 180);
    expect(operand).toMatchObject({
      fact: 'statutory-penalty',
      value: 180,
      unit: 'months',
      slice: { offence_class: 'drug', drug_subtype: 'micro_trafficking' },
      sources: ['penal-code'],
    });
    expect(operand.cells.map(({ text }) => text)).toEqual(['96', '180']);
  });
});

describe('basket', () => {
  it('holds basic scales in force only, of drugs and of the three reference offences', () => {
    const { drugs, references } = basket(
      [
        drugScale('sale', [8, 15]),
        drugScale('small sale', [3, 8], { tier: 'attenuated' }),
        drugScale('old sale', [4, 12], { to: '1999' }),
        scale('rape', [10, 16]),
        scale('rape', [12, 18], { conductId: 'aggravated rape', tier: 'aggravated' }),
        scale('theft', [1, 4]),
      ],
      period('2020-12-31'),
    );
    expect(drugs.map(({ conductId }) => conductId)).toEqual(['sale']);
    expect(references.map(({ conductId }) => conductId)).toEqual(['rape']);
  });
  it('holds a scale once that two panels ranked, and two scales that nobody ranked', () => {
    const ranked = (rankSetBy: string) => drugScale('sale', [8, 15], { seriousnessRank: 2, rankSetBy });
    const at = period('2020-12-31');
    expect(basket([ranked('panel'), ranked('survey')], at).drugs).toHaveLength(1);
    expect(basket([drugScale('sale', [8, 15]), drugScale('sale', [8, 15])], at).drugs).toHaveLength(2);
  });
});
