import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import type { Table, TableRow } from '../../model/table.js';
import { isUnknown, shown } from '../cell.js';
import type { Field } from '../vocabulary/fields.js';
import { isTotalLabel, isUnknownText } from '../vocabulary/index.js';
import type { Column } from './columns.js';
import type { ColumnFormats } from './formats.js';
import type { Reading, Shape } from './reading.js';
import { type Totals, totalsOf, type UnequalTotal } from './totals.js';

/** Columns of words that divide people otherwise than by offence. */
export const BREAKDOWNS = ['age_band', 'education'] as const;

/** A table of which no row is looked at as a sum. */
export const NO_TOTALS: Totals = { sums: new Map(), unequal: [], incomplete: [], complete: false };

/** What the rows of a table sum, where its shape has rows that may be sums. */
export function findTotals(
  table: Table,
  columns: readonly Column[],
  shape: Shape,
  formats: ColumnFormats,
  periods: readonly { readonly index: number }[],
  place: number | undefined,
  groups: ReadonlyMap<number, readonly number[]>,
): Totals {
  if (shape === 'cases' || shape === 'long') return NO_TOTALS;
  const at = (fields: readonly Field[]) =>
    columns.flatMap(({ field, index }) => (field && fields.includes(field) ? [index] : []));
  const labels =
    shape === 'offences'
      ? at(['offence', 'offence_group', ...BREAKDOWNS])
      : place === undefined
        ? []
        : [place];
  if (labels.length === 0) return NO_TOTALS;
  const counts =
    shape === 'periods'
      ? periods.map(({ index }) => index)
      : columns
          .filter(({ field, kind }) => kind === 'count' && field !== undefined)
          .sort((a, b) => Number(b.field === 'total') - Number(a.field === 'total'))
          .map(({ index }) => index);
  const numberIn = (row: TableRow, column: number) => {
    const text = row.cells[column] ?? '';
    return isUnknownText(text) || isUnknown(text) ? undefined : formats.read(column, true, text)?.value;
  };
  const heads = headsOfGroups(groups);
  const found = totalsOf({
    rows: table.rows.filter(({ line }) => !heads.has(line)),
    labels,
    counts,
    apart: at(['date', 'year', 'month', 'sex', 'legal_status', 'country']),
    numberIn,
  });
  return { ...found, sums: new Map([...heads, ...found.sums]) };
}

/** Rows that stand at the head of a group: their parts are read, whether or not rounding lets them add up exactly. */
function headsOfGroups(groups: ReadonlyMap<number, readonly number[]>): Map<number, 'arithmetic'> {
  return new Map([...groups.keys()].map((line) => [line, 'arithmetic'] as const));
}

/** Sums are set aside: their parts are read. Where the parts do not make a total, the parts are, and the total is read. */
export function leftOutRows(
  table: Table,
  totals: Totals,
  shape: Shape,
  problems: Problem[],
): ReadonlyMap<number, ProblemCode> {
  const leftOut = new Map<number, ProblemCode>();
  const ofOffences = shape === 'offences';
  const [unequal] = totals.unequal;
  if (unequal) {
    const where = {
      file: table.file,
      line: unequal.line,
      column: unequal.column + 1,
      header: table.header[unequal.column] ?? '',
    };
    const groups = totals.incomplete.map((group) => incompleteGroup(table, group));
    const whole = problem('parts-do-not-make-total', where, { printed: unequal.printed, sum: unequal.sum });
    const said = groups.length > 0 ? groups : [whole];
    problems.push(...said);
    if (!ofOffences) {
      const kept = new Set(totals.unequal.map(({ line }) => line));
      const code = groups.length > 0 ? 'group-does-not-sum' : 'parts-do-not-make-total';
      for (const { line } of table.rows) if (!kept.has(line)) leftOut.set(line, code);
    }
  }
  const first = [...totals.sums][0];
  for (const [line, how] of totals.sums) {
    // The total of an offence table is everyone held, and no class of offence.
    if (ofOffences && isTotalRow(table, line)) continue;
    leftOut.set(line, how === 'label' ? 'row-is-total' : 'row-is-sum');
  }
  if (first && leftOut.size > 0 && !unequal) {
    const named = [...leftOut].filter(([, code]) => code === 'row-is-total');
    const proved = [...leftOut].filter(([, code]) => code === 'row-is-sum');
    if (named[0])
      problems.push(
        problem('row-is-total', { file: table.file, line: named[0][0] }, { count: named.length }),
      );
    if (proved[0])
      problems.push(
        problem('row-is-sum', { file: table.file, line: proved[0][0] }, { count: proved.length }),
      );
  }
  return leftOut;
}

/** A group whose rows make less than it: rows of it are missing, so that the rows of no group are all there are. */
function incompleteGroup(table: Table, { line, column, printed, sum }: UnequalTotal): Problem {
  const where = { file: table.file, line, column: column + 1, header: table.header[column] ?? '' };
  const cells = table.rows.find((row) => row.line === line)?.cells ?? [];
  const name = shown(cells.find((text) => text.trim() !== '') ?? '');
  return problem('group-does-not-sum', where, { name, printed, sum });
}

const isTotalRow = (table: Table, line: number) =>
  table.rows.find((row) => row.line === line)?.cells.some((cell) => isTotalLabel(cell)) ?? false;

/** A printed total whose parts are not used stands for the whole. */
export function wholeRows(expand: Reading['expand'], totals: Totals): Reading['expand'] {
  const wholes = new Set(totals.unequal.map(({ line }) => line));
  return (row) =>
    wholes.has(row.line)
      ? expand(row).map(({ said, ...rest }) => ({
          ...rest,
          said: said.has('facility_id') ? new Map([...said, ['facility_id', 'ALL']]) : said,
        }))
      : expand(row);
}
