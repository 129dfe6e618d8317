import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.js';
import { readTable } from '../../src/read/csv.js';
import type { ReadResult } from '../../src/read/table-of-rows.js';

const SEED = { seed: 20_241_124, numRuns: 300 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every row read is used or set aside, once, and its line is one of the file's. */
function keepsEveryRow({ table }: ReadResult, bytes: Uint8Array): void {
  if (!table) return;
  expect(table.rows.length + table.setAside.length).toBe(table.rowsRead);
  const lines = [...table.rows, ...table.setAside].map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  expect(Math.min(...lines)).toBeGreaterThan(table.headerLine);
  expect(Math.max(...lines)).toBeLessThanOrEqual(bytes.length + 1);
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.header.length);
}

/** A file either gives a table or says why it does not. */
function answers(bytes: Uint8Array): void {
  const result = readTable(bytes, 'any.csv');
  keepsEveryRow(result, bytes);
  if (!result.table) expect(result.problems.some(({ level }) => level === 'error')).toBe(true);
  const { inputs, setAside } = normalise(result.table ? [result.table] : [], { today: '2024-06-30' });
  for (const input of inputs) {
    expect(input.rowsUsed + input.rowsSetAside).toBe(input.rowsRead);
    expect(setAside).toHaveLength(input.rowsSetAside);
  }
}

describe('any bytes', () => {
  it('are answered, and no row is lost', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => answers(bytes)),
      SEED,
    );
  });

  it('that look like a table are answered too', () => {
    const piece = fc.constantFrom(
      ...['country', 'date', 'total', 'persons', 'PER', '2020', '100', '-1', '1.234', 's/d', 'ñ', ' '],
      ...[
        ',',
        ',',
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\n',
        '\n',
        '\r\n',
        '\r',
        '"',
        '""',
        '\u0000',
        '\uFEFF',
        '\uFFFD',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }),
        fc.constantFrom('utf8', 'latin1', 'utf16le'),
        (parts, encoding) => answers(Buffer.from(parts.join(''), encoding)),
      ),
      { ...SEED, numRuns: 1500 },
    );
  });
});

describe('any table', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'Ñ', '"', ',', ';', '\n', ' ', '1', '|'),
    maxLength: 6,
  });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
    )
    // A header names every column apart, and a row says something in every cell but one: what is emptier may be a title
    // or a note. Cells that hold only line ends or delimiters make a table of nothing.
    .map(([head = [], ...rows]) => [
      head.map((text, at) => `${'hcapt'[at]}${text.replace(/\d/g, '')}`),
      ...rows.map((row) => row.map((text, at) => (at === 0 ? `${text}x` : `${text}7`))),
    ]);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('written with a delimiter, line end and encoding of ours is read back equal', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        (rows, delimiter, end, mark) => {
          const text = rows
            .map((row) => row.map((c) => quoted(c.replaceAll('\n', end))).join(delimiter))
            .join(end);
          const { table: read } = readTable(bytesOf(mark + text + end), 'a.csv');
          expect(read?.delimiter).toBe(delimiter);
          expect([read?.header, ...(read?.rows ?? []).map(({ cells }) => cells)]).toEqual(rows);
          const written = text.replaceAll(end, '\n').split('\n');
          for (const row of read?.rows ?? []) expect(written[row.line - 1]?.startsWith('"')).toBe(true);
        },
      ),
      SEED,
    );
  });
});
