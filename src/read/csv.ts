import { createHash } from 'node:crypto';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../model/problem.js';
import type { SetAsideRow } from '../model/study.js';
import type { Table, TableRow } from '../model/table.js';
import { delimiterOf } from './dialect.js';
import { decode, kindOf } from './encoding.js';

/** Larger files are refused until the streaming reader takes them. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** What a file gave: a table, or the reason why there is none; problems in either case. */
export interface ReadResult {
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of one file into text cells. Pure: the same bytes give the same table.
 * @param file the path to print, with forward slashes
 */
export function readTable(bytes: Uint8Array, file: string): ReadResult {
  const refused = (
    code: Parameters<typeof problem>[0],
    args: Problem['args'] = {},
    line?: number,
  ): ReadResult => ({
    problems: [problem(code, line === undefined ? { file } : { file, line }, args)],
  });
  if (bytes.length > LARGEST_FILE)
    return refused('file-too-large', { bytes: bytes.length, limit: LARGEST_FILE });
  const kind = kindOf(bytes);
  if (kind) return refused('file-not-text', { kind });
  const decoded = decode(bytes);
  const problems: Problem[] = [];
  if (decoded.assumedAtLine !== undefined) {
    const args = { encoding: decoded.encoding };
    problems.push(problem('encoding-assumed', { file, line: decoded.assumedAtLine }, args));
  }
  const nuls = decoded.text.split('\u0000').length - 1;
  const text = nuls > 0 ? decoded.text.replaceAll('\u0000', '') : decoded.text;
  if (nuls > 0) problems.push(problem('nul-removed', { file }, { count: nuls }));
  if (text.trim() === '') return refused('file-empty');
  const delimiter = delimiterOf(text) ?? ',';
  if (delimiter !== ',') {
    problems.push(
      problem('delimiter-decided', { file }, { delimiter: delimiter === '\t' ? 'tab' : delimiter }),
    );
  }
  const parsed = parseRows(text, delimiter, file);
  if ('code' in parsed) return { problems: [...problems, parsed] };
  const [head, ...body] = parsed;
  if (!head) return refused('file-empty');
  const header = trimEmptyEnd(head.cells);
  const { rows, setAside } = sift(header, body, file, problems);
  if (body.length === 0)
    return { problems: [...problems, problem('file-header-only', { file, line: head.line })] };
  return {
    problems,
    table: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: decoded.encoding,
      delimiter,
      headerLine: head.line,
      header,
      rows,
      setAside,
      rowsRead: body.length,
      problems,
    },
  };
}

/** Rows that are not blank, each with the line on which it begins. */
function parseRows(text: string, delimiter: string, file: string): TableRow[] | Problem {
  try {
    const parsed = parse(text, {
      delimiter,
      relax_column_count: true,
      info: true,
      // A line ends as the first one does in a consistent file; mixtures are common where files were pasted together.
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as readonly { readonly record: string[]; readonly info: Info }[];
    return parsed
      .map(({ record, info }) => ({ cells: record, line: info.lines - newlinesIn(record) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown.lines === 'number' ? thrown.lines : 1;
    return problem(
      'quote-unclosed',
      { file, line: openingLine(text, delimiter) ?? line },
      { code: thrown.code },
    );
  }
}

function newlinesIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

/** The line on which the quote that is never closed opens: the last line that opens one. */
function openingLine(text: string, delimiter: string): number | undefined {
  let open: number | undefined;
  let line = 1;
  let quoted = false;
  let atCellStart = true;
  for (const character of text) {
    if (character === '"' && (quoted || atCellStart)) {
      quoted = !quoted;
      open = quoted ? line : undefined;
    }
    if (character === '\n') line += 1;
    atCellStart = character === delimiter || character === '\n';
  }
  return open;
}

function sift(header: readonly string[], body: readonly TableRow[], file: string, problems: Problem[]) {
  const rows: TableRow[] = [];
  const ragged: TableRow[] = [];
  const repeated: TableRow[] = [];
  for (const row of body) {
    const cells = row.cells.length > header.length ? trimTo(row.cells, header.length) : row.cells;
    if (cells.length !== header.length) ragged.push(row);
    else if (cells.every((cell, index) => cell.trim() === header[index]?.trim())) repeated.push(row);
    else rows.push({ ...row, cells });
  }
  report('row-ragged', ragged, { expected: header.length });
  report('row-repeats-header', repeated, {});
  function report(
    code: 'row-ragged' | 'row-repeats-header',
    found: readonly TableRow[],
    args: Problem['args'],
  ) {
    const [first] = found;
    if (first) problems.push(problem(code, { file, line: first.line }, { ...args, count: found.length }));
  }
  const setAside: SetAsideRow[] = [
    ...ragged.map(({ line }) => ({ file, line, code: 'row-ragged' as const })),
    ...repeated.map(({ line }) => ({ file, line, code: 'row-repeats-header' as const })),
  ];
  return { rows, setAside };
}

/** Spreadsheets write delimiters to the widest row; cells beyond the header that are blank are not data. */
function trimTo(cells: readonly string[], width: number): readonly string[] {
  return cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells;
}

function trimEmptyEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 1 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}
