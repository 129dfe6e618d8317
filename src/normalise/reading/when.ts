import type { Table, TableRow } from '../../model/table.js';
import { monthsOf, readDate } from '../cells/date-format.js';
import { isTotalLabel, isUnknownText, MONTH_LISTS } from '../vocabulary/index.js';
import type { Column } from './columns.js';
import type { ColumnFormats } from './formats.js';

const MONTHS = monthsOf(MONTH_LISTS);
const LETTERS = '[\\p{L}.]+';
/** Dates in running text that can be read in one way only. */
const IN_TEXT: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/u,
  new RegExp(`\\b\\d{1,2}(?:º|°|er|o)?\\s+(?:de\\s+)?${LETTERS}\\s+(?:de\\s+|del\\s+)?\\d{4}\\b`, 'u'),
  new RegExp(`\\b${LETTERS}\\s+\\d{1,2},\\s*\\d{4}\\b`, 'u'),
  new RegExp(`\\b${LETTERS}\\s+(?:de\\s+|del\\s+)?\\d{4}\\b`, 'u'),
  new RegExp(`\\b${LETTERS}[-–]${LETTERS}[-–/ ]\\d{4}\\b`, 'u'),
];

/** A date that a title states in words or in ISO form; `undefined` when it states none, or two that differ. */
export function dateInTitle(table: Table): { readonly date: string; readonly line: number } | undefined {
  const found: { date: string; line: number }[] = [];
  for (const { cells, line } of table.title) {
    const date = dateInText(cells.join(' '));
    if (date) found.push({ date, line });
  }
  const [first] = found;
  return first && found.every(({ date }) => date === first.date) ? first : undefined;
}

function dateInText(text: string): string | undefined {
  for (const pattern of IN_TEXT) {
    const match = pattern.exec(text);
    const date = match && iso(match[0]);
    if (date) return date;
  }
  return undefined;
}

function iso(text: string): string | undefined {
  const column = { order: undefined, excelSerials: false, decidedBy: 'words', ambiguous: 0 } as const;
  return readDate(text, column, MONTHS);
}

/** The date of a header that is a year or a month: `2019`, `dic-2016`. */
export function dateOfHeader(header: string): string | undefined {
  const text = header.trim();
  if (/^(?:1[89]|20)\d\d$/.test(text)) return text;
  return /\d{4}|\d{2}$/.test(text) && /\p{L}{3}|^\d{4}[-/]\d{1,2}$/u.test(text) ? iso(text) : undefined;
}

/** Gives the date of a row from its columns; the texts as written when they are no date, so that they can be shown. */
export function dateReader(
  columns: readonly Column[],
  formats: ColumnFormats,
): ((row: TableRow) => { readonly text: string; readonly index: number }) | undefined {
  const at = (field: string) => columns.find((column) => column.field === field)?.index;
  const [date, year, month] = [at('date'), at('year'), at('month')];
  if (date !== undefined) {
    return ({ cells }) => ({
      text: formats.readDate(date, cells[date] ?? '') ?? cells[date] ?? '',
      index: date,
    });
  }
  if (year === undefined) {
    if (month === undefined) return undefined;
    return ({ cells }) => ({
      text: formats.readDate(month, cells[month] ?? '') ?? cells[month] ?? '',
      index: month,
    });
  }
  return ({ cells }) => {
    const stated = formats.readDate(year, cells[year] ?? '') ?? cells[year] ?? '';
    const written = month === undefined ? '' : (cells[month] ?? '').trim();
    const part = monthOf(written);
    // A month that cannot be read is not the whole year.
    if (part === '' && !isUnknownText(written) && !isTotalLabel(written))
      return { text: `${stated} ${written}`, index: year };
    return { text: part !== '' && /^\d{4}$/.test(stated) ? `${stated}-${part}` : stated, index: year };
  };
}

function monthOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();
  const number = /^\d{1,2}$/.test(plain) ? Number(plain) : MONTHS.get(plain);
  return number !== undefined && number >= 1 && number <= 12 ? String(number).padStart(2, '0') : '';
}
