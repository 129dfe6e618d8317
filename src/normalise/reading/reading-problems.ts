import { type Problem, problem } from '../../model/problem.js';
import type { Table } from '../../model/table.js';
import { shown } from '../cell.js';
import type { Field } from '../vocabulary/fields.js';
import { fieldsOf, nearestHeader } from '../vocabulary/index.js';
import type { Column } from './columns.js';
import { fieldOfLabel } from './expand.js';
import { personalTexts } from './personal-texts.js';
import type { TableDecisions } from './reading.js';
import { dateOfHeader } from './when.js';

/** Names of what is counted that nothing maps, with their rows. */
export function unmappedIndicators(
  table: Table,
  column: Column | undefined,
  decisions: TableDecisions,
): Problem[] {
  if (!column) return [];
  const counts = new Map<string, { line: number; rows: number }>();
  for (const { cells, line } of table.rows) {
    const text = (cells[column.index] ?? '').trim();
    if (text === '' || fieldOfLabel(text) !== undefined || decisions.labels?.[text] !== undefined) continue;
    const held = counts.get(text);
    if (held) held.rows += 1;
    else counts.set(text, { line, rows: 1 });
  }
  const where = { file: table.file, column: column.index + 1, header: column.header };
  return [...counts].map(([text, { line, rows }]) =>
    problem('label-not-mapped', { ...where, line }, { label: shown(text), rows }),
  );
}

const UNREAD = new Set<Field>([
  'admissions',
  'releases',
  'juveniles',
  'police_custody',
  'national_population',
  'drug_possession',
  'drug_trafficking',
]);

/** One problem for each thing that the user could settle with a word. */
export function ambiguousColumns(
  table: Table,
  columns: readonly Column[],
  understood: readonly { readonly index: number }[] = [],
): Problem[] {
  const known = new Set(understood.map(({ index }) => index));
  const where = { file: table.file, line: table.headerLine };
  const repeated = new Map<string, Column[]>();
  const problems: Problem[] = [];
  const unused: string[] = [];
  for (const column of columns) {
    const { how, header, candidates, index } = column;
    if (candidates[0] === 'source_note' || known.has(index) || dateOfHeader(header)) continue;
    const fields = candidates.join(', ');
    if (how === 'fractions') {
      problems.push(
        problem('column-not-whole', { ...where, column: index + 1, header }, { header: shown(header) }),
      );
    } else if (how === 'repeated') {
      // Where one of them was taken the others only say something near it.
      if (columns.some(({ field }) => field !== undefined && candidates.includes(field)))
        unused.push(shown(header));
      else repeated.set(fields, [...(repeated.get(fields) ?? []), column]);
    } else if (how === 'ambiguous') {
      if (candidates.includes('excess_percent') && candidates.includes('occupancy_percent')) continue;
      if (candidates.length === 1) unused.push(shown(header));
      else
        problems.push(
          problem(
            'header-ambiguous',
            { ...where, column: index + 1, header },
            { header: shown(header), fields },
          ),
        );
    } else if (how === 'unknown' && header.trim() !== '') unused.push(shown(header));
    // Known, and read by no table of this shape: admissions beside a stock, say.
    else if (column.kind === 'count' && column.field && UNREAD.has(column.field)) unused.push(shown(header));
  }
  for (const [fields, own] of repeated) {
    const headers = own
      .map(({ header }) => shown(header))
      .slice(0, 6)
      .join('; ');
    problems.push(
      problem(
        'header-repeated',
        { ...where, column: (own[0]?.index ?? 0) + 1 },
        { headers, fields, count: own.length },
      ),
    );
  }
  if (unused.length > 0) {
    const columnsNamed = `${unused.slice(0, 8).join(', ')}${unused.length > 8 ? ` … (${unused.length})` : ''}`;
    const near = unused.flatMap((header) => {
      const found = fieldsOf(header).length > 0 ? undefined : nearestHeader(header);
      return found ? [`${header} → ${found.phrase}`] : [];
    });
    const args = { columns: columnsNamed, suggestion: near.slice(0, 3).join(', ') };
    problems.push(problem('column-not-used', where, args));
  }
  return problems;
}

/** Names and identity numbers of people are read by nothing and printed nowhere. */
export function personal(table: Table, columns: readonly Column[]): Problem[] {
  const byTexts = new Set(personalTexts(table));
  const found = columns.filter(({ kind, index }) => kind === 'personal' || byTexts.has(index));
  if (found.length === 0) return [];
  return [
    personalData(
      table,
      found.map(({ header }) => shown(header)),
    ),
  ];
}

export function personalData(table: Table, headers: readonly string[]): Problem {
  return problem(
    'personal-data',
    { file: table.file, line: table.headerLine },
    { headers: headers.join(', ') },
  );
}
