import type { Problem } from './problem.js';
import type { SetAsideRow } from './study.js';

/** One row of a table, as text. */
export interface TableRow {
  /** The line of the file on which the row begins; the first is 1. */
  readonly line: number;
  /** One text for each header, as written. */
  readonly cells: readonly string[];
}

/** How cells are told apart. */
export interface Dialect {
  readonly delimiter: string;
  /** The mark around cells that hold a delimiter or a line end; `null` when marks are part of the text. */
  readonly quote: '"' | "'" | null;
  /** How a mark inside such a cell is written: doubled, or after a backslash. */
  readonly escape: '"' | "'" | '\\' | null;
}

/** A file as text cells with their places; nothing is interpreted. `rowsRead` = `rows` + `setAside`, always. */
export interface Table {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly dialect: Dialect;
  /** Rows above the header: titles, units, dates. No data. */
  readonly title: readonly TableRow[];
  /** The line of the last header row. */
  readonly headerLine: number;
  /** Every line that makes the header. */
  readonly headerLines: readonly number[];
  /** As written; headers of several rows that name no column alone are joined by ` | `. */
  readonly header: readonly string[];
  /** What stands above each header in rows of wider headings, outermost first. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly TableRow[];
  /** Rows below the data: sources and notes. */
  readonly footer: readonly TableRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly rowsRead: number;
  readonly problems: readonly Problem[];
}

/** What a user may decide about the bytes of a file, instead of the evidence in it. */
export interface ReadDecisions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: '"' | "'" | null;
  readonly escape?: '"' | "'" | '\\';
  /** The lines of the header, first to last. */
  readonly headerLines?: readonly number[];
  /** The sheet of a workbook, by name or by its number from 1. */
  readonly sheet?: string;
}

/** What the reader may ask about words, without knowing any. */
export interface ReadHelp {
  /** Whether a text is a known name of a column. */
  readonly isHeader: (text: string) => boolean;
  /** Whether a text begins a note below a table. */
  readonly isNote: (text: string) => boolean;
  /** Whether a table holds a case a row, by its first lines: its rows are then counted and not kept. */
  readonly isCases?: (table: Table) => boolean;
}
