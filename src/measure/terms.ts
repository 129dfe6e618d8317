import type { Flag, Interval, Operand } from '../model/measure.js';
import type { Cases } from './cases.js';
import { flag, type Refused, refuse } from './outcome.js';
import { isSmall, WITHHELD } from './small-counts.js';
import { type Bounds, type Counts, sizeOf } from './statistics/index.js';

/** Printed with every bootstrap, so that it can be repeated; the day on which the Guadalupe study was published. */
export const SEED = 20140801;
/** Above this share of unknown values a figure is flagged, and above the next it is withheld (catalogue, B2 and 2.3). */
const UNKNOWN_FLAGGED = 0.05;
const UNKNOWN_REFUSED = 0.2;
/** Below this nothing is said, from here to nine a figure is flagged (catalogue, D1 and trap 2). */
const FEWEST = 5;
const FEW = 30;

/** The prison terms of some cases: months, life as `Infinity`, and how many are not known. */
export interface Terms {
  readonly cases: Cases;
  readonly counts: Counts;
  /** Cases with a known term. */
  readonly n: number;
  readonly unknown: number;
  readonly life: number;
}

/** The terms of the cases that went to prison. */
export function termsOf(cases: Cases): Terms {
  const inside = cases.where({ custody: 'yes' });
  const counts = inside.counts('months').filter(([months]) => months > 0);
  const life = counts.find(([months]) => months === Number.POSITIVE_INFINITY)?.[1] ?? 0;
  return { cases: inside, counts, n: sizeOf(counts), unknown: inside.size - sizeOf(counts), life };
}

/** The terms of months alone: no number of months equals life. */
export const withoutLife = (counts: Counts): Counts => counts.filter(([months]) => Number.isFinite(months));

/** Refusal for groups of which nothing may be said: too few, or too many unknown. */
export function refuseTerms({ cases, n, unknown }: Terms): Refused | undefined {
  if (n < FEWEST) return refuse('base-under-five', { fact: 'cases' });
  if (unknown / (n + unknown) > UNKNOWN_REFUSED) return refuse('values-unknown', {}, [cases.operand({}, n)]);
  return undefined;
}

/** What must be said beside any figure about terms; of several groups, beside the smallest and for all of them. */
export function termFlags(first: Terms, ...others: readonly Terms[]): Flag[] {
  const groups = [first, ...others];
  const sumOf = (key: 'unknown' | 'life') => groups.reduce((sum, group) => sum + group[key], 0);
  const isManyUnknown = groups.some(({ n, unknown }) => unknown / (n + unknown) > UNKNOWN_FLAGGED);
  return [
    ...caseFlags(first.cases, Math.min(...groups.map(({ n }) => n))),
    ...(isManyUnknown ? [flag('unknown-lengths', { n: sumOf('unknown') })] : []),
    ...(sumOf('life') > 0 ? [flag('life-sentences', { n: sumOf('life') })] : []),
  ];
}

/**
 * Refusal for a share or rate of which one side counts one to four people: with its base, which is printed, it would give
 * their number away (catalogue, K3: percentages leak counts).
 */
export function refuseSides(part: number, whole: number, operands: readonly Operand[]): Refused | undefined {
  return isSmall(part) || isSmall(whole - part) ? refuse('part-under-five', {}, operands) : undefined;
}

/** Refusal where more than one case in five does not say what is asked (catalogue, 2.3). */
export function refuseUnknown(n: number, unknown: number, operands: readonly Operand[]): Refused | undefined {
  return unknown / (n + unknown) > UNKNOWN_REFUSED ? refuse('values-unknown', {}, operands) : undefined;
}

/** What must be said where more than one case in twenty does not say what is asked. */
export function unknownFlags(n: number, unknown: number): Flag[] {
  return unknown / (n + unknown) > UNKNOWN_FLAGGED
    ? [flag('unknown-values', { share: unknownShare(n, unknown) })]
    : [];
}

/** Whole percents of the cases; not for one to four, whose number it would give away. */
export function unknownShare(n: number, unknown: number): number | string {
  return isSmall(unknown) ? WITHHELD : Math.round((100 * unknown) / (n + unknown));
}

/** What must be said beside any figure about cases: few of them, or drawn from people inside on one day. */
export function caseFlags({ origin }: Cases, n: number): Flag[] {
  return [
    ...(n < FEW ? [flag('few-cases', { n })] : []),
    ...(origin.definition.cases === 'held' ? [flag('length-biased')] : []),
  ];
}

/**
 * An interval with its kind: of a sample it says how far the figure may be from that of all; of a register, how much of it
 * may be chance in the counts, were the year lived again. `undefined` for an end that is no number.
 */
export function caseInterval({ origin }: Cases, { low, high }: Bounds, method: string): Interval | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const kind = origin.definition.basis === 'sample' ? 'sampling' : 'superpopulation';
  return { low, high, kind, method };
}

/** Chance in a complete register of more cases than this moves no figure that is printed. */
const SMALL_COUNTS = 2_000;

/**
 * An interval by resampling, where there is a reason for one: a sample always has one, a register only while its counts
 * are small enough for chance to matter. Resampling a hundred thousand judgments would take a minute and say nothing.
 */
export function resampledInterval(
  cases: Cases,
  n: number,
  resample: () => Bounds,
  method: string,
): { readonly interval?: Interval } {
  if (cases.origin.definition.basis !== 'sample' && n > SMALL_COUNTS) return {};
  return withInterval(caseInterval(cases, resample(), method));
}

/** The interval as a part of an outcome, absent where there is none. */
export function withInterval(interval: Interval | undefined): { readonly interval?: Interval } {
  return interval ? { interval } : {};
}
