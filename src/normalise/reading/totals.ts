import type { TableRow } from '../../model/table.js';
import { roundingError, roundingStep } from '../rounding.js';
import { isTotalLabel } from '../vocabulary/index.js';
import { incompleteGroups } from './incomplete-groups.js';

/** What the arithmetic of a table says of its rows. */
export interface Totals {
  /** Lines of rows that sum other rows, each with how that is known. */
  readonly sums: ReadonlyMap<number, 'label' | 'arithmetic'>;
  /** Lines of rows named totals whose parts make something else; the parts are then not to be trusted. */
  readonly unequal: readonly UnequalTotal[];
  /** Rows that head groups of which parts are missing, where the printed total proves which rows those are. */
  readonly incomplete: readonly UnequalTotal[];
  /** Whether some total is the sum of all the rows that are left: the list of parts is then complete. */
  readonly complete: boolean;
}

export interface UnequalTotal {
  readonly line: number;
  /** The position of the first column that does not agree. */
  readonly column: number;
  readonly printed: number;
  readonly sum: number;
}

/** What is asked of a table: where its labels and counts are. */
export interface TotalsQuestion {
  readonly rows: readonly TableRow[];
  /** Positions of the columns that name a row: facility, region, offence. */
  readonly labels: readonly number[];
  /** Positions of the columns of counts, that of people first. */
  readonly counts: readonly number[];
  /** Positions of columns whose different values make different tables: date, sex. */
  readonly apart: readonly number[];
  readonly numberIn: (row: TableRow, column: number) => number | undefined;
}

/** Longer tables are searched by their labels alone. */
const MOST_ROWS_SEARCHED = 5_000;
/** Parents of one child are believed only where the table has shown this many with more. */
const PATTERN = 3;
/** Sums of few people that may be chance, beside many that are not. */
const MOST_DOUBTED = 5;

/**
 * Finds the rows that are sums of others, by arithmetic as well as by word, so that nothing is counted twice. A row
 * named "total" is compared with the rows before it; a row of any name is a sum when every count of it is the sum of
 * two or more rows that follow or precede it without a gap.
 */
export function totalsOf(question: TotalsQuestion): Totals {
  const sums = new Map<number, 'label' | 'arithmetic'>();
  const unequal: UnequalTotal[] = [];
  const incomplete: UnequalTotal[] = [];
  let complete = false;
  for (const group of groupsOf(question)) {
    const found = new GroupTotals(group, question);
    for (const [line, how] of found.sums) sums.set(line, how);
    unequal.push(...found.unequal);
    incomplete.push(...found.incomplete);
    complete ||= found.complete;
  }
  return { sums, unequal, incomplete, complete };
}

function groupsOf({ rows, apart }: TotalsQuestion): TableRow[][] {
  if (apart.length === 0) return [[...rows]];
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = apart.map((column) => row.cells[column] ?? '').join('\u0000');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

class GroupTotals {
  readonly sums = new Map<number, 'label' | 'arithmetic'>();
  readonly unequal: UnequalTotal[] = [];
  readonly incomplete: UnequalTotal[] = [];
  complete = false;
  readonly #values: readonly (readonly (number | undefined)[])[];
  /** To which the counts are rounded. */
  readonly #step: number;

  constructor(
    readonly rows: readonly TableRow[],
    readonly question: TotalsQuestion,
  ) {
    this.#values = rows.map((row) => question.counts.map((column) => question.numberIn(row, column)));
    this.#step = roundingStep(this.#values.flatMap((row) => row.filter((value) => value !== undefined)));
    if (rows.length < 3 || question.counts.length === 0) {
      for (const [index, row] of rows.entries()) if (this.#isNamed(index)) this.#settleNamed(index, row);
      return;
    }
    if (rows.length <= MOST_ROWS_SEARCHED && question.labels.length > 0) this.#parentsByArithmetic();
    for (const [index, row] of rows.entries()) {
      if (this.#isNamed(index) && !this.sums.has(row.line)) this.#settleNamed(index, row);
    }
    this.#grandTotalWithoutName();
  }

  #labelsOf(index: number): string[] {
    return this.question.labels.map((column) => (this.rows[index]?.cells[column] ?? '').trim());
  }

  #isNamed(index: number): boolean {
    return this.#labelsOf(index).some((text) => text !== '' && isTotalLabel(text));
  }

  /** A row of sub-totals before its parts: a state and then its prisons. */
  #parentsByArithmetic(): void {
    const single: number[] = [];
    let proven = 0;
    for (let index = 0; index < this.rows.length - 1; index += 1) {
      if (this.#isNamed(index)) continue;
      const children = this.#childrenAfter(index);
      if (children === 1) single.push(index);
      if (children < 2) continue;
      proven += 1;
      this.#mark(index, 'arithmetic');
    }
    if (proven < PATTERN) return;
    for (const index of single) {
      const line = this.rows[index + 1]?.line ?? 0;
      const previous = this.rows[index - 1]?.line ?? 0;
      // The child of a parent is no parent of the row after it.
      if (!this.sums.has(line) && !this.sums.has(previous)) this.#mark(index, 'arithmetic');
    }
  }

  /** How many rows right after this one make its counts; 0 when none do. */
  #childrenAfter(index: number): number {
    const own = this.#values[index] ?? [];
    if ((own[0] ?? 0) <= 0 || own.filter((value) => value !== undefined).length < 2) return 0;
    const sum = own.map(() => 0);
    for (let next = index + 1; next < this.rows.length; next += 1) {
      if (this.#isNamed(next)) return 0;
      const values = this.#values[next] ?? [];
      for (let column = 0; column < own.length; column += 1)
        sum[column] = (sum[column] ?? 0) + (values[column] ?? 0);
      if (this.#agrees(own, sum)) return next - index;
      if ((sum[0] ?? 0) > (own[0] ?? 0)) return 0;
    }
    return 0;
  }

  #agrees(own: readonly (number | undefined)[], sum: readonly number[]): boolean {
    return own.every((value, column) => value === undefined || value === sum[column]);
  }

  /** A row named total: of the rows since the last sum, or of all that are no sums. */
  #settleNamed(index: number, row: TableRow): void {
    const own = this.#values[index] ?? [];
    const before = [...this.rows.keys()].filter((other) => other < index && !this.#isSum(other));
    const last = Math.max(
      -1,
      ...[...this.rows.keys()].filter((other) => other < index && this.#isNamed(other)),
    );
    const since = before.filter((other) => other > last);
    const others = [...this.rows.keys()].filter(
      (other) => other !== index && !this.#isSum(other) && !this.#isNamed(other),
    );
    for (const parts of [since, before, others]) {
      if (parts.length < 1 || !this.#closeTo(own, parts)) continue;
      this.#mark(index, 'label');
      if (parts.length === others.length) this.complete = true;
      return;
    }
    const parts = others.length > 0 ? others : before;
    const off = own.findIndex(
      (value, column) => value !== undefined && !this.#columnCloses(value, column, parts),
    );
    if (parts.length === 0 || off === -1) {
      this.#mark(index, 'label');
      return;
    }
    this.unequal.push({
      line: row.line,
      column: this.question.counts[off] ?? 0,
      printed: own[off] ?? 0,
      sum: this.#sumOf(off, parts),
    });
    // Only the last row is a total of all that stands above it.
    if (index === this.rows.length - 1) this.#findIncomplete(index);
  }

  /** Of rows that are sums by arithmetic the smallest may be so by chance: they are doubted one by one. */
  #findIncomplete(total: number): void {
    const above = this.#values.slice(0, total);
    const sizes = above
      .flatMap((own, index) => (this.#isSum(index) ? [own[0] ?? 0] : []))
      .sort((a, b) => a - b);
    for (const doubted of [-1, ...sizes.slice(0, MOST_DOUBTED)]) {
      const parts = (index: number) =>
        this.#isSum(index) && (above[index]?.[0] ?? 0) > doubted
          ? Math.max(1, this.#childrenAfter(index))
          : 0;
      const found = incompleteGroups(above, parts, this.#values[total] ?? []);
      for (const { head, ...said } of found)
        this.incomplete.push({
          ...said,
          line: this.rows[head]?.line ?? 0,
          column: this.question.counts[0] ?? 0,
        });
      if (found.length > 0) return;
    }
  }

  /** The last row, when nothing names it and it is the sum of every row that is none. */
  #grandTotalWithoutName(): void {
    const last = this.rows.length - 1;
    if (this.#isSum(last) || this.#isNamed(last)) return;
    const own = this.#values[last] ?? [];
    const parts = [...this.rows.keys()].filter((index) => index < last && !this.#isSum(index));
    const known = own.filter((value) => value !== undefined && value > 0).length;
    const nameless = this.question.labels.length > 0 && this.#labelsOf(last).every((text) => text === '');
    if (parts.length < 2 || known === 0 || (known < 2 && !nameless)) return;
    const sums = own.map((_, column) => this.#sumOf(column, parts));
    if (!this.#agrees(own, sums)) return;
    this.#mark(last, 'arithmetic');
    this.complete = true;
  }

  #closeTo(own: readonly (number | undefined)[], parts: readonly number[]): boolean {
    return own.every((value, column) => value === undefined || this.#columnCloses(value, column, parts));
  }

  /** Within one, or what a table of rounded numbers explains. A column with an unknown part says nothing. */
  #columnCloses(value: number, column: number, parts: readonly number[]): boolean {
    const known = parts.every((index) => this.#values[index]?.[column] !== undefined);
    const allowed = Math.max(1, roundingError(this.#step, parts.length + 1));
    return !known || Math.abs(this.#sumOf(column, parts) - value) <= allowed;
  }

  #sumOf(column: number, parts: readonly number[]): number {
    return parts.reduce((sum, index) => sum + (this.#values[index]?.[column] ?? 0), 0);
  }

  #isSum(index: number): boolean {
    return this.sums.has(this.rows[index]?.line ?? 0);
  }

  #mark(index: number, how: 'label' | 'arithmetic'): void {
    const line = this.rows[index]?.line;
    if (line !== undefined) this.sums.set(line, how);
  }
}
