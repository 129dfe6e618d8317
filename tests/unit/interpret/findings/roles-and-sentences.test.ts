import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf } from '../measures.js';

const ratio = (value: number, interval?: readonly [number, number]) =>
  measured('role-sentence-ratio', {
    value,
    variant: 'all-years',
    details: { 'median-low': 90, 'median-high': 90 / value, 'n-low': 200, 'n-high': 100 },
    ...(interval ? { interval } : {}),
  });
const of = (...given: Parameters<typeof ratio>) => findingOf('roles-and-sentences', [ratio(...given)]);

describe('sentences by role', () => {
  it.each([
    [0.9, [0.91, 1.1], 'alike', 'stands', ['R-25-roles']],
    [0.9, [0.8, 1.1], 'alike', 'turns', ['R-25-roles']],
    [0.89, [0.7, 0.89], 'lower', 'stands', []],
    [0.85, [0.7, 0.95], 'lower', 'turns', []],
    [0.8, [0.6, 1], 'undecided', 'turns', []],
  ] as const)('at a ratio of %s, %j', async (value, interval, answer, sensitivity, rules) => {
    const finding = of(value, interval);
    expect(finding).toMatchObject({ answer, sensitivity });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [ratio(value, interval)])).toContain('minor roles');
  });

  it('are indicative where the interval reaches the limit, and reported where it does not', () => {
    expect(of(0.9, [0.8, 1.1]).confidence).toBe('indicative');
    expect(of(0.7, [0.6, 0.8]).confidence).toBe('reported');
  });

  it('of many cases have no interval and are not tested', () => {
    expect(of(0.5)).toMatchObject({ answer: 'lower', sensitivity: 'not-tested' });
  });
});
