import { closest } from 'fastest-levenshtein';
import type { CaseValue } from '../../model/case.js';
import { midpoint, parsePeriod, spanOf } from '../../model/period.js';
import type { Table } from '../../model/table.js';
import type { CaseReading, PlannedField } from '../../model/tally.js';
import { shown, wordKey } from '../cell.js';
import { type Column, columnsOfTable, languageOf } from '../reading/columns.js';
import { ColumnFormats } from '../reading/formats.js';
import type { TableDecisions } from '../reading/reading.js';
import { CASE_WORDS, type CaseWordList, caseWord } from '../vocabulary/case-words.js';
import type { Field } from '../vocabulary/fields.js';
import { isUnknownText } from '../vocabulary/index.js';
import { markPersonal } from './personal-columns.js';

/** How many of the first rows show what a column holds. */
const LOOKED_AT = 2_000;
const UNKNOWN: CaseReading = { value: null };

/** Reads the texts of a table of cases by what their columns mean. */
export class CaseColumns {
  readonly columns: readonly Column[];
  readonly formats: ColumnFormats;
  readonly #at = new Map<Field, number>();
  /** Columns of which no text means what the header says. */
  readonly strange = new Set<number>();
  /** Columns of which the different texts decide how numbers or dates are written. */
  readonly evidence = new Set<number>();

  /**
   * @param table of the first lines
   * @param evidence a table of the different texts of the whole file, where one is known
   */
  constructor(
    readonly table: Table,
    readonly decisions: TableDecisions,
    evidence: Table = table,
  ) {
    this.columns = markPersonal(table, columnsOfTable(table, decisions.columns));
    this.formats = new ColumnFormats(evidence, decisions, languageOf(this.columns));
    for (const { field, index } of this.columns)
      if (field && !this.#at.has(field)) this.#at.set(field, index);
  }

  has(field: Field): boolean {
    return this.#at.has(field);
  }

  at(field: Field): number | undefined {
    return this.#at.get(field);
  }

  header(field: Field): string {
    const index = this.#at.get(field);
    return index === undefined ? field : (this.table.header[index] ?? field);
  }

  /** A field of one column; nothing when the table has not that column. */
  field(name: string, from: Field, read: (text: string) => CaseReading): PlannedField[] {
    const index = this.#at.get(from);
    if (index === undefined) return [];
    const stated = this.#stated(index);
    const own = (text: string) => stated(text) ?? read(text);
    if (!this.#isUnderstood(index, own)) {
      this.strange.add(index);
      return [];
    }
    return [{ name, columns: [index], read: ([text = '']) => own(text) }];
  }

  /** Whether any of the first texts of a column has a meaning: its header may name one thing and its cells another. */
  #isUnderstood(index: number, read: (text: string) => CaseReading): boolean {
    const texts = new Set(this.table.rows.slice(0, LOOKED_AT).map(({ cells }) => cells[index] ?? ''));
    const filled = [...texts].filter((text) => !isUnknownText(text));
    return filled.length === 0 || filled.some((text) => !('fault' in read(text)));
  }

  /** A canonical word, by the user's word, the canonical one, or the word of any of the languages. */
  word(name: string, from: Field, list: CaseWordList): PlannedField[] {
    return this.field(name, from, (text) => {
      const found = caseWord(list, text);
      if (found !== undefined) return { value: found };
      return isUnknownText(text) ? UNKNOWN : unheard(text, Object.keys(CASE_WORDS[list]));
    });
  }

  /** A word of a fixed list, as the canonical tables write it. */
  canonical(name: string, from: Field, words: readonly string[]): PlannedField[] {
    return this.field(name, from, (text) => {
      const key = wordKey(text);
      if (key === 'unknown' || key === '') return UNKNOWN;
      if (words.includes(key)) return { value: key };
      return isUnknownText(text) ? UNKNOWN : unheard(text, words);
    });
  }

  /** A text as it stands: a court, a site, a group. */
  text(name: string, from: Field): PlannedField[] {
    return this.field(name, from, (text) => (isUnknownText(text) ? UNKNOWN : { value: text.trim() }));
  }

  /** A number from nought, in the unit of the column times `scale`. */
  number(name: string, from: Field, scale = 1): PlannedField[] {
    const index = this.#at.get(from);
    if (index === undefined) return [];
    this.evidence.add(index);
    return this.field(name, from, (text) => {
      if (isUnknownText(text)) return UNKNOWN;
      const value = this.formats.read(index, false, text)?.value;
      if (value === undefined)
        return { value: null, fault: 'number-unreadable', args: { text: shown(text) } };
      if (value < 0) return { value: null, fault: 'number-negative', args: { text: shown(text) } };
      return { value: value * scale };
    });
  }

  /** A date as days since 1970-01-01; of a month or a year its middle. */
  date(name: string, from: Field): PlannedField[] {
    const index = this.#at.get(from);
    if (index === undefined) return [];
    this.evidence.add(index);
    return this.field(name, from, (text) => {
      if (isUnknownText(text)) return UNKNOWN;
      const day = dayOf(this.formats.readDate(index, text));
      return day === undefined
        ? { value: null, fault: 'date-unreadable', args: { text: shown(text) } }
        : { value: day };
    });
  }

  /** What the user says of a text of a column, before anything else is tried. */
  #stated(index: number): (text: string) => CaseReading | undefined {
    const words = this.decisions.values?.[this.table.header[index]?.trim() ?? ''];
    if (!words) return () => undefined;
    return (text) => {
      const plain = text.trim();
      const word = words[plain] ?? (plain === '' ? undefined : words['*']);
      return word === undefined ? undefined : { value: statedValue(word) };
    };
  }
}

/** `life` is without end, `unknown` is not known, a number is that number, anything else a word. */
function statedValue(word: string): CaseValue {
  if (word === 'life') return Number.POSITIVE_INFINITY;
  if (word === 'unknown') return null;
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}

function unheard(text: string, words: readonly string[]): CaseReading {
  return {
    value: null,
    fault: 'word-not-in-vocabulary',
    args: { word: shown(text), nearest: closest(wordKey(text), [...words]) },
  };
}

/** The middle of an ISO date, month, year or range of months, as a whole day since 1970-01-01. */
export function dayOf(iso: string | undefined): number | undefined {
  const [from, to] = (iso ?? '').split('/').map(parsePeriod);
  const period = from && to ? spanOf(from, to) : from;
  return period && Math.floor(midpoint(period));
}

/** A known number among values; `undefined` for anything else. */
export const numberOf = (value: CaseValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
