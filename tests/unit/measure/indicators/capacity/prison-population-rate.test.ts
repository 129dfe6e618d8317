import { describe, expect, it } from 'vitest';
import prisonPopulationRate from '../../../../../src/measure/indicators/capacity/prison-population-rate.js';
import {
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const { inputs } = example('prison-population-rate');
const held = fact('prison-population', numberAt(inputs, 'prison_population'));
const inhabitants = fact('national-population', numberAt(inputs, 'national_population'), { date: '2020' });

describe('prison-population-rate', () => {
  it('gives the worked example', () => {
    const measure = only(measureOf(prisonPopulationRate, [held, inhabitants]));
    expectExample(measure, example('prison-population-rate'), { rate_per_100k: 'value' });
    expect(measure.unit).toBe('per-100000');
    expect(measure.interval).toBeNull();
    expect(measure.intervalKind).toBe('definition');
    expect(flagCodes(measure)).toEqual(['mid-year-population']);
    expect(measure.numerator?.cells[0]?.text).toBe('18250');
    expect(measure.denominator?.cells[0]?.file).toBe('national-population.csv');
  });
  it('divides women by women', () => {
    const measures = measureOf(prisonPopulationRate, [
      held,
      inhabitants,
      fact('prison-population', 900, { slice: { sex: 'female' } }),
      fact('national-population', 2_500_000, { slice: { sex: 'female' } }),
    ]);
    expect(only(measures, { sex: 'female' }).value).toBe(36);
    expect(measures).toHaveLength(2);
  });
  it('flags inhabitants of the year before last, and refuses older ones', () => {
    const old = (date: string) =>
      only(measureOf(prisonPopulationRate, [held, fact('national-population', 5_000_000, { date })]));
    expect(flagCodes(old('2019'))).toEqual(['mid-year-population', 'dates-apart']);
    expect(old('2018')).toMatchObject({ status: 'not-comparable', reason: { code: 'dates-too-far-apart' } });
  });
  it('names what is missing', () => {
    const measure = only(measureOf(prisonPopulationRate, [held]));
    expect(measure.reason).toEqual({ code: 'need-absent', args: { fact: 'national-population' } });
    expect(measure.value).toBeNull();
  });
});
