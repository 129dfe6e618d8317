import { describe, expect, it } from 'vitest';
import { withSums } from '../../../src/measure/fact-book.js';
import { INDICATORS } from '../../../src/measure/indicators/index.js';
import { runIndicators } from '../../../src/measure/run.js';
import type { Fact } from '../../../src/model/fact.js';
import type { Measure } from '../../../src/model/measure.js';
import { protectMeasures } from '../../../src/protect/protect-measures.js';
import { suppressFacts } from '../../../src/protect/suppress-facts.js';
import { bookOf, fact } from '../../support/measure.js';

function protectedOf(facts: readonly Fact[], threshold = 5) {
  const { measures } = runIndicators(INDICATORS, bookOf(facts));
  const decided = suppressFacts(withSums(facts), threshold);
  return { before: measures, after: protectMeasures(measures, decided), decided };
}
const held = (value: number, slice: Fact['slice'] = {}, line = 2) =>
  fact('prison-population', value, { slice, line });
const drug = { offence_class: 'drug' };

describe('protectMeasures', () => {
  it('withholds what used a hidden count, with everything that was made of it', () => {
    const facts = [held(1000), held(4, drug, 3)];
    const { before, after } = protectedOf(facts);
    const share = (list: readonly Measure[]) =>
      list.find(({ indicator }) => indicator === 'drug-offence-share');
    expect(share(before)?.value).toBeCloseTo(0.4, 10);
    expect(share(after)).toMatchObject({
      id: share(before)?.id,
      status: 'not-available',
      value: null,
      details: {},
      numerator: null,
      denominator: null,
      operands: [],
      interval: null,
      flags: [],
      reason: { code: 'suppressed', args: { fact: 'prison-population' } },
    });
  });

  it('sees a hidden count inside a sum that an indicator made, and leaves a shown total that holds it', () => {
    // Four groups, of which one is small; the others are shown, but for one.
    const groups = ['possession_personal_use', 'micro_trafficking_nonviolent', 'drug_other_or_higher'];
    const facts = [
      held(600),
      ...groups.map((ctg_category, index) => held([3, 40, 200][index] ?? 0, { ctg_category }, 3 + index)),
    ];
    const low = protectedOf(facts).after.find(({ indicator }) => indicator === 'low-level-drug-share');
    expect(low?.reason?.code).toBe('suppressed');
    const subtypes = ['possession', 'production', 'trafficking'].map((drug_subtype, index) =>
      held([3, 40, 200][index] ?? 0, { ...drug, drug_subtype }, 3 + index),
    );
    const { after } = protectedOf([held(600), ...subtypes]);
    const share = after.find(
      ({ indicator, stratum }) => indicator === 'drug-offence-share' && Object.keys(stratum).length === 0,
    );
    expect(share?.numerator?.value).toBe(243);
    expect(share?.numerator?.cells.map(({ line, text }) => [line, text])).toEqual([
      [3, ''],
      [4, ''],
      [5, '200'],
    ]);
  });

  it('changes nothing when nothing is hidden', () => {
    const { before, after } = protectedOf([held(1000), held(400, drug, 3)]);
    expect(after).toEqual(before);
    const off = protectedOf([held(1000), held(4, drug, 3)], 0);
    expect(off.after).toEqual(off.before);
  });

  it('leaves no value of a hidden count in any operand', () => {
    const facts = [
      held(1000),
      held(4, { sex: 'female' }, 3),
      held(996, { sex: 'male' }, 4),
      held(300, drug, 5),
      held(2, { ...drug, sex: 'female' }, 6),
      held(298, { ...drug, sex: 'male' }, 7),
    ];
    const { after, decided } = protectedOf(facts);
    expect(decided.hidden.map(({ value }) => value).sort((a, b) => a - b)).toEqual([2, 4, 298, 996]);
    const values = after.flatMap(({ operands, numerator, denominator, value, details }) => [
      ...[...operands, numerator, denominator].map((one) => one?.value),
      value,
      ...Object.values(details).map((detail) => detail.value),
    ]);
    for (const secret of [298, 996]) expect(values).not.toContain(secret);
    expect(after.some(({ status }) => status === 'measured')).toBe(true);
  });
});
