import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf } from '../measures.js';

const shift = (value: number) => measured('drug-mix-shift', { value, since: '2012-01', date: '2017-01' });

describe('the shift of labels', () => {
  it.each([
    [0.1, 'steady', 'none', []],
    [0.11, 'relabelled', 'watch', ['R-20']],
  ])('of %s', async (value, answer, severity, rules) => {
    const finding = findingOf('label-shift', [shift(value)]);
    expect(finding).toMatchObject({ answer, severity, sensitivity: 'not-tested' });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [shift(value)])).toContain('January 2012');
  });

  it('asks for recoding without doubt, although the numbers are of two sources', () => {
    const far = measured('drug-mix-shift', { value: 0.4, since: '2012', flags: ['different-sources'] });
    const finding = findingOf('label-shift', [far]);
    expect(finding.confidence).toBe('indicative');
    expect(finding.recommendations[0]?.strength).toBe('should');
  });

  it('has its limit set otherwise', () => {
    expect(findingOf('label-shift', [shift(0.11)], { limits: { 'label-shift': 0.2 } }).answer).toBe('steady');
  });

  it('is unknown without two dates', () => {
    expect(findingOf('label-shift', []).answer).toBe('unknown');
  });
});
