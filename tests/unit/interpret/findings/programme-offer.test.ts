import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people, rulesOf } from '../measures.js';

const programme = (name: string, offered: number | null) =>
  measured('programme-penetration', {
    value: 20,
    variant: name,
    denominator: people(100),
    interval: [15, 25],
    details: offered === null ? {} : { 'offered-of-eligible': offered },
  });

describe('the offer of programmes', () => {
  it.each([
    [49.9, 'few-offered', ['R-35']],
    [50, 'offered', []],
  ])('to %s percent', async (offered, answer, rules) => {
    const measures = [programme('Lima', offered)];
    const finding = findingOf('programme-offer', measures);
    expect([finding.answer, rulesOf(finding)]).toEqual([answer, rules]);
    expect(await said(finding, measures)).toContain('Lima');
  });

  it('speaks of the lowest of several', () => {
    const finding = findingOf('programme-offer', [programme('Lima', 90), programme('Cusco', 30)]);
    expect(finding.args).toMatchObject({
      programme: { text: 'Cusco' },
      low: { value: 1 },
      programmes: { value: 2 },
    });
  });

  it('is unknown where the step is not counted', () => {
    expect(findingOf('programme-offer', [programme('Lima', null)]).answer).toBe('unknown');
  });
});
