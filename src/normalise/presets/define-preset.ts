import type { TableDecisions } from '../reading/reading.js';

/** Texts that must stand in columns, by header; both folded; of a list, any. */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/** Where the numbers of a published table go, for rows of one kind. */
export interface RowRule {
  readonly where: Where;
  /** The canonical table and the column that takes the value; flows are those of the row's own year or month. */
  readonly table: 'prison-population' | 'prison-population-wide' | 'admissions-releases';
  readonly column: string;
  readonly said?: Readonly<Record<string, string>>;
}

/** What one column of counts is, in a table of very many. */
export interface CellRule {
  /** The header, blanks folded. */
  readonly header: string;
  /** The rows of which it is; every row when left out. */
  readonly where?: Where;
  readonly table: 'prison-population' | 'prison-population-wide';
  readonly column: string;
  readonly said?: Readonly<Record<string, string>>;
}

/** A known implausible figure: flagged, never repaired. */
export interface Implausible {
  /** Texts that name the row, folded, by header. */
  readonly where: Readonly<Record<string, string>>;
  /** What makes it so. */
  readonly reason: 'sameFigureTwice' | 'unlikeNeighbours';
}

/** How one published source is read: data, and no code. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Whether it was tried on a published file, or made from the published description of the columns alone. */
  readonly basis: 'published file' | 'published layout';
  /** Headers that together no other publisher's file has, folded. */
  readonly headers: readonly string[];
  /**
   * Where a publisher gives many tables the same headers: texts by header, one of which must begin a cell of its
   * column. Without any such cell the table is another one.
   */
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
  /** What the file leaves to the reader and its publisher says elsewhere. */
  readonly decisions?: Pick<
    TableDecisions,
    'columns' | 'country' | 'coverage' | 'unit' | 'labels' | 'values' | 'decimal' | 'dateOrder' | 'event'
  >;
  /** What the table covers when every row that says anything there has these texts: a choice of prisons, not all. */
  readonly chosen?: { readonly where: Where; readonly coverage: 'facility_set' };
  /** Said of every number of it. */
  readonly said?: Readonly<Record<string, string>>;
  /** Canonical words for the cells of a column: `{ sex: { header: 'Sex', words: { Female: 'female' } } }`. */
  readonly words?: Readonly<
    Record<string, { readonly header: string; readonly words: Readonly<Record<string, string>> }>
  >;
  /** For tables with a number a row: its column, and the rules, of which every one that fits is followed. */
  readonly value?: string;
  /** The numbers stand in a column a year or month, named by its header, and not in one column. */
  readonly periods?: true;
  /** For forms with several numbers a row: their columns, and the part of the people that each is about. */
  readonly values?: readonly { readonly header: string; readonly said?: Readonly<Record<string, string>> }[];
  readonly rows?: readonly RowRule[];
  /** For tables with many columns of counts. */
  readonly cells?: readonly CellRule[];
  /** Rows that are not read: sums of others, or what no indicator uses. */
  readonly leftOut?: readonly { readonly where: Where; readonly as: 'row-is-total' | 'row-not-read' }[];
  /**
   * What several rows about one place and date are: numbers to be added, or parts of the place, whose number is known
   * only when every part of it gives it.
   */
  readonly several?: 'added' | 'parts';
  /** Letters that qualify a number: after it in its cell, or in a column of their own. */
  readonly flags?: { readonly letters: readonly string[]; readonly header?: string };
  /** Rows of which the publisher's own national figures are the sums, blanks left out. */
  readonly complete?: boolean;
  readonly implausible?: readonly Implausible[];
  /** What a user must know of the figures: rule of the period, footnotes, what is counted. */
  readonly notes: readonly string[];
}

export const definePreset = (preset: Preset): Preset => preset;
