import type { Fact, PenaltyScale, Source } from '../model/fact.js';
import type { Period } from '../model/period.js';
import type { RowReader } from './row-reader.js';

/** What a row gave. A row that gives nothing is set aside with a reason. */
export interface RowYield {
  readonly facts?: readonly Fact[];
  readonly penalty?: PenaltyScale;
  readonly source?: Source;
}

/** What every row of a country's table has, read before the table's own columns. */
export interface RowContext {
  /** Alpha-3. */
  readonly country: string;
  /** The row's date, for tables that have one. */
  readonly date: Period | undefined;
  readonly sources: readonly string[];
}

/** One canonical table: which headers make it, and what its rows mean. */
export interface TableDefinition {
  readonly name: string;
  /** All of these. */
  readonly required: readonly string[];
  /** And at least one of these; empty when nothing more is needed. */
  readonly anyOf: readonly string[];
  /** And none of these, which belong to a sister table. */
  readonly noneOf?: readonly string[];
  readonly optional: readonly string[];
  /** Known columns that are for people to read, or not used yet. */
  readonly notRead: readonly string[];
  /** Whether a row belongs to a country. */
  readonly ofCountry: boolean;
  /** Whether the column `date` (or `year`) says when. */
  readonly dated: boolean;
  readonly read: (row: RowReader, context: RowContext) => RowYield;
}

export function defineTable(definition: TableDefinition): TableDefinition {
  return definition;
}

/** Every column that a table knows. */
export function columnsOf(table: TableDefinition): string[] {
  return [...new Set([...table.required, ...table.anyOf, ...table.optional, ...table.notRead])];
}
