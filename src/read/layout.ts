import type { ReadHelp, TableRow } from '../model/table.js';
import { headerBlock, isBlank, isNumbering, isNumberLike, nameColumns } from './header-rows.js';

/** Which rows of a sheet are which. */
export interface Layout {
  readonly title: readonly TableRow[];
  readonly headerRows: readonly TableRow[];
  readonly header: readonly string[];
  readonly headings: readonly (readonly string[])[];
  readonly body: readonly TableRow[];
  readonly footer: readonly TableRow[];
}

/** A text of this length in a row of its own is a sentence and no label. */
const SENTENCE = 60;

/**
 * Tells titles, header, data and notes apart, by where cells are filled and whether they hold numbers; the words of
 * known headers and notes help and are never needed.
 * @param records every row of the sheet, blank ones too
 * @param headerLines the header's lines when the user names them
 * @returns `undefined` when every row is blank
 */
export function layOut(
  records: readonly TableRow[],
  help: ReadHelp,
  headerLines?: readonly number[],
): Layout | undefined {
  const filled = records.filter((row) => !isBlank(row));
  if (filled.length === 0) return undefined;
  const headerRows = headerLines
    ? filled.filter(({ line }) => headerLines.includes(line))
    : headerBlock(filled, help);
  const first = headerRows[0];
  const last = headerRows.at(-1);
  if (!first || !last) return undefined;
  const from = filled.indexOf(first);
  const after = filled.slice(filled.indexOf(last) + 1).filter((row, index) => index > 0 || !isNumbering(row));
  const { header, headings } = nameColumns(headerRows);
  const start = footerStart(after, header.length, records, help);
  return {
    title: filled.slice(0, from),
    headerRows,
    header,
    headings,
    body: after.slice(0, start),
    footer: after.slice(start),
  };
}

/**
 * Where the notes begin: the first row of the end of the sheet that has hardly a cell, if it is parted from the data
 * by a blank line, begins as a note does, or is a sentence. A label whose values are all missing is none of these.
 */
function footerStart(
  rows: readonly TableRow[],
  width: number,
  records: readonly TableRow[],
  help: ReadHelp,
): number {
  if (width < 2) return rows.length;
  let start = rows.length;
  while (start > 0 && isSparse(rows[start - 1]?.cells ?? [], width)) start -= 1;
  const blankLines = new Set(records.filter(isBlank).map(({ line }) => line));
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const previous = rows[index - 1];
    const parted = previous !== undefined && hasBlankBetween(previous.line, row.line, blankLines);
    if (beginsNotes(row.cells, parted, help)) return index;
  }
  return rows.length;
}

/** Whether a row with hardly a cell begins the notes. */
export function beginsNotes(
  cells: readonly string[],
  parted: boolean,
  { isNote }: Pick<ReadHelp, 'isNote'>,
): boolean {
  const text = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return parted || isNote(text) || text.length >= SENTENCE;
}

/** Whether a row has hardly a cell, and none of them a number. */
export function isSparse(cells: readonly string[], width: number): boolean {
  const most = width >= 4 ? 2 : 1;
  let filled = 0;
  for (let index = 0; index < cells.length && filled <= most; index += 1)
    if ((cells[index] ?? '').trim() !== '') filled += 1;
  // Most rows have more cells; only of the others is it looked at what they hold.
  return filled <= most && !cells.some(isNumberLike);
}

function hasBlankBetween(from: number, to: number, blank: ReadonlySet<number>): boolean {
  for (let line = from + 1; line < to; line += 1) if (blank.has(line)) return true;
  return false;
}
