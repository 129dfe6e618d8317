import { describe, expect, it } from 'vitest';
import { findingOf, measured, rulesOf, withheld } from '../measures.js';

const ratio = (value: number, interval: [number, number], parts: Parameters<typeof measured>[1] = {}) =>
  measured('pretrial-drug-ratio', { value, interval, ...parts });
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('drug-remand', measures);

describe('drug remand', () => {
  it.each([
    ['drugs-more', 1.4, [1.3, 1.5], ['R-28'], 'stands'],
    ['drugs-more', 1.2, [1.01, 1.5], ['R-28'], 'turns'],
    ['slightly-more', 1.19, [1.01, 1.3], [], 'turns'],
    ['slightly-more', 1.05, [1.02, 1.08], [], 'stands'],
    ['no-difference', 1.014, [0.996, 1.032], [], 'stands'],
    ['no-difference', 1, [1, 1], [], 'stands'],
    ['undecided', 1.3, [0.9, 1.7], [], 'turns'],
    ['undecided', 0.9, [0.8, 1.05], [], 'turns'],
    ['undecided', 1.1, [1, 1.2], [], 'turns'],
    ['drugs-less', 0.7, [0.6, 0.99], [], 'stands'],
  ] as const)('answers %s at a ratio of %s (%s)', (answer, value, interval, rules, sensitivity) => {
    const finding = find(ratio(value, [...interval]));
    expect(finding).toMatchObject({ answer, sensitivity });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('says nothing against drugs in Peru, July 2016', () => {
    const peru = ratio(1.01406, [0.996468, 1.03197]);
    expect(find(peru)).toMatchObject({ answer: 'no-difference', severity: 'none', recommendations: [] });
  });

  it('rests less on an answer that the interval turns', () => {
    expect(find(ratio(1.4, [1.3, 1.5])).confidence).toBe('reported');
    expect(find(ratio(1.4, [1.1, 1.7])).confidence).toBe('indicative');
  });

  it('is tested with the other meanings of unsentenced', () => {
    const other = ratio(1.4, [1.3, 1.5], { definition: { remand: 'wpb_remand' } });
    const own = ratio(1.01, [0.99, 1.03], { definition: { remand: 'sdg_unsentenced' } });
    expect(find(own, other)).toMatchObject({ answer: 'no-difference', sensitivity: 'turns' });
  });

  it('uses the limit that the user set', () => {
    const at = (limit: number) =>
      findingOf('drug-remand', [ratio(1.3, [1.25, 1.35])], { limits: { 'drug-remand-ratio': limit } }).answer;
    expect([at(1.3), at(1.31)]).toEqual(['drugs-more', 'slightly-more']);
  });

  it('is unknown without a ratio, or without its interval', () => {
    expect(find(withheld('pretrial-drug-ratio', 'need-absent')).answer).toBe('unknown');
    expect(find(measured('pretrial-drug-ratio', { value: 1.4 })).answer).toBe('unknown');
  });
});
