import { describe, expect, it } from 'vitest';
import { analyze, findingsInWords, wordsFor } from '../../../src/index.js';

/** Each row of these files is invented; whoever reads them alone must still get findings, and no advice on prisons. */
const SAMPLE = 'sample-data/synthetic/peru';
const PATIENCE = 60_000;

describe('a study of case records alone', () => {
  it('finds what courts and programmes show, and leaves the prisons open', {
    timeout: PATIENCE,
  }, async () => {
    const { studies, problems } = await analyze([SAMPLE], { today: '2026-01-01' });
    const [study] = studies;
    if (!study) throw new Error(SAMPLE);
    expect(problems.filter(({ code }) => code === 'finding-failed')).toEqual([]);
    const answers = Object.fromEntries(study.findings.map(({ id, answer }) => [id, answer]));
    expect(answers).toMatchObject({
      overcrowding: 'unknown',
      'drug-share': 'unknown',
      'sentences-imposed': 'shorter',
      'sentences-at-minimum': 'spread',
      'quantity-and-sentence': 'weak',
      'minor-roles': 'most',
      'roles-and-sentences': 'lower',
      'custody-for-drugs': 'more-often',
      'custody-of-women': 'by-offence',
      'remand-overstay': 'many',
      'case-records': 'complete',
      returns: 'not-followed',
      'programme-comparison': 'no-comparison',
    });
    for (const language of ['en', 'es'] as const) {
      const views = await findingsInWords(study, await wordsFor(language));
      for (const { answer, recommendations } of views)
        expect(
          [answer, ...recommendations.flatMap(({ text, guards }) => [text, ...guards])].join(' '),
        ).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });
});
