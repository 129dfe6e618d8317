import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const share = (value: number, interval?: readonly [number, number], variant = 'all-years') =>
  measured('minimum-clustering-share', {
    value,
    variant,
    stratum: { offence_class: 'drug' },
    numerator: people(value * 4),
    denominator: people(400),
    ...(interval ? { interval } : {}),
  });
const of = (...measures: ReturnType<typeof share>[]) => findingOf('sentences-at-minimum', measures);

describe('sentences at the legal minimum', () => {
  it.each([
    [39.9, 'spread', 'none', []],
    [40, 'clustered', 'moderate', ['R-23']],
  ])('of %s percent', async (value, answer, severity, rules) => {
    const finding = of(share(value));
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [share(value)])).toContain('legal minimum');
  });

  it('turn at an end of the interval', () => {
    expect(of(share(42, [38, 46]))).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
    expect(of(share(50, [45, 55]))).toMatchObject({ sensitivity: 'stands', confidence: 'reported' });
  });

  it('are those of all years where the years are there too', () => {
    expect(of(share(50), share(10, undefined, '')).answer).toBe('clustered');
    expect(of(share(10, undefined, '')).answer).toBe('spread');
  });

  it('are not known from those of another offence', () => {
    const theft = { ...share(50), stratum: { offence_class: 'theft' } };
    expect(of(theft).answer).toBe('unknown');
  });
});
