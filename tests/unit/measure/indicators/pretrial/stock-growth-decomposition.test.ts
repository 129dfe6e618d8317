import { describe, expect, it } from 'vitest';
import growth from '../../../../../src/measure/indicators/pretrial/stock-growth-decomposition.js';
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

type Counts = readonly [start: number, admissions: number, releases: number, end: number];
const flows = (date: string, [start, admissions, releases, end]: Counts) => [
  fact('stock-at-start', start, { date }),
  fact('admissions', admissions, { date }),
  fact('releases', releases, { date }),
  fact('stock-at-end', end, { date }),
];
/** Years without growth: as many leave as enter, and the stock stands still. */
const still = (date: string, admissions: number, stayYears: number) =>
  flows(date, [admissions * stayYears, admissions, admissions, admissions * stayYears]);
const of = (...years: readonly ReturnType<typeof flows>[]) => only(measureOf(growth, years.flat()));

describe('stock-growth-decomposition', () => {
  it('gives the worked example', () => {
    const { inputs } = example('stock-growth-decomposition');
    const at = (name: string) => numberAt(inputs, name);
    const measure = of(
      still('2010', at('admissions0'), at('stay_years0')),
      still('2020', at('admissions1'), at('stay_years1')),
    );
    expectExample(measure, example('stock-growth-decomposition'));
    expect(measure.value).toBe(detailOf(measure, 'admissions-share-pct'));
    expect(measure).toMatchObject({ unit: 'percent', since: { start: '2010-01-01' }, flags: [] });
  });
  it('leaves nothing over, also when the stock moves within a year', () => {
    const measure = of(flows('2010', [900, 500, 400, 1000]), flows('2020', [1500, 800, 700, 1600]));
    expect(detailOf(measure, 'change')).toBe(600);
    expect(detailOf(measure, 'admissions-part') + detailOf(measure, 'stay-part')).toBeCloseTo(600, 9);
  });
  it('carries the flag of flows that do not close at either date', () => {
    const broken = flows('2010', [1000, 500, 400, 1000]);
    expect(flagCodes(of(broken, still('2020', 600, 2)))).toEqual(['flows-do-not-close']);
    expect(flagCodes(of(still('2010', 600, 2), flows('2020', [2000, 500, 400, 2000])))).toContain(
      'flows-do-not-close',
    );
  });
  it('says when entries and stays pull in opposite directions', () => {
    const measure = of(still('2010', 1000, 1), still('2020', 800, 2));
    expect(measure.value).toBeLessThan(0);
    expect(flagCodes(measure)).toEqual(['partial-exceeds-growth']);
  });
  it('gives no share of a stock that did not change', () => {
    expect(of(still('2010', 1000, 2), still('2020', 2000, 1))).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'no-change' },
    });
  });
  it('withholds what few entries give', () => {
    expect(of(still('2010', 9, 2), still('2020', 100, 2)).reason?.code).toBe('base-under-ten');
    expect(of(still('2010', 4, 2), still('2020', 100, 2)).reason?.code).toBe('base-under-five');
  });
  it('refuses counts of another span than the flows', () => {
    const odd = [...still('2020', 100, 2).slice(0, 3), fact('stock-at-end', 200, { date: '2021' })];
    expect(of(still('2010', 100, 1), odd as never).reason?.code).toBe('dates-too-far-apart');
  });
  it('needs two dates of one kind', () => {
    expect(of(still('2020', 100, 2)).reason?.code).toBe('no-earlier-date');
    expect(of().reason?.args).toEqual({ fact: 'admissions' });
  });
});
