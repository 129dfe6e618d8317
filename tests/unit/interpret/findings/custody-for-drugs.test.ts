import { describe, expect, it } from 'vitest';
import { said } from '../../../support/in-words.js';
import { findingOf, measured, people } from '../measures.js';

const rate = (
  value: number,
  stratum: Record<string, string>,
  interval: readonly [number, number],
  date = '2020',
) =>
  measured('custody-rate', {
    value,
    stratum,
    variant: 'all-years',
    date,
    interval,
    numerator: people(value * 5),
    denominator: people(500),
  });
const drugs = (value: number, interval: readonly [number, number]) =>
  rate(value, { offence_class: 'drug' }, interval);
const others = (value: number, interval: readonly [number, number], date?: string) =>
  rate(value, { ctg_category: 'not_drug' }, interval, date);

describe('custody for drugs', () => {
  it.each([
    [drugs(89, [86, 92]), others(70, [66, 74]), 'more-often', 'stands'],
    [drugs(60, [56, 64]), others(70, [66, 74]), 'no-more-often', 'stands'],
    [drugs(70, [66, 74]), others(72, [68, 76]), 'undecided', 'turns'],
  ])('beside the rest, %#', async (one, other, answer, sensitivity) => {
    const finding = findingOf('custody-for-drugs', [one, other]);
    expect(finding).toMatchObject({ answer, sensitivity, recommendations: [] });
    expect(await said(finding, [one, other])).toContain('convicted for drugs');
  });

  it('alone, or beside another time, is told and not compared', async () => {
    const one = drugs(89, [86, 92]);
    expect(findingOf('custody-for-drugs', [one]).answer).toBe('alone');
    const apart = [one, others(70, [66, 74], '2015')];
    expect(findingOf('custody-for-drugs', apart)).toMatchObject({
      answer: 'alone',
      sensitivity: 'not-tested',
    });
    expect(await said(findingOf('custody-for-drugs', apart), apart)).toContain('89.0%');
  });

  it('is unknown without the cases', () => {
    expect(findingOf('custody-for-drugs', [others(70, [66, 74])]).answer).toBe('unknown');
  });
});
