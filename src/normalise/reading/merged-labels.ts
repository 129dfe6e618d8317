import type { Table } from '../../model/table.js';
import { isNumberText } from './formats.js';

/** A table whose labels stand in one column, and the rows that head a group of others. */
export interface MergedLabels {
  readonly table: Table;
  /** Lines of rows that are followed by their parts, with the lines of those. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/**
 * Some tables write the names of groups in one column and those of their parts in the next, which has no header. The
 * two are put together, and the rows of groups are told from those of parts by where they stand.
 */
export function mergeLabels(table: Table): MergedLabels {
  const first = table.header.findIndex((header) => header.trim() !== '');
  const second = first + 1;
  const nothing = { table, groups: new Map<number, readonly number[]>() };
  if (first < 0 || (table.header[second] ?? ' ').trim() !== '' || second >= table.header.length)
    return nothing;
  const texts = table.rows.map(
    ({ cells }) => [(cells[first] ?? '').trim(), (cells[second] ?? '').trim()] as const,
  );
  const inOne = texts.filter(([group, part]) => (group === '') !== (part === '')).length;
  const parts = texts.filter(([, part]) => part !== '' && !isNumberText(part)).length;
  if (texts.length < 3 || inOne < texts.length * 0.9 || parts < texts.length / 4) return nothing;
  const groups = new Map<number, number[]>();
  let open: number[] | undefined;
  for (const [index, [group, part]] of texts.entries()) {
    const line = table.rows[index]?.line ?? 0;
    if (group !== '') {
      open = [];
      groups.set(line, open);
    } else if (part !== '') open?.push(line);
  }
  for (const [line, own] of [...groups]) if (own.length === 0) groups.delete(line);
  const rows = table.rows.map((row, index) => {
    const [group = '', part = ''] = texts[index] ?? [];
    return {
      ...row,
      cells: row.cells.map((cell, at) => (at === first ? part || group : at === second ? '' : cell)),
    };
  });
  return { table: { ...table, rows }, groups };
}
