import type { CaseEvent, CaseValue } from '../../model/case.js';
import type { CaseReading, DerivedField, PlannedField } from '../../model/tally.js';
import { shown } from '../cell.js';
import { readLength } from '../cells/length.js';
import { isUnknownText, LENGTH_WORDS } from '../vocabulary/index.js';
import { type CaseColumns, numberOf } from './case-columns.js';

const DAYS_A_MONTH = 30.4375;

/** Fields of one file, read and derived. */
export interface FieldPlan {
  readonly fields: readonly PlannedField[];
  readonly derived: readonly DerivedField[];
}

/**
 * The prison term of a case in months, `Infinity` for life; nought where the sentence is none of prison. Whether a case
 * went to prison is `custody`, so that a median of prison terms and a mean over all convictions are told apart.
 */
export function sentenceFields(columns: CaseColumns, event: CaseEvent): FieldPlan {
  const length = lengthField(columns);
  const type = columns.word('sentence_type', 'sentence_type', 'sentence_type');
  const life = columns.word('@life', 'life_sentence', 'yes_no');
  const minimum = columns.number('@minimum', 'statutory_min_months');
  const known = [...length, ...life];
  const from = ['@length', '@life', 'sentence_type'].filter((name) =>
    [...known, ...type].some((field) => field.name === name),
  );
  const pick = (values: readonly CaseValue[], name: string) => values[from.indexOf(name)] ?? null;
  const term = (values: readonly CaseValue[]) =>
    pick(values, '@life') === 'yes' ? Number.POSITIVE_INFINITY : numberOf(pick(values, '@length'));
  // People who were received in a prison, or are held in one, are in custody whatever the file says of their term.
  const inside = event === 'admissions' || event === 'held';
  const derived: DerivedField[] = [];
  if (known.length > 0 || type.length > 0) {
    derived.push({
      name: 'custody',
      from,
      few: from.length <= 2,
      derive: (values) => {
        if (inside) return 'yes';
        const kind = pick(values, 'sentence_type');
        if (type.length > 0) return kind === null ? null : kind === 'custody' ? 'yes' : 'no';
        const months = term(values);
        return months === undefined ? null : months > 0 ? 'yes' : 'no';
      },
    });
  }
  if (known.length > 0) {
    derived.push({
      name: 'months',
      from,
      few: from.length <= 2,
      derive: (values) => {
        const kind = pick(values, 'sentence_type');
        if (kind !== null && kind !== 'custody') return 0;
        return term(values) ?? null;
      },
    });
  }
  if (known.length > 0 && minimum.length > 0) {
    derived.push({
      name: 'months_over_minimum',
      from: ['months', '@minimum'],
      few: true,
      derive: ([months, least]) => {
        const [term, floor] = [numberOf(months), numberOf(least)];
        if (term === undefined || floor === undefined || !Number.isFinite(term) || term === 0) return null;
        return Math.round((term - floor) * 1e6) / 1e6;
      },
    });
  }
  return { fields: [...length, ...type, ...life, ...minimum], derived };
}

/** The column of the term, whatever its unit; several columns of years, months and days make one. */
function lengthField(columns: CaseColumns): PlannedField[] {
  const text = columns.field('@length', 'sentence_length', lengthOf);
  if (text.length > 0) return text;
  const parts = [
    ...columns.number('@length', 'sentence_years', 12),
    ...columns.number('@length', 'sentence_months'),
    ...columns.number('@length', 'sentence_days', 1 / DAYS_A_MONTH),
  ];
  if (parts.length <= 1) return parts;
  return [
    {
      name: '@length',
      columns: parts.flatMap((part) => part.columns),
      read: (texts) => sumOf(parts.map((part, index) => part.read([texts[index] ?? '']))),
    },
  ];
}

/** Parts that say nothing add nothing, but a length of which no part is known is not known. */
function sumOf(readings: readonly CaseReading[]): CaseReading {
  const part = readings.findIndex((reading) => 'fault' in reading);
  const fault = readings[part];
  if (fault && 'fault' in fault) return { ...fault, part };
  const known = readings.flatMap(({ value }) => numberOf(value) ?? []);
  return { value: known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) };
}

function lengthOf(text: string): CaseReading {
  if (isUnknownText(text)) return { value: null };
  const length = readLength(text, LENGTH_WORDS);
  if (!length) return { value: null, fault: 'number-unreadable', args: { text: shown(text) } };
  return { value: 'life' in length ? Number.POSITIVE_INFINITY : length.months };
}
