import { type Problem, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import { isTotalLabel } from '../vocabulary/index.js';
import { phraseOf } from '../vocabulary/phrase.js';
import { isNumberText } from './formats.js';

/** Headers of the columns that say where in a form a row stands. */
export const FORM_COLUMNS = ['form section', 'form item', 'form label'] as const;

/** A form as a table: each row says its section, its item and its label; what does not add up is said. */
export interface Form {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

/** A form has more sections than this; fewer are headings of a table. */
const FEWEST_SECTIONS = 3;

/**
 * Some publications are forms and no tables: sections with headers of their own, labels in one of several columns,
 * values far to the right. A section begins with the word that begins the header: `Categoria: Capacidade`. A label
 * further right belongs to the item to its left, or to the last one above. Only sections with the columns of the first
 * are read: in the others the same places hold other things.
 */
export function formOf(table: Table): Form {
  const nothing = { table, problems: [] };
  const first = table.header.findIndex((text) => text.trim() !== '');
  const word = /^(\p{L}+):\s/u.exec((table.header[first] ?? '').trim())?.[1];
  if (word === undefined) return nothing;
  const begins = (row: TableRow) => textAt(row, first).startsWith(`${word}:`);
  if (table.rows.filter(begins).length < FEWEST_SECTIONS - 1) return nothing;
  const values = table.header.flatMap((text, index) => (index > first && text.trim() !== '' ? [index] : []));
  const names = values.map((index) => phraseOf(table.header[index] ?? '')).join('|');
  let section = afterWord(table.header[first] ?? '');
  let item = '';
  let isRead = true;
  const problems: Problem[] = [];
  const rows = table.rows.map((row): TableRow => {
    if (begins(row)) {
      section = afterWord(textAt(row, first));
      item = '';
      isRead = filledAfter(row, first).map(phraseOf).join('|') === names;
      return withPlace(row, ['', '', '']);
    }
    const own = textAt(row, first);
    const within = row.cells
      .slice(first + 1, values[0])
      .find((text) => text.trim() !== '' && !isNumberText(text));
    if (own !== '') item = within === undefined ? '' : own;
    if (!isRead) return withPlace(row, ['', '', '']);
    const unequal = notAdded(table, row, values);
    if (unequal) problems.push(unequal);
    return withPlace(row, [section, item, within ?? own]);
  });
  return { table: { ...table, header: [...table.header, ...FORM_COLUMNS], rows }, problems };
}

const textAt = ({ cells }: TableRow, index: number) => (cells[index] ?? '').trim();
const afterWord = (text: string) => text.slice(text.indexOf(':') + 1).trim();
const filledAfter = ({ cells }: TableRow, index: number) =>
  cells.slice(index + 1).filter((text) => text.trim() !== '');
const withPlace = (row: TableRow, place: readonly string[]): TableRow => ({
  ...row,
  cells: [...row.cells, ...place],
});

/** A row whose parts do not make the total printed beside them. */
function notAdded(table: Table, row: TableRow, values: readonly number[]): Problem | undefined {
  const last = values.at(-1) ?? -1;
  if (values.length < 3 || !isTotalLabel(table.header[last] ?? '')) return undefined;
  const numbers = values.map((index) => textAt(row, index));
  if (!numbers.every((text) => /^\d+$/.test(text))) return undefined;
  const sum = numbers.slice(0, -1).reduce((total, text) => total + Number(text), 0);
  const printed = Number(numbers.at(-1));
  if (sum === printed) return undefined;
  const where = { file: table.file, line: row.line, column: last + 1, header: table.header[last] ?? '' };
  return problem('row-does-not-sum', where, { sum, printed });
}
