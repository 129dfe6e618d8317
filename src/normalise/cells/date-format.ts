/** The order of day, month and year in dates written with digits. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a column of dates is written, and what decided. */
export interface DateColumn {
  /** Of dates in digits with a day and a month; absent when the column has none. */
  readonly order: DateOrder | undefined;
  /** Whether whole numbers are days since 1899-12-30, as spreadsheets keep them. */
  readonly excelSerials: boolean;
  readonly decidedBy:
    | 'iso'
    | 'words'
    | 'day-above-12'
    | 'steps'
    | 'language'
    | 'serial'
    | 'given'
    | 'undecided';
  /** How many cells could be read in two orders, and were decided by the language alone. */
  readonly ambiguous: number;
  /** The first date whose year has two digits, and how many there are: its century is this reader's, not the source's. */
  readonly shortYears?: { readonly text: string; readonly read: string; readonly count: number };
}

/** What helps to decide a column of dates. */
export interface DateHints {
  readonly given?: DateOrder;
  /** Of the file's headers. Spanish, Portuguese and French write the day first; English writes both ways. */
  readonly language?: 'en' | 'es' | 'pt' | 'fr';
}

const DIGITS = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?:[ T].*)?$/;
const SERIAL = /^(?:[2-5]\d{4})(?:\.0+)?$/;
const DAY = 86_400_000;
/** Spreadsheets count days from here. */
const SERIAL_START = Date.UTC(1899, 11, 30);
/** An even series shorter than this proves nothing. */
const LEAST_STEPS = 4;

/** Decides how a column writes its dates, from its cells. The language decides only what they leave open. */
export function dateColumnOf(texts: readonly string[], hints: DateHints): DateColumn {
  const shortYears = shortYearsOf(texts);
  return { ...orderOf(texts, hints), ...(shortYears ? { shortYears } : {}) };
}

function shortYearsOf(texts: readonly string[]): DateColumn['shortYears'] {
  const short = texts.filter((text) => DIGITS.exec(text)?.[3]?.length === 2);
  const [text] = short;
  if (text === undefined) return undefined;
  return { text: text.trim(), read: String(fullYear(DIGITS.exec(text)?.[3] ?? '')), count: short.length };
}

function orderOf(texts: readonly string[], hints: DateHints): DateColumn {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const digits = filled.flatMap((text) => {
    const match = DIGITS.exec(text);
    return match
      ? [{ first: Number(match[1]), second: Number(match[2]), year: fullYear(match[3] ?? '') }]
      : [];
  });
  if (digits.length === 0) return withoutDigits(filled);
  const none = { excelSerials: false, ambiguous: 0 };
  if (hints.given) return { ...none, order: hints.given, decidedBy: 'given' };
  const dayFirst = digits.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = digits.some(({ first, second }) => second > 12 && first <= 12);
  if (dayFirst !== monthFirst) return { ...none, order: dayFirst ? 'dmy' : 'mdy', decidedBy: 'day-above-12' };
  if (dayFirst && monthFirst) return { ...none, order: undefined, decidedBy: 'undecided' };
  const even = (order: 'dmy' | 'mdy') =>
    isEven(
      digits.map(({ first, second, year }) =>
        order === 'dmy' ? { month: second, day: first, year } : { month: first, day: second, year },
      ),
    );
  if (even('dmy') !== even('mdy')) return { ...none, order: even('dmy') ? 'dmy' : 'mdy', decidedBy: 'steps' };
  const ambiguous = digits.filter(({ first, second }) => first !== second).length;
  // The same day and month: either order reads them alike.
  if (ambiguous === 0) return { ...none, order: 'dmy', decidedBy: 'undecided' };
  if (hints.language && hints.language !== 'en')
    return { excelSerials: false, order: 'dmy', decidedBy: 'language', ambiguous };
  return { excelSerials: false, order: undefined, decidedBy: 'undecided', ambiguous };
}

function withoutDigits(filled: readonly string[]): DateColumn {
  const serials = filled.filter((text) => SERIAL.test(text)).length;
  const excelSerials = serials > 0 && serials >= filled.length * 0.8;
  const iso = filled.filter((text) => /^\d{4}(?:-\d{2}){0,2}(?:T.*)?$/.test(text)).length;
  const decidedBy = excelSerials ? 'serial' : iso >= filled.length / 2 ? 'iso' : 'words';
  return { order: undefined, excelSerials, decidedBy, ambiguous: 0 };
}

/** Whether the days are the same in each month and the months a fixed step apart, as in a statistical series. */
function isEven(
  dates: readonly { readonly day: number; readonly month: number; readonly year: number }[],
): boolean {
  const different = [
    ...new Map(dates.map((date) => [`${date.year}|${date.month}|${date.day}`, date])).values(),
  ];
  if (different.length < LEAST_STEPS) return false;
  const days = new Set(different.map(({ day }) => day));
  if (days.size > 1) return false;
  const months = different.map(({ year, month }) => year * 12 + month).sort((a, b) => a - b);
  const steps = new Set(months.slice(1).map((month, index) => month - (months[index] ?? 0)));
  return steps.size === 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Month words, folded, with their numbers, from lists of twelve that give each month's words. */
export function monthsOf(lists: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((months) =>
      months.flatMap((words, index) => words.map((word) => [folded(word), index + 1] as const)),
    ),
  );
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The date in a cell, as ISO text: `2016-01-13`, `2016-01`, `2016`, or `2016-04/2016-06` for a quarter or a half.
 * @returns `undefined` when the text is no date, or no such day exists
 */
export function readDate(
  text: string,
  column: DateColumn,
  months: ReadonlyMap<string, number>,
): string | undefined {
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  return (
    isoDate(plain) ??
    digitDate(plain, column) ??
    serialDate(plain, column) ??
    wordDate(plain, months) ??
    partOfYear(plain, months)
  );
}

function isoDate(text: string): string | undefined {
  if (/^\d{4}\.0+$/.test(text)) return text.slice(0, 4);
  const match = /^(\d{4})[-/.]?(?:(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?:[T ]\d{1,2}:.*)?$/.exec(text);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (year < 1500 || year > 2200) return undefined;
  if (!match[2]) return text.length === 4 ? match[1] : undefined;
  // Without marks only whole months and days are plain: 202012, 20201231.
  const marked = /[-/.]/.test(text.slice(4, 5));
  if (!marked && match[2].length + (match[3]?.length ?? 0) !== (match[3] ? 4 : 2)) return undefined;
  return match[3] ? dayOf(year, Number(match[2]), Number(match[3])) : monthOf(year, Number(match[2]));
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function monthOf(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : undefined;
}

function digitDate(text: string, { order }: DateColumn): string | undefined {
  const match = DIGITS.exec(text);
  if (!match) {
    const monthYear = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
    return monthYear ? monthOf(Number(monthYear[2]), Number(monthYear[1])) : undefined;
  }
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
  if (order === 'dmy') return dayOf(year, second, first);
  if (order === 'mdy') return dayOf(year, first, second);
  if (order === 'ymd') return dayOf(fullYear(String(match[1])), second, Number(match[3]));
  return first === second ? dayOf(year, first, second) : undefined;
}

function serialDate(text: string, { excelSerials }: DateColumn): string | undefined {
  if (!excelSerials || !SERIAL.test(text)) return undefined;
  return new Date(SERIAL_START + Math.trunc(Number(text)) * DAY).toISOString().slice(0, 10);
}

/** `13 de enero de 2016`, `January 13, 2016`, `1er janvier 2017`, `dic-2016`, `DICIEMBRE 2012`. */
function wordDate(text: string, months: ReadonlyMap<string, number>): string | undefined {
  const plain = folded(text).replace(/\b(?:al|a|au|as of|le|de|del|du|d'|of)\b/g, ' ');
  const words = plain.match(/[\p{L}]+|\d+(?:er|º|°|o|st|nd|rd|th)?/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word)).map((word) => Number.parseInt(word, 10));
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const month = letters.length === 1 ? months.get(letters[0] ?? '') : undefined;
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const digits = words.filter((word) => /^\d/.test(word));
  const yearAt = digits.findIndex((word) => /^\d{4}$/.test(word));
  if (numbers.length === 1) {
    const year = fullYear(digits[0] ?? '');
    return (digits[0]?.length === 4 || digits[0]?.length === 2) && year >= 1500
      ? monthOf(year, month)
      : undefined;
  }
  if (yearAt === -1) {
    const [day = 0, year = ''] = [numbers[0], digits[1]];
    return year.length === 2 ? dayOf(fullYear(year), month, day) : undefined;
  }
  return dayOf(numbers[yearAt] ?? 0, month, numbers[1 - yearAt] ?? 0);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Quarters and halves: `2021-q1`, `T1 2020`, `1er trimestre 2020`, `I semestre 2020`, `jul-dez-2020`. */
function partOfYear(text: string, months: ReadonlyMap<string, number>): string | undefined {
  const plain = folded(text).replace(/[-/_]/g, ' ');
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(plain)?.[1];
  if (!year) return undefined;
  const rest = plain.replace(year, ' ').trim();
  const quarter =
    /^(?:q|t|trim)\s*([1-4])$|^([1-4]|i{1,3}|iv)(?:er|ro|do|o|º|°|e|eme)?\s*(?:q|t|trim|trimestre|quarter)$/.exec(
      rest,
    );
  const half =
    /^(?:s|h|sem)\s*([12])$|^([12]|i{1,2})(?:er|ro|do|o|º|°|e|eme)?\s*(?:s|sem|semestre|half)$/.exec(rest);
  const found = quarter ?? half;
  const length = quarter ? 3 : 6;
  if (found) {
    const text = found[1] ?? found[2] ?? '';
    const number = ROMAN[text] ?? Number(text);
    return range(year, (number - 1) * length + 1, number * length);
  }
  const ends = rest.split(/\s+(?:a\s+)?/);
  const [from, to] = ends.map((word) => months.get(word));
  return ends.length === 2 && from !== undefined && to !== undefined && from < to
    ? range(year, from, to)
    : undefined;
}

const range = (year: string, from: number, to: number) => `${year}-${pad(from)}/${year}-${pad(to)}`;
