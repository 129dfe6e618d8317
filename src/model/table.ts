import type { Problem } from './problem.js';
import type { SetAsideRow } from './study.js';

/** One row of a table, as text. */
export interface TableRow {
  /** The line of the file on which the row begins; the first is 1. */
  readonly line: number;
  /** One text for each header, as written. */
  readonly cells: readonly string[];
}

/** A file as text cells with their places; nothing is interpreted. `rowsRead` = `rows` + `setAside`, always. */
export interface Table {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  /** As written. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly rowsRead: number;
  readonly problems: readonly Problem[];
}
