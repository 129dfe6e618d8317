import type { Table } from '../../model/table.js';
import { isUnknownText, LENGTH_WORDS } from '../vocabulary/index.js';
import { readLength, readLengthRange } from './length.js';

/** What the cells of a column of lengths of time hold. */
export function lengthCounts(table: Table, index: number) {
  const counts = { read: 0, life: 0, ranges: 0, unknown: 0, unreadable: 0 };
  for (const { cells } of table.rows) {
    const text = cells[index] ?? '';
    const length = readLength(text, LENGTH_WORDS);
    if (isUnknownText(text)) counts.unknown += 1;
    else if (length) counts['life' in length ? 'life' : 'read'] += 1;
    else if (readLengthRange(text, LENGTH_WORDS)) counts.ranges += 1;
    else counts.unreadable += 1;
  }
  return counts;
}
