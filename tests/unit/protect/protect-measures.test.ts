import { describe, expect, it } from 'vitest';
import { withSums } from '../../../src/measure/fact-book.js';
import { INDICATORS } from '../../../src/measure/indicators/index.js';
import sentenceMedian from '../../../src/measure/indicators/sentences/sentence-median.js';
import { runIndicators } from '../../../src/measure/run.js';
import type { Fact } from '../../../src/model/fact.js';
import type { Measure } from '../../../src/model/measure.js';
import { protectMeasures } from '../../../src/protect/protect-measures.js';
import { suppressFacts } from '../../../src/protect/suppress-facts.js';
import { measuresOver, people } from '../../support/cases.js';
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

  it('withholds what is drawn with it', () => {
    const { before, decided } = protectedOf([held(1000), held(4, drug, 3)]);
    const series = [{ name: 'still-held', part: '', columns: [], rows: [] }] as const;
    const drawn = before.map((measure) => ({ ...measure, series }));
    const after = protectMeasures(drawn, decided);
    const hidden = after.filter(({ reason }) => reason?.code === 'suppressed');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter((measure) => 'series' in measure)).toEqual([]);
    expect(after.some((measure) => 'series' in measure)).toBe(true);
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

  it('hides figures over cases of a part whose number is hidden, and no others of their table', () => {
    const count = (value: number, slice: Fact['slice'], date = '2020') => ({
      ...fact('persons-sentenced', value, { slice, date, sources: ['court'] }),
      // Counts of cases have no cell of their own: they name the columns that they were counted by.
      cells: [{ file: 'court.csv', line: 1, header: 'months', text: 'months' }],
    });
    const rows = (female: number, male: number, year: string) => [
      ...people(female, { custody: 'yes', months: 24, sex: 'female', period: year }),
      ...people(male, { custody: 'yes', months: 60, sex: 'male', period: year }),
    ];
    const facts = [
      ...[count(44, {}), count(4, { sex: 'female' }), count(40, { sex: 'male' })],
      ...[count(60, {}, '2019'), count(20, { sex: 'female' }, '2019'), count(40, { sex: 'male' }, '2019')],
    ];
    const measures = measuresOver(sentenceMedian, [...rows(4, 40, '2020'), ...rows(20, 40, '2019')]);
    const decided = suppressFacts(facts, 5);
    expect(decided.hidden.map(({ value }) => value)).toEqual([4, 40]);
    const after = protectMeasures(measures, decided);
    expect(
      after.map(({ stratum, period, variant, value, reason }) => [
        stratum.sex ?? 'all',
        variant || period?.start.slice(0, 4),
        reason?.code ?? value,
      ]),
    ).toEqual([
      ['all', '2019', 60],
      ['all', '2020', 60],
      ['all', 'all-years', 60],
      ['female', '2019', 24],
      ['female', '2020', 'base-under-five'],
      ['female', 'all-years', 24],
      ['male', '2019', 60],
      ['male', '2020', 'suppressed'],
      ['male', 'all-years', 60],
    ]);
  });
});
