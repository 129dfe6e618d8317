import { closest, distance } from 'fastest-levenshtein';
import { type Problem, problem } from '../model/problem.js';
import type { Table } from '../model/table.js';
import { columnsOf, type TableDefinition } from './define-table.js';
import { headerKey } from './header.js';
import { TABLES } from './tables/index.js';

/** A file whose canonical table is known, with the position of each of its columns. */
export interface Recognised {
  readonly table: Table;
  readonly definition: TableDefinition;
  readonly columns: ReadonlyMap<string, number>;
}

/** Which canonical table a file is, by its headers alone; the file's name is never asked. */
export function recognise(table: Table): {
  readonly recognised?: Recognised;
  readonly problems: readonly Problem[];
} {
  const where = { file: table.file, line: table.headerLine };
  const keys = table.header.map(headerKey);
  const columns = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (key === '') continue;
    if (columns.has(key)) twice.add(key);
    else columns.set(key, index);
  }
  // A file with years and no dates is dated by them.
  const year = columns.get('year');
  if (!columns.has('date') && year !== undefined) columns.set('date', year);

  const matches = TABLES.filter((definition) => matchesHeaders(definition, columns));
  const [definition, other] = [...matches].sort((a, b) => fit(b, columns) - fit(a, columns));
  if (!definition) return { problems: [notRecognised(table, keys, columns)] };
  if (other && fit(other, columns) === fit(definition, columns)) {
    return { problems: [problem('table-ambiguous', where, { first: definition.name, second: other.name })] };
  }
  const known = new Set(columnsOf(definition));
  const doubled = [...twice].filter((key) => known.has(key));
  if (doubled.length > 0)
    return { problems: [problem('header-duplicated', where, { headers: doubled.join(', ') })] };
  return { recognised: { table, definition, columns }, problems: unused(table, keys, known) };
}

function matchesHeaders(definition: TableDefinition, columns: ReadonlyMap<string, number>): boolean {
  const has = (column: string) => columns.has(column);
  return (
    definition.required.every(has) &&
    (definition.anyOf.length === 0 || definition.anyOf.some(has)) &&
    !(definition.noneOf ?? []).some(has)
  );
}

function fit(definition: TableDefinition, columns: ReadonlyMap<string, number>): number {
  return columnsOf(definition).filter((column) => columns.has(column)).length;
}

function unused(table: Table, keys: readonly string[], known: ReadonlySet<string>): Problem[] {
  const strange = keys.flatMap((key, index) =>
    key !== '' && key !== 'year' && !known.has(key) ? [{ key, header: table.header[index] ?? key }] : [],
  );
  if (strange.length === 0) return [];
  const near = strange.flatMap(({ key, header }) => {
    const nearest = closest(key, [...known]);
    return distance(key, nearest) <= 2 ? [`${header} → ${nearest}`] : [];
  });
  const args = { columns: strange.map(({ header }) => header).join(', '), suggestion: near.join(', ') };
  return [problem('column-not-used', { file: table.file, line: table.headerLine }, args)];
}

/** Says what was seen, which table is nearest and what it lacks. */
function notRecognised(table: Table, keys: readonly string[], columns: ReadonlyMap<string, number>): Problem {
  const scored = TABLES.map((definition) => {
    const missing = definition.required.filter((column) => !columns.has(column));
    const oneOf = definition.anyOf.length > 0 && !definition.anyOf.some((column) => columns.has(column));
    return {
      definition,
      missing,
      oneOf,
      score: fit(definition, columns) - 2 * missing.length - (oneOf ? 1 : 0),
    };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const lacking = [...best.missing, ...(best.oneOf ? [best.definition.anyOf.slice(0, 4).join(' | ')] : [])];
  const near = best.missing.flatMap((column) => {
    const candidates = keys.filter((key) => key !== '');
    const nearest = candidates.length > 0 ? closest(column, candidates) : '';
    return nearest !== '' && distance(column, nearest) <= 3
      ? [`${table.header[keys.indexOf(nearest)]} → ${column}`]
      : [];
  });
  const seen = table.header
    .slice(0, 8)
    .map((header) => header.trim())
    .join(', ');
  return problem(
    'header-not-recognised',
    { file: table.file, line: table.headerLine },
    {
      seen: seen.length > 120 ? `${seen.slice(0, 119)}…` : seen,
      nearest: best.definition.name,
      missing: lacking.join(', '),
      suggestion: near.join(', '),
    },
  );
}
