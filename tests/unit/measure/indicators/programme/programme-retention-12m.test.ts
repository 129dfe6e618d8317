import { describe, expect, it } from 'vitest';
import retention from '../../../../../src/measure/indicators/programme/programme-retention-12m.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const row = (kept: 'yes' | 'no' | null, reached: 'yes' | 'no' | null = 'yes', site?: string): Row => ({
  reached_12m: reached,
  retention_12m: kept,
  ...(site ? { site } : {}),
});
const of = (rows: readonly Row[]) => overall(retention, rows, { event: 'participants' });
const both = (kept: number, gone: number, site?: string) => [
  ...people(kept, row('yes', 'yes', site)),
  ...people(gone, row('no', 'yes', site)),
];

describe('programme-retention-12m', () => {
  it('gives the worked example; recent entrants change nothing', () => {
    const { inputs } = example('programme-retention-12m');
    const [all, kept] = [
      numberAt(inputs, 'entered_at_least_12m_ago'),
      numberAt(inputs, 'graduated_or_active_at_12m'),
    ];
    const recent = [
      ...people(40, row('yes', 'no')),
      ...people(9, row('no', 'no')),
      ...people(5, row('yes', null)),
    ];
    const measure = of([...both(kept, all - kept), ...recent]);
    expectExample(measure, example('programme-retention-12m'), {
      rate_pct: 'value',
      lo_pct: 'low',
      hi_pct: 'high',
    });
    expect(measure).toMatchObject({ numerator: { value: kept }, denominator: { value: all }, flags: [] });
  });
  it('withholds rates of few, and of few on one side', () => {
    expect(reasonOf(of(both(2, 2)))).toBe('base-under-five');
    expect(of(both(5, 4))).toMatchObject({ reason: { code: 'base-under-ten' }, operands: [{ value: 9 }] });
    expect(reasonOf(of(both(30, 4)))).toBe('part-under-five');
    expect(reasonOf(of(both(4, 30)))).toBe('part-under-five');
    expect(of(both(30, 0)).value).toBe(100);
    expect(flagOf(of(both(5, 5)), 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('leaves out whose path is unknown, flags many and refuses more than one in five', () => {
    const rows = both(40, 40);
    const some = of([...rows, ...people(20, row(null))]);
    expect(some).toMatchObject({ value: 50, details: { 'n-unknown': { value: 20 } } });
    expect(flagOf(some, 'unknown-values')?.args).toEqual({ share: 20 });
    expect(reasonOf(of([...rows, ...people(21, row(null))]))).toBe('values-unknown');
    expect(flagCodes(of([...rows, ...people(4, row(null))]))).toEqual([]);
  });
  it('answers for sites of ten or more, and names none by which a smaller one could be told', () => {
    const sites = (...sizes: readonly number[]) =>
      measuresOver(
        retention,
        sizes.flatMap((size, index) => both(size - 5, 5, 'ABC'[index])),
        { event: 'participants' },
      ).map(({ variant }) => variant);
    expect(sites(20, 30)).toEqual(['', 'A', 'B']);
    expect(sites(20)).toEqual(['']);
    expect(sites(20, 30, 9)).toEqual(['', 'B']);
    expect(sites(20, 9)).toEqual(['']);
    expect(sites(20, 30, 10)).toEqual(['', 'A', 'B', 'C']);
  });
  it('takes participants of whom no site is known for what is left of all', () => {
    const rows = [...both(10, 10, 'A'), ...both(10, 10, 'B'), ...both(15, 15)];
    expect(
      measuresOver(retention, rows, { event: 'participants' }).map(({ variant, denominator }) => [
        variant,
        denominator?.value,
      ]),
    ).toEqual([
      ['', 70],
      ['A', 20],
      ['B', 20],
    ]);
  });
});
