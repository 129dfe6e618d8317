import { createHash } from 'node:crypto';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import type { SetAsideRow } from '../model/study.js';
import type { Table, TableRow } from '../model/table.js';
import { delimiterOf } from './dialect.js';
import { decode, kindOf } from './encoding.js';
import { parseRows } from './rows.js';

/** In bytes. Larger files do not fit into one text. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** What a file gave: a table, or the reason why there is none; problems in either case. */
export interface ReadResult {
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/** The answer to a file above {@link LARGEST_FILE}, which may be known before its bytes are read. */
export function tooLarge(bytes: number, file: string): ReadResult {
  return { problems: [problem('file-too-large', { file }, { bytes, limit: LARGEST_FILE })] };
}

/**
 * Reads the bytes of one file into text cells. Pure: the same bytes give the same table. Never throws for what stands
 * in the file.
 * @param file the path to print, with forward slashes
 */
export function readTable(bytes: Uint8Array, file: string): ReadResult {
  const refused = (code: ProblemCode, args: Problem['args'] = {}): ReadResult => ({
    problems: [problem(code, { file }, args)],
  });
  if (bytes.length > LARGEST_FILE) return tooLarge(bytes.length, file);
  const kind = kindOf(bytes);
  if (kind) return refused('file-not-text', { kind });
  const decoded = decode(bytes);
  if (!decoded) return refused('file-not-text', { kind: 'damaged UTF-16' });
  const { text, problems } = clean(decoded, file);
  if (text.trim() === '') return refused('file-empty');
  const delimiter = delimiterOf(text) ?? ',';
  if (delimiter !== ',') {
    const shown = delimiter === '\t' ? 'tab' : delimiter;
    problems.push(problem('delimiter-decided', { file }, { delimiter: shown }));
  }
  const parsed = parseRows(text, delimiter);
  if ('openedAtLine' in parsed)
    return { problems: [...problems, problem('quote-unclosed', { file, line: parsed.openedAtLine })] };
  const [head, ...body] = parsed;
  if (!head) return refused('file-empty');
  if (body.length === 0)
    return { problems: [...problems, problem('file-header-only', { file, line: head.line })] };
  const header = withoutEmptyEnd(head.cells);
  const { rows, setAside } = sift(header, body, file, problems);
  const table: Table = {
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
  };
  return { problems, table };
}

/** Says how the bytes were understood, and takes out those that no text has. */
function clean(decoded: NonNullable<ReturnType<typeof decode>>, file: string) {
  const problems: Problem[] = [];
  const { text, encoding, assumedAtLine } = decoded;
  if (assumedAtLine !== undefined)
    problems.push(problem('encoding-assumed', { file, line: assumedAtLine }, { encoding }));
  const first = text.indexOf('\u0000');
  if (first === -1) return { text, problems };
  const line = text.slice(0, first).split('\n').length;
  const without = text.replaceAll('\u0000', '');
  problems.push(problem('nul-removed', { file, line }, { count: text.length - without.length }));
  return { text: without, problems };
}

/** Rows that fit the header, and those set aside with their reason. */
function sift(header: readonly string[], body: readonly TableRow[], file: string, problems: Problem[]) {
  const rows: TableRow[] = [];
  const setAside: SetAsideRow[] = [];
  for (const row of body) {
    const cells = row.cells.length > header.length ? cutTo(row.cells, header.length) : row.cells;
    if (cells.length !== header.length) setAside.push({ file, line: row.line, code: 'row-ragged' });
    else if (cells.every((cell, index) => cell.trim() === header[index]?.trim()))
      setAside.push({ file, line: row.line, code: 'row-repeats-header' });
    else rows.push({ ...row, cells });
  }
  for (const code of ['row-ragged', 'row-repeats-header'] as const) {
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

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 1 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}
