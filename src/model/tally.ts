import type { CaseEvent, CaseField, CaseValue } from './case.js';
import type { CellRef } from './cell.js';
import type { Definition } from './definition.js';
import type { Period } from './period.js';
import type { Problem, ProblemCode } from './problem.js';
import type { SetAsideRow } from './study.js';

/**
 * A question to a table of cases: how many rows have each combination of keys and value. Rows never leave the reader;
 * these counts do, and counts of two files, years or machines merge by addition. Every exact median, share, rank
 * correlation and survival curve follows from them.
 */
export interface TallyRequest {
  /** Fields to count by; a table without one of them cannot answer. */
  readonly keys: readonly CaseField[];
  /** Fields to count by where the table has them, and to leave open where it has not. */
  readonly optional?: readonly CaseField[];
}

/** A stable text for a request: two with the same text are one question. */
export function requestKey({ keys, optional = [] }: TallyRequest): string {
  return `${keys.join(',')}|${optional.join(',')}`;
}

/**
 * The answer to one request, in columns: combination `i` has in field `f` the value `values[f][codes[f][i]]`, and occurs
 * `counts[i]` times. Fields that the table has not are left out. Combinations are in no particular order.
 */
export interface Tally {
  readonly request: string;
  readonly fields: readonly CaseField[];
  /** The different values of each field; code 0 is `null`, not known. */
  readonly values: readonly (readonly CaseValue[])[];
  readonly codes: readonly Uint32Array[];
  readonly counts: Float64Array;
}

/** How many rows have these values, in the order of the fields. */
export type TallyCell = readonly [values: readonly CaseValue[], count: number];

/** A tally of listed combinations. */
export function tallyOf(request: string, fields: readonly CaseField[], cells: readonly TallyCell[]): Tally {
  const values: CaseValue[][] = fields.map(() => [null]);
  const known = fields.map(() => new Map<CaseValue, number>([[null, 0]]));
  const codes = fields.map(() => new Uint32Array(cells.length));
  const counts = new Float64Array(cells.length);
  for (const [row, [own, count]] of cells.entries()) {
    counts[row] = count;
    for (const [at, value] of own.entries()) {
      let code = known[at]?.get(value);
      if (code === undefined) {
        code = values[at]?.push(value) ?? 1;
        code -= 1;
        known[at]?.set(value, code);
      }
      const column = codes[at];
      if (column) column[row] = code;
    }
  }
  return { request, fields, values, codes, counts };
}

/** The rows of a tally whose codes are wanted: one set of wanted codes for each of some fields. */
export function rowsWhere(
  { codes, counts }: Tally,
  tests: readonly { readonly at: number; readonly wanted: readonly boolean[] }[],
  among?: Uint32Array,
): Uint32Array {
  const size = among?.length ?? counts.length;
  const rows = new Uint32Array(size);
  let kept = 0;
  for (let index = 0; index < size; index += 1) {
    const row = among ? (among[index] ?? 0) : index;
    let fits = true;
    for (const { at, wanted } of tests) {
      if (wanted[codes[at]?.[row] ?? 0] !== true) {
        fits = false;
        break;
      }
    }
    if (fits) {
      rows[kept] = row;
      kept += 1;
    }
  }
  return rows.slice(0, kept);
}

/** One row of a tally as values. */
export function cellAt({ values, codes, counts }: Tally, row: number): TallyCell {
  return [values.map((own, at) => own[codes[at]?.[row] ?? 0] ?? null), counts[row] ?? 0];
}

/** A field that is read from the texts of some columns. Each different text is interpreted once. */
export interface PlannedField {
  readonly name: string;
  readonly columns: readonly number[];
  /** The meaning of the columns' texts. */
  readonly read: (texts: readonly string[]) => CaseReading;
  /** Set aside rows of which this field is not known, for this reason. */
  readonly required?: ProblemCode;
}

/** What a text means: a value, or why it has none. A text that says "unknown" is `{ value: null }`. */
export type CaseReading =
  | { readonly value: CaseValue }
  | {
      readonly value: null;
      readonly fault: ProblemCode;
      readonly args?: Problem['args'];
      /** Which of several texts is at fault, from 0; the first when left out. */
      readonly part?: number;
    };

/** A field that follows from others of the same row. Pure, so that an engine may compute it after counting. */
export interface DerivedField {
  readonly name: string;
  readonly from: readonly string[];
  readonly derive: (values: readonly CaseValue[]) => CaseValue;
  /** Whether the values of `from` have few combinations, so that each is computed once. */
  readonly few: boolean;
}

/** What only the values of a row together show to be wrong. */
export interface RowRule {
  readonly code: ProblemCode;
  readonly from: readonly string[];
  readonly isFault: (values: readonly CaseValue[]) => boolean;
  /** Whether the row counts all the same, and the fault is only said. */
  readonly keeps: boolean;
}

/** A rule that rows broke and were counted all the same. */
export interface BrokenRule {
  readonly code: ProblemCode;
  readonly rows: number;
  /** The line of the first such row. */
  readonly line: number;
}

/** Everything that an engine needs to answer all requests over one file in one pass. */
export interface TallyPlan {
  readonly fields: readonly PlannedField[];
  readonly derived: readonly DerivedField[];
  readonly rules: readonly RowRule[];
  readonly requests: readonly TallyRequest[];
  /** The column that tells rows apart, when there is one: a value that comes twice is one case said twice. */
  readonly identity?: {
    /** The identity's own column first; the others say within what it is one. */
    readonly columns: readonly number[];
    /** Whether a text of the first column names no case. */
    readonly isUnknown: (text: string) => boolean;
  };
  /** Columns whose different texts decide how the column is written. */
  readonly evidence: readonly number[];
}

/** A text that could not be used, with the rows that have it. */
export interface UnreadText {
  readonly column: number;
  readonly text: string;
  readonly fault: ProblemCode;
  readonly args: Problem['args'];
  readonly rows: number;
  /** The line of the first such row. */
  readonly line: number;
}

/** What a pass over a file gave. `rowsRead` = rows counted + `setAside`, always. */
export interface TallyAnswer {
  readonly sha256: string;
  readonly bytes: number;
  readonly tallies: readonly Tally[];
  readonly rowsRead: number;
  readonly setAside: readonly SetAsideRow[];
  readonly unread: readonly UnreadText[];
  readonly broken: readonly BrokenRule[];
  /** For each column asked for as evidence, its different texts in order of appearance. */
  readonly evidence: ReadonlyMap<number, readonly string[]>;
  /** Cells that are filled, by column position. */
  readonly filled: ReadonlyMap<number, number>;
  readonly problems: readonly Problem[];
}

/** All that one country's tables of cases say, as counts. */
export interface CaseTallies {
  readonly event: CaseEvent;
  readonly country: string;
  /** From the first to the last dated case; `null` when nothing dates them. */
  readonly period: Period | null;
  readonly definition: Definition;
  readonly tallies: readonly Tally[];
  /** The columns that each field was read from: their header cells, since no single case may be pointed at. */
  readonly columns: Readonly<Partial<Record<CaseField, readonly CellRef[]>>>;
  readonly sources: readonly string[];
  /** Whether the file says that its cases are made up. */
  readonly synthetic: boolean;
}
