import { describe, expect, it } from 'vitest';
import overstay from '../../../src/measure/indicators/pretrial/pretrial-overstay-share.js';
import custodyRate from '../../../src/measure/indicators/sentences/custody-rate.js';
import sentenceMedian from '../../../src/measure/indicators/sentences/sentence-median.js';
import type { Measure } from '../../../src/model/measure.js';
import {
  flagOf,
  measuresOfTables,
  measuresOver,
  people,
  type Row,
  reasonOf,
  type TableOptions,
  tableOf,
} from '../../support/cases.js';
import { only, period } from '../../support/measure.js';

const term = (count: number, months: number | null, more: Row = {}) =>
  people(count, { custody: 'yes', months, ...more });
const median = (rows: readonly Row[], options?: TableOptions) => tableOf(sentenceMedian, rows, options);
const say = (measures: readonly Measure[]) =>
  measures.map(({ variant, period: at, value, reason }) => [
    variant,
    at?.start.slice(0, 4),
    reason?.code ?? value,
  ]);

describe('years of a table of cases', () => {
  const rows = [
    ...term(5, 24, { period: '2018' }),
    ...term(7, 48, { period: '2019' }),
    ...term(9, 96, { period: '2020' }),
  ];
  it('are answered one by one and then all together, whatever the order of the rows', () => {
    const measures = measuresOver(sentenceMedian, [...rows].reverse());
    expect(say(measures)).toEqual([
      ['', '2018', 24],
      ['', '2019', 48],
      ['', '2020', 96],
      ['all-years', '2018', 48],
    ]);
    expect(measures.at(-1)?.period).toEqual({ start: '2018-01-01', end: '2020-12-31', precision: 'range' });
    expect(new Set(measures.map(({ id }) => id)).size).toBe(4);
  });
  it('of which there is one are answered once', () => {
    expect(say(measuresOver(sentenceMedian, term(5, 24)))).toEqual([['', '2020', 24]]);
  });
  it('that are too small are said to be, and still count among all', () => {
    const measures = measuresOver(sentenceMedian, [...rows, ...term(2, 600, { period: '2021' })]);
    expect(say(measures)).toEqual([
      ['', '2018', 24],
      ['', '2019', 48],
      ['', '2020', 96],
      ['', '2021', 'base-under-five'],
      ['all-years', '2018', 48],
    ]);
    expect(measures.at(-1)?.details.n?.value).toBe(23);
  });
  it('of a part of the cases are those in which it is found', () => {
    const measures = measuresOver(sentenceMedian, [
      ...rows.map((row): Row => ({ ...row, sex: 'male' })),
      ...term(6, 12, { period: '2019', sex: 'female' }),
    ]);
    const women = measures.filter(({ stratum }) => stratum.sex === 'female');
    expect(say(women)).toEqual([['', '2019', 12]]);
  });
  it('do not hold cases without a date; all together do', () => {
    const measures = measuresOver(sentenceMedian, [...rows, ...term(30, 12, { period: null })]);
    expect(only(measures, {}, 'all-years').details.n?.value).toBe(51);
    expect(measures.filter(({ variant }) => variant === '').map(({ details }) => details.n?.value)).toEqual([
      5, 7, 9,
    ]);
  });
});

describe('a table of cases without dates', () => {
  it('answers nothing: no figure stands without its date', () => {
    const measures = measuresOver(sentenceMedian, term(30, 24), { year: null });
    expect(measures.map((measure) => [measure.period, reasonOf(measure)])).toEqual([[null, 'need-absent']]);
  });
});

describe('people held on several days', () => {
  const day = (date: string, count: number): Row[] => [
    ...term(count, 24, { period: date, over_limit: 'yes' }),
    ...term(count, 48, { period: date, over_limit: 'no' }),
  ];
  const rows = [...day('2019-06-30', 10), ...day('2020-06-30', 20)];
  it('are never added up: someone may be among them twice', () => {
    const measures = measuresOver(sentenceMedian, rows, { event: 'held' });
    expect(measures.map(({ variant, details }) => [variant, details.n?.value])).toEqual([
      ['', 20],
      ['', 40],
    ]);
    expect(measures.map((measure) => measure.period)).toEqual([period('2019-06-30'), period('2020-06-30')]);
  });
  it('are answered for the newest day where only one answer is wanted', () => {
    const measures = measuresOver(overstay, rows, { event: 'held' });
    expect(measures.map(({ denominator }) => denominator?.value)).toEqual([40]);
  });
});

describe('several tables of cases', () => {
  it('of one kind and definition are one', () => {
    const measures = measuresOfTables(sentenceMedian, [
      median(term(10, 24), { source: 'north' }),
      median(term(11, 96), { source: 'south' }),
    ]);
    expect(say(measures)).toEqual([['', '2020', 96]]);
    expect(measures[0]).toMatchObject({ sources: ['north', 'south'], details: { n: { value: 21 } } });
    expect(measures[0]?.operands[0]?.cells.map(({ file }) => file)).toContain('north.csv');
  });
  it('give their years together', () => {
    const measures = measuresOfTables(sentenceMedian, [
      median(term(10, 24), { year: '2019' }),
      median(term(11, 96), { year: '2020' }),
    ]);
    expect(say(measures)).toEqual([
      ['', '2019', 24],
      ['', '2020', 96],
      ['all-years', '2019', 96],
    ]);
  });
  it('of which one lacks a column leave its cases unknown in it', () => {
    const measures = measuresOfTables(sentenceMedian, [
      median(term(10, 24, { sex: 'female' })),
      median(term(11, 96)),
    ]);
    expect(measures.map(({ stratum, details }) => [stratum, details.n?.value])).toEqual([
      [{}, 21],
      [{ sex: 'female' }, 10],
    ]);
  });
  it('of unlike definitions are not mixed', () => {
    const measures = measuresOfTables(sentenceMedian, [
      median(term(10, 24), { definition: { basis: 'register' } }),
      median(term(50, 96), { definition: { basis: 'sample' } }),
    ]);
    expect(
      measures.map(({ value, definition, details }) => [value, definition.basis, details.n?.value]),
    ).toEqual([[24, 'register', 10]]);
  });
  it('of several kinds are not mixed: sentences come before people held, and a stock says so', () => {
    const held = median(term(50, 240), { event: 'held' });
    const both = measuresOfTables(sentenceMedian, [held, median(term(10, 24))]);
    expect(both.map(({ value, definition }) => [value, definition.cases])).toEqual([[24, 'sentences']]);
    const [alone] = measuresOfTables(sentenceMedian, [held]);
    expect(alone && flagOf(alone, 'length-biased')).toBeDefined();
    expect(alone?.value).toBe(240);
  });
  it('that lack what is asked answer nothing', () => {
    const measures = measuresOver(custodyRate, people(30, { offence_class: 'drug' }));
    expect(measures.map((measure) => [measure.status, measure.reason])).toEqual([
      ['not-available', { code: 'need-absent', args: { fact: 'cases', event: 'sentences' } }],
    ]);
  });
});
