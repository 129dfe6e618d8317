import type { ReadHelp, TableRow } from '../model/table.js';

/** How far down a header is looked for. */
const SEARCHED = 60;
/** A header has names for at least this share of the columns. */
const NAMED = 0.4;
/** More levels of headings than this are data. */
const MOST_LEVELS = 4;

/** Whether no cell of a row has a text. */
export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Digits with marks, a percentage, an amount, a date in digits: anything a data cell holds and a header does not. */
export function isNumberLike(text: string): boolean {
  return /^[\s(+\-−–]*(?:[$€]|[A-Z]{0,2}\$|S\/\.?)?\s*[.,]?\d[\d\s.,'’\u00a0\u202f/:TZ-]*%?[\s)*]*$/.test(
    text,
  );
}

const isYear = (text: string) => /^\s*(?:1[89]|20)\d\d\s*$/.test(text);

/** Whether a row counts its columns: `1;2;3`, `(1);(2);(3)`, `0,1,2`. */
export function isNumbering({ cells }: TableRow): boolean {
  const texts = cells.map((cell) => cell.trim().replace(/^[([]|[)\]]$/g, '')).filter((text) => text !== '');
  if (texts.length < 3 || !texts.every((text) => /^\d{1,4}$/.test(text))) return false;
  const numbers = texts.map(Number);
  const start = numbers[0] ?? 0;
  return start <= 2 && numbers.every((number, index) => number === start + index);
}

/** The number of cells up to the last that has a text. */
export function trimmedWidth({ cells }: TableRow): number {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return end;
}

/**
 * The rows that name the columns: the first that has names for enough of them and no numbers but years, with the rows
 * of wider headings above it and the rows that complete it below.
 * @param rows those that are not blank
 */
export function headerBlock(rows: readonly TableRow[], help: ReadHelp): readonly TableRow[] {
  const width = commonWidth(rows);
  const found = rows.slice(0, SEARCHED).findIndex((row) => looksLikeHeader(row, width, help));
  const first = found === -1 ? rows.findIndex((row) => !isNumbering(row)) : found;
  let from = Math.max(first, 0);
  while (from > 0 && isHeading(rows[from - 1]) && first - from < MOST_LEVELS) from -= 1;
  let to = Math.max(first, 0);
  while (to - from + 1 < MOST_LEVELS && completes(rows.slice(from, to + 1), rows[to + 1])) to += 1;
  return rows.slice(from, to + 1);
}

/** The commonest width above one; titles and notes have fewer cells than data. */
function commonWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 2_000)) {
    const width = trimmedWidth(row);
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

function looksLikeHeader(row: TableRow, width: number, help: ReadHelp): boolean {
  const texts = row.cells.map((cell) => cell.trim()).filter((text) => text !== '');
  if (isNumbering(row)) return false;
  const known = texts.filter((text) => help.isHeader(text)).length;
  if (known >= 2 && known * 2 >= texts.length) return true;
  if (texts.length < Math.max(Math.min(2, width), Math.ceil(width * NAMED))) return false;
  const numbers = texts.filter((text) => isNumberLike(text) && !isYear(text));
  return !isNumberLike(texts[0] ?? '') && numbers.length <= texts.length * 0.2;
}

/** A heading over several columns stands to the right of the labels' column, which it leaves empty. */
function isHeading(row: TableRow | undefined): boolean {
  if (!row || (row.cells[0] ?? '').trim() !== '') return false;
  const texts = row.cells.filter((cell) => cell.trim() !== '');
  return texts.length > 0 && !texts.some((text) => isNumberLike(text) && !isYear(text));
}

/** Whether a row goes on naming columns that the rows above leave unnamed or name alike. */
function completes(block: readonly TableRow[], next: TableRow | undefined): boolean {
  if (!next || isNumbering(next)) return false;
  const texts = next.cells.filter((cell) => cell.trim() !== '');
  if (texts.length === 0 || texts.some((text) => isNumberLike(text) && !isYear(text))) return false;
  if (isUnits(next)) return true;
  if ((next.cells[0] ?? '').trim() !== '') return false;
  const names = nameColumns(block).header;
  const width = Math.max(names.length, trimmedWidth(next));
  const unnamed = Array.from({ length: width }, (_, index) => names[index] ?? '').some(
    (name, index) => name.trim() === '' || names.indexOf(name) !== index,
  );
  return unnamed;
}

/** A row of units below the names: every text of it in brackets. */
function isUnits({ cells }: TableRow): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => /^[([].*[)\]]$/.test(text));
}

/**
 * One name a column. The last row alone where it names every column apart; else the levels joined by ` | `, a wider
 * heading carried to the right over the columns that have a name below it and none of their own.
 */
export function nameColumns(rows: readonly TableRow[]): {
  readonly header: readonly string[];
  readonly headings: readonly (readonly string[])[];
} {
  const named = rows.filter((row) => !isUnits(row) || rows.length === 1);
  const leaf = named.at(-1);
  if (!leaf) return { header: [], headings: [] };
  const width = Math.max(...named.map(trimmedWidth), 1);
  const leafs = Array.from({ length: width }, (_, index) => leaf.cells[index] ?? '');
  if (named.length === 1) return { header: leafs, headings: leafs.map(() => []) };
  const levels = named.map((row, level) => carried(row, named.slice(level + 1), width));
  const headings = leafs.map((_, index) =>
    levels.slice(0, -1).flatMap((texts) => (texts[index] ? [texts[index]] : [])),
  );
  const texts = leafs.map((text) => text.trim());
  const complete = texts.every((text, index) => text !== '' && texts.indexOf(text) === index);
  if (complete) return { header: leafs, headings };
  const joined = leafs.map((_, index) =>
    levels
      .map((level) => level[index] ?? '')
      .filter((text, level, all) => text !== '' && text !== all[level - 1])
      .join(' | '),
  );
  return { header: joined, headings };
}

function carried(row: TableRow, below: readonly TableRow[], width: number): string[] {
  let held = '';
  return Array.from({ length: width }, (_, index) => {
    const own = (row.cells[index] ?? '').trim();
    if (own !== '') held = own;
    const named = below.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    if (own === '' && !named) held = '';
    return own !== '' ? own : named && index > 0 ? held : '';
  });
}
