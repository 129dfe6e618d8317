import { type Problem, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import { FIELDS, type Field } from '../vocabulary/fields.js';
import type { Column } from './columns.js';
import type { ColumnFormats } from './formats.js';
import type { TableDecisions } from './reading.js';

/** What the counts of the same rows say a percentage is. */
export type PercentMeaning = 'occupancy' | 'excess' | 'people' | 'neither' | 'unknown';

/** Percentages are printed with one or two decimals, at times with none. */
const ROUNDING = 0.6;
/** The share of rows that must agree. */
const MOST = 0.8;

/**
 * Whether a percentage beside people and places is their ratio (167 per hundred places), the excess over it (67 %), or no
 * percentage but the number of people above the places: in print the word "hacinamiento" is used for both, and only the counts can tell.
 * @param rows with people, places and the percentage as printed; a fraction is a percentage all the same
 */
export function percentMeaning(
  rows: readonly TableRow[],
  people: (row: TableRow) => number | undefined,
  places: (row: TableRow) => number | undefined,
  percent: (row: TableRow) => number | undefined,
): PercentMeaning {
  let told = 0;
  let occupancy = 0;
  let excess = 0;
  let above = 0;
  for (const row of rows) {
    const [held, room, printed] = [people(row), places(row), percent(row)];
    if (held === undefined || printed === undefined || room === undefined || room <= 0) continue;
    const density = (100 * held) / room;
    told += 1;
    if (Math.abs(density - printed) <= ROUNDING) occupancy += 1;
    if (Math.abs(density - 100 - printed) <= ROUNDING) excess += 1;
    if (held - room === printed) above += 1;
  }
  if (told === 0) return 'unknown';
  if (occupancy >= told * MOST) return 'occupancy';
  if (excess >= told * MOST) return 'excess';
  return above >= told * MOST ? 'people' : 'neither';
}

/** What a column called overcrowding or occupancy holds, by the counts beside it. */
export function settlePercentages(
  table: Table,
  columns: readonly Column[],
  formats: ColumnFormats,
  decisions: TableDecisions,
): { readonly columns: Column[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (fields: readonly Field[]) =>
    columns.find(({ field }) => field && fields.includes(field))?.index;
  const [people, places] = [at(['total']), at(['capacity', 'capacity_operational', 'capacity_design'])];
  const number = (index: number | undefined, whole: boolean) => (row: TableRow) =>
    index === undefined ? undefined : formats.read(index, whole, row.cells[index] ?? '')?.value;
  const settled = columns.map((column): Column => {
    const { field, index } = column;
    if (field !== 'overcrowding_percent' && field !== 'occupancy_percent' && field !== 'excess_percent')
      return column;
    const where = { file: table.file, line: table.headerLine, column: index + 1, header: column.header };
    const proved = percentMeaning(
      table.rows,
      number(people, true),
      number(places, true),
      number(index, false),
    );
    const meaning =
      decisions.overcrowding && field === 'overcrowding_percent' ? decisions.overcrowding : proved;
    if (meaning === 'people') return { ...column, field: 'excess', kind: FIELDS.excess };
    if (meaning === 'occupancy' || meaning === 'excess') {
      const found: Field = meaning === 'occupancy' ? 'occupancy_percent' : 'excess_percent';
      if (proved === meaning && column.how !== 'given')
        problems.push(problem('percent-proved', where, { meaning }));
      return { ...column, field: found, kind: FIELDS[found] };
    }
    if (field !== 'overcrowding_percent') {
      if (meaning === 'neither') problems.push(problem('percent-unlike-counts', where));
      return column;
    }
    problems.push(problem('percent-ambiguous', where));
    const { field: _field, kind: _kind, ...rest } = column;
    return { ...rest, how: 'ambiguous', candidates: ['occupancy_percent', 'excess_percent'] };
  });
  return { columns: settled, problems };
}
