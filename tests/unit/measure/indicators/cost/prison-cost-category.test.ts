import { describe, expect, it } from 'vitest';
import costCategory from '../../../../../src/measure/indicators/cost/prison-cost-category.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';
import { amount, PESOS } from '../../../../support/money.js';

const DRUG: Slice = { offence_class: 'drug' };
const held = (value: number, slice = DRUG, date = '2020') =>
  fact('prison-population', value, { slice, date });
const of = (facts: Parameters<typeof measureOf>[1], slice = DRUG) =>
  only(measureOf(costCategory, facts), slice);

describe('prison-cost-category', () => {
  it('gives the worked example, the marginal range at its head', () => {
    const { inputs } = example('prison-cost-category');
    const measure = of([
      amount('prison-cost-per-year', numberAt(inputs, 'average_cost_per_year')),
      amount('marginal-share-low', numberAt(inputs, 'marginal_share', 0)),
      amount('marginal-share-high', numberAt(inputs, 'marginal_share', 1)),
      held(numberAt(inputs, 'category_prisoners')),
    ]);
    expectExample(measure, example('prison-cost-category'));
    const [low, high] = [detailOf(measure, 'marginal-lo'), detailOf(measure, 'marginal-hi')];
    expect(measure.interval).toEqual({ low, high, kind: 'definition', method: 'marginal-share' });
    expect(measure.value).toBeCloseTo((low + high) / 2, 6);
    expect(measure.value).toBeLessThan(detailOf(measure, 'average-cost-total'));
    expect(measure).toMatchObject({ unit: 'money-per-year', definition: PESOS, flags: [] });
    expect(measure.operands).toHaveLength(4);
  });
  it('assumes a marginal share where none is given, and says so', () => {
    const measure = of([amount('prison-cost-per-year', 1000), held(100)]);
    expect(measure.interval).toMatchObject({ low: 25_000, high: 40_000 });
    expect(measure.flags).toEqual([{ code: 'marginal-share-assumed', args: { low: 25, high: 40 } }]);
  });
  it('takes no share that was stated for another money', () => {
    const other = { ...PESOS, currency: 'USD' };
    const facts = [
      amount('prison-cost-per-year', 1000),
      amount('marginal-share-low', 0.5, other),
      amount('marginal-share-high', 0.6, other),
      held(100),
    ];
    expect(flagCodes(of(facts))).toEqual(['marginal-share-assumed']);
  });
  it('answers for the groups of the project that are counted', () => {
    const group: Slice = { ctg_category: 'micro_trafficking_nonviolent' };
    const facts = [amount('prison-cost-per-year', 1000), held(100), held(40, group)];
    expect(of(facts, group).value).toBe(0.325 * 40_000);
    expect(measureOf(costCategory, facts)).toHaveLength(2);
  });
  it('carries the cautions of the cost, and of a sum of named rows', () => {
    const { capital_included: _no, ...silent } = PESOS;
    const part = (name: string) => held(50, { offence_class: 'drug', drug_subtype: name });
    const measure = of([
      amount('prison-cost-per-year', 1000, silent),
      part('trafficking'),
      part('possession'),
    ]);
    expect(flagCodes(measure)).toEqual([
      'marginal-share-assumed',
      'capital-not-stated',
      'sum-of-named-parts',
    ]);
  });
  it('withholds the cost of few people, and flags that of fewer than thirty', () => {
    const cost = amount('prison-cost-per-year', 1000);
    expect(of([cost, held(4)])).toMatchObject({ reason: { code: 'base-under-five' }, operands: [] });
    expect(of([cost, held(9)]).reason?.code).toBe('base-under-ten');
    expect(flagCodes(of([cost, held(29)]))).toContain('few-cases');
  });
  it('refuses people counted more than two years from the cost, and flags more than one', () => {
    const cost = amount('prison-cost-per-year', 1000);
    expect(of([cost, held(100, DRUG, '2017')]).reason?.code).toBe('dates-too-far-apart');
    expect(flagCodes(of([cost, held(100, DRUG, '2019-01')]))).toContain('dates-apart');
  });
  it('refuses people counted more than two years from those whom the budget was divided by', () => {
    const budget = [
      amount('prison-budget', 1_000_000),
      fact('prison-population', 500, { date: '2020-12-31' }),
    ];
    const measure = of([...budget, held(100, DRUG, '2018-07')]);
    expect(measure).toMatchObject({ status: 'not-comparable', reason: { code: 'dates-too-far-apart' } });
    expect(of([...budget, held(100, DRUG, '2019-07')]).status).toBe('measured');
  });
  it('names what is missing', () => {
    expect(of([amount('prison-cost-per-year', 1000)]).reason?.args).toEqual({
      fact: 'prison-population',
      offence_class: 'drug',
    });
    expect(of([amount('prison-budget', 1000), held(100)]).reason?.args).toEqual({
      fact: 'prison-population',
    });
    expect(of([]).reason?.args).toEqual({ fact: 'prison-budget' });
  });
});
