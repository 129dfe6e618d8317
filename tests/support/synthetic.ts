import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row as it stands in the file: every cell a string. */
export type Row = Readonly<Record<string, string>>;

export const SYNTHETIC = 'sample-data/synthetic';
export const SYNTHETIC_FOLDERS = readdirSync(SYNTHETIC).sort();

const rowsIn = (...path: readonly string[]): Row[] =>
  parse(readFileSync(join(...path), 'utf8'), { columns: true });

/** The rows of a CSV file of the synthetic samples. */
export const rowsOf = (folder: string, file: string) => rowsIn(SYNTHETIC, folder, file);

/** The rows of a CSV file of a country's published figures. */
export const publishedRows = (folder: string, file: string) => rowsIn('sample-data', folder, file);

const DAY = 86_400_000;
/** Days from one ISO date to another. */
export const daysBetween = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / DAY;
