import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { Dialect, TableRow } from '../model/table.js';

/** The rows of a text, and the lines that could not be told apart. */
export interface ParsedRows {
  /** Blank ones too, since a blank line may part a table from its notes. */
  readonly rows: readonly TableRow[];
  /** Lines on which a quotation mark opens that is not closed before its separator. */
  readonly faulty: readonly number[];
}

/** Beyond this the marks mean something else, and no row can be trusted. */
const MOST_FAULTS = 100;

/**
 * The rows of a text, each with the line on which it begins. Quotation marks inside a cell that does not begin with
 * one belong to its text. A line whose mark never closes is left out and named; the rows after it are read.
 * @param text with `\n` at line ends
 * @returns `undefined` when so many marks are open that the rows cannot be told apart
 */
export function parseRows(text: string, dialect: Dialect, firstLine = 1): ParsedRows | undefined {
  try {
    return { rows: recordsOf(text, dialect, false, firstLine), faulty: [] };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
  }
  const rows: TableRow[] = [];
  const faulty: number[] = [];
  let rest = text;
  let line = firstLine;
  for (;;) {
    const fault = faultyQuote(rest, dialect);
    // Every quoted cell is whole: what the strict reading refused are marks inside plain cells.
    if (fault === undefined) {
      for (const row of recordsOf(rest, dialect, true, line)) rows.push(row);
      return { rows, faulty };
    }
    if (faulty.length === MOST_FAULTS) return undefined;
    const lines = rest.split('\n');
    const before = lines.slice(0, fault - 1).join('\n');
    if (fault > 1) for (const row of recordsOf(before, dialect, true, line)) rows.push(row);
    faulty.push(line + fault - 1);
    line += fault;
    rest = lines.slice(fault).join('\n');
    if (rest === '') return { rows, faulty };
  }
}

/**
 * The options that csv-parse needs for a dialect. Always the same keys in the same order: its one hot function is then
 * compiled for one shape of options, whether it parses a sample or streams a file.
 */
export function optionsOf(dialect: Dialect, relaxed: boolean, more: Partial<Options> = {}): Options {
  const { delimiter, quote, escape: escaping } = dialect;
  return {
    on_skip: () => undefined,
    delimiter,
    quote: quote ?? false,
    escape: escaping ?? '"',
    relax_column_count: true,
    relax_quotes: relaxed,
    record_delimiter: more.record_delimiter ?? ['\n'],
    bom: more.bom ?? false,
    skip_empty_lines: more.skip_empty_lines ?? false,
  };
}

function recordsOf(text: string, dialect: Dialect, relaxed: boolean, firstLine: number): TableRow[] {
  const records = parse(text, optionsOf(dialect, relaxed)) as string[][];
  // Only quoted cells hold line ends; without them every record is a line.
  const mayHold = dialect.quote !== null && text.includes(dialect.quote);
  const rows: TableRow[] = new Array(records.length);
  const texts = new Map<string, string>();
  let line = firstLine;
  for (let index = 0; index < records.length; index += 1) {
    const cells = records[index] ?? [];
    share(cells, texts);
    rows[index] = { line, cells };
    line += 1 + (mayHold ? lineFeedsIn(cells) : 0);
  }
  return rows;
}

/** More different texts than this are no words of a table, and are not worth remembering. */
const MOST_SHARED = 100_000;
const LONGEST_SHARED = 40;

/** Tables repeat themselves: names, dates and small numbers. Equal texts are kept once. */
function share(cells: string[], texts: Map<string, string>): void {
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index] ?? '';
    if (text.length > LONGEST_SHARED) continue;
    const held = texts.get(text);
    if (held !== undefined) cells[index] = held;
    else if (texts.size < MOST_SHARED) texts.set(text, text);
  }
}

function lineFeedsIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

/**
 * The line on which the first row begins that has a quoted cell that never closes, or whose closing mark is followed by
 * more text.
 */
export function faultyQuote(text: string, dialect: Dialect): number | undefined {
  const { delimiter, quote, escape: escaping } = dialect;
  if (quote === null) return undefined;
  let line = 1;
  let rowLine = 1;
  let position = 0;
  while (position < text.length) {
    if (text[position] === quote) {
      const end = closingQuote(text, position, quote, escaping === '\\');
      const next = end === undefined ? undefined : text[end + 1];
      if (end === undefined || (next !== undefined && next !== delimiter && next !== '\n')) return rowLine;
      line += text.slice(position, end).split('\n').length - 1;
      position = end + 1;
    }
    while (position < text.length && text[position] !== delimiter && text[position] !== '\n') position += 1;
    if (text[position] === '\n') {
      line += 1;
      rowLine = line;
    }
    position += 1;
  }
  return undefined;
}

/** A doubled mark inside a quoted cell is one mark of its text, as is one after a backslash where that escapes. */
function closingQuote(text: string, opening: number, quote: string, backslash: boolean): number | undefined {
  let end = text.indexOf(quote, opening + 1);
  if (backslash) {
    while (end !== -1 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
  } else {
    while (end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  }
  return end === -1 ? undefined : end;
}
