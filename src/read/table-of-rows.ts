import { createHash } from 'node:crypto';
import { type Problem, problem } from '../model/problem.js';
import type { SetAsideRow } from '../model/study.js';
import type { Dialect, ReadDecisions, ReadHelp, Table, TableRow } from '../model/table.js';
import { layOut } from './layout.js';
import type { ParsedRows } from './rows.js';

/** What a file gave: a table, or the reason why there is none; problems in either case. */
export interface ReadResult {
  readonly table?: Table;
  /** A header without rows: how it was read, for whoever asks; nothing in it can be used. */
  readonly empty?: Table;
  readonly problems: readonly Problem[];
}

/** What is known of a file once its rows are told apart. */
export interface FileFacts {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly dialect: Dialect;
  /** Those met so far; more are added. */
  readonly problems: Problem[];
  readonly help: ReadHelp;
  readonly decisions: ReadDecisions;
}

/** The table in some rows, whatever kind of file they come from: its header, its data, what is neither. */
export function tableOf({ rows: records, faulty: open }: ParsedRows, facts: FileFacts): ReadResult {
  const { file, bytes, encoding, dialect, problems, help, decisions } = facts;
  const layout = layOut(records, help, decisions.headerLines);
  const headerLine = layout?.headerRows.at(-1)?.line;
  if (!layout || headerLine === undefined) return { problems: [problem('file-empty', { file })] };
  if (layout.body.length + open.length === 0)
    problems.push(problem('file-header-only', { file, line: headerLine }));
  const written = Math.max(...layout.headerRows.map(({ cells }) => cells.length));
  const header = withoutEmptyEnd(layout.header, written, layout.body);
  const faulty = open.filter((line) => line > headerLine);
  if (faulty.length < open.length)
    return { problems: [...problems, problem('quote-unclosed', { file, line: open[0] ?? 1 })] };
  const { rows, setAside } = sift(header, layout.body, faulty, file, problems);
  const table: Table = {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding,
    delimiter: dialect.delimiter,
    dialect,
    title: layout.title,
    headerLine,
    headerLines: layout.headerRows.map(({ line }) => line),
    header,
    headings: header.map((_, index) => layout.headings[index] ?? []),
    rows,
    footer: layout.footer,
    setAside,
    rowsRead: layout.body.length + faulty.length,
    problems,
  };
  return table.rowsRead === 0 ? { problems, empty: table } : { problems, table };
}

/** Rows that fit the header, and those set aside with their reason. */
function sift(
  header: readonly string[],
  body: readonly TableRow[],
  faulty: readonly number[],
  file: string,
  problems: Problem[],
) {
  const rows: TableRow[] = [];
  const setAside: SetAsideRow[] = faulty.map((line) => ({ file, line, code: 'row-quote-unclosed' as const }));
  const names = header.map((text) => text.trim());
  for (const row of body) {
    const cells = row.cells.length > header.length ? cutTo(row.cells, header.length) : row.cells;
    if (cells.length !== header.length) setAside.push({ file, line: row.line, code: 'row-ragged' });
    else if (cells.every((cell, index) => cell.trim() === names[index]))
      setAside.push({ file, line: row.line, code: 'row-repeats-header' });
    else rows.push(cells === row.cells ? row : { ...row, cells });
  }
  setAside.sort((a, b) => a.line - b.line);
  for (const code of ['row-quote-unclosed', 'row-ragged', 'row-repeats-header'] as const) {
    const found = setAside.filter((row) => row.code === code);
    const expected = code === 'row-ragged' ? { expected: header.length } : {};
    if (found[0])
      problems.push(problem(code, { file, line: found[0].line }, { ...expected, count: found.length }));
  }
  return { rows, setAside };
}

/** Spreadsheets write delimiters to the widest row; cells beyond the header that are blank are not data. */
function cutTo(cells: readonly string[], width: number): readonly string[] {
  return cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells;
}

/** The header up to the last column that has a name, or that the header reaches and more rows than one fill. */
function withoutEmptyEnd(
  cells: readonly string[],
  written: number,
  body: readonly TableRow[],
): readonly string[] {
  let end = cells.length;
  while (end > 1 && cells[end - 1]?.trim() === '') end -= 1;
  const filled = new Map<number, number>();
  for (const row of body) {
    for (let index = end; index < Math.min(written, row.cells.length); index += 1) {
      if (row.cells[index]?.trim() !== '') filled.set(index, (filled.get(index) ?? 0) + 1);
    }
  }
  const width = Math.max(end, ...[...filled].flatMap(([index, rows]) => (rows > 1 ? [index + 1] : [])));
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
