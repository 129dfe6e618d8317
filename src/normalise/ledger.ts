import type { CellRef } from '../model/cell.js';
import type { Fact } from '../model/fact.js';
import type { ProblemCode } from '../model/problem.js';
import type { InputRecord, SetAsideRow } from '../model/study.js';
import type { Table } from '../model/table.js';
import type { RowOutcome } from './read-rows.js';

/** How one file was read, and its rows that were not used. */
export interface Placed {
  readonly input: Omit<InputRecord, 'rowsOfCountry'>;
  readonly setAside: readonly SetAsideRow[];
}

interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** Something known of rows, by file and line. */
class ByRow<T> {
  readonly #files = new Map<string, Map<number, T>>();
  #lastFile: string | undefined;
  #lastLines = new Map<number, T>();

  get(row: RowPlace): T | undefined {
    return this.#linesOf(row.file).get(row.line);
  }

  has(row: RowPlace): boolean {
    return this.#linesOf(row.file).has(row.line);
  }

  set(row: RowPlace, value: T): void {
    this.#linesOf(row.file).set(row.line, value);
  }

  #linesOf(file: string): Map<number, T> {
    if (file === this.#lastFile) return this.#lastLines;
    const lines = this.#files.get(file) ?? new Map<number, T>();
    this.#files.set(file, lines);
    this.#lastFile = file;
    this.#lastLines = lines;
    return lines;
  }
}

/** Where every row went: a row is used or set aside, never neither and never both. */
export class Ledger {
  readonly #used = new ByRow<true>();
  readonly #reasons = new ByRow<ProblemCode>();

  /** Rows of which a number stands in what comes out. */
  use(numbers: readonly { readonly cells: readonly CellRef[] }[]): void {
    for (const { cells } of numbers) for (const cell of cells) this.#used.set(cell, true);
  }

  /** A source's row has no number; it is used as a whole. */
  useRow(row: RowOutcome): void {
    this.#used.set(row, true);
  }

  /** Numbers taken back; their rows are set aside only when nothing else of them is used. */
  withdraw(facts: Iterable<readonly [Fact, ProblemCode]>): void {
    for (const [{ cells }, code] of facts)
      for (const cell of cells) if (!this.#reasons.has(cell)) this.#reasons.set(cell, code);
  }

  withdrawRow(row: RowOutcome, code: ProblemCode): void {
    this.#reasons.set(row, code);
  }

  settle(table: Table, name: string, rows: readonly RowOutcome[]): Placed {
    const unused = rows.filter((row) => row.rejected || !this.#used.has(row));
    const setAside: SetAsideRow[] = [
      ...table.setAside,
      ...unused.map((row) => ({
        file: table.file,
        line: row.line,
        code: row.rejected ?? this.#reasons.get(row) ?? row.problems[0]?.code ?? 'value-missing',
        ...(row.country === undefined ? {} : { country: row.country }),
      })),
    ];
    return placed(table, name, setAside);
  }

  /** Of the rows of one country, how many are used, by file. */
  usedByFile(outcomes: readonly RowOutcome[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const row of outcomes) {
      if (row.rejected || !this.#used.has(row)) continue;
      counts.set(row.file, (counts.get(row.file) ?? 0) + 1);
    }
    return counts;
  }
}

/** A file of which no row can be used, for one reason. */
export function refusedTable(table: Table, code: ProblemCode): Placed {
  const lines = [...table.rows, ...table.setAside].map(({ line }) => line);
  return placed(
    table,
    '',
    lines.map((line) => ({ file: table.file, line, code })),
  );
}

function placed(table: Table, name: string, rows: readonly SetAsideRow[]): Placed {
  const setAside = [...rows].sort((a, b) => a.line - b.line);
  const { file, sha256, bytes, encoding, delimiter, headerLine, header, rowsRead } = table;
  return {
    input: {
      file,
      sha256,
      bytes,
      table: name,
      encoding,
      delimiter,
      headerLine,
      header,
      rowsRead,
      rowsUsed: rowsRead - setAside.length,
      rowsSetAside: setAside.length,
    },
    setAside,
  };
}
