import { describe, expect, it } from 'vitest';
import prisonPopulationTrend from '../../../../../src/measure/indicators/capacity/prison-population-trend.js';
import type { FactOptions } from '../../../../support/measure.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

/** One count a year. */
const yearly = (first: number, counts: readonly number[], options: FactOptions = {}) =>
  counts.map((count, index) => fact('prison-population', count, { ...options, date: String(first + index) }));

describe('prison-population-trend', () => {
  it('gives the worked example, without a probability for six dates', () => {
    const { inputs, expected, ...rest } = example('prison-population-trend');
    const months = ['2012-01', '2014-02', '2014-05', '2016-07', '2016-11', '2017-01'];
    const facts = months.map((date, index) =>
      fact('prison-population', numberAt(inputs, 'prison_population', index), { date }),
    );
    const measure = only(measureOf(prisonPopulationTrend, facts));
    const { p_two_sided: _p, p_method: _method, S: s, ...shown } = expected;
    expectExample(measure, { ...rest, inputs, expected: { ...shown, s } });
    expect(measure.value).toBe(detailOf(measure, 'sen-slope-per-year'));
    expect(measure.details['p-two-sided']).toBeUndefined();
    expect(measure.details['p-method']).toBeUndefined();
    expect(detailOf(measure, 'years-up')).toBe(5);
    expect(detailOf(measure, 'years-down')).toBe(0);
    expect(flagCodes(measure)).toEqual(['few-points']);
    expect(measure.period).toEqual(period('2017-01'));
    expect(measure.operands).toHaveLength(6);
  });
  it('gives a probability from eight dates on, and how it was found', () => {
    const counts = [100, 104, 103, 108, 110, 115, 119, 121];
    const seven = only(measureOf(prisonPopulationTrend, yearly(2010, counts.slice(0, 7))));
    expect(seven.details['p-two-sided']).toBeUndefined();
    const eight = only(measureOf(prisonPopulationTrend, yearly(2010, counts)));
    // S = 26 of 28 pairs; 8 of the 40,320 orders are one inversion or fewer from either end, twice over: 16.
    expect(detailOf(eight, 's')).toBe(26);
    expect(detailOf(eight, 'p-two-sided')).toBeCloseTo(16 / 40_320, 12);
    expect(eight.details['p-method']?.value).toBe('exact');
    expect(detailOf(eight, 'years-down')).toBe(1);
    expect(flagCodes(eight)).toEqual([]);
  });
  it('needs four dates', () => {
    const measure = only(measureOf(prisonPopulationTrend, yearly(2010, [1, 2, 3])));
    expect(measure.reason).toEqual({ code: 'too-few-points', args: { found: 1, needed: 4 } });
    const steady = only(measureOf(prisonPopulationTrend, yearly(2010, [100, 101, 102])));
    expect(steady.reason).toEqual({ code: 'too-few-points', args: { found: 3, needed: 4 } });
  });
  it('starts again after a jump of more than a quarter in a year', () => {
    const measure = only(measureOf(prisonPopulationTrend, yearly(2010, [50, 51, 100, 101, 102, 103])));
    expect(measure.value).toBe(1);
    expect(detailOf(measure, 'points')).toBe(4);
    expect(measure.details['first-date']?.value).toBe('2012');
    expect(measure.flags).toContainEqual({ code: 'series-split', args: { year: '2012' } });
    expect(measure.operands.map(({ value }) => value)).toEqual([100, 101, 102, 103]);
  });
  it('takes exactly a quarter for growth, and does not count a standstill as a fall', () => {
    const measure = only(measureOf(prisonPopulationTrend, yearly(2010, [100, 125, 125, 126])));
    expect(detailOf(measure, 'points')).toBe(4);
    expect(detailOf(measure, 'years-up')).toBe(2);
    expect(detailOf(measure, 'years-down')).toBe(0);
  });
  it('takes the same change over several years for growth', () => {
    const facts = ['2000', '2005', '2010', '2015'].map((date, index) =>
      fact('prison-population', 100 * 2 ** index, { date }),
    );
    const measure = only(measureOf(prisonPopulationTrend, facts));
    expect(flagCodes(measure)).toEqual(['few-points']);
    expect(detailOf(measure, 'cagr-pct')).toBeCloseTo(100 * (2 ** (1 / 5) - 1), 9);
  });
  it('takes a season for no break, though it would be one if it lasted a year', () => {
    const facts = [
      ...yearly(2010, [100, 101, 102, 103]),
      fact('prison-population', 112, { date: '2013-08' }),
      fact('prison-population', 104, { date: '2014-06' }),
    ];
    expect(detailOf(only(measureOf(prisonPopulationTrend, facts)), 'points')).toBe(6);
  });
  it('takes nought for a gap', () => {
    const measure = only(measureOf(prisonPopulationTrend, yearly(2010, [100, 101, 0, 102, 103, 104, 105])));
    expect(measure.value).toBe(1);
    expect(measure.flags).toContainEqual({ code: 'series-split', args: { year: '2013' } });
    const zeros = only(measureOf(prisonPopulationTrend, yearly(2010, [0, 0, 0, 0, 0])));
    expect(zeros.reason?.code).toBe('too-few-points');
  });
  it('keeps a month and its year, and does not flag that a series is spread over time', () => {
    const facts = [...yearly(2010, [100, 101, 102]), fact('prison-population', 104, { date: '2012-11' })];
    const measure = only(measureOf(prisonPopulationTrend, facts));
    expect(detailOf(measure, 'points')).toBe(4);
    expect(flagCodes(measure)).not.toContain('dates-apart');
  });
  it('gives each definition a series of its own', () => {
    const measures = measureOf(prisonPopulationTrend, [
      ...yearly(2010, [100, 101, 102, 103], { definition: { coverage: 'national' } }),
      ...yearly(2009, [50, 52, 54, 56], { definition: { coverage: 'federal' } }),
    ]);
    expect(measures.map(({ definition, value }) => [definition.coverage, value])).toEqual([
      ['federal', 2],
      ['national', 1],
    ]);
  });
  it('mixes no two sets of prisons where the newest date states none', () => {
    const facts = [
      fact('prison-population', 90, { date: '2008', definition: { coverage: 'federal' } }),
      fact('prison-population', 98, { date: '2009', definition: { coverage: 'national' } }),
      ...yearly(2010, [100, 101, 102, 103]),
    ];
    const measure = only(measureOf(prisonPopulationTrend, facts));
    expect(measure.operands.map(({ value }) => value)).toEqual([98, 100, 101, 102, 103]);
  });
  it('does not mix sums with printed totals', () => {
    const sexes = ['female', 'male'].map((sex, index) =>
      fact('prison-population', [10, 95][index] ?? 0, { date: '2014', slice: { sex } }),
    );
    const measure = only(measureOf(prisonPopulationTrend, [...yearly(2010, [100, 101, 102, 103]), ...sexes]));
    expect(measure.reason?.code).toBe('too-few-points');
    const between = only(
      measureOf(prisonPopulationTrend, [
        ...yearly(2010, [100, 101]),
        ...yearly(2013, [103, 104]),
        ...sexes.map((one) => ({ ...one, period: period('2012') })),
      ]),
    );
    expect(detailOf(between, 'points')).toBe(4);
  });
  it('answers for those parts that have a series', () => {
    const measures = measureOf(prisonPopulationTrend, [
      ...yearly(2010, [100, 101, 102, 103]),
      ...yearly(2010, [40, 39, 38, 37], { slice: { legal_status: 'unsentenced' } }),
    ]);
    expect(measures).toHaveLength(2);
    expect(only(measures, { legal_status: 'unsentenced' }).value).toBe(-1);
  });
});
