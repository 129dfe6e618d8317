import { describe, expect, it } from 'vitest';
import { compareCountries } from '../../../src/compare/index.js';
import type { Study } from '../../../src/model/study.js';
import { type MeasureChanges, occupancy, state } from '../../support/snapshot.js';

/** A study of one country with the occupancy of some dates. */
function study(country: string, ...numbers: readonly (readonly [number | null, MeasureChanges?])[]): Study {
  const measures = numbers.map(([value, changes]) =>
    occupancy(value, { ...changes, place: { country, facility: 'ALL' } }),
  );
  return { ...state({ country, measures }) } as unknown as Study;
}

const FEDERAL = { definition: { coverage: 'federal' } } as const;

describe('countries side by side', () => {
  it('stand in alphabetical order with their median, whatever their numbers', () => {
    const table = compareCountries([study('PER', [300]), study('CHL', [100]), study('MEX', [110])]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.cells.map(({ country }) => country)).toEqual(['CHL', 'MEX', 'PER']);
    expect(table.rows[0]?.median).toBe(110);
  });

  it('have no median of two', () => {
    expect(compareCountries([study('PER', [300]), study('CHL', [100])]).rows[0]?.median).toBeNull();
  });

  it('take the mean of the two in the middle of four', () => {
    const studies = ['ARG', 'BOL', 'CHL', 'PER'].map((country, index) => study(country, [index * 10]));
    expect(compareCountries(studies).rows[0]?.median).toBe(15);
  });

  it('are not compared under another definition, which is named', () => {
    const { rows } = compareCountries([
      study('PER', [300]),
      study('CHL', [100]),
      study('MEX', [110, FEDERAL]),
    ]);
    expect(rows[0]?.cells[1]).toMatchObject({
      country: 'MEX',
      measure: null,
      not: { why: 'definition', keys: ['coverage'], definition: { coverage: 'federal' } },
    });
  });

  it('are not compared over more years than allowed, which are counted', () => {
    const studies = [
      study('PER', [300, { date: '2020' }]),
      study('CHL', [100, { date: '2020' }]),
      study('MEX', [110, { date: '2010' }]),
    ];
    expect(compareCountries(studies).rows[0]?.cells[1]?.not).toMatchObject({ why: 'date', days: 3653 });
    expect(compareCountries(studies, 4000).rows[0]?.cells[1]?.measure?.value).toBe(110);
  });

  it('meet at the date that most of them have', () => {
    const { rows } = compareCountries([
      study('PER', [300, { date: '2015' }], [310, { date: '2025' }]),
      study('CHL', [100, { date: '2015' }]),
      study('MEX', [110, { date: '2016' }]),
    ]);
    expect(rows[0]?.cells.map(({ measure }) => measure?.value)).toEqual([100, 110, 300]);
  });

  it('give the reason of a study that withholds the number', () => {
    const { rows } = compareCountries([study('PER', [300]), study('CHL', [100]), study('MEX', [null])]);
    expect(rows[0]?.cells[1]?.not).toMatchObject({ why: 'withheld', reason: { code: 'need-absent' } });
  });

  it('leave out what only one of them measures, and amounts that grow with a country', () => {
    expect(compareCountries([study('PER', [300]), study('CHL', [null])]).rows).toEqual([]);
    const persons = { unit: 'persons' } as const;
    expect(compareCountries([study('PER', [300, persons]), study('CHL', [100, persons])]).rows).toEqual([]);
  });

  it('are refused when one of them is there twice', () => {
    expect(() => compareCountries([study('PER', [1]), study('PER', [2])])).toThrow(/PER/);
  });
});
