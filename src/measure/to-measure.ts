import { DEFINITION_KEYS, type Definition, definitionKey } from '../model/definition.js';
import type { Detail, Flag, Measure, Operand } from '../model/measure.js';
import { daysApart, type Period, periodKey } from '../model/period.js';
import { type Slice, sameSlice, sliceKey } from '../model/slice.js';
import { type Indicator, needsOf } from './define-indicator.js';
import { DAYS_FLAGGED } from './nearest.js';
import { flag, type Measured, type Outcome } from './outcome.js';
import { withoutSmallCounts } from './small-counts.js';

/** Where an answer belongs. */
export interface Answered {
  readonly country: string;
  readonly facility: string;
  readonly stratum: Slice;
  readonly variant: string;
  /** `null` when nothing that the indicator needs has a date. */
  readonly period: Period | null;
  /** The earlier end of a comparison. */
  readonly since: Period | null;
}

/**
 * An answer with its identity, its evidence and the cautions that every indicator shares.
 * @throws RangeError when the indicator gave a number that is not one
 */
export function toMeasure(indicator: Indicator, at: Answered, answer: Outcome): Measure {
  // Sources and definitions are those of everything used, told or not.
  const { operands } = answer;
  const overCases = needsOf(indicator).some(({ shape }) => shape === 'cases');
  const outcome = overCases ? withoutSmallCounts(answer) : answer;
  const { country, facility, stratum, variant, period, since } = at;
  const definition = sharedDefinition(operands);
  const measured = outcome.kind === 'measured' ? outcome : undefined;
  if (measured) assertNumbers(measured, indicator);
  const identity = [
    indicator.id,
    country,
    facility,
    sliceKey(stratum),
    variant,
    definitionKey(definition),
    since ? periodKey(since) : '',
    period ? periodKey(period) : '',
  ];
  return {
    id: identity.join('|'),
    indicator: indicator.id,
    status: outcome.kind === 'measured' ? 'measured' : outcome.status,
    place: { country, facility },
    period,
    since,
    stratum,
    variant,
    unit: indicator.unit,
    value: measured?.value ?? null,
    details: measured?.details ?? {},
    ...(measured?.series && measured.series.length > 0 ? { series: measured.series } : {}),
    numerator: measured?.numerator ?? null,
    denominator: measured?.denominator ?? null,
    operands: outcome.operands,
    interval: measured?.interval ?? null,
    // A complete register and a sample of cases give the same indicator intervals of two kinds.
    intervalKind: measured?.interval?.kind ?? indicator.interval,
    definition,
    flags: measured ? [...(measured.flags ?? []), ...comparisonFlags(indicator, operands, at)] : [],
    reason: outcome.kind === 'measured' ? null : outcome.reason,
    sources: [...new Set(operands.flatMap(sourcesIn))].sort(),
  };
}

/** What all operands that state a thing of their definition state alike. */
function sharedDefinition(operands: readonly Operand[]): Definition {
  return Object.fromEntries(
    DEFINITION_KEYS.flatMap((key) => {
      const [value, ...others] = new Set(operands.flatMap(({ definition }) => definition[key] ?? []));
      return value !== undefined && others.length === 0 ? [[key, value]] : [];
    }),
  );
}

/** A study never holds a number that is not one; an indicator that makes one has failed. */
function assertNumbers({ value, details, interval, series = [] }: Measured, indicator: Indicator): void {
  const named: readonly (readonly [string, Detail['value']])[] = [
    ['value', value],
    ['low', interval?.low ?? 0],
    ['high', interval?.high ?? 0],
    ...Object.entries(details ?? {}).map(([name, item]) => [name, item.value] as const),
    ...series.flatMap(({ name, rows }) => rows.flat().map((number) => [name, number] as const)),
  ];
  for (const [name, number] of named) {
    if (typeof number === 'number' && !Number.isFinite(number))
      throw new RangeError(`${indicator.id} gave ${number} as ${name}`);
  }
}

/**
 * Cautions about putting numbers together: of one date, when they are far apart; of two, when they come from different
 * publications, which may list offences or people differently without saying so. A series is spread on purpose.
 */
function comparisonFlags(indicator: Indicator, operands: readonly Operand[], at: Answered): Flag[] {
  if (indicator.over === 'newest-date') return [];
  const dated = operands.filter(({ fact, period }) => period && fact !== 'statutory-penalty');
  if (!at.since || !at.period) return apartFlags(dated);
  const { since, period } = at;
  const apart = (item: Operand, end: Period) => (item.period ? daysApart(item.period, end) : 0);
  const before = dated.filter((item) => apart(item, since) < apart(item, period));
  const now = dated.filter((item) => !before.includes(item));
  // Each number against its own earlier self: a shared source of the total says nothing about the part.
  const unlikeSources = now.some((item) => {
    const earlier = before.filter((other) => other.fact === item.fact && sameSlice(other.slice, item.slice));
    return (
      earlier.length > 0 &&
      !earlier.some((other) => sourcesIn(other).some((id) => sourcesIn(item).includes(id)))
    );
  });
  return [...(unlikeSources ? [flag('different-sources')] : []), ...apartFlags(before, now)];
}

/** A caution with the widest gap inside any of the groups. */
function apartFlags(...groups: readonly (readonly Operand[])[]): Flag[] {
  const gaps = groups.flatMap((group) =>
    group.flatMap((a) => group.map((b) => (a.period && b.period ? daysApart(a.period, b.period) : 0))),
  );
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return widest > DAYS_FLAGGED ? [flag('dates-apart', { days: Math.round(widest) })] : [];
}

const sourcesIn = ({ sources }: Operand) => sources;
