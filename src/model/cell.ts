/** One cell of one input: where a number was read. */
export interface CellRef {
  /** The input's path as the user gave it, with forward slashes. */
  readonly file: string;
  /** The line on which the row begins; the first line of a file is 1. */
  readonly line: number;
  /** The header above the cell, as written. */
  readonly header: string;
  /** The text of the cell, as written. */
  readonly text: string;
}
