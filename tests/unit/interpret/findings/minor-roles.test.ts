import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const share = (low: number, high: number, wilson: readonly [number, number] = [low, high]) =>
  measured('weakest-link-share', {
    value: (low + high) / 2,
    variant: 'all-years',
    numerator: people(60),
    denominator: people(100),
    interval: [low, high],
    details: {
      'bound-low': low,
      'bound-high': high,
      'wilson-low': wilson[0],
      'wilson-high': wilson[1],
      'n-unknown': 12,
    },
  });
const of = (measure: ReturnType<typeof share>) => findingOf('minor-roles', [measure]);

describe('minor roles', () => {
  it.each([
    [50, 60, 'most', 'high', ['R-25']],
    [49.9, 60, 'undecided', 'watch', []],
    [30, 49.9, 'fewer', 'none', []],
  ] as const)('from %s to %s percent', async (low, high, answer, severity, rules) => {
    const finding = of(share(low, high));
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [share(low, high)])).toContain('minor role');
  });

  it('are tested for chance in the known ones as well', () => {
    expect(of(share(52, 60, [45, 65])).sensitivity).toBe('turns');
    expect(of(share(60, 68, [58, 72])).sensitivity).toBe('stands');
    expect(of(share(40, 60))).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
  });

  it('are not known while nothing is said of the roles that are not known', () => {
    const { interval: _, ...rest } = share(60, 70);
    expect(of({ ...rest, interval: null }).answer).toBe('unknown');
  });
});
