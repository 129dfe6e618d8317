import { describe, expect, it } from 'vitest';
import { findingOf, measured, rulesOf, withheld } from '../measures.js';

/** From 10,000 prisoners, 2,000 of them for drugs: an initial share of 20 %. */
function growth(drugs: number, total: number, parts: Parameters<typeof measured>[1] = {}) {
  return measured('drug-growth-contribution', {
    value: (100 * drugs) / total,
    since: '2012',
    details: { 'share0-pct': 20, 'drug-change': drugs, 'total-change': total },
    ...parts,
  });
}
const find = (...measures: Parameters<typeof findingOf>[1]) => findingOf('drug-growth', measures);

describe('drug growth', () => {
  it.each([
    [300, 1000, 'faster', 'high', ['R-16']],
    [299, 1000, 'in-step', 'none', []],
    [200, 1000, 'in-step', 'none', []],
    [199, 1000, 'slower', 'none', []],
    [0, 1000, 'slower', 'none', []],
    [-1, 1000, 'falling', 'none', []],
    [-300, -1000, 'falling', 'none', []],
    [300, -1000, 'against-the-fall', 'moderate', []],
    [0, -1000, 'against-the-fall', 'moderate', []],
    [1200, 1000, 'faster', 'high', ['R-16']],
  ])('with %s more for drugs of %s more in all answers %s', (drugs, total, answer, severity, rules) => {
    const finding = find(growth(drugs, total));
    expect(finding).toMatchObject({ answer, severity });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('finds that drug prisoners grew slower than the rest in Peru, 2012 to 2016', () => {
    const peru = growth(17_353 - 13_329, 79_976 - 53_203, {
      details: { 'share0-pct': 25.0531, 'drug-change': 4024, 'total-change': 26_773 },
    });
    expect(find(peru).answer).toBe('slower');
  });

  it('gives the size of a fall without its sign: the answer has the direction', () => {
    expect(find(growth(-300, -1000)).args).toMatchObject({
      drugChange: { kind: 'number', value: 300, unit: 'persons' },
      totalChange: { kind: 'number', value: 1000, unit: 'persons' },
    });
  });

  it('uses the limit that the user set', () => {
    const at = (factor: number) =>
      findingOf('drug-growth', [growth(300, 1000)], { limits: { 'growth-contribution': factor } }).answer;
    expect([at(1.5), at(1.6)]).toEqual(['faster', 'in-step']);
  });

  it('turns when another definition answers otherwise', () => {
    const other = growth(100, 1000, { definition: { police_cells_included: 'yes' } });
    expect(find(growth(400, 1000), other).sensitivity).toBe('turns');
    expect(find(growth(400, 1000)).sensitivity).toBe('not-tested');
  });

  it('is unknown with one date, or without the changes', () => {
    expect(find(withheld('drug-growth-contribution', 'no-earlier-date')).answer).toBe('unknown');
    expect(find(growth(300, 1000, { details: {} })).answer).toBe('unknown');
  });
});
