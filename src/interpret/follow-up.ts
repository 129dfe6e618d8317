import { definitionKey } from '../model/definition.js';
import type { FollowedRecommendation, FollowedState, FollowUp } from '../model/edition.js';
import type { Finding, Recommendation } from '../model/finding.js';
import { headline } from '../model/headline.js';
import type { IndicatorId } from '../model/indicator-id.js';
import type { Measure, Operand } from '../model/measure.js';
import { comparePeriods, type Period } from '../model/period.js';
import { sameSlice } from '../model/slice.js';
import type { Study } from '../model/study.js';

/** Which direction of an indicator is the better one. */
export type BetterOf = (indicator: IndicatorId) => 'lower' | 'higher' | 'neither';

/** The side of a study that a follow-up looks at. */
type Now = Pick<Study, 'measures' | 'findings'>;

/**
 * What became of each recommendation of an earlier edition. Two numbers are set side by side only where indicator, part,
 * place and definition are the same and the newer one is of a later date; and a change within the interval of either is
 * none.
 */
export function followUp(previous: Study, now: Now, betterOf: BetterOf): FollowUp {
  const findings = previous.findings.filter(({ recommendations }) => recommendations.length > 0);
  const followed = findings.flatMap((finding) =>
    finding.recommendations.map((item) => follow(finding, item, previous, now, betterOf)),
  );
  const named = new Set([
    ...followed.flatMap(({ before }) => (before === null ? [] : [before])),
    ...findings.flatMap(({ args }) =>
      Object.values(args).flatMap((arg) => (arg.kind === 'measure' ? [arg.measure] : [])),
    ),
  ]);
  return {
    version: previous.generator.version,
    asOf: previous.asOf,
    until: lastPeriod(previous),
    followed,
    findings: findings.map((finding) => ({ ...finding, supports: [] })),
    measures: previous.measures.filter(({ id }) => named.has(id)).map(withoutCells),
  };
}

function follow(
  finding: Finding,
  item: Recommendation,
  previous: Study,
  now: Now,
  betterOf: BetterOf,
): FollowedRecommendation {
  const then = measureOf(finding, item, previous.measures);
  const [newer, state] = then
    ? compared(then, now.measures, betterOf)
    : [undefined, 'not-measured-then' as const];
  return {
    finding: finding.id,
    number: item.number,
    rule: item.rule,
    before: then?.id ?? null,
    now: newer?.id ?? null,
    state,
    recommendedNow: now.findings.some(({ recommendations }) =>
      recommendations.some(({ rule }) => rule === item.rule),
    ),
  };
}

/** The number that the recommendation was to change: that of the finding itself where it is of the same indicator. */
function measureOf(
  finding: Finding,
  { success }: Recommendation,
  measures: readonly Measure[],
): Measure | undefined {
  const own = measures.find(
    ({ id, indicator, status }) =>
      indicator === success && status === 'measured' && finding.supports.includes(id),
  );
  return own ?? headline(measures, success);
}

function compared(
  then: Measure,
  measures: readonly Measure[],
  betterOf: BetterOf,
): [Measure | undefined, FollowedState] {
  const same = measures
    .filter(
      (measure) =>
        measure.indicator === then.indicator &&
        measure.status === 'measured' &&
        measure.variant === then.variant &&
        measure.place.facility === then.place.facility &&
        sameSlice(measure.stratum, then.stratum),
    )
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
  if (same.length === 0) return [undefined, 'no-longer-measured'];
  const alike = same.filter(
    ({ definition, unit }) =>
      definitionKey(definition) === definitionKey(then.definition) && unit === then.unit,
  );
  const newest = alike.at(-1);
  if (!newest) return [same.at(-1), 'not-comparable'];
  const isLater =
    then.period !== null && newest.period !== null && comparePeriods(newest.period, then.period) > 0;
  return [newest, isLater ? direction(then, newest, betterOf(then.indicator)) : 'no-newer-figure'];
}

function direction(then: Measure, now: Measure, better: ReturnType<BetterOf>): FollowedState {
  if (then.value === null || now.value === null) return 'no-longer-measured';
  if (then.value === now.value || within(now.value, then) || within(then.value, now)) return 'unchanged';
  if (better === 'neither') return 'changed';
  return now.value > then.value === (better === 'higher') ? 'better' : 'worse';
}

const within = (value: number, { interval }: Measure) =>
  interval !== null && value >= interval.low && value <= interval.high;

function lastPeriod({ measures }: Study): Period | null {
  const periods = measures.flatMap(({ period }) => (period ? [period] : []));
  return periods.sort(comparePeriods).at(-1) ?? null;
}

const bare = (operand: Operand): Operand => ({ ...operand, cells: [] });

/** The cells of the last edition stand in its own study. */
function withoutCells(measure: Measure): Measure {
  return {
    ...measure,
    numerator: measure.numerator && bare(measure.numerator),
    denominator: measure.denominator && bare(measure.denominator),
    operands: [],
  };
}
