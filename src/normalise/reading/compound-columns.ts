import type { Table, TableRow } from '../../model/table.js';
import { fieldsOf, isTotalLabel, partNamed } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import type { Column } from './columns.js';
import type { Base } from './expand.js';
import type { CanonicalRow } from './reading.js';

/** A column that counts a legal status and a sex at once, in one of several divisions of the table. */
export interface CompoundColumn {
  readonly index: number;
  readonly legalStatus: 'unsentenced' | 'sentenced' | 'other';
  readonly sex: 'female' | 'male';
  /** What else the header says: the division that its counts are of. */
  readonly division: string;
}

/** The share of rows in which the columns must make the total. */
const MOST = 0.9;

/**
 * The columns of a table such as `FUERO COMÚN Procesados H`, when together they make its total row by row: only the
 * arithmetic proves that they are parts of one whole, each of it once.
 */
export function compoundColumns(
  table: Table,
  columns: readonly Column[],
  numberOf: (row: TableRow, index: number) => number | undefined,
): readonly CompoundColumn[] {
  const total = columns.find(({ field }) => field === 'total')?.index;
  if (total === undefined) return [];
  const found = columns.flatMap(({ index, header, field }) => {
    if (field !== undefined) return [];
    const compound = compoundOf(header, index);
    return compound ? [compound] : [];
  });
  if (found.length < 4) return [];
  const agree = table.rows.filter((row) => {
    const whole = numberOf(row, total);
    return (
      whole !== undefined && found.reduce((sum, { index }) => sum + (numberOf(row, index) ?? 0), 0) === whole
    );
  });
  return agree.length >= table.rows.length * MOST ? found : [];
}

function compoundOf(header: string, index: number): CompoundColumn | undefined {
  const words = phraseOf(header.replaceAll('|', ' ')).split(' ');
  if (words.some((word) => isTotalLabel(word) || word === '%')) return undefined;
  let legalStatus: CompoundColumn['legalStatus'] | undefined;
  let sex: CompoundColumn['sex'] | undefined;
  const rest: string[] = [];
  for (const word of words) {
    const status = partNamed('legal_status', word) ?? statusOf(word);
    const named = partNamed('sex', word, BESIDE_H);
    if (status === 'unsentenced' || status === 'sentenced' || status === 'other') legalStatus = status;
    else if (named === 'female' || named === 'male') sex = named;
    else rest.push(word);
  }
  return legalStatus && sex ? { index, legalStatus, sex, division: rest.join(' ') } : undefined;
}

/** `M` beside `H` is women. */
const BESIDE_H = new Set(['h']);

function statusOf(word: string): string | undefined {
  const fields = new Set(fieldsOf(word).map(({ field }) => field));
  const [field] = fields;
  if (fields.size !== 1) return undefined;
  if (field === 'unsentenced' || field === 'sentenced') return field;
  return field === 'other_status' ? 'other' : undefined;
}

/** The canonical rows of one row: each column counts a status, a sex, and the two together. */
export function expandCompounds(
  compounds: readonly CompoundColumn[],
  base: Base,
): (row: TableRow) => readonly CanonicalRow[] {
  return (row) => {
    const said = base.said(row);
    return compounds.flatMap(({ index, legalStatus, sex }) => {
      const columns = new Map([...base.columns, ['persons', index]]);
      const parts: readonly (readonly (readonly [string, string])[])[] = [
        [
          ['legal_status', legalStatus],
          ['sex', sex],
        ],
        [['legal_status', legalStatus]],
        [['sex', sex]],
      ];
      return parts.map((part) => ({
        table: 'prison-population',
        columns,
        said: new Map([...said, ...part]),
      }));
    });
  };
}
