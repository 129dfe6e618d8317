import { describe, expect, it } from 'vitest';
import clustering from '../../../../../src/measure/indicators/sentences/minimum-clustering-share.js';
import { wilson } from '../../../../../src/measure/statistics/index.js';
import { each, flagOf, overall, people, type Row, reasonOf, times } from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const { inputs, expected, tolerance } = example('minimum-clustering-share');
const minimum = numberAt(inputs, 'statutory_min_months');
const rows = (inputs.months as number[]).map(
  (months): Row => ({ offence_class: 'drug', months, months_over_minimum: months - minimum }),
);
const over = (count: number, months: number): Row[] =>
  people(count, { offence_class: 'drug', months: 60 + months, months_over_minimum: months });

describe('minimum-clustering-share', () => {
  it('gives the worked example in percent, its ten people twice over: four of ten above the minimum are not told', () => {
    const measure = overall(clustering, times(2, rows));
    expectNear(Number(measure.value), 100 * numberAt(expected, 'share'), tolerance);
    expect(detailOf(measure, 'at-minimum')).toBe(2 * numberAt(expected, 'at_minimum'));
    expect(detailOf(measure, 'n')).toBe(2 * numberAt(expected, 'n'));
    const bounds = wilson(12, 20);
    expectNear(Number(measure.interval?.low), 100 * bounds.low);
    expectNear(Number(measure.interval?.high), 100 * bounds.high);
    const once = wilson(numberAt(expected, 'at_minimum'), numberAt(expected, 'n'));
    expectNear(once.low, numberAt(expected, 'wilson_lo'), tolerance);
    expectNear(once.high, numberAt(expected, 'wilson_hi'), tolerance);
    expect(reasonOf(overall(clustering, rows))).toBe('part-under-five');
  });
  it('takes half a month either way as the minimum, and nothing more', () => {
    const of = (months: number) =>
      overall(clustering, [...over(10, 0), ...over(10, months), ...over(10, 24)]);
    expect(of(0.5).value).toBeCloseTo(200 / 3, 9);
    expect(of(-0.5).value).toBeCloseTo(200 / 3, 9);
    expect(of(0.500001).value).toBeCloseTo(100 / 3, 9);
    expect(detailOf(of(0.5), 'below-minimum')).toBe(0);
    expect(detailOf(of(-0.500001), 'below-minimum')).toBe(10);
  });
  it('names other spikes only where ten or more stand on them', () => {
    const measure = overall(clustering, [...over(40, 0), ...over(12, -20), ...over(9, 36)]);
    expect(measure.details).toMatchObject({
      'mode-1-months': { value: 60 },
      'mode-1-n': { value: 40, unit: 'persons' },
      'mode-2-months': { value: 40 },
      'mode-2-n': { value: 12 },
    });
    expect(Object.keys(measure.details)).not.toContain('mode-3-n');
  });
  it('tells no number from which another of one to four follows', () => {
    // Three near the minimum and not at it; three above all others.
    const near = overall(clustering, [...over(20, 0), ...over(3, 0.4), ...over(20, 24)]);
    expect(near.details['mode-1-n']?.value).toBeNull();
    expect(detailOf(near, 'at-minimum')).toBe(23);
    const above = overall(clustering, [...over(20, 0), ...over(20, -20), ...over(3, 24)]);
    expect(above.details['below-minimum']?.value).toBeNull();
    expect(above.value).toBeCloseTo((100 * 20) / 43, 9);
  });
  it('says how many terms have no known minimum', () => {
    const measure = overall(clustering, [
      ...over(20, 0),
      ...over(20, 24),
      ...each('months', [60, 60, 60, 72, 72, 84], { offence_class: 'drug', months_over_minimum: null }),
      ...people(30, { offence_class: 'drug', months: 0, months_over_minimum: null }),
    ]);
    expect(detailOf(measure, 'n-unknown')).toBe(6);
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 13 });
    expect(flagCodes(overall(clustering, [...over(20, 0), ...over(20, 24)]))).toEqual([]);
  });
  it('withholds shares of few', () => {
    expect(reasonOf(overall(clustering, over(4, 0)))).toBe('base-under-five');
    const nine = overall(clustering, over(9, 0));
    expect(nine).toMatchObject({ reason: { code: 'base-under-ten' }, operands: [{ value: 9 }] });
    expect(overall(clustering, over(10, 0)).value).toBe(100);
  });
});
