import { describe, expect, it } from 'vitest';
import personYear from '../../../../../src/measure/indicators/cost/prison-cost-per-person-year.js';
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

const of = (facts: Parameters<typeof measureOf>[1]) => only(measureOf(personYear, facts));

describe('prison-cost-per-person-year', () => {
  it('gives the worked example', () => {
    const { inputs } = example('prison-cost-per-person-year');
    const measure = of([
      amount('prison-budget', numberAt(inputs, 'recurrent_budget')),
      amount('average-daily-population', numberAt(inputs, 'average_daily_population')),
    ]);
    expectExample(measure, example('prison-cost-per-person-year'));
    expect(measure).toMatchObject({
      value: detailOf(measure, 'per-year'),
      unit: 'money-per-person-year',
      definition: PESOS,
      details: { 'cost-basis': { value: 'budget-over-population' } },
      flags: [],
    });
  });
  it('takes the count of one day where no mean is given, and says so', () => {
    const measure = of([
      amount('prison-budget', 1000),
      fact('prison-population', 10, { date: '2020-06-30' }),
    ]);
    expect(measure).toMatchObject({ value: 100, denominator: { fact: 'prison-population' } });
    expect(flagCodes(measure)).toEqual(['single-day-population']);
  });
  it.each([
    ['prison-cost-per-year', 1000, 1000, 'published-per-year'],
    ['prison-cost-per-month', 100, 1200, 'published-per-month'],
    ['prison-cost-per-day', 10, 3652.5, 'published-per-day'],
  ] as const)('brings a published %s to a year', (name, value, perYear, basis) => {
    const measure = of([amount(name, value)]);
    expect(measure.value).toBe(perYear);
    expect(measure.details['cost-basis']?.value).toBe(basis);
    expect(measure.numerator).toMatchObject({ fact: name, value });
  });
  it('prefers the cost printed for the longest span, and a budget with its people to any', () => {
    const published = [amount('prison-cost-per-day', 10), amount('prison-cost-per-year', 3000)];
    expect(of(published).value).toBe(3000);
    const budget = [amount('prison-budget', 100_000), amount('average-daily-population', 50)];
    expect(of([...published, ...budget]).value).toBe(2000);
  });
  it('never puts two currencies or two years of prices together', () => {
    const dollars = { ...PESOS, currency: 'USD' };
    const older = { ...PESOS, price_year: '2005' };
    const measures = measureOf(personYear, [
      amount('prison-cost-per-year', 10_000),
      amount('prison-cost-per-year', 3000, dollars),
      amount('prison-cost-per-year', 7000, older),
    ]);
    expect(
      measures.map(({ value, definition }) => [value, definition.currency, definition.price_year]),
    ).toEqual(
      expect.arrayContaining([
        [10_000, 'PEN', '2020'],
        [3000, 'USD', '2020'],
        [7000, 'PEN', '2005'],
      ]),
    );
    expect(measures).toHaveLength(3);
    // A mean of people that was stated with another money belongs to another budget.
    const apart = of([amount('prison-budget', 1000), amount('average-daily-population', 10, dollars)]);
    expect(apart.reason?.args).toEqual({ fact: 'prison-population' });
  });
  it('says when building is in the amount, or may be', () => {
    const { capital_included: _no, ...silent } = PESOS;
    expect(flagCodes(of([amount('prison-cost-per-year', 1, silent)]))).toEqual(['capital-not-stated']);
    expect(flagCodes(of([amount('prison-cost-per-year', 1, { ...PESOS, capital_included: 'yes' })]))).toEqual(
      ['capital-included'],
    );
  });
  it('refuses people too far from the budget, or of another part of the system', () => {
    expect(
      of([amount('prison-budget', 1000), fact('prison-population', 10, { date: '2016' })]).reason?.code,
    ).toBe('need-absent');
    const federal = { ...PESOS, coverage: 'federal' as const };
    const national = fact('prison-population', 10, { date: '2020', definition: { coverage: 'national' } });
    expect(of([amount('prison-budget', 1000, federal), national]).reason?.code).toBe('need-absent');
    expect(
      of([amount('prison-budget', 1000), fact('prison-population', 0, { date: '2020' })]).reason?.code,
    ).toBe('denominator-zero');
  });
  it('names what is missing', () => {
    expect(of([amount('prison-budget', 1000)]).reason?.args).toEqual({ fact: 'prison-population' });
    expect(of([]).reason?.args).toEqual({ fact: 'prison-budget' });
  });
});
