import type { Table } from '../../model/table.js';
import { countryCode } from '../country.js';
import { headerKey } from '../header.js';
import { FIELDS, type Field, type FieldKind, type Vocabulary } from '../vocabulary/fields.js';
import { fieldsOf, type HeaderMatch } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import { isNumberText } from './formats.js';
import { dateOfHeader } from './when.js';

/** How the meaning of a column was found, from the surest down. */
export type How =
  | 'given'
  | 'canonical'
  | 'exact'
  | 'abbreviation'
  | 'contained'
  | 'ambiguous'
  | 'repeated'
  /** Says again what another column says better: a name beside a code. */
  | 'second'
  /** A count by its words and none by its cells, which hold fractions. */
  | 'fractions'
  | 'unknown'
  | 'empty';

/** What a column of a published table is understood to be. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly how: How;
  /** The meaning; absent when it is unknown or several are as likely. */
  readonly field?: Field;
  readonly kind?: FieldKind;
  /** The vocabulary's words that were found in the header. */
  readonly phrase?: string;
  readonly language?: Vocabulary['language'];
  /** The period that a heading above the column states: a year over its columns. */
  readonly date?: string;
  /** Every meaning that the header may have, when there are several. */
  readonly candidates: readonly Field[];
}

const RANK: readonly How[] = ['given', 'canonical', 'exact', 'abbreviation', 'contained'];
const CANONICAL_NAMES: Readonly<Record<string, Field>> = {
  facility_id: 'facility_id',
  persons: 'value',
  custodial_months: 'sentence_months',
  is_life: 'life_sentence',
  quantity_g: 'quantity_grams',
  end_date: 'remand_end_date',
  drug: 'substance',
  tests: 'drug_tests',
  first_new_event_on: 'return_date',
  first_new_event_type: 'return_event',
  index_offence_class: 'offence_class',
};
/** Words that name any sum; a column that says what it sums is preferred. */
const BARE_TOTALS = new Set([
  'total',
  'totales',
  'total general',
  'population',
  'poblacion',
  'populacao',
  'totais',
  'totaux',
  'suma',
  'ensemble',
]);

/**
 * The meaning of every column, by the words of its header and, where those leave several, by the columns beside it.
 * Never by the order of columns, and never by guessing: a header that may mean two things means none until the user
 * says so.
 * @param given meanings that the user states, by header
 */
export function columnsOfTable(table: Table, given: Readonly<Record<string, string>> = {}): Column[] {
  const stated = new Map(Object.entries(given).map(([header, field]) => [phraseOf(header), field]));
  const alone = table.header.map((header, index) => columnOf(table, header, index, stated));
  const language = languageOf(alone.filter(({ field }) => field !== undefined));
  const columns = alone.map((column) => byLanguage(column, language));
  const settled = columns.map((column) => byNeighbours(column, columns));
  return withoutRepeats(
    table,
    settled.map((column) => wholeByCells(table, sharesByCells(table, column, settled))),
  );
}

const SHARE_OF: Readonly<Partial<Record<Field, Field>>> = {
  female: 'female_percent',
  unsentenced: 'unsentenced_percent',
  foreign: 'foreign_percent',
  juveniles: 'juveniles_percent',
};

/** People are whole: a part with decimals and none above a hundred, beside a total far above it, is a percentage. */
function sharesByCells(table: Table, column: Column, all: readonly Column[]): Column {
  const share = column.field && SHARE_OF[column.field];
  if (!share || column.how === 'given' || !all.some(({ field }) => field === 'total')) return column;
  const texts = table.rows
    .map(({ cells }) => (cells[column.index] ?? '').trim())
    .filter((text) => text !== '');
  const numbers = texts.filter((text) => /^\d{1,3}(?:[.,]\d{1,2})?\s*%?$/.test(text));
  const fractions = numbers.filter((text) => /[.,]\d*[1-9]/.test(text) || text.includes('%')).length;
  const within = numbers.every((text) => Number.parseFloat(text.replace(',', '.')) <= 100);
  const isShare =
    within && fractions > 0 && fractions >= numbers.length / 4 && numbers.length >= texts.length * 0.5;
  return isShare ? { ...column, field: share, kind: FIELDS[share] } : column;
}

/** A column whose joined headings hold a year or a month is what the rest of them says, at that time. */
function columnOf(table: Table, header: string, index: number, stated: ReadonlyMap<string, string>): Column {
  const levels = header.split(' | ');
  const dates = levels.filter((level) => dateOfHeader(level) !== undefined);
  const [date] = dates;
  if (levels.length < 2 || dates.length !== 1 || date === undefined)
    return meaningOf(table, header, index, stated);
  const rest = levels.filter((level) => level !== date).join(' | ');
  const plain = meaningOf(table, rest, index, stated);
  return { ...plain, header, ...(plain.kind === 'count' ? { date: dateOfHeader(date) ?? date } : {}) };
}

function meaningOf(table: Table, header: string, index: number, stated: ReadonlyMap<string, string>): Column {
  const base = { index, header, candidates: [] };
  const own = stated.get(phraseOf(header));
  if (own !== undefined)
    return isField(own)
      ? { ...base, how: 'given', field: own, kind: FIELDS[own] }
      : { ...base, how: 'unknown' };
  if (header.trim() === '') {
    const filled = table.rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    return { ...base, how: filled ? 'unknown' : 'empty' };
  }
  const key = headerKey(header);
  const canonical = isField(key) ? key : CANONICAL_NAMES[key];
  if (canonical && header.trim() === key)
    return { ...base, how: 'canonical', field: canonical, kind: FIELDS[canonical] };
  const headings = table.headings[index] ?? [];
  const alone = fieldsOf(header);
  const matches =
    alone.length > 0 || headings.length === 0 ? alone : fieldsOf([...headings, header].join(' '));
  const whole = wholeByLeaf(header, matches);
  const [match] = whole ? [whole] : matches;
  if (!match) return { ...base, how: 'unknown' };
  const { language, phrase } = match;
  const candidates = whole ? [] : [...new Set(matches.map(({ field }) => field))];
  const isPlace = candidates.length === 1 && FIELDS[match.field] === 'place' && namesThings(table, index);
  if (isPlace) return { ...base, how: 'contained', field: match.field, kind: 'place', language, phrase };
  if (candidates.length > 1 || match.how === 'part')
    return { ...base, how: 'ambiguous', language, phrase, candidates };
  return { ...base, how: match.how, field: match.field, kind: FIELDS[match.field], language, phrase };
}

/** Whether most cells of a column are words: a name of a place may have any other words in its header. */
function namesThings(table: Table, index: number): boolean {
  const texts = table.rows.slice(0, 500).map(({ cells }) => (cells[index] ?? '').trim());
  const words = texts.filter((text) => /\p{L}{2}/u.test(text) && !isNumberText(text)).length;
  return words > 0 && words >= texts.length * 0.8;
}

/** A heading may stand over fewer columns than it seems to: people and places are then named by the last level alone. */
function wholeByLeaf(header: string, matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  const leaf = header.split(' | ').at(-1) ?? '';
  const sure =
    matches.length > 0 && matches.every(({ how, field }) => how !== 'part' && field === matches[0]?.field);
  if (leaf === header || sure) return undefined;
  const [own, ...others] = fieldsOf(leaf);
  const isWhole = own?.how === 'exact' && (own.field === 'total' || own.field.startsWith('capacity'));
  return isWhole && others.length === 0 ? own : undefined;
}

/** "Nombre" is a person's name in Spanish and a number in French: the language of the other headers tells. */
function byLanguage(column: Column, language: Vocabulary['language'] | undefined): Column {
  if (column.how !== 'ambiguous' || !language) return column;
  const own = fieldsOf(column.header).filter((match) => match.language === language);
  const fields = new Set(own.map(({ field }) => field));
  const [match] = own;
  if (!match || match.how === 'part' || fields.size !== 1) return column;
  const { field, how, phrase } = match;
  return { ...column, how, field, kind: FIELDS[field], language, phrase, candidates: [] };
}

/** `M` is women beside `H`, and men beside `F`. */
function byNeighbours(column: Column, all: readonly Column[]): Column {
  if (column.how !== 'ambiguous') return column;
  const taken = new Set(all.flatMap(({ field }) => (field ? [field] : [])));
  const sexes = column.candidates.filter((field) => field === 'female' || field === 'male');
  if (sexes.length === 2 && column.candidates.length === 2) {
    const field = taken.has('male') ? 'female' : taken.has('female') ? 'male' : undefined;
    if (field) return { ...column, how: 'exact', field, kind: FIELDS[field], candidates: [] };
  }
  return column;
}

/** The share of cells with decimals from which a column counts no people. */
const FRACTIONS = 0.1;

/** People and places are whole: a column of which many cells have decimals holds rates, averages or weights. */
function wholeByCells(table: Table, column: Column): Column {
  if (column.kind !== 'count' || column.how === 'given' || column.field === undefined) return column;
  if (!holdsFractions(table, column.index)) return column;
  const { field, kind: _kind, ...rest } = column;
  return { ...rest, how: 'fractions', candidates: [field] };
}

function holdsFractions(table: Table, index: number): boolean {
  const texts = table.rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => /\d/.test(text));
  // Three digits after a mark are thousands for all that is known.
  const fractions = texts.filter((text) => /^[-+]?\d+[.,](?!\d{3}\b)\d*[1-9]\d*$/.test(text)).length;
  return fractions > 0 && fractions >= texts.length * FRACTIONS;
}

/** Counts with fractions of people that a person says are counts: estimates from a sample, weighted to everyone. */
export function weightedColumns(table: Table, columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ how, kind, index }) => how === 'given' && kind === 'count' && holdsFractions(table, index),
  );
}

function withoutRepeats(table: Table, columns: readonly Column[]): Column[] {
  const country = bestCountry(table, columns);
  return columns.map((column) => {
    if (column.field === 'country' && country !== undefined) {
      if (column.index === country) return column;
      const { field, kind: _of, ...rest } = column;
      return { ...rest, how: 'second', candidates: [field] };
    }
    const rivals = columns.filter(
      (other) => other.field !== undefined && other.field === column.field && other.date === column.date,
    );
    // Any number of columns may be of no use.
    if (column.field === undefined || column.field === 'source_note' || rivals.length < 2) return column;
    const best = Math.min(...rivals.map(strength));
    const strongest = rivals.filter((other) => strength(other) === best);
    if (strongest.length === 1 && strongest[0] === column) return column;
    const { field, kind: _kind, ...rest } = column;
    return { ...rest, how: 'repeated', candidates: [field] };
  });
}

/** Of a code and a name the one of which more cells are countries. */
function bestCountry(table: Table, columns: readonly Column[]): number | undefined {
  const own = columns.filter(({ field, how }) => field === 'country' && how !== 'given');
  if (own.length < 2) return undefined;
  const scored = own.map(({ index }) => {
    const texts = new Set(table.rows.slice(0, 2_000).map(({ cells }) => cells[index] ?? ''));
    return { index, known: [...texts].filter((text) => countryCode(text) !== undefined).length };
  });
  return scored.reduce((best, next) => (next.known > best.known ? next : best)).index;
}

function strength(column: Column): number {
  const bare = BARE_TOTALS.has(phraseOf(column.header)) ? 0.5 : 0;
  return RANK.indexOf(column.how) + bare;
}

export function isField(text: string): text is Field {
  return Object.hasOwn(FIELDS, text);
}

/** The language of most headers that were understood; `undefined` when none was. */
export function languageOf(columns: readonly Column[]): Vocabulary['language'] | undefined {
  const counts = new Map<Vocabulary['language'], number>();
  for (const { language } of columns) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
