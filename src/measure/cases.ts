import type { CaseField, CaseValue } from '../model/case.js';
import type { CellRef } from '../model/cell.js';
import type { Definition } from '../model/definition.js';
import type { Operand } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Slice } from '../model/slice.js';
import type { TallyCell } from '../model/tally.js';
import { type Counts, countsOf, mergeCounts, type Pairs } from './statistics/index.js';

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
  constructor(
    readonly origin: CaseOrigin,
    readonly fields: readonly CaseField[],
    readonly cells: readonly TallyCell[],
  ) {}

  has(field: CaseField): boolean {
    return this.fields.includes(field);
  }

  /** The cases with these values. A field that the table has not is not asked. */
  where(wanted: Where): Cases {
    const tests = Object.entries(wanted).flatMap(([field, value]) => {
      const at = this.fields.indexOf(field as CaseField);
      return at < 0 ? [] : [{ at, values: Array.isArray(value) ? value : [value] }];
    });
    return new Cases(
      this.origin,
      this.fields,
      this.cells.filter(([values]) => tests.every((test) => test.values.includes(values[test.at] ?? null))),
    );
  }

  /** The cases of which all these fields are known. */
  known(...fields: readonly CaseField[]): Cases {
    const places = fields.map((field) => this.fields.indexOf(field));
    return new Cases(
      this.origin,
      this.fields,
      this.cells.filter(([values]) => places.every((at) => (values[at] ?? null) !== null)),
    );
  }

  /** How many cases. */
  get size(): number {
    return this.cells.reduce((sum, [, count]) => sum + count, 0);
  }

  /** Known values of a field with their numbers of cases, by code point. */
  each(field: CaseField): readonly (readonly [value: string, count: number])[] {
    const counts = new Map<string, number>();
    const at = this.fields.indexOf(field);
    for (const [values, count] of this.cells) {
      const value = values[at] ?? null;
      if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + count);
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** How many cases have each known number of a field. */
  counts(field: CaseField): Counts {
    const at = this.fields.indexOf(field);
    return mergeCounts(
      this.cells.flatMap(([values, count]): [number, number][] => {
        const value = values[at];
        return typeof value === 'number' ? [[value, count]] : [];
      }),
      countsOf([]),
    );
  }

  /** How many cases have no known value of a field. */
  unknown(field: CaseField): number {
    const at = this.fields.indexOf(field);
    return this.cells.reduce(
      (sum, [values, count]) => ((values[at] ?? null) === null ? sum + count : sum),
      0,
    );
  }

  /** Cases of which two numbers are known. */
  pairs(x: CaseField, y: CaseField): Pairs {
    const [left, right] = [this.fields.indexOf(x), this.fields.indexOf(y)];
    const merged = new Map<string, [number, number, number]>();
    for (const [values, count] of this.cells) {
      const [a, b] = [values[left], values[right]];
      if (typeof a !== 'number' || typeof b !== 'number') continue;
      const held = merged.get(`${a}|${b}`);
      if (held) held[2] += count;
      else merged.set(`${a}|${b}`, [a, b, count]);
    }
    return [...merged.values()];
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
}
