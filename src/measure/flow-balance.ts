import type { FactTypes, Quantity } from '../model/fact.js';
import { midpoint, type Period } from '../model/period.js';
import { operand, type Refused, refuse } from './outcome.js';

/** The counts at both ends of a span, and who came and went in it. */
export interface Flows {
  readonly admissions: FactTypes['admissions'];
  readonly releases: FactTypes['releases'];
  readonly start: FactTypes['stock-at-start'];
  readonly end: FactTypes['stock-at-end'];
}

/** Above this share of the stock, in percent, the flows do not explain it. Catalogue, F7. */
const CLOSES_WITHIN = 1;
/** Of the catalogue: a year of 365.25 days over twelve. */
const DAYS_IN_MONTH = 30.4375;

/** What the flows lead one to expect, and what remains of the count that no entry and no exit accounts for. */
export function balanceOf({ admissions, releases, start, end }: Flows) {
  const expected = start.value + admissions.value - releases.value;
  const residual = end.value - expected;
  const share = end.value === 0 ? undefined : (100 * residual) / end.value;
  const closes = share === undefined ? residual === 0 : Math.abs(share) <= CLOSES_WITHIN;
  return { expected, residual, share, closes };
}

/** Refusal when the counts are of another span than the flows, however near it is. */
export function otherSpan(flows: Flows): Refused | undefined {
  const { admissions, releases, start, end } = flows;
  const [furthest] = [releases, start, end]
    .map(({ name, period }) => ({ fact: name, days: daysBetweenEnds(admissions, period) }))
    .sort((a, b) => b.days - a.days);
  if (!furthest || furthest.days === 0) return undefined;
  return refuse('dates-too-far-apart', furthest, [start, admissions, releases, end].map(operand));
}

/**
 * Mean stays in months: the mean of the two counts over entries, and over exits, a month (Little's law). Both hold only
 * while the population is stationary; how far they are apart shows how far it is not.
 */
export function staysOf({ admissions, releases, start, end }: Flows) {
  const personMonths = ((start.value + end.value) / 2) * monthsIn(admissions.period);
  return {
    meanStock: (start.value + end.value) / 2,
    byAdmissions: personMonths / admissions.value,
    byReleases: personMonths / releases.value,
    /** Over the mean of entries and exits. */
    midpoint: (2 * personMonths) / (admissions.value + releases.value),
  };
}

/** Months in a span: whole ones counted by the calendar, so that every year has twelve; others by their days. */
export function monthsIn({ start, end }: Period): number {
  const [from, to] = [start, end].map((iso) => ({
    month: 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  }));
  const nextDay = dayOf(end) + 1;
  const endsMonth = new Date(nextDay * 86_400_000).getUTCDate() === 1;
  if (from && to && from.day === 1 && endsMonth) return to.month - from.month + 1;
  return (nextDay - dayOf(start)) / DAYS_IN_MONTH;
}

const dayOf = (iso: string) => midpoint({ start: iso, end: iso, precision: 'day' });

/** Days between the starts of two spans or between their ends, whichever is more. */
function daysBetweenEnds({ period }: Quantity, other: Period): number {
  return Math.max(
    Math.abs(dayOf(period.start) - dayOf(other.start)),
    Math.abs(dayOf(period.end) - dayOf(other.end)),
  );
}
