import { createRequire } from 'node:module';
import { closest, distance } from 'fastest-levenshtein';
import countries from 'i18n-iso-countries/index.js';

/** Names that statistics use and that no list of official names has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bolivia: 'BOL',
  'bolivia plurinational state of': 'BOL',
  'estado plurinacional de bolivia': 'BOL',
  'bolivia estado plurinacional de': 'BOL',
  'estado plurinacional da bolivia': 'BOL',
  venezuela: 'VEN',
  'venezuela bolivarian republic of': 'VEN',
  'venezuela rb': 'VEN',
  'republica bolivariana de venezuela': 'VEN',
  'rep bolivariana de venezuela': 'VEN',
  'rep dominicana': 'DOM',
  'rep dom': 'DOM',
  'r dominicana': 'DOM',
  'dominican rep': 'DOM',
  rd: 'DOM',
  'ee uu': 'USA',
  eeuu: 'USA',
  'estados unidos de america': 'USA',
  'estados unidos mexicanos': 'MEX',
  mejico: 'MEX',
  'republica del peru': 'PER',
  'republica de colombia': 'COL',
  'republica de panama': 'PAN',
  'republica de costa rica': 'CRI',
  'republica argentina': 'ARG',
  'republica de chile': 'CHL',
  'republica del ecuador': 'ECU',
  'republica del paraguay': 'PRY',
  'republica oriental del uruguay': 'URY',
  'republica federativa do brasil': 'BRA',
  'trinidad tobago': 'TTO',
  'st lucia': 'LCA',
  'st kitts and nevis': 'KNA',
  'st vincent and the grenadines': 'VCT',
  'the bahamas': 'BHS',
  'bahamas the': 'BHS',
  surinam: 'SUR',
  curazao: 'CUW',
  holanda: 'NLD',
  'congo brazzaville': 'COG',
  'congo rep': 'COG',
  'congo dem rep': 'COD',
  'democratic republic of congo formerly zaire': 'COD',
  'democratic people s republic of north korea': 'PRK',
  'korea dem people s rep': 'PRK',
  'republic of south korea': 'KOR',
  'korea rep': 'KOR',
  'ireland republic of': 'IRL',
  'macedonia former yugoslav republic of': 'MKD',
  'republic of guinea': 'GIN',
  swaziland: 'SWZ',
  syria: 'SYR',
  'faeroe islands': 'FRO',
  'french guiana guyane': 'GUF',
  'sint maarten': 'SXM',
  'virgin islands united kingdom': 'VGB',
  'british virgin islands': 'VGB',
  'virgin islands usa': 'VIR',
  'virgin islands us': 'VIR',
  'egypt arab rep': 'EGY',
  'gambia the': 'GMB',
  'hong kong sar china': 'HKG',
  'macao sar china': 'MAC',
  'iran islamic rep': 'IRN',
  'kyrgyz republic': 'KGZ',
  'lao pdr': 'LAO',
  'micronesia fed sts': 'FSM',
  moldova: 'MDA',
  'slovak republic': 'SVK',
  'st martin french part': 'MAF',
  'west bank and gaza': 'PSE',
  'yemen rep': 'YEM',
  'corea del sur': 'KOR',
  'south korea': 'KOR',
};
const LANGUAGES = ['en', 'es', 'pt', 'fr'];

let names: Map<string, string> | undefined;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Loaded at the first name that is not a code: most files hold codes, and the lists take time to read. */
function namesOf(): ReadonlyMap<string, string> {
  if (names) return names;
  names = new Map();
  const shared = new Set<string>();
  const require = createRequire(import.meta.url);
  for (const language of LANGUAGES) {
    const list = require(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    for (const [alpha2, own] of Object.entries(list.countries)) {
      const code = countries.alpha2ToAlpha3(alpha2);
      for (const name of (Array.isArray(own) ? own : [own]).map(fold)) {
        if (!code) continue;
        if ((names.get(name) ?? code) !== code) shared.add(name);
        names.set(name, code);
      }
    }
  }
  // "Congo" is the name of two countries; such a name is none.
  for (const name of shared) names.delete(name);
  for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(name, code);
  return names;
}

/**
 * The alpha-3 code of a country written as alpha-2, alpha-3, numeric code, or by its name in English, Spanish,
 * Portuguese or French, accents or not; `undefined` when the text is no country or could be two.
 */
export function countryCode(text: string): string | undefined {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = codeOf(text);
  if (code !== undefined && codes.size < MOST_REMEMBERED) codes.set(text, code);
  return code;
}

/** A file names few countries, in every row. */
const codes = new Map<string, string>();
const MOST_REMEMBERED = 10_000;

function codeOf(text: string): string | undefined {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (/^[A-Z]{3}$/.test(upper) && countries.alpha3ToAlpha2(upper)) return upper;
  if (/^[A-Z]{2}$/.test(upper)) {
    const code = countries.alpha2ToAlpha3(upper);
    if (code) return code;
  }
  if (/^\d{1,3}$/.test(trimmed)) return countries.numericToAlpha3(trimmed.padStart(3, '0'));
  if (trimmed === '') return undefined;
  const plain = trimmed.replace(/\s*\([^()]*\)\s*$/, '');
  return namesOf().get(fold(trimmed)) ?? (plain === '' ? undefined : namesOf().get(fold(plain)));
}

/** The known name nearest to a text that is no country, for the message; empty when none is near. */
export function nearestCountry(text: string): string {
  const folded = fold(text);
  const nearest = closest(folded, [...namesOf().keys()]);
  return distance(folded, nearest) <= Math.max(1, folded.length / 4) ? nearest : '';
}
