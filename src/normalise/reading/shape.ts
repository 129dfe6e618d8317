import type { Table } from '../../model/table.js';
import { FIELDS, type Field } from '../vocabulary/fields.js';
import { fieldsOf } from '../vocabulary/index.js';
import type { Column } from './columns.js';
import type { Shape } from './reading.js';
import { dateOfHeader } from './when.js';

/** Columns that only a table of cases has. */
const OF_CASES = new Set<Field>([
  'case_id',
  'participant_id',
  'entered_on',
  'sentence_length',
  'sentence_years',
  'sentence_months',
  'sentence_days',
  'sentence_min_years',
  'sentence_max_years',
  'life_sentence',
  'admission_date',
  'sentence_date',
  'offence_date',
  'release_date',
  'birth_year',
  'birth_date',
  'returned',
  'days_to_return',
  'person_name',
  'identity_number',
]);
/** Counts that a table of cases does not have. */
const OF_TABLES = new Set<Field>(['total', 'capacity', 'unsentenced', 'sentenced', 'value']);

/** A column of a period, with the date that its header states. */
export interface PeriodColumn {
  readonly index: number;
  readonly date: string;
}

/** The columns whose headers are years or months, when they make the body of the table. */
export function periodColumns(columns: readonly Column[]): readonly PeriodColumn[] {
  const found = columns.flatMap(({ index, header }) => {
    const date = dateOfHeader(header);
    return date ? [{ index, date }] : [];
  });
  return found.length >= 2 && new Set(found.map(({ date }) => date)).size === found.length ? found : [];
}

/** Which way a table is laid out. `undefined` when no column is understood that could hold a number of people. */
export function shapeOf(table: Table, columns: readonly Column[]): Shape | undefined {
  const fields = new Set(columns.flatMap(({ field }) => (field ? [field] : [])));
  const has = (field: Field) => fields.has(field);
  const counts = [...fields].filter((field) => FIELDS[field] === 'count' || FIELDS[field] === 'percent');
  const ofCases = [...fields].filter((field) => OF_CASES.has(field)).length;
  const ofTables = [...fields].filter((field) => OF_TABLES.has(field)).length;
  if (ofCases > 0 && ofTables === 0) return 'cases';
  if (periodColumns(columns).length >= 2 && !has('date') && !has('year')) return 'periods';
  const numbers = counts.length > 0;
  if (has('indicator') && numbers) return 'long';
  if ((has('offence') || has('offence_group')) && numbers) return 'offences';
  if ((has('age_band') || has('education')) && numbers) return 'offences';
  if ((has('sex') || has('legal_status')) && (has('value') || has('total'))) return 'offences';
  if (has('category') && has('value') && labelsAreFields(table, columns, 'category')) return 'long';
  return numbers ? 'wide' : undefined;
}

/** Whether most different texts of a column name something that is counted. */
export function labelsAreFields(table: Table, columns: readonly Column[], field: Field): boolean {
  const index = columns.find((column) => column.field === field)?.index;
  if (index === undefined) return false;
  const texts = new Set(table.rows.slice(0, 500).map(({ cells }) => cells[index] ?? ''));
  const known = [...texts].filter((text) => countFieldOf(text) !== undefined).length;
  return known > 0 && known >= texts.size / 2;
}

/** The count that a label names; `undefined` when it names none, or could name two. */
export function countFieldOf(text: string): Field | undefined {
  const fields = [...new Set(fieldsOf(text).map(({ field }) => field))];
  const [field] = fields;
  if (!field || fields.length > 1) return undefined;
  return FIELDS[field] === 'count' || FIELDS[field] === 'percent' ? field : undefined;
}
