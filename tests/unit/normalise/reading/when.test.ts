import { describe, expect, it } from 'vitest';
import { periodKey } from '../../../../src/model/period.js';
import { factsOf, normalised } from '../fixtures.js';

describe('a year and a month in columns of their own', () => {
  const { problems, ...read } = normalised(
    'País,Año,Mes,Población penal\nPerú,2020,Enero,100\nPerú,2020,2,110\nPerú,2020,Enerro,120\nPerú,2019,Total,90\nPerú,2018,,80\n',
  );

  it('are the month together, and the year alone where no month is named', () => {
    const facts = factsOf({ problems, ...read });
    expect(facts.map(({ period, value }) => [periodKey(period), value]).sort()).toEqual([
      ['2018', 80],
      ['2019', 90],
      ['2020-01', 100],
      ['2020-02', 110],
    ]);
  });

  it('are no date where the month cannot be read: it is not the whole year', () => {
    expect(read.setAside.map(({ line, code }) => [line, code])).toEqual([[4, 'date-unreadable']]);
    expect(problems.find(({ code }) => code === 'date-unreadable')?.args).toEqual({ text: '2020 Enerro' });
  });
});
