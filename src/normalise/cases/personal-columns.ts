import type { Table } from '../../model/table.js';
import type { Column } from '../reading/columns.js';
import { phraseOf } from '../vocabulary/phrase.js';

/** In a list of people a bare "name" is theirs; elsewhere it may be that of a prison. */
const NAMES = new Set([
  'nombre',
  'nombres',
  'name',
  'names',
  'nome',
  'nomes',
  'nom',
  'noms',
  'apellido',
  'apellidos',
]);
const LOOKED_AT = 2_000;
/** Fewer different texts than this show nothing. */
const FEWEST = 5;
/** Of the different texts of a column. */
const MOSTLY = 0.8;

const SHAPES: readonly RegExp[] = [
  // An address of electronic mail.
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  // A telephone number: a plus, or groups of digits.
  /^\+\d[\d\s().-]{6,}$/,
  /^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}$/,
  // Surname, given names.
  /^\p{L}[\p{L}'’ -]+,\s*\p{L}[\p{L}'’. -]*$/u,
  // Numbers of persons with a check digit: CPF of Brazil, RUT of Chile, CURP of Mexico.
  /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  /^\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]$/,
  /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/,
];

/** Columns of a table of cases, with those marked that hold names, numbers or addresses of people. */
export function markPersonal(table: Table, columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const { how, kind, index, header } = column;
    if (how === 'given' || how === 'empty' || kind === 'personal') return column;
    const isNamed = NAMES.has(phraseOf(header));
    if (!isNamed && !(how === 'unknown' && looksPersonal(table, index))) return column;
    const { field: _, ...rest } = column;
    return { ...rest, how: isNamed ? 'exact' : 'unknown', kind: 'personal', candidates: [] };
  });
}

function looksPersonal(table: Table, index: number): boolean {
  const texts = new Set(table.rows.slice(0, LOOKED_AT).map(({ cells }) => (cells[index] ?? '').trim()));
  texts.delete('');
  if (texts.size < FEWEST) return false;
  return SHAPES.some((shape) => [...texts].filter((text) => shape.test(text)).length >= texts.size * MOSTLY);
}
