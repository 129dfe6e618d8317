import { describe, expect, it } from 'vitest';
import perCompleter from '../../../../../src/measure/indicators/cost/programme-cost-per-completer.js';
import type { Definition } from '../../../../../src/model/definition.js';
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

const COURT = 'Guadalupe';
const programme = (
  { cost, admitted, graduated }: { cost?: number; admitted?: number; graduated?: number },
  definition: Definition = PESOS,
  date = '2020',
) => [
  ...(cost === undefined
    ? []
    : [fact('programme-cost', cost, { facility: COURT, date: '2020', definition })]),
  ...(admitted === undefined ? [] : [fact('programme-admitted', admitted, { facility: COURT, date })]),
  ...(graduated === undefined ? [] : [fact('programme-graduated', graduated, { facility: COURT, date })]),
];
/** A year in which as many leave as enter, so that everyone stays as long as the stock over the flow. */
const stay = (years: number, slice: Slice = { offence_class: 'drug' }) => [
  fact('stock-at-start', 1000 * years, { date: '2020', slice }),
  fact('admissions', 1000, { date: '2020', slice }),
  fact('releases', 1000, { date: '2020', slice }),
  fact('stock-at-end', 1000 * years, { date: '2020', slice }),
];
const of = (facts: Parameters<typeof measureOf>[1]) => only(measureOf(perCompleter, facts), {}, COURT);
const whole = { cost: 412_000, admitted: 54, graduated: 24 };

describe('programme-cost-per-completer', () => {
  it('gives the worked example', () => {
    const { inputs } = example('programme-cost-per-completer');
    const measure = of([
      ...programme({
        cost: numberAt(inputs, 'programme_cost'),
        admitted: numberAt(inputs, 'entered'),
        graduated: numberAt(inputs, 'graduated'),
      }),
      amount('prison-cost-per-year', numberAt(inputs, 'prison_cost_per_year')),
      ...stay(numberAt(inputs, 'prison_stay_years')),
    ]);
    expectExample(measure, example('programme-cost-per-completer'));
    expect(measure).toMatchObject({
      value: detailOf(measure, 'per-completer'),
      unit: 'money-per-person',
      definition: { currency: 'PEN', price_year: '2020' },
      flags: [{ code: 'few-cases', args: { n: 24 } }],
    });
  });
  it('does without prison, and then compares nothing', () => {
    const measure = of(programme(whole));
    expect(measure.value).toBeCloseTo(17_166.6667, 4);
    expect(measure.details['prison-cost-of-stay']?.value).toBeNull();
    expect(measure.details['cost-ratio-entrant-to-prison']?.value).toBeNull();
    expect(measure.operands).toHaveLength(3);
  });
  it.each([
    ['currency', { ...PESOS, currency: 'USD' }],
    ['year of prices', { ...PESOS, price_year: '2018' }],
  ])('never compares with prison in another %s', (_what, definition) => {
    const measure = of([...programme(whole), amount('prison-cost-per-year', 5000, definition), ...stay(2)]);
    expect(measure.details['prison-cost-of-stay']?.value).toBeNull();
    expect(measure.definition).toMatchObject(PESOS);
  });
  it('takes the stay of everyone where that of drug prisoners is not known, and says so', () => {
    const measure = of([...programme(whole), amount('prison-cost-per-year', 5000), ...stay(2, {})]);
    expect(detailOf(measure, 'prison-cost-of-stay')).toBe(10_000);
    expect(flagCodes(measure)).toContain('stay-of-everyone');
  });
  it('takes no stay of more than two years before, and flags one of more than a year', () => {
    const shifted = (date: string) =>
      stay(2).map((item) => fact(item.name, item.value, { date, slice: item.slice }));
    const at = (date: string) =>
      of([...programme(whole), amount('prison-cost-per-year', 5000), ...shifted(date)]);
    expect(at('2017').details['prison-cost-of-stay']?.value).toBeNull();
    expect(flagCodes(at('2017'))).toEqual(['few-cases']);
    expect(flagCodes(at('2018-12'))).toContain('dates-apart');
  });
  it('carries flows that do not close', () => {
    const odd = stay(2).map((item) => (item.name === 'stock-at-end' ? { ...item, value: 2500 } : item));
    const measure = of([...programme(whole), amount('prison-cost-per-year', 5000), ...odd]);
    expect(flagCodes(measure)).toContain('flows-do-not-close');
  });
  it('does not divide the money of one year by the people of another', () => {
    expect(of(programme(whole, PESOS, '2019')).reason?.args).toEqual({ fact: 'programme-admitted' });
  });
  it('withholds the cost of few graduates', () => {
    expect(of(programme({ ...whole, graduated: 4 }))).toMatchObject({
      reason: { code: 'base-under-five' },
      operands: [],
    });
    expect(of(programme({ ...whole, graduated: 9 })).reason?.code).toBe('base-under-ten');
    expect(of(programme({ ...whole, admitted: 8, graduated: 8 })).reason?.code).toBe('base-under-ten');
  });
  it('refuses more graduates than entrants', () => {
    expect(of(programme({ ...whole, graduated: 55 })).reason).toEqual({
      code: 'part-exceeds-whole',
      args: { part: 55, whole: 54 },
    });
  });
  it('names what is missing', () => {
    expect(of(programme({ cost: 1000, graduated: 20 })).reason?.args).toEqual({ fact: 'programme-admitted' });
    expect(of(programme({ cost: 1000, admitted: 20 })).reason?.args).toEqual({ fact: 'programme-graduated' });
    const perEntrant = fact('programme-entrant-cost', 100, {
      facility: COURT,
      date: '2020',
      definition: PESOS,
    });
    expect(of([perEntrant]).reason?.args).toEqual({ fact: 'programme-cost' });
    expect(only(measureOf(perCompleter, [])).reason?.args).toEqual({ fact: 'programme-cost' });
  });
});
