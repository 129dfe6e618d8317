import { closest } from 'fastest-levenshtein';
import type { CellRef } from '../model/cell.js';
import type { Definition } from '../model/definition.js';
import { type Period, parsePeriod } from '../model/period.js';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import { canonicalBoolean, canonicalNumber, isUnknown } from './cell.js';

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
}

/** What became of one value cell, for the completeness measure. */
export type CellFate = 'valid' | 'invalid' | 'missing';

/** Reads one row's cells by canonical column, and remembers what was wrong with them. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly fates: { readonly header: string; readonly fate: CellFate }[] = [];
  #rejected: ProblemCode | undefined;

  constructor(readonly place: RowPlace) {}

  /** The code for which the whole row is set aside, if any. */
  get rejected(): ProblemCode | undefined {
    return this.#rejected;
  }

  has(column: string): boolean {
    return this.place.columns.has(column);
  }

  /** The trimmed text; empty when the column is absent or the cell says "unknown". */
  text(column: string): string {
    const index = this.place.columns.get(column);
    const text = index === undefined ? '' : (this.place.cells[index]?.trim() ?? '');
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

  /**
   * A whole number from nought, or `undefined` with a note. Unknown texts are counted as unknown, never as nought.
   * @param whole whether fractions are refused, as for persons
   */
  count(column: string, whole = true): NumberCell | undefined {
    if (!this.has(column)) return undefined;
    const { header, text } = this.cell(column);
    const fate = (value: CellFate) => this.fates.push({ header, fate: value });
    if (isUnknown(text)) {
      fate('missing');
      return undefined;
    }
    const value = canonicalNumber(text);
    const wrong = value === undefined ? 'number-unreadable' : value < 0 ? 'number-negative' : undefined;
    const fraction =
      whole && value !== undefined && !Number.isInteger(value) ? 'number-not-whole' : undefined;
    const code = wrong ?? fraction;
    if (code) {
      fate('invalid');
      this.note(code, column, { text: shown(text) });
      return undefined;
    }
    fate('valid');
    return { value: value ?? 0, cell: this.cell(column) };
  }

  /** A word of a vocabulary; the row is set aside when it is another word. Empty cells give `undefined`. */
  word<W extends string>(column: string, vocabulary: readonly W[]): W | undefined {
    const text = this.text(column)
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if (text === '') return undefined;
    const found = vocabulary.find((word) => word === text);
    if (found) return found;
    return this.reject('word-not-in-vocabulary', column, {
      word: shown(this.text(column)),
      nearest: closest(text, [...vocabulary]),
    });
  }

  /** A date of the column; the row is set aside when there is a text that is none. */
  period(column: string): Period | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    return parsePeriod(text) ?? this.reject('date-unreadable', column, { text: shown(text) });
  }

  boolean(column: string): boolean | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const value = canonicalBoolean(text);
    if (value === undefined)
      this.reject('word-not-in-vocabulary', column, { word: shown(text), nearest: 'true' });
    return value;
  }

  /** The definition keys that are columns of yes and no. */
  inclusions(): Definition {
    const keys = [
      'remand_included',
      'police_cells_included',
      'house_arrest_included',
      'juveniles_included',
    ] as const;
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.boolean(key);
        return value === undefined ? [] : [[key, value ? 'yes' : 'no']];
      }),
    );
  }
}

/** A text as it may be printed in a message: short, control characters made visible. */
export function shown(text: string): string {
  const visible = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '␣')
    .trim();
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
