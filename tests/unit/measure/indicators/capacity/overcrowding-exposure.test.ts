import { describe, expect, it } from 'vitest';
import overcrowdingExposure from '../../../../../src/measure/indicators/capacity/overcrowding-exposure.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  only,
} from '../../../../support/measure.js';

type Row = readonly [facility: string, people: number, room: number | undefined];
const factsOf = (rows: readonly Row[]) =>
  rows.flatMap(([facility, people, room]) => [
    fact('prison-population', people, { facility }),
    ...(room === undefined ? [] : [fact('official-capacity', room, { facility })]),
  ]);
const exposureOf = (rows: readonly Row[]) => only(measureOf(overcrowdingExposure, factsOf(rows)));
const EXAMPLE: Row[] = (
  example('overcrowding-exposure').inputs.facilities as { id: string; population: number; capacity: number }[]
).map(({ id, population, capacity }) => [id, population, capacity]);

describe('overcrowding-exposure', () => {
  it('gives the worked example', () => {
    const measure = exposureOf(EXAMPLE);
    expectExample(measure, example('overcrowding-exposure'));
    expect(measure.value).toBe(detailOf(measure, 'share-critical-pct'));
    expect(detailOf(measure, 'prisoners-critical')).toBe(450);
    expect(detailOf(measure, 'facilities')).toBe(4);
    expect(flagCodes(measure)).toEqual([]);
    expect(measure.operands).toHaveLength(8);
  });
  // The French tables print only sums; the two facilities of each case are made up to have those sums.
  it.each([
    ['1 July 2019', 39_195, 71_710, 61_105, 117.4, 54.7],
    ['1 July 2020', 14_863, 58_695, 60_592, 96.9, 25.3],
  ])('gives the shares printed for France on %s', (_date, critical, people, room, density, share) => {
    const places = Math.floor(critical / 1.25);
    const measure = exposureOf([
      ['above 120', critical, places],
      ['below 120', people - critical, room - places],
    ]);
    expect(detailOf(measure, 'system-density')).toBeCloseTo(density, 1);
    expect(measure.value).toBeCloseTo(share, 1);
    expect(detailOf(measure, 'prisoners-critical')).toBe(critical);
  });
  it('gives the range of leaving one facility out', () => {
    const measure = exposureOf(EXAMPLE);
    // Without B nobody is left above 120; without D, 450 of 780.
    expect(detailOf(measure, 'critical-low')).toBe(0);
    expect(detailOf(measure, 'critical-high')).toBeCloseTo((100 * 450) / 780, 9);
  });
  it('keeps people without a known capacity among the prisoners', () => {
    const measure = exposureOf([
      ['A', 300, 200],
      ['B', 100, 200],
      ['C', 600, undefined],
    ]);
    expect(measure.value).toBe(30);
    expect(detailOf(measure, 'prisoners-without-capacity')).toBe(600);
    expect(detailOf(measure, 'system-density')).toBe(100);
    expect(measure.flags).toEqual([{ code: 'capacity-missing-for-some', args: { n: 1 } }]);
  });
  it('counts 120 as critical, 100 as not above capacity, and no places as unknown', () => {
    const measure = exposureOf([
      ['A', 120, 100],
      ['B', 100, 100],
      ['C', 30, 0],
    ]);
    expect(detailOf(measure, 'share-over-100-pct')).toBe(48);
    expect(measure.value).toBe(48);
    expect(detailOf(measure, 'share-critical-pct')).toBe(48);
    expect(detailOf(measure, 'prisoners-critical')).toBe(120);
    expect(detailOf(measure, 'prisoners-without-capacity')).toBe(30);
    expect(detailOf(measure, 'critical-low')).toBe(0);
    // Without B: 120 of 150; the facility without places is never counted as critical.
    expect(detailOf(measure, 'critical-high')).toBe(80);
  });
  it('has a range for two facilities', () => {
    const measure = exposureOf([
      ['A', 300, 200],
      ['B', 100, 200],
    ]);
    expect([measure.details['critical-low']?.value, measure.details['critical-high']?.value]).toEqual([
      0, 100,
    ]);
  });
  it('takes no share of nobody into the range', () => {
    const measure = exposureOf([
      ['A', 300, 200],
      ['empty', 0, 100],
    ]);
    expect(detailOf(measure, 'critical-low')).toBe(100);
    expect(detailOf(measure, 'critical-high')).toBe(100);
  });
  it('has no such range for a single facility', () => {
    const measure = exposureOf([['A', 300, 200]]);
    expect(measure.value).toBe(100);
    expect(measure.details['critical-low']?.value).toBeNull();
    expect(measure.details['critical-high']?.value).toBeNull();
  });
  it('gives no density of the average prisoner where nobody is held', () => {
    const measure = exposureOf([
      ['A', 0, 200],
      ['B', 50, undefined],
    ]);
    expect(measure.value).toBe(0);
    expect(measure.details['prisoner-weighted-density']?.value).toBeNull();
  });
  it('answers once for each meaning of a place', () => {
    const measures = measureOf(overcrowdingExposure, [
      fact('prison-population', 150, { facility: 'A' }),
      fact('official-capacity', 100, { facility: 'A', definition: { capacity: 'design' } }),
      fact('official-capacity', 150, { facility: 'A', definition: { capacity: 'operational' } }),
    ]);
    expect(measures.map(({ definition, value }) => [definition.capacity, value])).toEqual([
      ['design', 100],
      ['operational', 0],
    ]);
  });
  it('refuses when no facility has a capacity, or nobody is held', () => {
    expect(exposureOf([['A', 10, undefined]]).reason).toEqual({
      code: 'need-absent',
      args: { fact: 'official-capacity' },
    });
    expect(exposureOf([['A', 0, 10]]).reason?.code).toBe('denominator-zero');
  });
  it('names what is missing without facilities', () => {
    const measure = only(measureOf(overcrowdingExposure, [fact('prison-population', 10)]));
    expect(measure.reason).toEqual({ code: 'need-absent', args: { fact: 'facility-population' } });
  });
});
