import { closest, distance } from 'fastest-levenshtein';
import { columnsOf } from './define-table.js';
import { TABLES } from './tables/index.js';

/** The table that a file comes nearest to, for the message. */
export interface NearestTable {
  readonly [name: string]: string;
  readonly nearest: string;
  /** Canonical columns that it lacks. */
  readonly missing: string;
  /** Headers that may be a missing column misspelt. */
  readonly suggestion: string;
}

/** Letters that a misspelt header may differ by. */
const MISSPELT = 3;

/**
 * The canonical table that shares most headers with a file that is none of them; among equals the one that lacks
 * least. A file that shares nothing is held against the plain table of people held.
 */
export function nearestTable(
  header: readonly string[],
  keys: readonly string[],
  columns: ReadonlyMap<string, number>,
): NearestTable {
  const has = (column: string) => columns.has(column);
  const written = keys.filter((key) => key !== '');
  const misspelt = (column: string) => {
    const nearest = written.length > 0 ? closest(column, written) : '';
    // A short name is a few letters away from anything.
    const allowed = Math.min(MISSPELT, Math.floor(column.length / 2));
    return nearest !== '' && distance(column, nearest) <= allowed ? nearest : undefined;
  };
  const scored = TABLES.map((definition) => {
    const missing = definition.required.filter((column) => !has(column));
    const oneOf = definition.anyOf.length > 0 && !definition.anyOf.some(has) ? definition.anyOf : [];
    const shared = columnsOf(definition).filter(has).length;
    const near = missing.filter((column) => misspelt(column) !== undefined).length;
    const plain = definition.name === 'prison-population-wide' ? 0.1 : 0;
    return {
      definition,
      missing,
      oneOf,
      score: shared + near - (missing.length + Math.sign(oneOf.length)) / 10 + plain,
      known: shared + near > 0,
    };
  });
  const plain = scored.filter(({ definition }) => definition.name === 'prison-population-wide');
  const pool = scored.some(({ known }) => known) ? scored : plain;
  const best = pool.reduce((a, b) => (b.score > a.score ? b : a));
  const alternatives = best.oneOf.length > 0 ? [best.oneOf.slice(0, 4).join(' | ')] : [];
  const suggestion = best.missing.flatMap((column) => {
    const key = misspelt(column);
    return key === undefined ? [] : [`${header[keys.indexOf(key)]?.trim()} → ${column}`];
  });
  return {
    nearest: best.definition.name,
    missing: [...best.missing, ...alternatives].join(', '),
    suggestion: suggestion.join(', '),
  };
}
