import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured } from '../measures.js';

const gap = (ofOffences: number, within: number, first = 'female') =>
  measured('custody-gap-decomposition', {
    value: ofOffences + within,
    variant: 'sex/offence_class/all-years',
    details: {
      'group-a': first,
      'rate-a': 70 + ofOffences + within,
      'rate-b': 70,
      'n-a': 100,
      'n-b': 800,
      'composition-part': ofOffences,
      'rate-part': within,
    },
  });

describe('custody of women', () => {
  it.each([
    [7, 1, 'by-offence', 'watch'],
    [1, 7, 'within-offences', 'watch'],
    [4, 4, 'by-offence', 'watch'],
    [-5, 3, 'not-more-often', 'none'],
    [0, 0, 'not-more-often', 'none'],
  ])('with %s points of offences and %s within', async (ofOffences, within, answer, severity) => {
    const finding = findingOf('custody-of-women', [gap(ofOffences, within)]);
    expect(finding).toMatchObject({ answer, severity, sensitivity: 'not-tested' });
    expect(await said(finding, [gap(ofOffences, within)])).toContain('convicted women');
  });

  it('is not read from a decomposition whose groups stand the other way round, or of others', () => {
    expect(findingOf('custody-of-women', [gap(7, 1, 'male')]).answer).toBe('unknown');
    const counsel = { ...gap(7, 1), variant: 'counsel/offence_class' };
    expect(findingOf('custody-of-women', [counsel]).answer).toBe('unknown');
  });
});
