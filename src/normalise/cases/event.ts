import type { CaseEvent } from '../../model/case.js';
import type { CaseColumns } from './case-columns.js';

/**
 * What one row of a table of cases stands for: by the user's word, or by columns that only one kind of table has. A
 * list of people with dates of admission may be one of entries or of those who are still inside: then nothing is
 * assumed.
 */
export function eventOf(columns: CaseColumns): CaseEvent | undefined {
  if (columns.decisions.event) return columns.decisions.event;
  const has = (...fields: readonly Parameters<CaseColumns['has']>[0][]) =>
    fields.some((field) => columns.has(field));
  if (has('participant_id', 'entered_on') || (has('outcome') && has('programme', 'site')))
    return 'participants';
  if (has('sentence_date', 'sentence_type')) return 'sentences';
  if (has('returned', 'days_to_return', 'return_date')) return 'releases';
  return undefined;
}
