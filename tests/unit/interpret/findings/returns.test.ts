import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const fixed = (months: number, value: number) =>
  measured('recidivism-fixed-followup', {
    value,
    variant: `${months}-months/all-years`,
    interval: [value - 2, value + 2],
    details: { event: 'reimprisonment' },
  });
const curve = measured('recidivism-survival', {
  value: 30,
  variant: '24-months',
  details: { event: 'reconviction' },
});
const inside = measured('reentry-share', {
  value: 26,
  numerator: people(260),
  denominator: people(1000),
});
const absent = withheld('recidivism-fixed-followup', 'need-absent');

describe('returns', () => {
  it('are those within two years where several windows are given', async () => {
    const finding = findingOf('returns', [fixed(12, 10), fixed(24, 18), fixed(36, 25), curve]);
    expect(finding).toMatchObject({
      answer: 'followed',
      args: { months: { value: 24 } },
      recommendations: [],
    });
    expect(await said(finding, [fixed(24, 18)])).toContain('a new imprisonment');
  });

  it('are those of the curve where nobody was followed for the whole window', async () => {
    const finding = findingOf('returns', [curve, absent]);
    expect(finding.answer).toBe('followed');
    expect(await said(finding, [curve])).toContain('no interval');
  });

  it('are not those inside who had been there before', async () => {
    const finding = findingOf('returns', [inside, absent]);
    expect(finding).toMatchObject({ answer: 'counted-inside', severity: 'moderate' });
    expect(finding.recommendations).toMatchObject([{ rule: 'R-34', strength: 'should' }]);
    expect(await said(finding, [inside])).toContain('no rate of return');
  });

  it('are asked for where no table follows anyone, and not where one is too short', () => {
    expect(rulesOf(findingOf('returns', [absent]))).toEqual(['R-34']);
    expect(findingOf('returns', [withheld('recidivism-fixed-followup', 'followup-too-short')]).answer).toBe(
      'unknown',
    );
  });
});
