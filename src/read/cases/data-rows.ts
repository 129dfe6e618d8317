import type { ProblemCode } from '../../model/problem.js';
import type { ReadHelp, Table } from '../../model/table.js';
import { isNumbering } from '../header-rows.js';
import { beginsNotes, isSparse } from '../layout.js';
import { Irregular } from './irregular.js';
import { isEmpty, trimmed } from './trimmed.js';

/** Takes the rows of a table: those that fit the header, and those that do not with the reason. */
export interface RowSink {
  take(cells: readonly string[], line: number): void;
  refuse(line: number, code: ProblemCode): void;
}

/** More rows than this with hardly a cell are no notes. */
const MOST_HELD = 10_000;

interface HeldRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Whether a blank line stands before it. */
  readonly parted: boolean;
}

/**
 * Tells the rows of data from headers, blank lines and the notes below them, one record after the other, as the reading
 * of a whole file does: rows with hardly a cell wait until a full one shows that they are none of the notes.
 */
export class DataRows {
  readonly #names: readonly string[];
  /** How wide the header is written, with the columns at its end that have no name. */
  written = 0;
  /** How many rows fill each column beyond those that have a name. */
  readonly filledBeyond = new Map<number, number>();
  #held: HeldRow[] = [];
  #isFirst: boolean;
  #afterBlank = false;
  /** Whether a row came that cannot be one of the notes below a table. */
  hasFullRow = false;

  /** @param goesOn whether the rows stand further down in a table, below its header and other rows of it */
  constructor(
    readonly table: Pick<Table, 'header' | 'headerLine' | 'headerLines'>,
    readonly help: Pick<ReadHelp, 'isNote'>,
    readonly sink: RowSink,
    readonly goesOn = false,
  ) {
    this.#names = table.header.map((text) => text.trim());
    this.#isFirst = !goesOn;
  }

  /** @throws Irregular when rows show that the header is wider than the first lines let believe */
  add(cells: readonly string[], line: number): void {
    if (!this.goesOn && line <= this.table.headerLine) {
      if (this.table.headerLines.includes(line)) this.written = Math.max(this.written, cells.length);
      return;
    }
    if (isEmpty(cells[0]) && cells.every(isEmpty)) {
      this.#afterBlank = true;
      return;
    }
    const parted = this.#afterBlank && !this.#isFirst;
    this.#afterBlank = false;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst && isNumbering({ line, cells })) return;
    if (this.#names.length > 1 && isSparse(cells, this.#names.length)) {
      this.#held.push({ cells, line, parted });
      if (this.#held.length > MOST_HELD) throw new Irregular('a table of rows with hardly a cell');
      return;
    }
    this.hasFullRow = true;
    if (this.#held.length > 0) this.#release(this.#held.length);
    this.#place(cells, line);
  }

  /**
   * The file is over: what still waits is data up to where the notes begin.
   * @param more whether full rows follow in another part of the table: what waits is then data
   */
  end(more = false): void {
    const notes = more
      ? -1
      : this.#held.findIndex(({ cells, parted }) => beginsNotes(cells, parted, this.help));
    this.#release(notes === -1 ? this.#held.length : notes);
  }

  #release(count: number): void {
    for (const { cells, line } of this.#held.slice(0, count)) this.#place(cells, line);
    this.#held = [];
  }

  #place(cells: readonly string[], line: number): void {
    const width = this.#names.length;
    if (cells.length > width) this.#lookBeyond(cells, width);
    if (cells.length < width || (cells.length > width && !cells.slice(width).every(isEmpty))) {
      this.sink.refuse(line, 'row-ragged');
      return;
    }
    const own = cells.length === width ? cells : cells.slice(0, width);
    const names = this.#names;
    const isHeader =
      trimmed(own[0] ?? '') === names[0] && own.every((cell, index) => trimmed(cell) === names[index]);
    if (isHeader) this.sink.refuse(line, 'row-repeats-header');
    else this.sink.take(own, line);
  }

  /** A column without a name that more rows than one fill is a column all the same. */
  #lookBeyond(cells: readonly string[], width: number): void {
    // How wide the header is written was seen where the table begins.
    const end = this.goesOn ? cells.length : Math.min(this.written, cells.length);
    for (let index = width; index < end; index += 1) {
      if (isEmpty(cells[index])) continue;
      const times = (this.filledBeyond.get(index) ?? 0) + 1;
      this.filledBeyond.set(index, times);
      if (times > 1 && !this.goesOn) throw new Irregular('a column without a name');
    }
  }
}
