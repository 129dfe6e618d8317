import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf, withheld } from '../measures.js';

const rate = (programme: string, exits: number) =>
  measured('programme-completion-rate', {
    value: 52,
    variant: programme,
    details: { exits, 'of-cohort-so-far': 30 },
    interval: [30, 73],
  });
const none = [withheld('programme-completion-rate', 'need-absent')];

describe('counts of programmes', () => {
  it('speak of the one with most exits and count the others', async () => {
    const measures = [rate('Lima', 20), rate('Callao', 60), rate('Cusco', 30)];
    const finding = findingOf('programme-counts', measures);
    expect(finding).toMatchObject({ answer: 'counted', args: { programme: { text: 'Callao' } } });
    expect(await said(finding, measures)).toContain('2 other programmes');
  });

  it.each([
    [['programme-graduated'], 'graduates-only'],
    [['programme-graduated', 'programme-admitted'], 'graduates-only'],
    [['programme-graduated', 'programme-admitted', 'programme-left'], 'unknown'],
    [[], 'unknown'],
  ] as const)('with %j published', async (published, answer) => {
    const finding = findingOf('programme-counts', none, { published });
    expect(finding.answer).toBe(answer);
    expect(rulesOf(finding)).toEqual(answer === 'graduates-only' ? ['R-33'] : []);
    expect(await said(finding, none)).not.toContain('undefined');
  });
});
