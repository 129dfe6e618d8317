import { describe, expect, it } from 'vitest';
import type { Operand } from '../../../../src/model/measure.js';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const item = (practice: string, value: number): Operand => ({
  ...people(value, { practice }),
  fact: 'programme-practice',
  unit: 'score',
});
const site = (name: string, answers: Readonly<Record<string, number>>, unasked = 0) => {
  const values = Object.values(answers);
  const count = (value: number) => values.filter((own) => own === value).length;
  return measured('programme-practice-score', {
    variant: name,
    operands: Object.entries(answers).map(([practice, value]) => item(practice, value)),
    details: {
      applicable: values.length,
      met: count(1),
      partial: count(0.5),
      unmet: count(0),
      'not-assessed': unasked,
    },
  });
};
const ALL = {
  risk_screened: 0,
  judge_hearings_fortnightly: 0,
  graduated_sanctions: 0,
  jail_sparing: 0,
  stake_proportionate: 0,
  groups_not_excluded: 0,
};

describe('practices', () => {
  it('that are missing bring each its own rule, numbered apart', async () => {
    const finding = findingOf('programme-practices', [site('Lima', ALL)]);
    expect(rulesOf(finding)).toEqual(['R-37', 'R-38', 'R-39', 'R-40', 'R-43', 'R-44']);
    expect(finding.recommendations.map(({ number }) => number)).toEqual([
      '6.4a',
      '6.4b',
      '6.4c',
      '6.4d',
      '6.4e',
      '6.4f',
    ]);
    expect(await said(finding, [site('Lima', ALL)])).toContain('at one site');
  });

  it.each(Object.keys(ALL))('bring the rule of %s alone, with the number that it always has', (practice) => {
    const every = findingOf('programme-practices', [site('Lima', ALL)]).recommendations;
    const [only, ...rest] = findingOf('programme-practices', [
      site('Lima', {
        ...ALL,
        ...Object.fromEntries(Object.keys(ALL).map((key) => [key, key === practice ? 0 : 1])),
      }),
    ]).recommendations;
    expect(rest).toEqual([]);
    expect(every).toContainEqual(only);
  });

  it('partly in place bring none', async () => {
    const finding = findingOf('programme-practices', [
      site('Lima', { risk_screened: 0.5, incentives: 1 }, 5),
    ]);
    expect(finding).toMatchObject({ answer: 'in-place', recommendations: [] });
    expect(await said(finding, [site('Lima', { risk_screened: 0.5, incentives: 1 }, 5)])).toContain(
      '5 were not assessed',
    );
  });

  it('missing at one of several sites are missing; those without a rule are counted', () => {
    const finding = findingOf('programme-practices', [
      site('Lima', { risk_screened: 1, aftercare: 0 }),
      site('Cusco', { risk_screened: 0 }),
    ]);
    expect(rulesOf(finding)).toEqual(['R-37']);
    expect(finding.args).toMatchObject({ unmet: { value: 2 }, looked: { value: 3 }, sites: { value: 2 } });
  });

  it('are unknown without a checklist', () => {
    expect(findingOf('programme-practices', []).answer).toBe('unknown');
  });
});
