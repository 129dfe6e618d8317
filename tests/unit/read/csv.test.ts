import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readTable } from '../../../src/read/csv.js';

const read = (text: string) => readTable(new TextEncoder().encode(text), 'folder/a.csv');
const rowsOf = (text: string) => read(text).table?.rows.map(({ line, cells }) => [line, ...cells]);

describe('reading a table', () => {
  it('keeps the header as written, the hash of the bytes, and where everything stands', () => {
    const bytes = new TextEncoder().encode('\n Country ,Año\nPER,2020\n');
    expect(readTable(bytes, 'folder/a.csv')).toEqual({
      problems: [],
      table: {
        file: 'folder/a.csv',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        encoding: 'utf-8',
        delimiter: ',',
        dialect: { delimiter: ',', quote: '"', escape: '"' },
        title: [],
        headerLine: 2,
        headerLines: [2],
        header: [' Country ', 'Año'],
        headings: [[], []],
        rows: [{ line: 3, cells: ['PER', '2020'] }],
        footer: [],
        setAside: [],
        rowsRead: 1,
        problems: [],
      },
    });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])(
    'names the line on which a row begins with %s, past blank lines and line ends in cells',
    (_name, end) => {
      const text = ['a,b', '1,"one', 'two"', '', '3,4', ',', '5,"six"'].join(end);
      expect(rowsOf(text)).toEqual([
        [2, '1', 'one\ntwo'],
        [5, '3', '4'],
        [7, '5', 'six'],
      ]);
    },
  );

  it('takes delimiters beyond the header for the edge of a sheet, and values beyond it for a slip', () => {
    const { table } = read('a,b,,\n1,2,,\n3,4,,,,\n5,6,7,\n8\n');
    expect(table?.header).toEqual(['a', 'b']);
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(table?.setAside.map(({ line, code }) => [line, code])).toEqual([
      [4, 'row-ragged'],
      [5, 'row-ragged'],
    ]);
  });

  it('leaves a quotation mark inside a plain cell to its text', () => {
    expect(rowsOf('a,b\n1,Centro "La Esperanza"\n2,"said ""no"", twice"\n')).toEqual([
      [2, '1', 'Centro "La Esperanza"'],
      [3, '2', 'said "no", twice'],
    ]);
  });

  it.each([
    [
      'after a cell with line ends',
      'a,b\n1,"x\ny"\n2,"z\n3,4\n',
      4,
      [
        ['2', '1', 'x\ny'],
        ['5', '3', '4'],
      ],
    ],
    ['when a later mark seems to close it', 'a,b\n1,"abc\n2,"d"\n', 2, [['3', '2', 'd']]],
    ['on the last line', 'a,b\n1,2\n3,"', 3, [['2', '1', '2']]],
  ])(
    'sets aside the row whose quotation mark never closes %s, and reads the rest',
    (_name, text, line, rows) => {
      const { table, problems } = read(text);
      expect(table?.setAside).toEqual([{ file: 'folder/a.csv', line, code: 'row-quote-unclosed' }]);
      expect(rowsOf(text)?.map((row) => row.map(String))).toEqual(rows);
      expect(problems.map(({ code, where }) => [code, where.line])).toEqual([['row-quote-unclosed', line]]);
    },
  );

  it('refuses a file whose header opens a quotation mark and never closes it', () => {
    const { table, problems } = read('a,"b\n1,2\n');
    expect(table).toBeUndefined();
    expect(problems.map(({ code, where }) => [code, where.line])).toEqual([['quote-unclosed', 1]]);
  });

  it('counts the NUL bytes that it takes out and names the first line', () => {
    const { table, problems } = read(`a,b\n1,2\n3\u0000,\u00004\n${'55,66\n'.repeat(9)}`);
    expect(problems).toMatchObject([{ code: 'nul-removed', where: { line: 3 }, args: { count: 2 } }]);
    expect(table?.rows[1]?.cells).toEqual(['3', '4']);
  });

  it('refuses a file above the limit before looking into it', () => {
    const huge = { length: LARGEST_FILE + 1 } as Uint8Array;
    expect(readTable(huge, 'a.csv').problems).toMatchObject([
      { code: 'file-too-large', args: { bytes: LARGEST_FILE + 1, limit: LARGEST_FILE } },
    ]);
  });
});
