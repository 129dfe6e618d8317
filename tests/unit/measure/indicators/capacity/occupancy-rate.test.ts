import { describe, expect, it } from 'vitest';
import occupancyRate from '../../../../../src/measure/indicators/capacity/occupancy-rate.js';
import {
  example,
  expectExample,
  fact,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const { inputs } = example('occupancy-rate');
const held = fact('prison-population', numberAt(inputs, 'prison_population'), { date: '2014-02' });
const places = fact('official-capacity', numberAt(inputs, 'capacity'), { date: '2014-02' });

describe('occupancy-rate', () => {
  it('gives the worked example, with the cells of both numbers', () => {
    const measure = only(measureOf(occupancyRate, [held, places]));
    expectExample(measure, example('occupancy-rate'), { occupancy_pct: 'value' });
    expect(measure.period).toEqual(period('2014-02'));
    expect(measure.operands.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual([
      '68116',
      '31286',
    ]);
    expect(measure.interval).toBeNull();
  });
  it('answers once for each meaning of a place', () => {
    const measures = measureOf(occupancyRate, [
      fact('prison-population', 1000),
      fact('official-capacity', 800, { definition: { capacity: 'design' } }),
      fact('official-capacity', 1000, { definition: { capacity: 'operational' } }),
    ]);
    expect(measures.map(({ definition, value }) => [definition.capacity, value])).toEqual([
      ['design', 125],
      ['operational', 100],
    ]);
  });
  it('keeps a meaning of places and places without one apart', () => {
    const measures = measureOf(occupancyRate, [
      fact('prison-population', 1000),
      fact('official-capacity', 800, { definition: { capacity: 'design' } }),
      fact('official-capacity', 500),
    ]);
    expect(measures.map(({ definition, value }) => [definition.capacity, value])).toEqual([
      ['design', 125],
      [undefined, 200],
    ]);
  });
  it('answers each date that has places, and says so where the newest has none', () => {
    const measures = measureOf(occupancyRate, [
      fact('prison-population', 100, { date: '2010' }),
      fact('official-capacity', 80, { date: '2010' }),
      fact('prison-population', 110, { date: '2015' }),
      fact('prison-population', 120, { date: '2020' }),
    ]);
    expect(measures.map(({ status, value }) => [status, value])).toEqual([
      ['measured', 125],
      ['not-comparable', null],
    ]);
    expect(measures[1]?.period).toEqual(period('2020'));
  });
  it('refuses people and places of other prisons', () => {
    const measure = only(
      measureOf(occupancyRate, [
        fact('prison-population', 100, { definition: { coverage: 'national' } }),
        fact('official-capacity', 80, { definition: { coverage: 'federal' } }),
      ]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'coverage' } });
  });
  it('refuses no places', () => {
    const measure = only(measureOf(occupancyRate, [held, { ...places, value: 0 }]));
    expect(measure.reason?.code).toBe('denominator-zero');
  });
});
