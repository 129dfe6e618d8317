import type { DerivedField, PlannedField, RowRule } from '../../model/tally.js';
import type { CodeMemo } from './code-memo.js';
import type { FieldCodes } from './field-codes.js';
import type { Combination, Fault } from './text-combinations.js';

/** A field read from texts: the code of each text already met. */
export interface TextField {
  readonly plan: PlannedField;
  readonly at: number;
  readonly columns: readonly number[];
  /** The column, when there is one alone; else -1. */
  readonly single: number;
  readonly codes: FieldCodes;
  /** By the number of the text, or of the combination of texts; undefined where not met yet. */
  readonly byText: number[];
  readonly byTexts: Map<string, Combination>;
  readonly faults: Map<number, Fault>;
}

/** A field that follows from others: the code for each pair of codes already met. */
export interface Derived {
  readonly plan: DerivedField;
  readonly at: number;
  readonly from: readonly number[];
  /** The first two of `from`; -1 for none. */
  readonly first: number;
  readonly second: number;
  readonly codes: FieldCodes;
  readonly known: CodeMemo;
}

/** A rule: whether each pair of codes already met breaks it. */
export interface Rule {
  readonly rule: RowRule;
  readonly from: readonly number[];
  readonly first: number;
  readonly second: number;
  readonly known: CodeMemo;
}

/** Places of codes, and the first two of them; -1 for none. */
export const pairOf = (from: readonly number[]) => ({ from, first: from[0] ?? -1, second: from[1] ?? -1 });
