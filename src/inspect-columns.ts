import type { ColumnInspection } from './inspect.js';
import type { Table } from './model/table.js';
import {
  type Column,
  lengthCounts,
  periodOfHeader,
  type Reading,
  type understand,
} from './normalise/index.js';

/** What a header says by itself, in a table that is not understood as a whole. */
export function named({ index, header, field, how, phrase, candidates, kind }: Column): ColumnInspection {
  return {
    position: index + 1,
    header,
    meaning: field ?? null,
    how,
    ...(phrase ? { phrase } : {}),
    ...(candidates.length > 0 ? { candidates } : {}),
    type: kind ?? null,
  };
}

/** What a column is taken for in a table that is understood. */
export function inspected(column: Column, reading: Reading): ColumnInspection {
  const { kind, index } = column;
  const isNumber = kind === 'count' || kind === 'percent' || kind === 'number';
  const number = isNumber ? reading.formats.number(index, kind === 'count') : undefined;
  const date = kind === 'date' ? reading.formats.date(index) : undefined;
  const compound = reading.compounds.find((own) => own.index === index);
  const crossed = compound && `${compound.legalStatus} + ${compound.sex}`;
  return {
    position: column.index + 1,
    header: column.header,
    meaning:
      column.field ??
      crossed ??
      (column.how === 'unknown' ? periodOfHeader(column.header) : undefined) ??
      null,
    how: crossed ? 'exact' : column.how,
    ...(column.phrase ? { phrase: column.phrase } : {}),
    ...(column.candidates.length > 0 && !crossed ? { candidates: column.candidates } : {}),
    type: column.kind ?? null,
    ...(column.kind === 'length' ? { lengths: lengthCounts(reading.table, column.index) } : {}),
    ...(number
      ? { decimal: number.format.decimal, thousands: number.format.thousands, decidedBy: number.decidedBy }
      : {}),
    ...(date ? { decidedBy: date.decidedBy, ...(date.order ? { dateOrder: date.order } : {}) } : {}),
  };
}

/** The columns of a table that has the names of its definition. */
export function canonicalColumns(table: Table, found: ReturnType<typeof understand>): ColumnInspection[] {
  const columns =
    'recognised' in found
      ? [...(found.recognised.expand(table.rows[0] ?? { line: 0, cells: [] })[0]?.columns ?? [])]
      : [];
  return table.header.map((header, index) => {
    const name = columns.find(([, position]) => position === index)?.[0];
    return {
      position: index + 1,
      header,
      meaning: name ?? null,
      how: name ? 'canonical' : 'unknown',
      type: null,
    };
  });
}
