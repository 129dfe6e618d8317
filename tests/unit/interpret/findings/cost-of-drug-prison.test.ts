import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, withheld } from '../measures.js';

const cost = measured('prison-cost-category', {
  value: 300,
  stratum: { offence_class: 'drug' },
  details: { 'category-prisoners': 100, 'average-cost-total': 1000, 'marginal-lo': 250, 'marginal-hi': 400 },
});

describe('the cost of holding people for drugs', () => {
  it('is told with what could be saved of it, and calls for nothing', async () => {
    const finding = findingOf('cost-of-drug-prison', [cost]);
    expect(finding).toMatchObject({ answer: 'counted', severity: 'none', recommendations: [] });
    expect(await said(finding, [cost])).toContain('most of the cost stays');
  });

  it('is not that of another group', () => {
    expect(
      findingOf('cost-of-drug-prison', [{ ...cost, stratum: { ctg_category: 'not_drug' } }]).answer,
    ).toBe('unknown');
    expect(findingOf('cost-of-drug-prison', [withheld('prison-cost-category', 'need-absent')]).answer).toBe(
      'unknown',
    );
  });
});
