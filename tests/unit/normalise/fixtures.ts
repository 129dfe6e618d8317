import { readFileSync } from 'node:fs';
import type { Fact } from '../../../src/model/fact.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Table } from '../../../src/model/table.js';
import {
  isKnownHeader,
  isNoteStart,
  type Normalised,
  type NormaliseOptions,
  normalise,
} from '../../../src/normalise/index.js';
import { readTable } from '../../../src/read/index.js';

export const TODAY = '2024-06-30';
const HELP = { isHeader: isKnownHeader, isNote: isNoteStart };
const bad = new URL('../../fixtures/bad/', import.meta.url);

/** Reads a fixture by name; problems of the reading and of the normalising together. */
export function readBad(name: string, options: Partial<NormaliseOptions> = {}) {
  const { table, problems } = readTable(readFileSync(new URL(name, bad)), name, HELP);
  const normalised = normalise(table ? [table] : [], { today: TODAY, ...options });
  return { table, normalised, problems: table ? normalised.problems : problems };
}

/** A table from lines of text. */
export function tableOf(text: string, file = 'input.csv'): Table {
  const { table, problems } = readTable(new TextEncoder().encode(text), file, HELP);
  if (!table) throw new Error(`no table: ${JSON.stringify(problems)}`);
  return table;
}

/** Normalises tables given as text; several become files a.csv, b.csv … */
export function normalised(
  texts: string | readonly string[],
  options: Partial<NormaliseOptions> = {},
): Normalised {
  const list = typeof texts === 'string' ? [texts] : texts;
  const tables = list.map((text, index) => tableOf(text, `${String.fromCharCode(97 + index)}.csv`));
  return normalise(tables, { today: TODAY, ...options });
}

/** The facts of all countries. */
export function factsOf({ countries }: Normalised): Fact[] {
  return [...countries.values()].flatMap(({ facts }) => facts);
}

/** What a fact says, without where it was read. */
export function saying({ name, place, slice, period, value, definition }: Fact): string {
  return JSON.stringify([name, place, slice, period, value, definition]);
}

/** A period that is known to be one. */
export function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return period;
}
