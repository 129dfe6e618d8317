import type { Acceptance } from './baseline.js';
import type { DefinitionKey } from './definition.js';
import type { Problem } from './problem.js';
import type { SnapshotFinding, SnapshotMeasure } from './snapshot.js';
import type { Study } from './study.js';

/** Which of two states a comparison speaks of. */
export interface StateMark {
  readonly country: string;
  readonly asOf: string | null;
  /** Of the program that made it. */
  readonly version: string;
  /** Set when the state is a baseline that somebody accepted. */
  readonly accepted: Acceptance | null;
}

/** What became of one input between two states. */
export interface InputChange {
  readonly kind: 'same' | 'changed' | 'renamed' | 'added' | 'removed';
  readonly before: Pick<Study['inputs'][number], 'file' | 'sha256' | 'rowsRead'> | null;
  readonly after: Pick<Study['inputs'][number], 'file' | 'sha256' | 'rowsRead'> | null;
}

export const METHOD_ASPECTS = [
  'version',
  'as-of',
  'limit',
  'suppression',
  'table',
  'preset',
  'encoding',
  'delimiter',
  'header-line',
] as const;
export type MethodAspect = (typeof METHOD_ASPECTS)[number];

/** A difference in how two states were made from what was read. */
export interface MethodChange {
  readonly aspect: MethodAspect;
  /** The file or the limit that it is about; empty when it is about everything. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** One cell that a measure rests on and that reads otherwise. `null` where it was not used. */
export interface CellChange {
  readonly file: string;
  readonly header: string;
  readonly before: { readonly line: number; readonly text: string } | null;
  readonly after: { readonly line: number; readonly text: string } | null;
}

/** Why a measure differs; `unexplained` when neither what was read nor how it was made differs. */
export type Cause = 'data' | 'method' | 'definition' | 'unexplained';

/**
 * What happened to a measure: `moved`, another number for the same thing; `later`, the same series at another date;
 * `status`, a number where there was none or the reverse; `reason`, another reason for none; `definition`, another
 * definition, so that the two numbers are not comparable; `new` and `vanished`, no counterpart.
 */
export const CHANGE_KINDS = ['moved', 'status', 'definition', 'later', 'reason', 'vanished', 'new'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One measure that differs. */
export interface MeasureChange {
  /** The identity of the measure: that of the later state, or of the earlier where it vanished. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly causes: readonly Cause[];
  readonly before: SnapshotMeasure | null;
  readonly after: SnapshotMeasure | null;
  /** After less before, in the measure's unit; `null` unless both are numbers that may be compared. */
  readonly absolute: number | null;
  /** The absolute change by the size of the earlier number; `null` where that is nought. */
  readonly relative: number | null;
  /**
   * Whether each number lies outside the other's interval (`outside`), or at least one does not (`inside`). `none`
   * where neither has an interval: a complete count has none.
   */
  readonly interval: 'outside' | 'inside' | 'none';
  readonly cells: readonly CellChange[];
  /** The keys that differ, where the definitions do. */
  readonly definitionKeys: readonly DefinitionKey[];
  /** Set when one of the states hides the number, so that the comparison shows neither. */
  readonly hidden?: true;
}

/** A finding that is answered otherwise. */
export interface FindingChange {
  readonly before: SnapshotFinding | null;
  readonly after: SnapshotFinding | null;
}

/** A problem that is new or no longer met. */
export interface ProblemChange {
  /** As its study tells it: several of one cause are one, with the arguments of the first. */
  readonly problem: Problem;
  /** The lines that are new or mended; fewer than the problem names when the others stay. */
  readonly lines: readonly number[];
}

/** What differs between two states of one country's figures. */
export interface Comparison {
  readonly kind: 'ctg-comparison';
  readonly version: 1;
  readonly before: StateMark;
  readonly after: StateMark;
  /** Whether any figure may come from rows that were made up. */
  readonly synthetic: boolean;
  readonly inputs: readonly InputChange[];
  readonly method: readonly MethodChange[];
  readonly measures: readonly MeasureChange[];
  /** How many measures are the same in both. */
  readonly unchanged: number;
  readonly findings: readonly FindingChange[];
  readonly problems: { readonly fixed: readonly ProblemChange[]; readonly new: readonly ProblemChange[] };
}
