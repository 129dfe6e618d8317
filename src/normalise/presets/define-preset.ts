import type { TableDecisions } from '../reading/reading.js';

/** Where the numbers of a published table go, for rows of one kind. */
export interface RowRule {
  /** Texts that must stand in these columns, folded; of a list, any. */
  readonly where: Readonly<Record<string, string | readonly string[]>>;
  /** The canonical table and the column that takes the value. */
  readonly table: 'prison-population' | 'prison-population-wide';
  readonly column: string;
  readonly said?: Readonly<Record<string, string>>;
}

/** What one column of counts is, in a table of very many. */
export interface CellRule {
  /** The header, blanks folded. */
  readonly header: string;
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
  /** What the file leaves to the reader and its publisher says elsewhere. */
  readonly decisions?: Pick<
    TableDecisions,
    'columns' | 'country' | 'coverage' | 'unit' | 'labels' | 'decimal'
  >;
  /** Said of every number of it. */
  readonly said?: Readonly<Record<string, string>>;
  /** Canonical words for the cells of a column: `{ sex: { header: 'Sex', words: { Female: 'female' } } }`. */
  readonly words?: Readonly<
    Record<string, { readonly header: string; readonly words: Readonly<Record<string, string>> }>
  >;
  /** For tables with a number a row: its column, and the rules of which the first that fits is taken. */
  readonly value?: string;
  /** For forms with several numbers a row: their columns, and the part of the people that each is about. */
  readonly values?: readonly { readonly header: string; readonly said?: Readonly<Record<string, string>> }[];
  readonly rows?: readonly RowRule[];
  /** For tables with many columns of counts. */
  readonly cells?: readonly CellRule[];
  /** Rows of which the publisher's own national figures are the sums, blanks left out. */
  readonly complete?: boolean;
  readonly implausible?: readonly Implausible[];
  /** What a user must know of the figures: rule of the period, footnotes, what is counted. */
  readonly notes: readonly string[];
}

export const definePreset = (preset: Preset): Preset => preset;
