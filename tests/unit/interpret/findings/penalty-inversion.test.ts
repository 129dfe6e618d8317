import { describe, expect, it } from 'vitest';
import { findingOf, measured, operand, rulesOf, withheld } from '../measures.js';

function pair(value: number, reference: string, parts: Parameters<typeof measured>[1] = {}) {
  return measured('statutory-penalty-ratio', {
    value,
    variant: `trafficking/${reference}`,
    numerator: { ...operand(value * 240, 'months'), slice: { offence_class: 'drug' } },
    denominator: { ...operand(240, 'months'), slice: { offence_class: reference } },
    ...parts,
  });
}
const homicide = (value: number, parts = {}) => pair(value, 'intentional_homicide', parts);
const rape = (value: number, parts = {}) => pair(value, 'rape', parts);
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('penalty-inversion', measures);

describe('penalty inversion', () => {
  it.each([
    ['homicide', homicide(1), 'critical'],
    ['rape', rape(1), 'high'],
  ])('at a penalty equal to that for %s is inverted', (_, measure, severity) => {
    const finding = find(measure);
    expect(finding).toMatchObject({ answer: 'inverted', severity });
    expect(rulesOf(finding)).toEqual(['R-21']);
  });

  it('below both is not inverted', () => {
    expect(find(homicide(0.99), rape(0.8))).toMatchObject({
      answer: 'not-inverted',
      severity: 'none',
      recommendations: [],
      args: { ratio: { measure: homicide(0.99).id }, inverted: { value: 0 }, pairs: { value: 2 } },
    });
  });

  it('names homicide before a higher ratio against rape, because it sets the severity', () => {
    const finding = find(rape(1.5), homicide(1.25), homicide(1.1, { variant: 'production/homicide' }));
    expect(finding).toMatchObject({
      severity: 'critical',
      args: {
        ratio: { measure: homicide(1.25).id },
        reference: { kind: 'word', word: 'intentional_homicide' },
        inverted: { value: 3 },
      },
    });
  });

  it('names the kind of drug offence, or the conduct when the source gives none', () => {
    expect(find(homicide(1)).args.drug).toEqual({ kind: 'word', word: 'trafficking' });
    const slice = { offence_class: 'drug', drug_subtype: 'trafficking_aggravated' };
    const numerator = { ...operand(300, 'months'), slice };
    expect(find(homicide(1, { variant: 'art-296/homicide', numerator })).args.drug).toEqual({
      kind: 'word',
      word: 'trafficking_aggravated',
    });
  });

  it('uses the limit that the user set', () => {
    const at = (limit: number) =>
      findingOf('penalty-inversion', [homicide(0.9)], { limits: { 'penalty-ratio': limit } }).answer;
    expect([at(0.9), at(0.91)]).toEqual(['inverted', 'not-inverted']);
  });

  it('is tested with the minima and the midpoints', () => {
    expect(find(homicide(1)).sensitivity).toBe('not-tested');
    expect(find(homicide(1, { details: { 'min-ratio': 1, 'midpoint-ratio': 1 } })).sensitivity).toBe(
      'stands',
    );
    expect(find(homicide(1, { details: { 'min-ratio': 0.5 } })).sensitivity).toBe('turns');
    expect(find(homicide(0.9, { details: { 'min-ratio': 1.2 } })).sensitivity).toBe('turns');
  });

  it('says how many pairs have no maximum to compare, and rests less on a "no" then', () => {
    const open = withheld('statutory-penalty-ratio', 'maximum-open', { variant: 'production/homicide' });
    expect(find(homicide(0.9), open)).toMatchObject({
      confidence: 'indicative',
      args: { open: { value: 1 } },
    });
    expect(find(homicide(1.1), open)).toMatchObject({ confidence: 'reported' });
  });

  it('is unknown without homicide or rape', () => {
    expect(find(pair(1.4, 'aggravated_robbery')).answer).toBe('unknown');
    expect(find(withheld('statutory-penalty-ratio', 'no-reference-offence')).answer).toBe('unknown');
  });
});
