import { describe, expect, it } from 'vitest';
import custodyRate from '../../../../../src/measure/indicators/sentences/custody-rate.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const rows = (inside: number, outside: number, unknown = 0): Row[] => [
  ...people(inside, { custody: 'yes' }),
  ...people(outside, { custody: 'no' }),
  ...people(unknown, { custody: null }),
];
const of = (...counts: Parameters<typeof rows>) => overall(custodyRate, rows(...counts));

describe('custody-rate', () => {
  it('gives the worked example', () => {
    const { inputs } = example('custody-rate');
    const [custodial, convicted] = [numberAt(inputs, 'custodial'), numberAt(inputs, 'convicted')];
    const measure = of(custodial, convicted - custodial);
    expectExample(measure, example('custody-rate'), {
      share_pct: 'value',
      wilson_lo_pct: 'low',
      wilson_hi_pct: 'high',
      alternative_share_pct: 'alternative-share',
    });
    expect(measure).toMatchObject({
      numerator: { value: custodial },
      denominator: { value: convicted },
      flags: [],
      intervalKind: 'superpopulation',
    });
  });
  it('withholds shares of few, and those of which one side counts one to four', () => {
    expect(reasonOf(of(2, 2))).toBe('base-under-five');
    expect(of(5, 4)).toMatchObject({ reason: { code: 'base-under-ten' }, operands: [{ value: 9 }] });
    expect(reasonOf(of(4, 96))).toBe('part-under-five');
    expect(of(96, 4)).toMatchObject({
      status: 'not-available',
      value: null,
      numerator: null,
      operands: [{ value: 100 }],
      reason: { code: 'part-under-five' },
    });
    expect(of(5, 95).value).toBe(5);
    expect(of(0, 30).value).toBe(0);
    expect(of(30, 0).value).toBe(100);
    expect(flagOf(of(5, 5), 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('takes unknown sentences out of the share, flags many and refuses more than one in five', () => {
    expect(of(40, 40, 20).value).toBe(50);
    expect(of(40, 40, 20)).toMatchObject({
      denominator: { value: 80 },
      details: { 'n-unknown': { value: 20 } },
    });
    expect(flagOf(of(40, 40, 20), 'unknown-values')?.args).toEqual({ share: 20 });
    expect(of(40, 40, 21)).toMatchObject({ reason: { code: 'values-unknown' }, operands: [{ value: 80 }] });
    expect(flagCodes(of(50, 50, 5))).toEqual([]);
  });
  it('names kinds of sentence of ten or more, and none by which a few others could be told', () => {
    const typed = (counts: Record<string, number>): Row[] =>
      Object.entries(counts).flatMap(([type, count]) =>
        people(count, { custody: type === 'custody' ? 'yes' : 'no', sentence_type: type }),
      );
    const shares = (counts: Record<string, number>) =>
      Object.entries(overall(custodyRate, typed(counts)).details)
        .filter(([name]) => name.startsWith('share-'))
        .map(([name, { value }]) => [name, value]);
    expect(shares({ custody: 70, fine: 20, house_arrest: 10 })).toEqual([
      ['share-custody', 70],
      ['share-fine', 20],
      ['share-house-arrest', 10],
    ]);
    expect(shares({ custody: 70, fine: 20, community: 5, discharge: 5 })).toEqual([
      ['share-custody', 70],
      ['share-fine', 20],
    ]);
    expect(shares({ custody: 70, fine: 27, community: 3 })).toEqual([['share-custody', 70]]);
  });
  it('answers only from sentences: everyone admitted or held is in custody', () => {
    expect(overall(custodyRate, rows(50, 50), { event: 'admissions' }).reason?.code).toBe('need-absent');
    const measures = measuresOver(
      custodyRate,
      rows(50, 50).map((row) => ({ ...row, ctg_category: 'not_drug' })),
    );
    expect(measures.map(({ stratum }) => stratum)).toEqual([{}, { ctg_category: 'not_drug' }]);
  });
  it('gives the alternative share as the rest', () => {
    expect(detailOf(of(30, 10), 'alternative-share')).toBe(25);
  });
});
