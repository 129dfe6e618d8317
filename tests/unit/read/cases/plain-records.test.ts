import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../../src/model/table.js';
import { BeginAgain, Irregular } from '../../../../src/read/cases/irregular.js';
import { ParsedRecords } from '../../../../src/read/cases/parsed-records.js';
import { isPlain, PlainRecords } from '../../../../src/read/cases/plain-records.js';
import type { RecordSink, RecordSplitter } from '../../../../src/read/cases/record-splitter.js';

const COMMAS: Dialect = { delimiter: ',', quote: '"', escape: '"' };
type Found = { readonly cells: readonly string[]; readonly line: number };

/** What comes out of a text that is written piece by piece. */
async function found(make: (sink: RecordSink) => RecordSplitter, pieces: readonly string[]) {
  const records: Found[] = [];
  const splitter = make((cells, line) => records.push({ cells: [...cells], line }));
  for (const piece of pieces) await splitter.write(piece);
  await splitter.end();
  splitter.stop?.();
  return records;
}

const plain = (pieces: readonly string[], dialect = COMMAS) =>
  found((sink) => new PlainRecords(dialect, sink), pieces);
const parsed = (pieces: readonly string[], dialect = COMMAS) =>
  found((sink) => new ParsedRecords(dialect, sink, false), pieces);
const cellsOf = (records: readonly Found[]) => records.map(({ cells }) => cells);

/** A text cut into pieces of some lengths. */
function cut(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const length of lengths) {
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  return [...pieces, text.slice(from)];
}

const lengths = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
const OPTIONS = { seed: 20_260_111, numRuns: 2_000 };

describe('records written as RFC 4180 says', () => {
  it('keeps separators, line ends and doubled marks inside quotes, and counts the lines', async () => {
    expect(await plain(['a,b\n"x, y","say ""no""\nor yes"\r\n1,\n'])).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['x, y', 'say "no"\nor yes'], line: 2 },
      { cells: ['1', ''], line: 4 },
    ]);
  });

  it('leaves out a byte order mark, and takes a last line without an end', async () => {
    expect(cellsOf(await plain(['\uFEFFa;b\n', '1;2'], { ...COMMAS, delimiter: ';' }))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('takes marks as letters where a dialect has none', async () => {
    expect(cellsOf(await plain(['5" pipe,"a\nb"'], { ...COMMAS, quote: null }))).toEqual([
      ['5" pipe', '"a'],
      ['b"'],
    ]);
  });

  it.each(['a,5" pipe\n', '"a"b,c\n', 'a, "b"\n', '"a,b\n'])('refuses %j', async (text) => {
    await expect(plain([text])).rejects.toThrow(Irregular);
    await expect(parsed([text])).rejects.toThrow();
  });

  it.each(['a\rb\n', '"a"\rb\n', `"a",b\rc\n`, `"${'x'.repeat(2 ** 20)}`])(
    'leaves to the parser what ends lines otherwise or is very long',
    async (text) => {
      await expect(plain([text])).rejects.toThrow(BeginAgain);
    },
  );

  it('is asked of no other dialect', () => {
    expect(isPlain(COMMAS)).toBe(true);
    expect(isPlain({ ...COMMAS, escape: '\\' })).toBe(false);
    expect(isPlain({ ...COMMAS, delimiter: '||' })).toBe(false);
  });

  it('splits every well-formed table as the parser does, however it is cut', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '1'), maxLength: 5 })
      .map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    const table = fc
      .tuple(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
      )
      .map(([rows, end, ended]) => rows.map((row) => row.join(',')).join(end) + (ended ? end : ''));
    await fc.assert(
      fc.asyncProperty(table, lengths, async (text, sizes) => {
        const reference = parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true });
        const records = await plain(cut(text, sizes));
        expect(cellsOf(records)).toEqual(reference);
        if (!text.includes('\r')) expect(records).toEqual(await parsed([text]));
      }),
      OPTIONS,
    );
  });

  it('never finds other records than the parser in any text', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', '""'), maxLength: 14 });
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(text, lengths, async (whole, sizes) => {
        const own = await plain(cut(whole, sizes)).catch((thrown: unknown) => thrown);
        const theirs = await parsed([whole]).catch((thrown: unknown) => thrown);
        if (Array.isArray(own)) {
          expect(cellsOf(own)).toEqual(Array.isArray(theirs) ? cellsOf(theirs) : 'refused');
          agreed += 1;
        } else if (own instanceof Irregular) expect(theirs).toBeInstanceOf(Error);
        else expect(own).toBeInstanceOf(BeginAgain);
      }),
      OPTIONS,
    );
    expect(agreed).toBeGreaterThan(OPTIONS.numRuns / 5);
  });
});
