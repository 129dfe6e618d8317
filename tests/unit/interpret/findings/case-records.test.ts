import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const roles = (unknown: number) =>
  measured('weakest-link-share', {
    value: 60,
    variant: 'all-years',
    denominator: people(100 - unknown),
    details: { 'n-unknown': unknown },
  });
const grams = (unknown: number, variant = 'cannabis') =>
  measured('quantity-sentence-correlation', {
    variant,
    details: { n: 100 - unknown, 'n-unknown': unknown },
  });
const none = [
  withheld('weakest-link-share', 'need-absent'),
  withheld('quantity-sentence-correlation', 'need-absent'),
];
const of = (measures: readonly ReturnType<typeof roles>[]) => findingOf('case-records', measures);

describe('records of cases', () => {
  it('are missing where there is no table of cases', async () => {
    const finding = of(none);
    expect(finding).toMatchObject({ answer: 'missing', severity: 'watch', confidence: 'documented' });
    expect(finding.recommendations).toMatchObject([{ rule: 'R-31', level: 'data', strength: 'should' }]);
    expect(await said(finding, none)).toContain('no cases');
  });

  it.each([
    [50, 'complete', []],
    [51, 'incomplete', ['R-31']],
  ])('without the role in %s of a hundred', async (unknown, answer, rules) => {
    const finding = of([roles(unknown)]);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, [roles(unknown)])).toContain('role of the person');
  });

  it('take every drug together, and all years before single ones', () => {
    expect(of([grams(40), grams(60, 'mdma')]).args.unknown).toMatchObject({ value: 50 });
    expect(of([grams(90), grams(10, 'cannabis/all-years')]).args.unknown).toMatchObject({ value: 10 });
  });

  it('name the field that is poor', async () => {
    const measures = [roles(10), grams(80)];
    expect(of(measures).args.fields).toEqual({ kind: 'word', word: 'quantity-of-the-drug' });
    expect(await said(of(measures), measures)).toContain('quantity of the drug');
  });

  it('are not called missing because a figure is hidden', () => {
    expect(of([withheld('weakest-link-share', 'suppressed')]).answer).toBe('unknown');
    expect(of([withheld('weakest-link-share', 'base-under-five')]).answer).toBe('unknown');
  });
});
