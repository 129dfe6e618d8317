import type { CaseEvent } from '../../model/case.js';
import type { Source } from '../../model/fact.js';
import type { Problem, ProblemCode } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import type { Preset } from '../presets/index.js';
import type { Column } from './columns.js';
import type { CompoundColumn } from './compound-columns.js';
import type { CellDecisions, ColumnFormats } from './formats.js';

/** One row in the terms of a canonical table: which cells hold what, and what is said elsewhere or in other words. */
export interface CanonicalRow {
  /** Position of the cell of each canonical column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Texts in canonical words: a date in ISO, a part of the population, what a title says. */
  readonly said: ReadonlyMap<string, string>;
  /** The canonical table, where a file holds rows of several. */
  readonly table?: string;
}

/** How the rows of a published table are laid out. */
export type Shape =
  /** A place or a date a row, a count a column. */
  | 'wide'
  /** What is counted stands in a column of words, the number beside it. */
  | 'long'
  /** A year or month a column. */
  | 'periods'
  /** An offence a row, counts beside it. */
  | 'offences'
  /** A person or a case a row. */
  | 'cases';

/** What only a person can say of a file. */
export type Need = 'country' | 'date' | 'value' | 'rows' | 'event';

/** What a user decides about a file, instead of the evidence in it. */
export interface TableDecisions extends CellDecisions {
  /** Meanings by header. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Alpha-3, for a file that names no country. */
  readonly country?: string;
  /** ISO date, month or year, for a file that has none. */
  readonly date?: string;
  /** What the numbers are, for a file that does not say: a field of counts. */
  readonly value?: string;
  /** What a column called overcrowding holds. */
  readonly overcrowding?: 'occupancy' | 'excess';
  /** Offence class and drug sub-type by the source's own label: `drug/trafficking`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether the file covers the whole country; stated of every count in it. */
  readonly coverage?: 'national' | 'federal' | 'state' | 'facility_set';
  /** What an offence table counts. */
  readonly unit?: 'person' | 'charge' | 'case';
  /** What one row of a table of cases stands for. */
  readonly event?: CaseEvent;
  /** Canonical words by header and text: `{ "maxSentence": { "100": "life" } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** In months: how long each released person was followed, for a file that has no date of the end. */
  readonly followup?: number;
  /** What a return is, for a file that does not say. */
  readonly returnEvent?: 'arrest' | 'conviction' | 'imprisonment' | 'technical';
  /** Whether the cases are all there were, or a sample. */
  readonly basis?: 'register' | 'sample';
}

/** How a published table is understood. */
export interface Reading {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly shape: Shape;
  /** The canonical table that its rows become; empty when no table reads them yet. */
  readonly tableName: string;
  readonly formats: ColumnFormats;
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
  /** Lines that are no data of their own, by the reason. */
  readonly leftOut: ReadonlyMap<number, ProblemCode>;
  /** Whether the arithmetic of the file proves, or its publisher says, that its rows are all there are. */
  readonly complete: boolean;
  /** Whether the publisher adds up what is filled in, so that a blank is left out of a sum and does not forbid it. */
  readonly addsFilled: boolean;
  /** Whether the rows are regions: parts of the country that are no prisons, and are read for their sum. */
  readonly ofRegions: boolean;
  /** Columns that count a status and a sex at once: several of a row make one number. */
  readonly compounds: readonly CompoundColumn[];
  /** Where its numbers come from: the publication, or the file itself. */
  readonly source: Source;
  /** The published source that the headers are those of. */
  readonly preset?: Preset;
  readonly expand: (row: TableRow) => readonly CanonicalRow[];
}
