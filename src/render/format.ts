import countryCodes from 'i18n-iso-countries/index.js';
import type { Unit } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Locale } from './locales/locale.js';
import { message } from './message.js';

/** Numbers and dates as a language and a region write them. Words follow the language, number style the region. */
export interface Format {
  /** A BCP 47 tag, e.g. `es-PE`. */
  readonly tag: string;
  /** With a fixed number of decimals; thousands are grouped. */
  number(value: number, decimals?: number): string;
  /** In per cent, 47.3 for 47.3%, with a fixed number of decimals. */
  percent(value: number, decimals?: number): string;
  /** A number in its unit, as a phrase: `217.7%`, `20,554 people`; an amount with its currency: `PEN 9,924`. */
  quantity(value: number, unit: Unit, currency?: string): string;
  /** The same with so many decimals that it does not look equal to a number that it is not equal to. */
  beside(value: number, unit: Unit, others: readonly number[]): string;
  /** `30 June 2014`, `July 2016`, `2016`, `2009 – 8 April 2013`. */
  date(period: Period): string;
  /** The date inside a sentence: `on 30 June 2014`, `in July 2016`. */
  when(period: Period): string;
  /** The name of a country given by its ISO 3166-1 alpha-3 code. */
  country(code: string): string;
  list(items: readonly string[]): string;
  /** The number with which a text begins, as this style writes it; `undefined` when it begins with none. */
  read(text: string): number | undefined;
}

/** Decimals by unit: one for percentages, as the catalogue asks; two or three where the scale is small. */
const DECIMALS: Readonly<Record<Unit, number>> = {
  percent: 1,
  'percentage-points': 1,
  'per-100000': 0,
  ratio: 2,
  factor: 2,
  index: 2,
  persons: 0,
  charges: 0,
  places: 0,
  inhabitants: 0,
  'persons-per-year': 0,
  'percent-per-year': 1,
  'charges-per-person': 2,
  'log-points': 3,
  months: 0,
  years: 1,
  days: 0,
  count: 0,
  'square-metres': 0,
  'square-metres-per-person': 2,
  score: 1,
  share: 2,
  cases: 0,
  hours: 0,
  'hours-per-case': 1,
  conducts: 0,
  'conducts-per-decade': 1,
  money: 0,
  'money-per-year': 0,
  'money-per-person': 0,
  'money-per-person-year': 0,
  'money-per-person-month': 0,
  'money-per-person-day': 2,
  'money-per-hour': 2,
  'money-per-hearing': 2,
  probability: 4,
  'events-per-100-person-years': 1,
  'units-per-person-month': 2,
  'percent-per-percent': 3,
  word: 0,
  'yes-no': 0,
};

const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Formats for one language and, where given, the number style of a region (ISO 3166-1 alpha-2). */
export function formatFor(locale: Locale, region?: string): Format {
  const tag = region ? `${locale.language}-${region}` : locale.language;
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(tag, { useGrouping: locale.grouping, ...options });
    numbers.set(key, made);
    return made;
  };
  const fixed = (decimals: number) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...(decimals === 0 ? { useGrouping: true as const } : {}),
  });
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const made = dates.get(key) ?? new Intl.DateTimeFormat(locale.dateStyle, { timeZone: 'UTC', ...options });
    dates.set(key, made);
    return made;
  };
  let countries: Intl.DisplayNames | undefined;

  const written = (value: number, unit: Unit, more = 0): string => {
    const decimals = DECIMALS[unit] + more;
    return unit === 'percent'
      ? numberFormat({ style: 'percent', ...fixed(decimals) }).format(noMinusZero(value, decimals) / 100)
      : number(value, decimals);
  };
  const quantity = (value: number, unit: Unit, currency?: string, more = 0): string => {
    const plain = written(value, unit, more);
    // The code, not the sign: half the Americas write $ for a currency of their own.
    const amount = locale.currencyStands === 'before' ? [currency, plain] : [plain, currency];
    const n = unit.startsWith('money') && currency ? amount.join('\u00a0') : plain;
    return message(tag, locale.units[unit], { n, count: value });
  };

  const number = (value: number, decimals = 0) =>
    numberFormat(fixed(decimals)).format(noMinusZero(value, decimals));
  const day = (iso: string) => {
    const text = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(utc(iso));
    return iso.endsWith('-01') ? text.replace(/^1(?=\s)/, locale.firstOfMonth) : text;
  };
  const date = (period: Period): string => {
    if (period.precision === 'year') return period.start.slice(0, 4);
    if (period.precision === 'month')
      return dateFormat({ month: 'long', year: 'numeric' }).format(utc(period.start));
    if (period.start === period.end) return day(period.start);
    return `${wholeYears(period, 'start') ?? day(period.start)} – ${wholeYears(period, 'end') ?? day(period.end)}`;
  };
  const percent = (value: number, decimals = 0) =>
    numberFormat({ style: 'percent', ...fixed(decimals) }).format(noMinusZero(value, decimals) / 100);
  return {
    tag,
    number,
    percent,
    quantity,
    beside: (value, unit, others) => {
      const unlike = others.filter((other) => other !== value);
      const few = [0, 1, 2, 3].find((more) =>
        unlike.every((other) => written(other, unit, more) !== written(value, unit, more)),
      );
      return quantity(value, unit, undefined, few ?? 0);
    },
    date,
    when: (period) => {
      const kind = period.start === period.end && period.precision !== 'range' ? 'day' : period.precision;
      return message(locale.language, locale.when[kind], { date: date(period) });
    },
    country: (code) => {
      countries ??= new Intl.DisplayNames(locale.language, { type: 'region', fallback: 'code' });
      return countries.of(countryCodes.alpha3ToAlpha2(code) ?? code) ?? code;
    },
    read: (text) => readNumber(text, tag),
    list: (items) => new Intl.ListFormat(locale.language, { type: 'conjunction' }).format(items),
  };
}

function readNumber(text: string, tag: string): number | undefined {
  const found = /^[-−]?\d(?:[\d.,\u00a0\u202f]*\d)?/.exec(text.trim())?.[0];
  if (found === undefined) return undefined;
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const signs = [...found].map((sign) => {
    if (sign === decimal) return '.';
    if (sign === '−') return '-';
    return /[\d-]/.test(sign) ? sign : '';
  });
  return Number(signs.join(''));
}

/** A number that rounds to nought has no sign. */
function noMinusZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

/** The year alone when a span starts or ends with one, so that "2009 – 2013" is not printed to the day. */
function wholeYears(period: Period, end: 'start' | 'end'): string | undefined {
  const iso = period[end];
  return iso.endsWith(end === 'start' ? '-01-01' : '-12-31') ? iso.slice(0, 4) : undefined;
}
