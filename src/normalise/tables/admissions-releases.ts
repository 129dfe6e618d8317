import type { Definition } from '../../model/definition.js';
import type { FactName } from '../../model/fact.js';
import { spanOf } from '../../model/period.js';
import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact, sliceOf } from '../make-fact.js';

const COUNTS: Readonly<Record<string, FactName>> = {
  stock_start: 'stock-at-start',
  admissions: 'admissions',
  releases: 'releases',
  stock_end: 'stock-at-end',
};

/** Entries and exits over a period, with the counts at both ends. */
export default defineTable({
  name: 'admissions-releases',
  required: ['country', 'period_start', 'period_end'],
  anyOf: ['admissions', 'releases'],
  optional: [
    'facility_id',
    'legal_status',
    'offence_class',
    'ctg_category',
    'sex',
    'stock_start',
    'stock_end',
    'admissions_unit',
    'source_id',
  ],
  notRead: ['deaths', 'transfers_in', 'transfers_out', 'returns_within_24m', 'note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const start = row.period('period_start');
    const end = row.period('period_end');
    const unit = row.word('admissions_unit', ['person', 'entry'] as const);
    const slice = sliceOf({
      sex: row.part('sex', VOCABULARY.sex),
      legal_status: row.part('legal_status', VOCABULARY.legal_status),
      offence_class: row.part('offence_class', VOCABULARY.offence_class),
      ctg_category: row.part('ctg_category', VOCABULARY.ctg_category),
    });
    const facility = row.facility();
    if (start && end && end.end < start.start) {
      row.reject('date-contradictory', 'period_end', {
        text: `${row.text('period_start')} / ${row.text('period_end')}`,
      });
    }
    if (!row.rejected && (!start || !end)) row.reject('value-missing', start ? 'period_end' : 'period_start');
    if (row.rejected || !start || !end) return {};
    const period = spanOf(start, end);
    const definition: Definition = unit ? { admissions_unit: unit } : {};
    return {
      facts: Object.entries(COUNTS).flatMap(([column, name]) => {
        const read = row.number(column);
        const own = name === 'admissions' ? definition : {};
        return read ? [makeFact(name, read, context, { period, facility, slice, definition: own })] : [];
      }),
    };
  },
});
