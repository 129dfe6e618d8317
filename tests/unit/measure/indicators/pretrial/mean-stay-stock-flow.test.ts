import { describe, expect, it } from 'vitest';
import meanStay from '../../../../../src/measure/indicators/pretrial/mean-stay-stock-flow.js';
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

type Counts = readonly [start: number, admissions: number, releases: number, end: number];
const flows = ([start, admissions, releases, end]: Counts, date = '2020', slice: Slice = {}) => [
  fact('stock-at-start', start, { date, slice }),
  fact('admissions', admissions, { date, slice }),
  fact('releases', releases, { date, slice }),
  fact('stock-at-end', end, { date, slice }),
];
const of = (counts: Counts, date = '2020') => only(measureOf(meanStay, flows(counts, date)));

describe('mean-stay-stock-flow', () => {
  it('gives the worked example', () => {
    const { inputs } = example('mean-stay-stock-flow');
    const [start, admissions, releases, end] = ['stock_start', 'admissions', 'releases', 'stock_end'].map(
      (name) => numberAt(inputs, name),
    ) as [number, number, number, number];
    const measure = of([start, admissions, releases, end]);
    expectExample(measure, example('mean-stay-stock-flow'));
    expect(measure.value).toBe(detailOf(measure, 'midpoint-months'));
    expect(measure.interval).toEqual({
      low: detailOf(measure, 'by-admissions-months'),
      high: detailOf(measure, 'by-releases-months'),
      kind: 'definition',
      method: 'admissions-or-releases',
    });
    expect(measure).toMatchObject({ unit: 'months', flags: [] });
  });
  it('gives the stay of a half year as that of a year', () => {
    const halves = flows([1000, 250, 250, 1000], '2020').map((item) => ({
      ...item,
      period: { start: '2020-01-01', end: '2020-06-30', precision: 'range' as const },
    }));
    expect(only(measureOf(meanStay, halves)).value).toBe(24);
    expect(of([1000, 500, 500, 1000]).value).toBe(24);
  });
  it('answers for the parts that have their own flows', () => {
    const facts = [
      ...flows([1000, 500, 500, 1000]),
      ...flows([300, 100, 100, 300], '2020', { offence_class: 'drug' }),
    ];
    expect(only(measureOf(meanStay, facts), { offence_class: 'drug' }).value).toBe(36);
  });
  it('flags flows that do not close', () => {
    expect(flagCodes(of([1000, 500, 500, 1010]))).toEqual([]);
    expect(flagCodes(of([1000, 500, 500, 1011]))).toEqual(['flows-do-not-close']);
  });
  it('withholds what few entries or exits give', () => {
    expect(of([20, 4, 10, 14]).reason).toEqual({ code: 'base-under-five', args: { fact: 'admissions' } });
    expect(of([20, 10, 9, 21]).reason).toEqual({ code: 'base-under-ten', args: { fact: 'releases' } });
    expect(of([20, 10, 0, 30]).reason?.code).toBe('base-under-five');
    expect(flagCodes(of([100, 29, 30, 99]))).toEqual(['few-cases']);
  });
  it('refuses counts of another span than the flows', () => {
    const facts = [
      ...flows([1000, 500, 500, 1000]).slice(0, 3),
      fact('stock-at-end', 1000, { date: '2021' }),
    ];
    expect(only(measureOf(meanStay, facts))).toMatchObject({
      status: 'not-comparable',
      reason: { code: 'dates-too-far-apart', args: { fact: 'stock-at-end' } },
    });
  });
  it('names what is missing', () => {
    expect(only(measureOf(meanStay, flows([1, 1, 1, 1]).slice(0, 2))).reason?.args).toEqual({
      fact: 'releases',
    });
    expect(only(measureOf(meanStay, [])).reason?.args).toEqual({ fact: 'admissions' });
  });
});
