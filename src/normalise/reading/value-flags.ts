import { type Problem, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import type { Preset } from '../presets/index.js';
import { phraseOf } from '../vocabulary/phrase.js';

/** A table whose numbers stand alone in their cells, and the flags that stood beside them, by line. */
export interface FlaggedTable {
  readonly table: Table;
  readonly flags: ReadonlyMap<number, readonly string[]>;
}

/** Takes the letters that qualify numbers out of their cells: `1234 bp` is 1234, with a break in series, provisional. */
export function withoutFlags(table: Table, preset: Preset | undefined): FlaggedTable {
  const known = new Set(preset?.flags?.letters ?? []);
  if (known.size === 0) return { table, flags: new Map() };
  const own = preset?.flags?.header;
  const index = own === undefined ? -1 : table.header.findIndex((text) => phraseOf(text) === phraseOf(own));
  const flags = new Map<number, string[]>();
  const rows = table.rows.map((row): TableRow => {
    const found = lettersOf(row.cells[index] ?? '', known) ?? [];
    const cells = row.cells.map((cell) => {
      const [, value, marks = ''] = /^\s*(:|[\d.,]+)\s+([a-z]+)\s*$/.exec(cell) ?? [];
      const letters = value === undefined ? undefined : lettersOf(marks, known);
      if (value === undefined || !letters) return cell;
      if (value !== ':') found.push(...letters);
      return value;
    });
    if (found.length > 0) flags.set(row.line, found);
    return { ...row, cells };
  });
  return { table: { ...table, rows }, flags };
}

/** The letters of a text that has no others; `undefined` when one of them is no flag. */
function lettersOf(text: string, known: ReadonlySet<string>): string[] | undefined {
  const letters = [...text.trim()].filter((letter) => letter !== ' ' && letter !== ',');
  return letters.every((letter) => known.has(letter)) ? letters : undefined;
}

/** That numbers which are read carry flags: how many, and which. */
export function flaggedFigures(
  { table, flags }: FlaggedTable,
  isRead: (row: TableRow) => boolean,
): Problem[] {
  const found = table.rows.filter((row) => flags.has(row.line) && isRead(row));
  const [first] = found;
  if (!first) return [];
  const letters = found.flatMap(({ line }) => flags.get(line) ?? []);
  return [
    problem(
      'figures-flagged',
      { file: table.file, line: first.line },
      { count: letters.length, flags: [...new Set(letters)].sort().join(', ') },
    ),
  ];
}
