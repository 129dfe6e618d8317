import type { Table } from '../../model/table.js';

/** `freq,unit,geo\TIME_PERIOD`: the names of what the cells below hold, and of what the headers beside hold. */
const COMPOSITE = /^\s*([^,\\]+(?:,[^,\\]+)+)\\[^,\\]+$/;

/**
 * A table whose first column packs several into one, as the tab-separated files of Eurostat do, with a column for each
 * of them. They are put after the others, so that every cell that was written keeps its place.
 */
export function withoutComposite(table: Table): Table {
  const packed = COMPOSITE.exec(table.header[0] ?? '')?.[1];
  if (!packed) return table;
  const names = packed.split(',').map((name) => name.trim());
  const parts = table.rows.map(({ cells }) => (cells[0] ?? '').split(',').map((part) => part.trim()));
  if (parts.length === 0 || parts.some(({ length }) => length !== names.length)) return table;
  return {
    ...table,
    header: [...table.header, ...names],
    rows: table.rows.map((row, at) => ({ ...row, cells: [...row.cells, ...(parts[at] ?? [])] })),
  };
}
