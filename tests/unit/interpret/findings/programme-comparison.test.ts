import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, rulesOf, withheld } from '../measures.js';

const ratio = (value: number, interval?: readonly [number, number]) =>
  measured('recidivism-comparison', {
    value,
    variant: 'Lima',
    details: {
      'rate-treated': 20,
      'rate-comparison': 20 / value,
      'comparison-design': 'matched',
      'follow-up-months': 24,
    },
    ...(interval ? { interval } : {}),
  });

describe('the comparison of a programme', () => {
  it.each([
    [0.7, [0.5, 0.9], 'fewer-returns', 'stands'],
    [1.2, [1.1, 1.3], 'no-fewer-returns', 'stands'],
    [0.9, [0.7, 1.2], 'undecided', 'turns'],
  ] as const)('at a ratio of %s, %j', async (value, interval, answer, sensitivity) => {
    const finding = findingOf('programme-comparison', [ratio(value, interval)]);
    expect(finding).toMatchObject({ answer, sensitivity });
    expect(await said(finding, [ratio(value, interval)])).toContain('matched one by one');
  });

  it('without an interval is indicative', () => {
    expect(findingOf('programme-comparison', [ratio(0.7)]).confidence).toBe('indicative');
  });

  it.each([
    ['need-absent', ['R-45']],
    ['design-not-stated', ['R-45']],
    ['dropouts-not-a-comparison', ['R-45']],
    ['base-under-ten', []],
  ] as const)('of a programme is missed for %s', async (code, rules) => {
    const measures = [withheld('recidivism-comparison', code)];
    const finding = findingOf('programme-comparison', measures, { published: ['programme-admitted'] });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, measures)).not.toContain('undefined');
  });

  it('is not missed where there is no programme', () => {
    expect(findingOf('programme-comparison', [withheld('recidivism-comparison', 'need-absent')]).answer).toBe(
      'unknown',
    );
  });
});
