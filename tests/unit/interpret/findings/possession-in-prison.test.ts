import { describe, expect, it } from 'vitest';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const coded = (persons: number) =>
  measured('low-level-drug-share', { value: 50, details: { 'possession-personal-use': persons } });
const label = (persons: number) =>
  measured('drug-offence-share', {
    stratum: { drug_subtype: 'possession' },
    numerator: people(persons, { offence_class: 'drug', drug_subtype: 'possession' }),
    denominator: people(10_000),
  });
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('possession-in-prison', measures);

describe('possession in prison', () => {
  it('is held for as soon as one person is', () => {
    const finding = find(coded(1));
    expect(finding).toMatchObject({ answer: 'held', severity: 'high', confidence: 'reported' });
    expect(rulesOf(finding)).toEqual(['R-18']);
  });

  it('under the name of an article only is a hint', () => {
    const finding = find(label(1));
    expect(finding).toMatchObject({
      answer: 'held-by-label',
      severity: 'moderate',
      confidence: 'indicative',
    });
    expect(finding.recommendations[0]).toMatchObject({ rule: 'R-18', strength: 'should-record' });
  });

  it('is not found when the count is nought', () => {
    expect(find(coded(0))).toMatchObject({
      answer: 'none-found',
      confidence: 'reported',
      recommendations: [],
    });
    expect(find(label(0))).toMatchObject({ answer: 'none-found', confidence: 'indicative' });
  });

  it.each([
    [3, 5, 'held', 'stands'],
    [3, 0, 'held', 'turns'],
    [0, 5, 'held-by-label', 'turns'],
    [0, 0, 'none-found', 'stands'],
  ])('with %s coded and %s by label answers %s, which %s', (cases, articles, answer, sensitivity) => {
    expect(find(coded(cases), label(articles))).toMatchObject({ answer, sensitivity });
  });

  it('is not tested with one kind of count', () => {
    expect(find(coded(3)).sensitivity).toBe('not-tested');
    expect(find(label(3)).sensitivity).toBe('not-tested');
    expect(find(label(0)).sensitivity).toBe('not-tested');
  });

  it('is unknown when neither tells possession apart', () => {
    const groups = measured('low-level-drug-share', { value: 50, details: { 'low-level': 100 } });
    const everyDrug = measured('drug-offence-share', { numerator: people(500), denominator: people(1000) });
    expect(find(groups, everyDrug).answer).toBe('unknown');
    expect(find(withheld('low-level-drug-share', 'need-absent')).answer).toBe('unknown');
  });
});
