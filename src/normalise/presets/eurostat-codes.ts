import type { RowRule } from './define-preset.js';

/** Words and codes that every table of Eurostat writes. */

/** Countries whose code is not that of ISO 3166. */
const GEO = { EL: 'GRC', UK: 'GBR' } as const;

/** Aggregates of countries, and the three jurisdictions of the United Kingdom: no country of their own. */
const NO_COUNTRY = [
  'EU27_2020',
  'EU28',
  'EU27_2007',
  'European Union - 27 countries (from 2020)',
  'European Union - 28 countries (2013-2020)',
  'UKC-L',
  'UKM',
  'UKN',
  'England and Wales',
  'Scotland',
  'Northern Ireland (UK)',
  'Northern Ireland (United Kingdom)',
];

/** Absolute numbers, beside which every table has rates per hundred thousand inhabitants. */
export const NUMBERS = ['NR', 'Number'];

/**
 * b break in series, c confidential, d defined otherwise, e estimated, f forecast, m missing, n not significant,
 * p provisional, r revised, s estimated by Eurostat, u of low reliability, z not applicable.
 */
export const FLAGS = ['b', 'c', 'd', 'e', 'f', 'm', 'n', 'p', 'r', 's', 'u', 'z'];

export const FLAG_NOTE =
  'Flags: b break in series, d defined otherwise, e estimated, p provisional, r revised, u of low reliability. A flagged figure is used as printed.';
export const DAY_NOTE = 'A year is the year of reference; the day of the count differs by country.';

const HELD = ['PRIS_ACT_CAP', 'Actual number of persons held in prison'];
const PLACES = ['PRIS_OFF_CAP', 'Official prison capacity - persons'];

/** What the table of places holds, in whichever form it comes. */
export const CAPACITY = {
  title: 'Prison capacity and number of persons held (crim_pris_cap)',
  evidence: { indic_cr: [...HELD, ...PLACES] },
  rows: [
    { where: { indic_cr: HELD, unit: NUMBERS }, table: 'prison-population', column: 'persons' },
    {
      where: { indic_cr: PLACES, unit: NUMBERS },
      table: 'prison-population-wide',
      column: 'capacity',
      said: { capacity_definition: 'official_unspecified' },
    },
  ] satisfies readonly RowRule[],
  notes: [
    DAY_NOTE,
    'Official capacity is as each country sets it; Eurostat states no common rule.',
    FLAG_NOTE,
    'Rates per hundred thousand inhabitants stand in rows of their own and are not read.',
    'Assumed, no published file being at hand: the codes PRIS_ACT_CAP, PRIS_OFF_CAP and NR, and their labels.',
  ],
} as const;

/** What the tables of observations have in common: SDMX-CSV with codes. */
export const OBSERVATIONS = {
  decisions: {
    columns: { geo: 'country', TIME_PERIOD: 'year', OBS_VALUE: 'value', CONF_STATUS: 'source_note' },
  },
  value: 'OBS_VALUE',
  flags: { letters: FLAGS, header: 'OBS_FLAG' },
} as const;
export const COUNTRY = { header: 'geo', words: GEO } as const;
export const SEX = {
  header: 'sex',
  words: { T: 'all', Total: 'all', M: 'male', Males: 'male', F: 'female', Females: 'female' },
} as const;
export const LEFT_OUT = [{ where: { geo: NO_COUNTRY }, as: 'row-not-read' }] as const;
export const ONLY_OBSERVATIONS =
  'Read as SDMX-CSV alone, which names its table under DATAFLOW or STRUCTURE_ID; the tab-separated form has the headers of many tables and does not say which it is.';
