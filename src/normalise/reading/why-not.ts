import { type Problem, problem } from '../../model/problem.js';
import type { Table } from '../../model/table.js';
import { shown } from '../cell.js';
import { readLength, readLengthRange } from '../cells/length.js';
import { lengthCounts } from '../cells/length-counts.js';
import { isUnknownText, LENGTH_WORDS } from '../vocabulary/index.js';
import { type Column, columnsOfTable } from './columns.js';
import type { TableDecisions } from './reading.js';

/** Why a table whose headers are understood is read by nothing; `undefined` when its headers say too little. */
export function whyNotRead(table: Table, decisions: TableDecisions): Problem | undefined {
  const columns = columnsOfTable(table, decisions.columns);
  return penaltiesInWords(table, columns) ?? partsOnly(table, columns);
}

const whereOf = (table: Table) => ({ file: table.file, line: table.headerLine });
const named = (columns: readonly Column[]) =>
  columns
    .slice(0, 6)
    .map(({ header }) => shown(header))
    .join(', ');

/** Lowest and highest penalties as sentences: which of them are lengths is said, and none is made up. */
function penaltiesInWords(table: Table, columns: readonly Column[]): Problem | undefined {
  const penalties = columns.filter(({ field, candidates }) =>
    [field, ...candidates].some((own) => own === 'min_penalty' || own === 'max_penalty'),
  );
  if (penalties.length < 2) return undefined;
  const counts = penalties.map(({ index }) => lengthCounts(table, index));
  const sum = (pick: (own: ReturnType<typeof lengthCounts>) => number) =>
    counts.reduce((total, own) => total + pick(own), 0);
  const strange = penalties
    .flatMap(({ index }) => table.rows.map(({ cells }) => cells[index] ?? ''))
    .find(
      (text) =>
        !isUnknownText(text) && !readLength(text, LENGTH_WORDS) && !readLengthRange(text, LENGTH_WORDS),
    );
  return problem('penalties-in-words', whereOf(table), {
    columns: named(penalties),
    lengths: sum(({ read, life }) => read + life),
    ranges: sum(({ ranges }) => ranges),
    empty: sum(({ unknown }) => unknown),
    other: sum(({ unreadable }) => unreadable),
    text: shown(strange ?? ''),
  });
}

const BREAKDOWNS = new Set<Column['field']>(['offence', 'offence_group', 'age_band', 'education']);

/** A breakdown in shares, in which no column counts anybody. */
export function percentagesOnly(table: Table, decisions: TableDecisions): Problem | undefined {
  const columns = columnsOfTable(table, decisions.columns);
  if (!columns.some(({ field }) => BREAKDOWNS.has(field))) return undefined;
  const shares = columns.filter(({ how, kind }) => how === 'fractions' || kind === 'percent');
  const counts = columns.some(({ kind }) => kind === 'count');
  if (shares.length < 2 || counts) return undefined;
  return problem('percentages-only', whereOf(table), { columns: named(shares) });
}

/** Columns that count some of the people held, and nobody says which: those in private prisons, say. */
function partsOnly(table: Table, columns: readonly Column[]): Problem | undefined {
  const parts = columns.filter(({ how, candidates }) => how === 'ambiguous' && candidates.join() === 'total');
  if (parts.length < 2 || columns.some(({ kind }) => kind === 'count')) return undefined;
  return problem('counts-of-parts', whereOf(table), { columns: named(parts) });
}
