import { describe, expect, it } from 'vitest';
import prisonTimeGini from '../../../../../src/measure/indicators/equity/prison-time-gini.js';
import { bootstrapStatistic, countsOf, gini } from '../../../../../src/measure/statistics/index.js';
import { SEED } from '../../../../../src/measure/terms.js';
import { each, flagOf, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes } from '../../../../support/measure.js';

const LIFE = Number.POSITIVE_INFINITY;
const inside = { custody: 'yes' } as const;
const months = example('prison-time-gini').inputs.months as number[];
const rows = each('months', months, inside);
const of = (cases: readonly Row[]) => overall(prisonTimeGini, cases);
const terms = (count: number, term: number | null) => people(count, { ...inside, months: term });

describe('prison-time-gini', () => {
  it('gives the worked example', () => {
    const measure = of(rows);
    expectExample(measure, example('prison-time-gini'), {
      gini: 'value',
      top_third_share_pct: 'top-third-share',
    });
    const { low, high } = bootstrapStatistic(countsOf(months), gini, { seed: SEED });
    expect(measure.interval).toEqual({ low, high, kind: 'superpopulation', method: 'bootstrap-95' });
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 9 });
  });
  it('is nought where all are the same', () => {
    expect(of(terms(30, 60))).toMatchObject({ value: 0, flags: [] });
    expect(detailOf(of(terms(30, 60)), 'top-third-share')).toBeCloseTo(100 / 3, 9);
  });
  it('leaves life out and says so, up to half; then it refuses', () => {
    const measure = of([...rows, ...terms(8, LIFE)]);
    expect(measure.value).toBe(of(rows).value);
    expect(detailOf(measure, 'n')).toBe(9);
    expect(flagOf(measure, 'life-sentences')?.args).toEqual({ n: 8 });
    expect(of([...rows, ...terms(9, LIFE)])).toMatchObject({
      reason: { code: 'life-above-half', args: { life: 9, n: 18 } },
    });
    // One life term and four others are few, and not half for life.
    expect(reasonOf(of([...terms(4, 60), ...terms(1, LIFE)]))).toBe('base-under-five');
    expect(flagOf(of([...rows, ...terms(1, LIFE)]), 'life-sentences')?.args).toEqual({ n: 'withheld' });
  });
  it('says nothing of four, nor of too many unknown', () => {
    expect(reasonOf(of(terms(4, 60)))).toBe('base-under-five');
    expect(reasonOf(of([...rows, ...terms(3, null)]))).toBe('values-unknown');
    expect(flagCodes(of([...rows, ...terms(2, null)]))).toEqual(['few-cases', 'unknown-lengths']);
  });
  it('flags people held as length-biased', () => {
    expect(flagCodes(overall(prisonTimeGini, terms(30, 60), { event: 'held' }))).toEqual(['length-biased']);
  });
});
