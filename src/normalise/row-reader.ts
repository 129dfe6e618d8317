import { closest } from 'fastest-levenshtein';
import type { CellRef } from '../model/cell.js';
import type { Definition } from '../model/definition.js';
import { type Period, parsePeriod, spanOf } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import { canonicalBoolean, isUnknown, shown, wordKey } from './cell.js';
import type { ColumnFormats } from './reading/formats.js';

/** A number with the cell it was read from. */
export interface NumberCell {
  readonly value: number;
  readonly cell: CellRef;
}

/** Where a row's columns are, and what its file is called. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  /** Position of each canonical column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Texts in canonical words, which stand before those of the cells. */
  readonly said: ReadonlyMap<string, string>;
  readonly formats: ColumnFormats;
}

/** What became of one value cell, for the completeness measure. */
export interface CellFate {
  readonly column: string;
  readonly header: string;
  readonly fate: 'valid' | 'invalid' | 'missing';
}

/** How a column of numbers is read. */
export interface NumberRules {
  /** Whether fractions are allowed, as for months; people and places are whole. */
  readonly fractions?: boolean;
  /** Whether it may be below nought, as an excess over places. */
  readonly signed?: boolean;
  /** Whether a text that is no number sets the whole row aside, or only the cell. */
  readonly whole?: 'row' | 'cell';
}

const INCLUSIONS = [
  'remand_included',
  'police_cells_included',
  'house_arrest_included',
  'juveniles_included',
] as const;
const EVERY_FACILITY = /^(?:all|total|todos|todas|todo|tous)?$/i;
/** Among the unknown texts, those that are also the name of a part: people whose part is not known, or none. */
const PARTS_IN_WORDS = new Set(['unknown', 'none']);

/** Reads one row's cells by canonical column, and remembers what was wrong with them. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly fates: CellFate[] = [];
  #rejected: ProblemCode | undefined;

  constructor(readonly place: RowPlace) {}

  /** The code for which the whole row is set aside, if any. */
  get rejected(): ProblemCode | undefined {
    return this.#rejected;
  }

  has(column: string): boolean {
    return this.place.columns.has(column) || this.place.said.has(column);
  }

  /** The trimmed text; empty when the column is absent or the cell says "unknown". */
  text(column: string): string {
    const text = this.#written(column);
    return isUnknown(text) ? '' : text;
  }

  cell(column: string): CellRef {
    const index = this.place.columns.get(column) ?? -1;
    return {
      file: this.place.file,
      line: this.place.line,
      header: this.place.header[index] ?? column,
      text: this.place.cells[index] ?? '',
    };
  }

  /** Notes what is wrong in a column; the row stays. */
  note(code: ProblemCode, column: string, args: Problem['args'] = {}): void {
    const index = this.place.columns.get(column);
    const where = { file: this.place.file, line: this.place.line, header: this.cell(column).header };
    this.problems.push(problem(code, index === undefined ? where : { ...where, column: index + 1 }, args));
  }

  /** Notes what is wrong and sets the row aside. */
  reject(code: ProblemCode, column: string, args: Problem['args'] = {}): undefined {
    this.note(code, column, args);
    this.#rejected ??= code;
    return undefined;
  }

  /** Sets the row aside for something that was noted already. */
  setAside(code: ProblemCode): void {
    this.#rejected ??= code;
  }

  /** A number from nought, or `undefined`, with a note unless the cell says that it is not known. */
  number(
    column: string,
    { fractions: allowed = false, signed = false, whole = 'cell' }: NumberRules = {},
  ): NumberCell | undefined {
    const index = this.place.columns.get(column);
    if (index === undefined) return undefined;
    const fractions = allowed || this.place.formats.hasFractions(index);
    const cell = this.cell(column);
    const { header } = cell;
    if (isUnknown(cell.text)) {
      this.fates.push({ column, header, fate: 'missing' });
      return undefined;
    }
    const value = this.place.formats.read(index, !fractions, cell.text)?.value;
    const code = faultOf(value, fractions, signed);
    if (value !== undefined && !code) {
      this.fates.push({ column, header, fate: 'valid' });
      return { value, cell };
    }
    this.fates.push({ column, header, fate: 'invalid' });
    const args = { text: shown(cell.text) };
    if (whole === 'row') return this.reject(code ?? 'number-unreadable', column, args);
    this.note(code ?? 'number-unreadable', column, args);
    return undefined;
  }

  /**
   * A word that says how a number is meant; the row is set aside when it is another word. Cells that are empty or
   * say "unknown" state nothing.
   */
  word<W extends string>(column: string, vocabulary: readonly W[]): W | undefined {
    const text = this.#written(column);
    if (text === '') return undefined;
    const key = wordKey(text);
    const found = vocabulary.find((word) => word === key);
    return found || isUnknown(text) ? found : this.#unheard(column, text, vocabulary);
  }

  /**
   * The part of a population that a row counts, by a vocabulary or in the source's own words; `undefined` and `all`
   * are everyone. "Not known" is not everyone: such a row is set aside unless the column has a word for it.
   */
  part(column: string, vocabulary?: readonly string[]): string | undefined {
    const text = this.#written(column);
    const key = vocabulary ? wordKey(text) : text.toLowerCase();
    if (key === '') return undefined;
    if (vocabulary) {
      if (key === 'all' || vocabulary.includes(key)) return key;
      return this.#unheard(column, text, [...new Set([...vocabulary, 'all'])]);
    }
    if (isUnknown(text) && !PARTS_IN_WORDS.has(key)) return this.#unheard(column, text, ['unknown']);
    return key === 'total' ? 'all' : key;
  }

  /** A facility's name as written; `ALL` when the row names none. A facility that is not known is not all of them. */
  facility(): string {
    const text = this.#written('facility_id');
    if (EVERY_FACILITY.test(text)) return ALL_FACILITIES;
    if (isUnknown(text)) this.reject('value-missing', 'facility_id');
    return text;
  }

  /** A date of the column; the row is set aside when there is a text that is none. */
  period(column: string): Period | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    return this.#periodOf(column, text) ?? this.reject('date-unreadable', column, { text: shown(text) });
  }

  boolean(column: string): boolean | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    return canonicalBoolean(text) ?? this.#unheard(column, text, ['true', 'false']);
  }

  /** The definition keys that are columns of yes and no. */
  inclusions(): Definition {
    const stated = INCLUSIONS.filter((key) => this.has(key));
    if (stated.length === 0) return {};
    return Object.fromEntries(
      stated.flatMap((key) => {
        const value = this.boolean(key);
        return value === undefined ? [] : [[key, value ? 'yes' : 'no']];
      }),
    );
  }

  /** ISO dates as they stand; others as the column writes them; a range of months from its first to its last day. */
  #periodOf(column: string, text: string): Period | undefined {
    const iso = parsePeriod(text);
    if (iso) return iso;
    const index = this.place.columns.get(column);
    const read = this.place.said.has(column)
      ? text
      : index === undefined
        ? text
        : this.place.formats.readDate(index, text);
    const [from, to] = (read ?? '').split('/').map(parsePeriod);
    return from && to ? spanOf(from, to) : from;
  }

  #written(column: string): string {
    const said = this.place.said.get(column);
    if (said !== undefined) return said.trim();
    const index = this.place.columns.get(column);
    return index === undefined ? '' : (this.place.cells[index]?.trim() ?? '');
  }

  #unheard(column: string, text: string, words: readonly string[]): undefined {
    // What is not known is nearest to the word for it, not to a word that happens to be short.
    const forUnknown = isUnknown(text)
      ? words.find((word) => word === 'unknown' || word === 'other')
      : undefined;
    const nearest = forUnknown ?? closest(wordKey(text), [...words]);
    return this.reject('word-not-in-vocabulary', column, { word: shown(text), nearest });
  }
}

function faultOf(value: number | undefined, fractions: boolean, signed: boolean): ProblemCode | undefined {
  if (value === undefined) return 'number-unreadable';
  if (value < 0 && !signed) return 'number-negative';
  return fractions || Number.isInteger(value) ? undefined : 'number-not-whole';
}
