import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const drug = { offence_class: 'drug' };
const label = (possession: number, drugs = 1000) => [
  measured('drug-offence-share', { numerator: people(drugs, drug), denominator: people(10_000) }),
  measured('drug-offence-share', {
    stratum: { drug_subtype: 'possession' },
    numerator: people(possession, { drug_subtype: 'possession' }),
    denominator: people(10_000),
  }),
];
const coded = (possession: number) =>
  measured('low-level-drug-share', {
    denominator: people(1000),
    details: { 'possession-personal-use': possession },
  });
const judged = (possession: number, date = '2020') => [
  measured('custody-rate', { stratum: drug, denominator: people(1000), date, variant: 'all-years' }),
  measured('custody-rate', {
    stratum: { ctg_category: 'possession_personal_use' },
    denominator: people(possession),
    date,
    variant: 'all-years',
  }),
];
const of = (measures: ReturnType<typeof label>) => findingOf('possession-share', measures);

describe('the share of possession', () => {
  it.each([
    [100, 'large-in-prison', ['R-19']],
    [99, 'smaller-in-prison', []],
  ])('of %s in a thousand held, as coded', async (possession, answer, rules) => {
    const finding = of([coded(possession)]);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, [coded(possession)])).toContain('possession');
  });

  it('is a part of the whole that its own source prints', () => {
    const [whole, part] = label(345);
    const other = measured('drug-offence-share', {
      numerator: people(900, drug),
      denominator: people(10_000),
      sources: ['another'],
    });
    for (const measures of [
      [whole, part, other],
      [other, whole, part],
    ]) {
      expect(of(measures.flatMap((measure) => measure ?? [])).args).toMatchObject({ drugs: { value: 1000 } });
    }
  });

  it('carries less far when only a label of the law tells it', async () => {
    const finding = of(label(345));
    expect(finding).toMatchObject({ answer: 'large-by-label', confidence: 'indicative' });
    expect(await said(finding, label(345))).toContain('The label may hold people who sold');
    expect(of(label(20)).answer).toBe('smaller-by-label');
  });

  it('is tested by the label when both are known of one day', () => {
    expect(of([coded(150), ...label(150)]).sensitivity).toBe('stands');
    expect(of([coded(150), ...label(20)]).sensitivity).toBe('turns');
  });

  it.each([
    [300, 'large-in-court'],
    [299, 'smaller-in-court'],
  ])('of %s in a thousand sentenced has a limit of its own', async (possession, answer) => {
    const finding = of(judged(possession));
    expect(finding.answer).toBe(answer);
    expect(await said(finding, judged(possession))).toContain('sentenced');
  });

  it('is not said without the whole, or of two different times', () => {
    expect(of(label(100).slice(1)).answer).toBe('unknown');
    expect(of([]).answer).toBe('unknown');
    const apart = [...judged(300).slice(0, 1), ...judged(300, '2018').slice(1)];
    expect(of(apart).answer).toBe('unknown');
  });
});
