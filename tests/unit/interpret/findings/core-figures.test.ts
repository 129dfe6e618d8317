import { describe, expect, it } from 'vitest';
import { inWords } from '../../../support/in-words.js';
import { findingOf, measured, occupancy, rulesOf, withheld } from '../measures.js';

const share = measured('drug-offence-share', { value: 20 });
const unsentenced = measured('pretrial-share', { value: 40 });

describe('core figures', () => {
  it('are complete with all three', () => {
    expect(findingOf('core-figures', [occupancy(120), share, unsentenced])).toMatchObject({
      answer: 'complete',
      severity: 'none',
      confidence: 'documented',
      recommendations: [],
    });
  });

  it('are told with their dates, which may be years apart', async () => {
    const measures = [
      occupancy(120),
      measured('drug-offence-share', { value: 20, date: '2012' }),
      unsentenced,
    ];
    expect((await inWords(findingOf('core-figures', measures), measures)).answer).toBe(
      'Yes: occupancy (31 December 2020), the share held for drugs (2012) and the unsentenced share (31 December 2020) are all known.',
    );
  });

  it('name the ones that are missing, with the reason beside', () => {
    const reason = withheld('drug-offence-share', 'charges-not-persons');
    const finding = findingOf('core-figures', [occupancy(120), reason]);
    expect(finding).toMatchObject({
      answer: 'missing',
      severity: 'moderate',
      args: { missing: { word: 'drug-offence-share+pretrial-share' }, count: { value: 2 } },
    });
    expect(finding.supports).toContain(reason.id);
    expect(rulesOf(finding)).toEqual(['R-30']);
  });

  it('are all missing from nothing', () => {
    expect(findingOf('core-figures', []).args.missing).toEqual({
      kind: 'word',
      word: 'occupancy-rate+drug-offence-share+pretrial-share',
    });
  });

  it('are not there when only a part of the population is', () => {
    const women = measured('pretrial-share', { value: 40, stratum: { sex: 'female' } });
    expect(findingOf('core-figures', [occupancy(120), share, women]).args.missing).toMatchObject({
      word: 'pretrial-share',
    });
  });
});
