import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/model/measure.js';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, operand, people, rulesOf } from '../measures.js';

const law = (possible: boolean | null, part = 'general'): Measure => {
  const measure = measured('statutory-tier-differentiation', {
    variant: 'micro',
    operands: [{ ...operand(36, 'months'), slice: { drug_subtype: 'micro_trafficking' } }],
  });
  return { ...measure, details: { [`noncustodial-possible-${part}`]: { value: possible, unit: 'yes-no' } } };
};
const use = measured('custody-rate', {
  value: 80,
  stratum: { offence_class: 'drug' },
  variant: 'all-years',
  denominator: people(500),
  details: { 'alternative-share': 20 },
});

describe('use of alternatives', () => {
  it.each(['general', 'attenuated'])(
    'is asked for where the law of the %s tier allows them',
    async (part) => {
      const finding = findingOf('use-of-alternatives', [law(true, part)]);
      expect(finding).toMatchObject({ answer: 'not-counted', severity: 'moderate' });
      expect(rulesOf(finding)).toEqual(['R-32']);
      expect(await said(finding, [law(true, part)])).toContain('small dealing');
    },
  );

  it('is counted by the kinds of sentence', async () => {
    const finding = findingOf('use-of-alternatives', [law(true), use]);
    expect(finding).toMatchObject({ answer: 'counted', recommendations: [] });
    expect(await said(finding, [law(true), use])).toContain('20.0%');
  });

  it.each([false, null])('is unknown where the table says %s', (possible) => {
    expect(findingOf('use-of-alternatives', [law(possible), use]).answer).toBe('unknown');
  });
});
