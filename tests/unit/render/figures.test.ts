import { describe, expect, it } from 'vitest';
import { CellPlaces } from '../../../src/render/figures/cells.js';
import { marked, stretches, unmarked } from '../../../src/render/figures/mark.js';
import { formatFor } from '../../../src/render/format.js';
import english from '../../../src/render/locales/en/index.js';

describe('the mark of a figure', () => {
  it('is not seen, and survives what letters go through', () => {
    const text = `held ${marked('99,600 people', 5000)} on one day`;
    expect(unmarked(text)).toBe('held 99,600 people on one day');
    expect(stretches(text.toUpperCase())).toEqual([
      { text: 'HELD ' },
      { text: '99,600 PEOPLE', mark: 5000 },
      { text: ' ON ONE DAY' },
    ]);
  });

  it('that has no end, or none of ours around it, is left out', () => {
    const torn = marked('7', 3).slice(0, -2);
    expect(stretches(`${torn} people`)).toEqual([{ text: '7 people' }]);
  });

  it('keeps two figures apart', () => {
    expect(stretches(marked('1', 0) + marked('2', 4096)).map(({ mark }) => mark)).toEqual([0, 4096]);
  });
});

describe('the places of cells', () => {
  const input = (file: string) => ({
    file,
    sha256: '',
    bytes: 0,
    table: '',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    header: ['date', 'total', 'women'],
    rowsRead: 1,
    rowsUsed: 1,
    rowsSetAside: 0,
    rowsOfCountry: 1,
  });
  const cell = (file: string, line: number, header: string) => ({ file, line, header, text: '' });

  it('join lines of a column and columns of a line', () => {
    const places = new CellPlaces([input('a/held.csv')]);
    const cells = [3, 5, 4, 9].map((line) => cell('a/held.csv', line, 'total'));
    expect(places.of(cells).text).toBe('held.csv:3–5,9:2 (total)');
    const both = [cell('a/held.csv', 3, 'total'), cell('a/held.csv', 3, 'women')];
    expect(places.of(both).text).toBe('held.csv:3:2 (total), 3 (women)');
  });

  it('name the folder where two files have one name', () => {
    const places = new CellPlaces([input('a/held.csv'), input('b/held.csv')]);
    expect(places.of([cell('b/held.csv', 2, 'women')]).text).toBe('b/held.csv:2:3 (women)');
  });

  it('count what they leave out', () => {
    const places = new CellPlaces([input('a/held.csv')]);
    const cells = Array.from({ length: 9 }, (_, index) => cell('a/held.csv', 2, `column ${index}`));
    expect(places.of(cells).left).toBe(3);
  });
});

describe('a number that is read back from a table', () => {
  it.each([
    ['en', undefined, '99,600 people', 99_600],
    ['es', 'CO', '99.600,5', 99_600.5],
    ['es', 'PE', '1,234.5 %', 1234.5],
    ['en', undefined, '-64.8 points', -64.8],
    ['en', undefined, 'S14', undefined],
  ] as const)('%s %s: %s', (language, region, text, value) => {
    expect(formatFor({ ...english, language }, region).read(text)).toBe(value);
  });
});
