import { LANGUAGES, type Language } from '../model/language.js';
import type { Period } from '../model/period.js';
import { countryCode, LIMIT_IDS, type LimitId, nearestCountry, parseAsOf } from '../start.js';
import { EXIT, UserError } from './exit.js';

/** A comma-separated option, each part one of `allowed`. */
export function choices<T extends string>(option: string, text: string, allowed: readonly T[]): T[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of parts) {
    if (allowed.some((choice) => choice === part)) continue;
    throw usage(
      `${option} cannot be "${part}"`,
      `it may be ${allowed.join(', ')}`,
      `${option} ${allowed.join(',')}`,
    );
  }
  if (parts.length === 0)
    throw usage(`${option} is empty`, `it may be ${allowed.join(', ')}`, `${option} ${allowed[0]}`);
  return [...new Set(parts)] as T[];
}

export const languagesOf = (text: string): Language[] => choices('--lang', text, LANGUAGES);

/** Countries as alpha-3 codes, from codes or names. */
export function countriesOf(text: string): string[] {
  return text.split(',').map((name) => {
    const code = countryCode(name);
    if (code) return code;
    throw usage(
      `--country: "${name.trim()}" is no country`,
      'it may be an ISO code or a name in English, Spanish, Portuguese or French',
      nearestCountry(name) === '' ? '--country PER, or any ISO code' : `--country "${nearestCountry(name)}"`,
    );
  });
}

export function asOfOf(text: string): Period {
  const period = parseAsOf(text);
  if (period) return period;
  throw usage(
    `--as-of: "${text}" is no date`,
    'it is a year, a month or a day',
    '--as-of 2022, --as-of 2022-06 or --as-of 2022-06-30',
  );
}

export function regionOf(text: string): string {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  throw usage(`--region: "${text}" is no region`, 'it is a code of two letters', '--region PE');
}

/** `name=value` pairs for cut-offs. */
export function limitsOf(pairs: readonly string[]): Partial<Record<LimitId, number>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', text = ''] = pair.split('=');
      const id = LIMIT_IDS.find((known) => known === name);
      const value = Number(text);
      if (id && text !== '' && Number.isFinite(value)) return [id, value];
      throw usage(
        `--limit: "${pair}" cannot be read`,
        `it is name=number; the names are ${LIMIT_IDS.join(', ')}`,
        '--limit occupancy-critical=110',
      );
    }),
  );
}

/** Below how many people a count is hidden; nought hides none. Below two there is only one: that would be no secret. */
export function suppressBelowOf(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) !== 1 && Number(text) !== 2) return Number(text);
  throw usage(
    `--suppress cannot be "${text}"`,
    'it is a whole number from 3: counts of fewer people are hidden, with their complements; 0 hides none',
    '--suppress 5',
  );
}

export function usage(what: string, why: string, todo: string): UserError {
  return new UserError(EXIT.usage, what, why, todo);
}
