import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const entered = (possession: number, women: number, interval?: readonly [number, number]) => [
  measured('programme-entry-share', {
    value: possession,
    variant: 'possession_personal_use',
    denominator: people(200),
    ...(interval ? { interval } : {}),
  }),
  measured('programme-entry-share', { value: women, variant: 'female', denominator: people(200) }),
];
const inPrison = (women: number) => [
  measured('drug-share-sex-ratio', { value: 2, details: { 'women-held-for-drugs': women } }),
  measured('drug-offence-share', {
    numerator: people(1000, { offence_class: 'drug' }),
    denominator: people(5000),
  }),
];
const of = (...measures: ReturnType<typeof entered>) => findingOf('programme-entrants', measures);

describe('entrants', () => {
  it.each([
    [19.9, 10, 'neither', []],
    [20, 10, 'possession', ['R-08']],
    [5, 9.9, 'few-women', ['R-41']],
    [20, 9.9, 'possession-and-few-women', ['R-08', 'R-41']],
  ])('of whom %s percent for possession and %s percent women', async (possession, women, answer, rules) => {
    const measures = [...entered(possession, women), ...inPrison(150)];
    const finding = of(...measures);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, measures)).toContain('women');
  });

  it('are few women only where women are more of those held for drugs', async () => {
    expect(of(...entered(5, 8), ...inPrison(80)).answer).toBe('neither');
    expect(of(...entered(5, 8), ...inPrison(81)).answer).toBe('few-women');
    const unknown = of(...entered(5, 8));
    expect(unknown.answer).toBe('neither');
    expect(await said(unknown, entered(5, 8))).toContain('not known');
  });

  it('turn within their interval', () => {
    expect(of(...entered(22, 30, [15, 30]))).toMatchObject({
      sensitivity: 'turns',
      confidence: 'indicative',
    });
    expect(of(...entered(40, 30, [33, 47]))).toMatchObject({ sensitivity: 'stands', confidence: 'reported' });
  });

  it('are unknown unless both are known', () => {
    expect(of(...entered(40, 30).slice(0, 1)).answer).toBe('unknown');
  });
});
