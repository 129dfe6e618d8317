import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
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

describe('possession among the cases of courts', () => {
  const variant = 'possession_personal_use/incarcerated';
  const cell = (value: number) => measured('gap-grid', { value, variant });

  it.each([
    [12, 'sent-to-prison', 'high', ['R-18']],
    [0, 'none-sentenced', 'none', []],
  ])('of %s people', async (value, answer, severity, rules) => {
    const finding = findingOf('possession-in-prison', [cell(value)]);
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [cell(value)])).not.toContain('undefined');
  });

  it.each([
    [12, 'held'],
    [0, 'none-found'],
  ])('counted inside, %s, as the grid has them', async (value, answer) => {
    const held = measured('gap-grid', { value, variant, details: { counted: 'held' } });
    const finding = findingOf('possession-in-prison', [held]);
    expect(finding.answer).toBe(answer);
    expect(await said(finding, [held])).not.toContain('undefined');
  });

  it('of so few that they are not counted is told without their number', async () => {
    const hidden = [withheld('gap-grid', 'base-under-five', { variant })];
    const finding = findingOf('possession-in-prison', hidden);
    expect(finding).toMatchObject({ answer: 'few-untold', args: {} });
    expect(rulesOf(finding)).toEqual(['R-18']);
    expect(await said(finding, hidden)).toContain('fewer than ten');
  });

  it('stands behind a count of those inside, and is not read from another cell', () => {
    const absent = withheld('gap-grid', 'need-absent', { variant });
    expect(findingOf('possession-in-prison', [absent]).answer).toBe('unknown');
    const other = measured('gap-grid', { value: 12, variant: 'possession_personal_use/convicted' });
    expect(findingOf('possession-in-prison', [other]).answer).toBe('unknown');
  });
});
