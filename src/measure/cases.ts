import type { CaseField, CaseValue } from '../model/case.js';
import type { CellRef } from '../model/cell.js';
import type { Definition } from '../model/definition.js';
import type { Operand } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import { rowsWhere, type Tally } from '../model/tally.js';
import { type Counts, mergeCounts, type Pairs } from './statistics/index.js';

/** What a set of cases is of, for the evidence of a measure. */
export interface CaseOrigin {
  readonly period: Period;
  readonly definition: Definition;
  readonly cells: readonly CellRef[];
  readonly sources: readonly string[];
  readonly slice: Slice;
}

/** Values that a field must have; of a list, any. */
export type Where = { readonly [F in CaseField]?: CaseValue | readonly CaseValue[] };

/** Counted cases of one population and period: how many have which values. No case can be told from another. */
export class Cases {
  /** @param rows of the tally that are of this population; all of them when left out */
  constructor(
    readonly origin: CaseOrigin,
    readonly tally: Tally,
    readonly rows?: Uint32Array,
  ) {}

  has(field: CaseField): boolean {
    return this.tally.fields.includes(field);
  }

  /** The cases with these values. A field that the table has not is not asked. */
  where(wanted: Where): Cases {
    const tests = Object.entries(wanted).flatMap(([field, value]) => {
      const at = this.tally.fields.indexOf(field as CaseField);
      if (at < 0) return [];
      const own: readonly CaseValue[] = Array.isArray(value) ? value : [value as CaseValue];
      return [{ at, wanted: (this.tally.values[at] ?? []).map((known) => own.includes(known)) }];
    });
    return new Cases(this.origin, this.tally, rowsWhere(this.tally, tests, this.rows));
  }

  /** The cases of which all these fields are known. */
  known(...fields: readonly CaseField[]): Cases {
    const tests = fields.map((field) => {
      const at = this.tally.fields.indexOf(field);
      return { at, wanted: (this.tally.values[at] ?? []).map((value) => value !== null) };
    });
    const rows = tests.some(({ at }) => at < 0) ? new Uint32Array() : this.rows;
    return new Cases(
      this.origin,
      this.tally,
      rowsWhere(
        this.tally,
        tests.filter(({ at }) => at >= 0),
        rows,
      ),
    );
  }

  /** How many cases. */
  get size(): number {
    let size = 0;
    this.#forEach((row) => {
      size += this.tally.counts[row] ?? 0;
    });
    return size;
  }

  /** Known values of a field with their numbers of cases, by code point. */
  each(field: CaseField): readonly (readonly [value: string, count: number])[] {
    return this.#byValue(field)
      .filter(([value]) => value !== null)
      .map(([value, count]) => [String(value), count] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** How many cases have each known number of a field. */
  counts(field: CaseField): Counts {
    return mergeCounts(
      this.#byValue(field).flatMap(([value, count]) =>
        typeof value === 'number' ? [[value, count] as const] : [],
      ),
    );
  }

  /** How many cases have no known value of a field. */
  unknown(field: CaseField): number {
    if (!this.has(field)) return this.size;
    return this.#byValue(field).find(([value]) => value === null)?.[1] ?? 0;
  }

  /** Cases of which two numbers are known; the same two may be listed more than once. */
  pairs(x: CaseField, y: CaseField): Pairs {
    const { fields, values, codes, counts } = this.tally;
    const [left, right] = [fields.indexOf(x), fields.indexOf(y)];
    const pairs: [number, number, number][] = [];
    this.#forEach((row) => {
      const [a, b] = [values[left]?.[codes[left]?.[row] ?? 0], values[right]?.[codes[right]?.[row] ?? 0]];
      if (typeof a === 'number' && typeof b === 'number') pairs.push([a, b, counts[row] ?? 0]);
    });
    return pairs;
  }

  /** These cases as a number of a measure. */
  operand(slice: Slice = {}, value = this.size): Operand {
    const { period, definition, cells, sources, slice: own } = this.origin;
    return {
      fact: 'cases',
      value,
      unit: 'persons',
      period,
      slice: { ...own, ...slice },
      definition,
      cells,
      sources,
    };
  }

  /** Values of a field, the unknown among them, with their numbers of cases. */
  #byValue(field: CaseField): [value: CaseValue, count: number][] {
    const at = this.tally.fields.indexOf(field);
    const values = this.tally.values[at] ?? [];
    const sums = new Float64Array(values.length);
    const codes = this.tally.codes[at];
    if (!codes) return [];
    this.#forEach((row) => {
      const code = codes[row] ?? 0;
      sums[code] = (sums[code] ?? 0) + (this.tally.counts[row] ?? 0);
    });
    return values.flatMap((value, code): [CaseValue, number][] => {
      const count = sums[code] ?? 0;
      return count > 0 ? [[value, count]] : [];
    });
  }

  #forEach(take: (row: number) => void): void {
    if (this.rows) for (const row of this.rows) take(row);
    else for (let row = 0; row < this.tally.counts.length; row += 1) take(row);
  }
}
