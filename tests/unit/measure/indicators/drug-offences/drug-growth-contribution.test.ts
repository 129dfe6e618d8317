import { describe, expect, it } from 'vitest';
import drugGrowthContribution from '../../../../../src/measure/indicators/drug-offences/drug-growth-contribution.js';
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

type Counts = readonly [drugs: number, people: number];
const countsAt = (date: string, [drugs, people]: Counts, slice = {}) => [
  fact('prison-population', people, { date, slice }),
  fact('prison-population', drugs, { date, slice: { ...slice, offence_class: 'drug' } }),
];
const between = (first: Counts, last: Counts) =>
  only(measureOf(drugGrowthContribution, [...countsAt('2010', first), ...countsAt('2020', last)]));

describe('drug-growth-contribution', () => {
  it('gives the worked example: the count rose, the share fell', () => {
    const { inputs } = example('drug-growth-contribution');
    const counts = (end: 0 | 1): Counts => [numberAt(inputs, `drug${end}`), numberAt(inputs, `total${end}`)];
    const measure = between(counts(0), counts(1));
    expectExample(measure, example('drug-growth-contribution'));
    expect(measure.value).toBe(detailOf(measure, 'contribution-pct'));
    expect(detailOf(measure, 'drug-change')).toBe(4024);
    expect(detailOf(measure, 'total-change')).toBe(26_773);
    expect([measure.since, measure.period]).toEqual([period('2010'), period('2020')]);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('flags directions that make a contribution no share', () => {
    expect(flagCodes(between([50, 100], [40, 200]))).toEqual([
      'opposite-directions',
      'partial-exceeds-growth',
    ]);
    expect(flagCodes(between([50, 200], [60, 100]))).toEqual([
      'opposite-directions',
      'partial-exceeds-growth',
    ]);
    expect(flagCodes(between([50, 200], [40, 100]))).toEqual(['opposite-directions']);
  });
  it('finds nothing odd in growth without any drug prisoner more', () => {
    const measure = between([50, 100], [50, 200]);
    expect(measure.value).toBe(0);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('finds nothing odd in drug prisoners who are all of the growth', () => {
    const measure = between([50, 100], [150, 200]);
    expect(measure.value).toBe(100);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('flags a contribution above the whole growth', () => {
    const measure = between([50, 200], [150, 250]);
    expect(measure.value).toBe(200);
    expect(flagCodes(measure)).toEqual(['partial-exceeds-growth']);
  });
  it('has nothing to share out when the whole did not change', () => {
    expect(between([50, 100], [60, 100])).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'no-change', args: { 'drug-change': 10, 'total-change': 0 } },
    });
  });
  it('refuses a start without drug prisoners, or without others', () => {
    expect(between([0, 100], [60, 200]).reason?.code).toBe('denominator-zero');
    expect(between([100, 100], [160, 200]).reason?.code).toBe('denominator-zero');
  });
  it('withholds the growth of few people', () => {
    expect(between([3, 9], [60, 200]).reason?.code).toBe('base-under-ten');
  });
  it('starts from the first date with the same offences named', () => {
    const type = (drug_subtype: string, value: number, date: string) =>
      fact('prison-population', value, { date, slice: { offence_class: 'drug', drug_subtype } });
    const people = ['2010', '2015', '2020'].map((date, index) =>
      fact('prison-population', 1000 + 100 * index, { date }),
    );
    const measure = only(
      measureOf(drugGrowthContribution, [
        ...people,
        type('trafficking', 100, '2010'),
        type('trafficking', 110, '2015'),
        type('possession', 20, '2015'),
        type('trafficking', 120, '2020'),
        type('possession', 30, '2020'),
      ]),
    );
    expect(measure.since).toEqual(period('2015'));
    expect(measure.value).toBe(20);
    expect(flagCodes(measure)).toEqual(['sum-of-named-parts']);
  });
  it('answers for women beside everyone', () => {
    const measures = measureOf(drugGrowthContribution, [
      ...countsAt('2010', [50, 100]),
      ...countsAt('2020', [60, 140]),
      ...countsAt('2010', [20, 30], { sex: 'female' }),
      ...countsAt('2020', [28, 40], { sex: 'female' }),
    ]);
    expect(only(measures).value).toBe(25);
    expect(only(measures, { sex: 'female' }).value).toBe(80);
  });
  it('needs an earlier date', () => {
    expect(only(measureOf(drugGrowthContribution, countsAt('2020', [5, 50]))).reason?.code).toBe(
      'no-earlier-date',
    );
  });
});
