/** How exactly a source states a date: `range` is an interval with both ends stated. */
export type Precision = 'year' | 'month' | 'day' | 'range';

/**
 * A span of calendar days, both ends included, as ISO dates (`2021-01-01`).
 * For a stock it is the span within which the count day is known to lie; for a flow, the span it covers.
 */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
}

const DAY = 86_400_000;
const pad = (value: number) => String(value).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const epochDays = new Map<string, number>();

/** The days from 1970-01-01 to an ISO date. They are compared in the innermost loops, and a study has few different ones. */
export function dayNumber(iso: string): number {
  const known = epochDays.get(iso);
  if (known !== undefined) return known;
  const day = Date.parse(`${iso}T00:00:00Z`) / DAY;
  epochDays.set(iso, day);
  return day;
}

/** Texts of dates are few and stand in many rows: each is read once, and equal ones share a period. */
const parsed = new Map<string, Period>();
const MOST_REMEMBERED = 20_000;

/**
 * Reads an ISO date given to the year, the month or the day.
 * @returns the period, or `undefined` when the text is not such a date or the day does not exist
 */
export function parsePeriod(text: string): Period | undefined {
  const known = parsed.get(text);
  if (known) return known;
  const period = periodOf(text);
  if (period && parsed.size < MOST_REMEMBERED) parsed.set(text, period);
  return period;
}

function periodOf(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1500) return undefined;
  if (!match[2]) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (!match[3]) {
    return {
      start: `${year}-${pad(month)}-01`,
      end: `${year}-${pad(month)}-${pad(lastDay(year, month))}`,
      precision: 'month',
    };
  }
  const day = Number(match[3]);
  if (day < 1 || day > lastDay(year, month)) return undefined;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { start: iso, end: iso, precision: 'day' };
}

/** The period from the first day of `from` to the last day of `to`. */
export function spanOf(from: Period, to: Period): Period {
  if (from.start === to.start && from.end === to.end) return from;
  return { start: from.start, end: to.end, precision: 'range' };
}

/** The middle of a period in days since 1970-01-01; may end in .5. */
export function midpoint(period: Period): number {
  return (dayNumber(period.start) + dayNumber(period.end)) / 2;
}

/** The calendar year in which the middle of the period falls. */
export function yearOf(period: Period): number {
  return new Date(Math.floor(midpoint(period)) * DAY).getUTCFullYear();
}

/**
 * The middle of a period as a decimal year, in twelfths: mid-January 2012 is 2012 + 0.5/12, so that months are
 * equally far apart. The published worked example of the trend uses this scale.
 */
export function decimalYear(period: Period): number {
  if (period.precision === 'year') return Number(period.start.slice(0, 4)) + 0.5;
  if (period.precision === 'month') {
    return Number(period.start.slice(0, 4)) + (Number(period.start.slice(5, 7)) - 0.5) / 12;
  }
  const date = new Date(Math.floor(midpoint(period)) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  return year + (month - 1 + (date.getUTCDate() - 0.5) / lastDay(year, month)) / 12;
}

/**
 * Days between two periods: nought when one contains the middle of the other, so that a count dated "2021" and one
 * of 31 December 2021 are not held to be apart; otherwise the distance between the middles.
 */
export function daysApart(a: Period, b: Period): number {
  const contains = (outer: Period, day: number) =>
    dayNumber(outer.start) <= day && day <= dayNumber(outer.end);
  if (contains(a, midpoint(b)) || contains(b, midpoint(a))) return 0;
  return Math.abs(midpoint(a) - midpoint(b));
}

/** Orders periods by their middle, then by their end. */
export function comparePeriods(a: Period, b: Period): number {
  return midpoint(a) - midpoint(b) || dayNumber(a.end) - dayNumber(b.end);
}

const periodKeys = new WeakMap<Period, string>();

/** A short, stable text for identities: `2021`, `2021-06`, `2021-06-30` or `2021-01-01/2021-06-30`. */
export function periodKey(period: Period): string {
  const known = periodKeys.get(period);
  if (known !== undefined) return known;
  const key = textOf(period);
  periodKeys.set(period, key);
  return key;
}

function textOf(period: Period): string {
  if (period.precision === 'year') return period.start.slice(0, 4);
  if (period.precision === 'month') return period.start.slice(0, 7);
  return period.start === period.end ? period.start : `${period.start}/${period.end}`;
}
