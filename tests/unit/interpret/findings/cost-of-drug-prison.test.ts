import { describe, expect, it } from 'vitest';
import { inWords, said } from '../../../support/in-words.js';
import { findingOf, measured, people, period, withheld } from '../measures.js';

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

  it('names the part that was assumed, and the date of the people', async () => {
    const measure = {
      ...cost,
      period: period('2022'),
      operands: [{ ...people(100), period: period('2020') }],
      details: {
        ...cost.details,
        'marginal-share-lo': { value: 0.25, unit: 'share' as const },
        'marginal-share-hi': { value: 0.4, unit: 'share' as const },
      },
      flags: [{ code: 'marginal-share-assumed' as const, args: {} }],
    };
    const { answer } = await inWords(findingOf('cost-of-drug-prison', [measure]), [measure]);
    expect(answer).toContain('(2020) for drugs');
    expect(answer).toContain('(25.0% to 40.0% of it, an assumption of this tool)');
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
