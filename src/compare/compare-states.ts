import type { Acceptance } from '../model/baseline.js';
import {
  type Cause,
  CHANGE_KINDS,
  type ChangeKind,
  type Comparison,
  type FindingChange,
  type MeasureChange,
  type MethodAspect,
  type MethodChange,
  type StateMark,
} from '../model/comparison.js';
import type { Snapshot, SnapshotMeasure } from '../model/snapshot.js';
import { isSynthetic } from '../model/study.js';
import { cellChanges } from './cells.js';
import { dataDiffers, pairInputs } from './inputs.js';
import { differingKeys, type PairedMeasures, pairMeasures } from './measures.js';
import { methodChanges } from './method.js';
import { problemChanges } from './problems.js';

/** What is known of the whole that bears on one measure. */
interface Context {
  readonly dataDiffers: boolean;
  readonly method: readonly MethodChange[];
  readonly nameAfter: (file: string) => string;
}

/** What bears on every measure; the rest bears on those that use the file. Limits only bear on findings. */
const OF_EVERYTHING: ReadonlySet<MethodAspect> = new Set(['version', 'as-of', 'suppression']);

/**
 * What differs between two states of one country's figures. Both are studies, or what a baseline keeps of one.
 * @throws RangeError when they are of two countries
 */
export function compareStates(
  before: Snapshot,
  after: Snapshot,
  accepted: Acceptance | null = null,
): Comparison {
  if (before.country !== after.country)
    throw new RangeError(`a study of ${before.country} was held against one of ${after.country}`);
  const inputs = pairInputs(before.inputs, after.inputs);
  const method = methodChanges(before, after, inputs);
  const context = {
    dataDiffers: dataDiffers(inputs.changes),
    method,
    nameAfter: inputs.nameAfter,
  };
  const pairs = pairMeasures(before.measures, after.measures);
  const measures = pairs.flatMap((pair) => changeOf(pair, context) ?? []).sort(byWeight);
  return {
    kind: 'ctg-comparison',
    version: 1,
    before: markOf(before, accepted),
    after: markOf(after, null),
    synthetic: isSynthetic(before) || isSynthetic(after),
    inputs: inputs.changes,
    method,
    measures,
    unchanged: pairs.length - measures.length,
    findings: findingChanges(before, after),
    problems: problemChanges(before.problems, after.problems, inputs),
  };
}

function markOf({ country, asOf, generator }: Snapshot, accepted: Acceptance | null): StateMark {
  return { country, asOf, version: generator.version, accepted };
}

function changeOf(pair: PairedMeasures, context: Context): MeasureChange | undefined {
  const { before, after } = pair;
  const kind = kindOf(pair);
  if (!kind) return undefined;
  const cells = before && after && kind !== 'later' ? cellChanges(before, after, context.nameAfter) : [];
  const hidden = [before, after].some((side) => side?.reason?.code === 'suppressed');
  const change = {
    id: after?.id ?? before?.id ?? '',
    kind,
    causes: causesOf(pair, kind, cells.length > 0, context),
    cells: hidden ? [] : cells,
    definitionKeys: before && after ? differingKeys(before.definition, after.definition) : [],
    before,
    after,
  };
  if (hidden)
    return {
      ...change,
      before: before && withoutNumber(before),
      after: after && withoutNumber(after),
      absolute: null,
      relative: null,
      interval: 'none',
      hidden: true,
    };
  return { ...change, ...difference(pair, kind) };
}

function kindOf({ how, before, after }: PairedMeasures): ChangeKind | undefined {
  if (how !== 'same' || !before || !after) return how === 'same' ? undefined : how;
  if (before.status !== after.status) return 'status';
  if (before.value !== after.value) return 'moved';
  return before.reason?.code === after.reason?.code ? undefined : 'reason';
}

function causesOf(
  { before, after }: PairedMeasures,
  kind: ChangeKind,
  cellsDiffer: boolean,
  { dataDiffers, method }: Context,
): Cause[] {
  if (kind === 'definition') return ['definition'];
  const both = before !== null && after !== null && kind !== 'later';
  // A measure of nothing but the whole of the data shows no cells of its own, and a lost one has none any more.
  const evident = both && before.operands.length > 0 && after.operands.length > 0;
  const data = evident ? cellsDiffer : dataDiffers;
  const files = new Set(after?.operands.flatMap(({ cells }) => cells.map(({ file }) => file)));
  const bears = ({ aspect, name }: MethodChange) =>
    aspect !== 'limit' && (OF_EVERYTHING.has(aspect) || !evident || files.has(name));
  const causes: Cause[] = [
    ...(data ? (['data'] as const) : []),
    // Where both differ both are named: only a study made anew from the same data could tell them apart.
    ...(method.some(bears) ? (['method'] as const) : []),
  ];
  return causes.length > 0 ? causes : ['unexplained'];
}

function difference({ before, after }: PairedMeasures, kind: ChangeKind) {
  const [a, b] = [before?.value ?? null, after?.value ?? null];
  if (a === null || b === null || kind === 'definition')
    return { absolute: null, relative: null, interval: 'none' as const };
  return {
    absolute: b - a,
    relative: a === 0 ? null : (b - a) / Math.abs(a),
    interval: againstIntervals(before, after),
  };
}

function againstIntervals(
  before: SnapshotMeasure | null,
  after: SnapshotMeasure | null,
): MeasureChange['interval'] {
  const sides = [
    { interval: before?.interval, value: after?.value },
    { interval: after?.interval, value: before?.value },
  ].filter(({ interval }) => interval);
  if (sides.length === 0) return 'none';
  const isOutside = ({ interval, value }: (typeof sides)[number]) =>
    interval != null && value != null && (value < interval.low || value > interval.high);
  return sides.every(isOutside) ? 'outside' : 'inside';
}

/** What one state hides is not told by the other: neither number is shown, nor what they were made of. */
function withoutNumber(measure: SnapshotMeasure): SnapshotMeasure {
  return { ...measure, value: null, interval: null, details: {}, operands: [] };
}

function findingChanges(before: Snapshot, after: Snapshot): FindingChange[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  const later = new Set(after.findings.map(({ id }) => id));
  return [
    ...after.findings.map((now) => ({ before: earlier.get(now.id) ?? null, after: now })),
    ...before.findings.filter(({ id }) => !later.has(id)).map((old) => ({ before: old, after: null })),
  ]
    .filter(({ before: old, after: now }) => old?.answer !== now?.answer || old?.severity !== now?.severity)
    .map(({ before: old, after: now }) => ({ before: old && brief(old), after: now && brief(now) }));
}

const brief = ({ id, number, answer, severity }: Snapshot['findings'][number]) => ({
  id,
  number,
  answer,
  severity,
});

/** By kind, in the order in which a reader asks; within one kind the larger relative change first. */
function byWeight(a: MeasureChange, b: MeasureChange): number {
  const kind = CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
  const size = ({ relative }: MeasureChange) => Math.abs(relative ?? 0);
  return kind || size(b) - size(a) || (a.id < b.id ? -1 : 1);
}
