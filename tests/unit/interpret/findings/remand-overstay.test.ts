import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf, withheld } from '../measures.js';

const share = (
  value: number,
  interval: readonly [number, number] | undefined = undefined,
  bounds: readonly [number, number] | undefined = undefined,
) =>
  measured('pretrial-overstay-share', {
    value,
    numerator: people(value * 5),
    denominator: people(500),
    ...(interval ? { interval } : {}),
    details: { 'n-unknown': 30, ...(bounds ? { 'bound-low': bounds[0], 'bound-high': bounds[1] } : {}) },
  });
const of = (...given: Parameters<typeof share>) => findingOf('remand-overstay', [share(...given)]);

describe('remand beyond the limit', () => {
  it.each([
    [0, 'none', 'none', []],
    [0.2, 'some', 'high', ['R-29']],
    [10, 'some', 'high', ['R-29']],
    [10.1, 'many', 'critical', ['R-29']],
  ])('of %s percent', async (value, answer, severity, rules) => {
    const finding = of(value);
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
    expect(await said(finding, [share(value)])).not.toContain('undefined');
  });

  it('asks for no alternative to be tried out: the law is the limit', () => {
    expect(of(20).recommendations[0]).toMatchObject({ cards: [], guards: [] });
  });

  it('is tested at the ends of its interval and for those not known', () => {
    expect(of(32, [29, 35], [22, 53])).toMatchObject({ sensitivity: 'stands', confidence: 'reported' });
    expect(of(12, [9, 15])).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
    expect(of(12, [11, 15], [8, 40])).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
    expect(of(0, [0, 0.8], [0, 6])).toMatchObject({ answer: 'none', sensitivity: 'turns' });
  });

  it('is unknown when it is withheld', () => {
    expect(
      findingOf('remand-overstay', [withheld('pretrial-overstay-share', 'part-under-five')]).answer,
    ).toBe('unknown');
  });
});
