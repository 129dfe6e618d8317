import { CASE_TABLE_NAMES } from '../model/case.js';
import { PRACTICES } from '../model/practices.js';
import { VOCABULARY } from '../model/slice.js';
import { guardFormula, toCsv } from './formats/csv.js';
import type { CaseColumnName, ColumnName } from './locales/column-names.js';
import type { Words } from './words.js';

/** A canonical table, as a request needs to know it. */
export interface RequestedTable {
  readonly name: string;
  readonly required: readonly string[];
  readonly anyOf: readonly string[];
  readonly optional: readonly string[];
  /** The words of columns that take no others, where they are not those of a dimension. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
}

const YES_NO = /_included$|^is_life$|^noncustodial_possible$|^benefit_excluded$|^remand_mandatory$/;

/**
 * An empty table to send to whoever holds the figures: notes, one a row and each beginning with `#`, then the headers.
 * A reader takes the notes for title rows, so that the file can be read as it comes back. The table of practices holds
 * its items and the question for each, so that it serves as the guide of an interview.
 * @param country name to print; absent when any country may answer
 */
export function requestCsv(table: RequestedTable, words: Words, country?: string): string {
  const { locale } = words;
  const text = locale.tables[table.name];
  const isChecklist = table.name === 'programme-practices';
  const columns = [
    ...new Set([...table.required, ...table.anyOf, ...table.optional, ...(isChecklist ? GUIDE : [])]),
  ];
  const notes = [
    words.label('request-title', { table: text?.name ?? table.name }),
    ...(country ? [words.label('request-country', { country })] : []),
    ...(text ? [text.request] : []),
    ...rulesOf(table, words),
    ...columns.map((column) => noteOf(column, table, words)),
  ];
  const rows = isChecklist ? checklistRows(columns, words) : [];
  return toCsv([...notes.map((note) => [guardFormula(`# ${note}`)]), columns, ...rows]);
}

/** Columns that guide an interview and are not read. */
const GUIDE: readonly ColumnName[] = ['theme', 'standard', 'question', 'look_for', 'evidence', 'assessor'];

/** One row an item, in the order of the themes; what the assessor fills in is empty. */
function checklistRows(columns: readonly string[], words: Words): string[][] {
  return PRACTICES.map(({ id, theme, standard }) => {
    const known: Readonly<Record<string, string>> = {
      item: id,
      theme: words.word(`theme-${theme}`),
      standard,
      question: words.partValue('practice', id),
      look_for: words.locale.programme.lookFor[id],
    };
    return columns.map((column) => known[column] ?? '');
  });
}

/** Whether the rows of a table are people, of whom other things must be asked, and some must not be. */
const isOfCases = ({ name }: RequestedTable) => CASE_TABLE_NAMES.some((own) => own === name);

function rulesOf(table: RequestedTable, words: Words): string[] {
  if (!isOfCases(table)) return [words.label('request-rules')];
  const column = table.required.find((name) => name.endsWith('_id')) ?? '';
  return [
    words.label('request-case-rules'),
    words.label('request-case-privacy'),
    words.label('request-case-pseudonym', { column }),
  ];
}

/** What a column of a table holds. One name may mean a count in one table and a yes or no in a table of people. */
function columnMeaning(column: string, table: RequestedTable, { locale }: Words): string {
  const meaning = isOfCases(table)
    ? locale.caseColumns[column as CaseColumnName]
    : locale.columns[column as ColumnName];
  return meaning ?? column;
}

/** A column of a table, in words. */
export interface ColumnInWords {
  readonly column: string;
  readonly meaning: string;
  /** Whether it must be there. */
  readonly need: string;
  /** The only words that it takes; absent when it takes any text or number. */
  readonly allowed?: readonly string[];
}

/** What a column of a table holds, whether it must be there, and the words that it takes. */
export function columnInWords(column: string, table: RequestedTable, words: Words): ColumnInWords {
  const need = table.required.includes(column)
    ? words.label('request-required')
    : table.anyOf.includes(column)
      ? words.label('request-any')
      : words.label('request-optional');
  const vocabulary = VOCABULARY[column as keyof typeof VOCABULARY] as readonly string[] | undefined;
  const allowed = table.allowed?.[column] ?? vocabulary ?? (YES_NO.test(column) ? ['yes', 'no'] : undefined);
  return { column, meaning: columnMeaning(column, table, words), need, ...(allowed ? { allowed } : {}) };
}

function noteOf(column: string, table: RequestedTable, words: Words): string {
  const { meaning, need, allowed } = columnInWords(column, table, words);
  return `${column}: ${meaning} (${need})${allowed ? `: ${allowed.join(' | ')}` : ''}`;
}
