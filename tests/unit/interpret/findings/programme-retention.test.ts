import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const share = (value: number, interval: readonly [number, number] = [value, value]) =>
  measured('programme-retention-12m', {
    value,
    interval,
    numerator: people(value),
    denominator: people(100),
  });

describe('retention', () => {
  it.each([
    [59.9, 'low', ['R-42']],
    [60, 'kept', []],
  ])('of %s percent', async (value, answer, rules) => {
    const finding = findingOf('programme-retention', [share(value)]);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, [share(value)])).toContain('a year');
  });

  it('turns within its interval', () => {
    expect(findingOf('programme-retention', [share(62, [55, 69])])).toMatchObject({
      sensitivity: 'turns',
      confidence: 'indicative',
    });
  });

  it('is unknown of a single site alone', () => {
    expect(findingOf('programme-retention', [{ ...share(50), variant: 'Lima' }]).answer).toBe('unknown');
  });
});
