import type { CellRef } from './cell.js';
import type { DefinitionKey } from './definition.js';
import type { FindingId } from './finding.js';
import type { IndicatorId } from './indicator-id.js';
import type { Reason, Unit } from './measure.js';
import type { Problem, ProblemCode, ProblemLevel } from './problem.js';
import type { Slice } from './slice.js';
import type { SnapshotMeasure } from './snapshot.js';

export type AssertionLevel = 'off' | 'warn' | 'error';

/** How far a number may lie from that of the baseline: in the measure's unit, or as a share of the earlier number. */
export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

/** What somebody asserts of one measure. */
export interface MeasureAssertion {
  readonly measure: IndicatorId;
  readonly stratum: Slice;
  readonly variant: string;
  readonly facility: string;
  readonly definition: { readonly [K in DefinitionKey]?: string };
  /** `newest`, `every`, or a date as in the tables: `2022`, `2022-06`, `2022-06-30`. */
  readonly period: string;
  /** Whether a number must be there; where it need not, the other limits hold only of a number that is. */
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly change?: Tolerance;
  readonly level: AssertionLevel;
}

export interface ProblemAssertion {
  readonly of: ProblemCode | ProblemLevel;
  readonly max: number;
  readonly level: AssertionLevel;
}

/** Rules that hold a study against its baseline, thing by thing. */
export const BASELINE_RULES = [
  'no-new-problems',
  'no-moved-figures',
  'no-lost-figures',
  'no-changed-answers',
  'same-method',
  'same-definitions',
] as const;
export type BaselineRule = (typeof BASELINE_RULES)[number];

/** Everything that a study must keep to. */
export interface Assertions {
  readonly measures: readonly MeasureAssertion[];
  readonly problems: readonly ProblemAssertion[];
  /** The largest share of the rows of any one input that may be set aside. */
  readonly rowsSetAside?: { readonly maxShare: number; readonly level: AssertionLevel };
  readonly rules: { readonly [R in BaselineRule]?: AssertionLevel };
}

export const VERDICT_RULES = [
  'measure-available',
  'measure-min',
  'measure-max',
  'measure-change',
  'problems-max',
  'rows-set-aside',
  'baseline-missing',
  ...BASELINE_RULES,
] as const;
export type VerdictRule = (typeof VERDICT_RULES)[number];

/** A thing that a verdict states, in a form that any language can print. */
export type Stated =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit; readonly currency?: string }
  | {
      readonly kind: 'change';
      readonly absolute: number;
      readonly relative: number | null;
      readonly unit: Unit;
    }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'withheld'; readonly reason: Reason | null }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'answer'; readonly finding: FindingId; readonly answer: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' };

/** Where a verdict can be looked up. */
export type VerdictPlace = Partial<Pick<CellRef, 'line' | 'header' | 'text'>> & {
  readonly file: string;
  /** The number of the cell in its row; the first is 1. */
  readonly column?: number;
};

/** What became of one assertion about one thing. */
export interface Verdict {
  readonly rule: VerdictRule;
  readonly level: Exclude<AssertionLevel, 'off'>;
  readonly passed: boolean;
  readonly country: string;
  /** The identity of what it is about: of a measure, a problem, a finding or a file. */
  readonly subject: string;
  readonly actual: Stated;
  readonly expected: Stated;
  /** The number of the baseline, where one was compared. */
  readonly baseline: Stated | null;
  readonly measure: SnapshotMeasure | null;
  readonly problem: Problem | null;
  readonly evidence: readonly VerdictPlace[];
}

/** Whether any assertion of level `error` failed. */
export function anyFailed(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ passed, level }) => !passed && level === 'error');
}
