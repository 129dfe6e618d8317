import type { Finding } from './finding.js';
import type { Measure, Operand } from './measure.js';
import type { Study } from './study.js';

/** A number that went into a measure, as far as a comparison needs it: what it counts and where it was read. */
export type SnapshotOperand = Pick<Operand, 'fact' | 'slice' | 'period' | 'value' | 'cells'>;

/** A measure as far as a comparison needs it. */
export type SnapshotMeasure = Pick<
  Measure,
  | 'id'
  | 'indicator'
  | 'status'
  | 'place'
  | 'period'
  | 'since'
  | 'stratum'
  | 'variant'
  | 'unit'
  | 'value'
  | 'interval'
  | 'intervalKind'
  | 'details'
  | 'definition'
  | 'reason'
> & { readonly operands: readonly SnapshotOperand[] };

export type SnapshotFinding = Pick<Finding, 'id' | 'number' | 'answer' | 'severity'>;

/** The part of a study that another is held against. Every study is one; a baseline keeps no more than this. */
export type Snapshot = Pick<
  Study,
  'generator' | 'country' | 'asOf' | 'inputs' | 'limits' | 'problems' | 'sources'
> & {
  readonly measures: readonly SnapshotMeasure[];
  readonly findings: readonly SnapshotFinding[];
};
