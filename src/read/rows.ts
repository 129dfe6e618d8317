import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { TableRow } from '../model/table.js';

/** A quotation mark that makes the rows after it uncertain. */
export interface QuoteFault {
  /** Where the cell opens that is not closed, or not closed before its separator. */
  readonly openedAtLine: number;
}

/**
 * The rows of a text that are not blank, each with the line on which it begins. Quotation marks inside a cell that
 * does not begin with one belong to its text.
 * @param text with `\n` at line ends
 */
export function parseRows(text: string, delimiter: string): readonly TableRow[] | QuoteFault {
  let records: readonly Parsed[];
  try {
    records = recordsOf(text, delimiter, false);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const openedAtLine = faultyQuote(text, delimiter);
    if (openedAtLine !== undefined) return { openedAtLine };
    // Every quoted cell is whole: what the strict reading refused are marks inside plain cells.
    records = recordsOf(text, delimiter, true);
  }
  return records
    .map(({ record, info }) => ({ cells: record, line: info.lines - lineFeedsIn(record) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

function recordsOf(text: string, delimiter: string, relaxed: boolean): readonly Parsed[] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: relaxed,
    record_delimiter: '\n',
    info: true,
  }) as unknown as readonly Parsed[];
}

function lineFeedsIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

/** The line of the first quoted cell that never closes, or whose closing mark is followed by more text. */
export function faultyQuote(text: string, delimiter: string): number | undefined {
  let line = 1;
  let position = 0;
  while (position < text.length) {
    if (text[position] === '"') {
      const end = closingQuote(text, position);
      const next = end === undefined ? undefined : text[end + 1];
      if (end === undefined || (next !== undefined && next !== delimiter && next !== '\n')) return line;
      line += text.slice(position, end).split('\n').length - 1;
      position = end + 1;
    }
    while (position < text.length && text[position] !== delimiter && text[position] !== '\n') position += 1;
    if (text[position] === '\n') line += 1;
    position += 1;
  }
  return undefined;
}

/** A doubled mark inside a quoted cell is one mark of its text. */
function closingQuote(text: string, opening: number): number | undefined {
  let end = text.indexOf('"', opening + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? undefined : end;
}
