import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf } from '../measures.js';

const ratio = (value: number, reference: string, interval?: readonly [number, number]) =>
  measured('imposed-sentence-ratio', {
    value,
    variant: `drug/${reference}/all-years`,
    details: {
      'median-drug': 96,
      'median-reference': 96 / value,
      'n-drug': 400,
      'n-reference': 40,
    },
    ...(interval ? { interval } : {}),
  });
const of = (...measures: ReturnType<typeof ratio>[]) => findingOf('sentences-imposed', measures);

describe('sentences for drugs beside those for the gravest offences', () => {
  it.each([
    [0.99, 'shorter', []],
    [1, 'as-long', ['R-21-imposed']],
  ])('at a ratio of %s', async (value, answer, rules) => {
    const measures = [ratio(value, 'rape'), ratio(8, 'theft')];
    const finding = of(...measures);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    const text = await said(finding, measures);
    expect(text).toContain('rape');
    expect(text).not.toContain('undefined');
  });

  it('takes the highest of the grave ones, and no lesser offence', () => {
    const finding = of(ratio(0.6, 'rape'), ratio(1.2, 'intentional_homicide'), ratio(5, 'assault'));
    expect(finding.args.reference).toEqual({ kind: 'word', word: 'intentional_homicide' });
    expect(of(ratio(5, 'assault')).answer).toBe('unknown');
  });

  it('turns when chance could have made it, and is then indicative', () => {
    expect(of(ratio(0.8, 'rape', [0.6, 1.1]))).toMatchObject({
      sensitivity: 'turns',
      confidence: 'indicative',
    });
    expect(of(ratio(0.8, 'rape', [0.6, 0.9]))).toMatchObject({
      sensitivity: 'stands',
      confidence: 'reported',
    });
  });

  it('names the kind of its interval', async () => {
    const measures = [ratio(0.8, 'rape', [0.6, 0.9])];
    expect(await said(of(...measures), measures)).toContain('range');
    expect(await said(of(ratio(0.8, 'rape')), [ratio(0.8, 'rape')])).toContain('no interval');
  });
});
