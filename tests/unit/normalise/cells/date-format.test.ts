import { describe, expect, it } from 'vitest';
import { dateColumnOf, monthsOf, readDate } from '../../../../src/normalise/cells/date-format.js';
import { MONTH_LISTS } from '../../../../src/normalise/vocabulary/index.js';

const MONTHS = monthsOf(MONTH_LISTS);
const read = (texts: readonly string[], language?: 'en' | 'es') => {
  const column = dateColumnOf(texts, language ? { language } : {});
  return [column.decidedBy, ...texts.map((text) => readDate(text, column, MONTHS))];
};

describe('a column of dates', () => {
  it.each([
    [
      ['13/01/2016', '04/02/2016'],
      ['day-above-12', '2016-01-13', '2016-02-04'],
    ],
    [
      ['01/13/2016', '02/04/2016'],
      ['day-above-12', '2016-01-13', '2016-02-04'],
    ],
    [
      ['13.1.16', '1-2-2016'],
      ['day-above-12', '2016-01-13', '2016-02-01'],
    ],
    [
      ['2017-02-14T00:00:00.000Z', '2017-02'],
      ['iso', '2017-02-14', '2017-02'],
    ],
    [
      ['42382', '42474'],
      ['serial', '2016-01-13', '2016-04-14'],
    ],
    [
      ['13 de enero de 2016', '1º de setiembre de 2016'],
      ['words', '2016-01-13', '2016-09-01'],
    ],
    [
      ['1er janvier 2017', 'février 2017'],
      ['words', '2017-01-01', '2017-02'],
    ],
    [
      ['ene-2016', 'dic-16', 'DICIEMBRE 2012'],
      ['words', '2016-01', '2016-12', '2012-12'],
    ],
    [
      ['January 13, 2016', 'al 31 de diciembre de 2019'],
      ['words', '2016-01-13', '2019-12-31'],
    ],
    [
      ['2021-q1', 'T4 2020', 'I semestre 2020', 'jul-dez-2020'],
      ['words', '2021-01/2021-03', '2020-10/2020-12', '2020-01/2020-06', '2020-07/2020-12'],
    ],
    [
      ['2016', '2016.0', '201612', '20161231', '12/2016'],
      ['words', '2016', '2016', '2016-12', '2016-12-31', '2016-12'],
    ],
    [
      ['31/02/2020', '13/01/2020'],
      ['day-above-12', undefined, '2020-01-13'],
    ],
    [
      ['yesterday', '13/13/2020', '', '2097'],
      ['undecided', undefined, undefined, undefined, '2097'],
    ],
  ])('%j', (texts, wanted) => {
    expect(read(texts)).toEqual(wanted);
  });

  it('that no day decides is read day first by the language, and counts what it assumed', () => {
    const texts = ['02/01/2019', '03/02/2019', '05/05/2019'];
    expect(dateColumnOf(texts, { language: 'es' })).toMatchObject({
      order: 'dmy',
      decidedBy: 'language',
      ambiguous: 2,
    });
    expect(dateColumnOf(texts, { language: 'en' })).toMatchObject({
      order: undefined,
      decidedBy: 'undecided',
    });
  });

  it('is decided by an even series when only one order makes one', () => {
    const quarters = ['01/01/2019', '01/04/2019', '01/07/2019', '01/10/2019'];
    expect(dateColumnOf(quarters, { language: 'en' })).toMatchObject({ order: 'dmy', decidedBy: 'steps' });
  });

  it('with a day above twelve in both places stays undecided', () => {
    expect(dateColumnOf(['13/01/2020', '01/13/2020'], {})).toMatchObject({ order: undefined });
  });
});
