import { type Problem, problem } from '../../model/problem.js';
import type { Table } from '../../model/table.js';
import { shown } from '../cell.js';
import { type DateColumn, type DateOrder, dateColumnOf, monthsOf, readDate } from '../cells/date-format.js';
import {
  type NumberColumn,
  type NumberFormat,
  numberColumnOf,
  type ReadNumber,
  readNumber,
} from '../cells/number-format.js';
import type { Vocabulary } from '../vocabulary/fields.js';
import { isUnknownText, MONTH_LISTS } from '../vocabulary/index.js';

/** What a user decides about the cells of a file, instead of the evidence in it. */
export interface CellDecisions {
  readonly decimal?: '.' | ',';
  readonly thousands?: '.' | ',' | ' ' | "'";
  readonly dateOrder?: DateOrder;
}

const MONTHS = monthsOf(MONTH_LISTS);
/** A column in which fewer cells than this look like numbers says nothing of how the file writes them. */
const MOSTLY_NUMBERS = 0.6;
const NUMBER_LIKE = /^[\s+\-−–(]*[$€]?\s*\d[\d\s.,'’\u00a0\u202f\u2009]*%?[\s)*]*$/;

/** Whether a text has the looks of a number, whatever its marks. */
export const isNumberText = (text: string): boolean => NUMBER_LIKE.test(text);

/** How the numbers and dates of each column of a table are written, decided once a column and only when asked for. */
export class ColumnFormats {
  /** By position, of people and places first and of other numbers second. */
  readonly #numbers: readonly [Map<number, NumberColumn>, Map<number, NumberColumn>] = [new Map(), new Map()];
  readonly #dates = new Map<number, DateColumn>();
  readonly #weighted = new Set<number>();
  #neighbours: NumberFormat | undefined;

  constructor(
    readonly table: Table,
    readonly decisions: CellDecisions = {},
    readonly language?: Vocabulary['language'],
  ) {}

  /** @param whole whether the column counts people or places */
  number(index: number, whole: boolean): NumberColumn {
    const columns = this.#numbers[whole ? 0 : 1];
    const known = columns.get(index);
    if (known) return known;
    const found = numberColumnOf(this.#texts(index), {
      whole,
      given: this.#given(),
      neighbours: this.#fileFormat(),
    });
    columns.set(index, found);
    return found;
  }

  read(index: number, whole: boolean, text: string): ReadNumber | undefined {
    return readNumber(text, this.number(index, whole).format);
  }

  /** Lets a column of counts hold fractions of people. */
  allowFractions(index: number): void {
    this.#weighted.add(index);
  }

  hasFractions(index: number): boolean {
    return this.#weighted.has(index);
  }

  date(index: number): DateColumn {
    const known = this.#dates.get(index);
    if (known) return known;
    const { dateOrder } = this.decisions;
    const found = dateColumnOf(this.#texts(index), {
      ...(dateOrder ? { given: dateOrder } : {}),
      ...(this.language ? { language: this.language } : {}),
    });
    this.#dates.set(index, found);
    return found;
  }

  /** An ISO date, month, year, or a range of months; `undefined` when there is no such date. */
  readDate(index: number, text: string): string | undefined {
    return readDate(text, this.date(index), MONTHS);
  }

  /** What was decided without proof in the columns that were asked for. */
  problems(): Problem[] {
    const { file, header } = this.table;
    // One cause a file: the first cell of the columns that nothing proves.
    const open = [...this.#numbers[0]]
      .filter(([, { decidedBy, ambiguous }]) => decidedBy === 'whole-numbers' && ambiguous.length > 0)
      .map(([index, { ambiguous }]) => ({
        index,
        at: ambiguous[0] ?? 0,
        count: ambiguous.length,
      }))
      .sort((a, b) => a.at - b.at || a.index - b.index);
    const [first] = open;
    const row = first && this.table.rows[first.at];
    const count = open.reduce((sum, cell) => sum + cell.count, 0);
    const numbers =
      first && row
        ? [
            problem(
              'number-ambiguous',
              { file, line: row.line, column: first.index + 1, header: header[first.index] ?? '' },
              { text: shown(row.cells[first.index] ?? ''), count },
            ),
          ]
        : [];
    const dates = [...this.#dates].flatMap(([index, { ambiguous, decidedBy, order }]) =>
      decidedBy === 'language' && ambiguous > 0 && order
        ? [problem('date-order-assumed', this.#whereOf(index), { order, count: ambiguous })]
        : [],
    );
    const centuries = [...this.#dates].flatMap(([index, { shortYears }]) =>
      shortYears ? [problem('two-digit-years', this.#whereOf(index), { ...shortYears })] : [],
    );
    return [...numbers, ...dates, ...centuries];
  }

  /** The marks that the file's numbers show without doubt. */
  fileFormat(): NumberFormat {
    return this.#fileFormat();
  }

  #whereOf(index: number): Problem['where'] {
    const line = this.table.rows[0]?.line;
    return {
      file: this.table.file,
      ...(line === undefined ? {} : { line }),
      column: index + 1,
      header: this.table.header[index] ?? '',
    };
  }

  #given(): Partial<NumberFormat> {
    const { decimal, thousands } = this.decisions;
    return { ...(decimal ? { decimal } : {}), ...(thousands ? { thousands } : {}) };
  }

  #texts(index: number): string[] {
    return this.table.rows.map(({ cells }) => {
      const text = cells[index] ?? '';
      return isUnknownText(text) ? '' : text;
    });
  }

  #fileFormat(): NumberFormat {
    if (this.#neighbours) return this.#neighbours;
    let decimal: NumberFormat['decimal'] = null;
    let thousands: NumberFormat['thousands'] = null;
    const all: string[] = [];
    for (let index = 0; index < this.table.header.length; index += 1) {
      const texts = this.#sample(index);
      const numbers = texts.filter((text) => NUMBER_LIKE.test(text));
      if (numbers.length === 0 || numbers.length < texts.length * MOSTLY_NUMBERS) continue;
      all.push(...numbers);
      const { format, decidedBy } = numberColumnOf(numbers, { whole: false });
      if (decidedBy === 'undecided' || decidedBy === 'no-marks') continue;
      decimal ??= format.decimal;
      thousands ??= format.thousands;
    }
    if (decimal === null && thousands === null) {
      // No column alone proves its mark; small numbers without one, in any of them, may.
      const together = numberColumnOf(all, { whole: false });
      if (together.decidedBy === 'unmarked-below-thousand') thousands = together.format.thousands;
    }
    this.#neighbours = { decimal, thousands: thousands === decimal ? null : thousands };
    return this.#neighbours;
  }

  /** The first cells that are filled: enough to see how a file writes its numbers. */
  #sample(index: number): string[] {
    const texts: string[] = [];
    for (const { cells } of this.table.rows) {
      const text = cells[index] ?? '';
      if (text.trim() !== '' && !isUnknownText(text)) texts.push(text);
      if (texts.length === 500) break;
    }
    return texts;
  }
}
