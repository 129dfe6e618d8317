import { describe, expect, it } from 'vitest';
import { inWords } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const share = (value: number, parts: Parameters<typeof measured>[1] = {}) =>
  measured('pretrial-share', {
    value,
    numerator: people(value * 100, { legal_status: 'unsentenced' }),
    denominator: people(10_000),
    ...parts,
  });
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('unsentenced', measures);

describe('unsentenced', () => {
  it.each([
    [36.3, 'above-average', 'high', ['R-27']],
    [36.29, 'below-average', 'none', []],
  ])('at %s percent answers %s', (value, answer, severity, rules) => {
    const finding = find(share(value));
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('says what is meant by unsentenced, and not that it is known', async () => {
    const said = async (remand: 'sdg_unsentenced' | undefined) => {
      const measure = share(40, { definition: remand ? { remand } : {} });
      return (await inWords(find(measure), [measure])).answer;
    };
    expect(await said('sdg_unsentenced')).toContain('unsentenced: no first decision (SDG 16.3.2)');
    expect(await said('sdg_unsentenced')).not.toContain('otherwise');
    expect(await said(undefined)).toContain('not stated');
    expect(await said(undefined)).toContain('that average may count the unsentenced otherwise');
  });

  it('uses the limit that the user set, and prints it', () => {
    const limits = { 'unsentenced-average-of-the-americas': 50 };
    expect(findingOf('unsentenced', [share(47.6)], { limits })).toMatchObject({
      answer: 'below-average',
      args: { limit: { value: 50 } },
      limits: [{ value: 50, overridden: true }, { value: 10 }],
    });
  });

  it('prefers the meaning of the SDG, and is tested with the others', () => {
    const sdg = share(34, { definition: { remand: 'sdg_unsentenced' } });
    const wide = share(41, { definition: { remand: 'wpb_remand' } });
    expect(find(sdg, wide)).toMatchObject({ answer: 'below-average', sensitivity: 'turns' });
    expect(find(sdg)).toMatchObject({ sensitivity: 'not-tested' });
  });

  it('is indicative when the bounds turn it', () => {
    expect(find(share(37, { interval: [35, 39] }))).toMatchObject({ confidence: 'indicative' });
  });

  it('is unknown without a count by status', () => {
    expect(find(withheld('pretrial-share', 'need-absent')).answer).toBe('unknown');
  });
});
