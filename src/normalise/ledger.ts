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

const keyOf = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${line}`;

/** Where every row went: a row is used or set aside, never neither and never both. */
export class Ledger {
  readonly #used = new Set<string>();
  readonly #reasons = new Map<string, ProblemCode>();

  /** Rows of which a number stands in what comes out. */
  use(cells: readonly CellRef[]): void {
    for (const cell of cells) this.#used.add(keyOf(cell));
  }

  /** A source's row has no number; it is used as a whole. */
  useRow(row: RowOutcome): void {
    this.#used.add(keyOf(row));
  }

  /** Numbers taken back; their rows are set aside only when nothing else of them is used. */
  withdraw(facts: Iterable<readonly [Fact, ProblemCode]>): void {
    for (const [{ cells }, code] of facts)
      for (const cell of cells) if (!this.#reasons.has(keyOf(cell))) this.#reasons.set(keyOf(cell), code);
  }

  withdrawRow(row: RowOutcome, code: ProblemCode): void {
    this.#reasons.set(keyOf(row), code);
  }

  settle(table: Table, name: string, rows: readonly RowOutcome[]): Placed {
    const unused = rows.filter((row) => row.rejected || !this.#used.has(keyOf(row)));
    const setAside: SetAsideRow[] = [
      ...table.setAside,
      ...unused.map((row) => ({
        file: table.file,
        line: row.line,
        code: row.rejected ?? this.#reasons.get(keyOf(row)) ?? row.problems[0]?.code ?? 'value-missing',
      })),
    ];
    return placed(table, name, setAside);
  }

  /** Rows used of a country, by file. */
  usedByFile(outcomes: readonly RowOutcome[], country: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const row of outcomes) {
      if (row.country !== country || row.rejected || !this.#used.has(keyOf(row))) continue;
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
