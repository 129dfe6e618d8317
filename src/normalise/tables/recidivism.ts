import { COMPARISON_DESIGNS, type Definition } from '../../model/definition.js';
import { spanOf } from '../../model/period.js';
import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

const EVENTS = ['rearrest', 'reconviction', 'reimprisonment'] as const;

/**
 * Who returned, in the two arms of an evaluation: one row an arm, event and window. People count only when they were
 * followed for the whole window.
 */
export default defineTable({
  name: 'recidivism',
  required: ['country', 'programme', 'study_group', 'period_start', 'period_end', 'event', 'window_months'],
  anyOf: ['returned', 'rate_percent'],
  optional: ['followed_up', 'comparison_design', 'source_id'],
  notRead: ['note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const start = row.period('period_start');
    const end = row.period('period_end');
    const programme = row.text('programme');
    const arm = row.word('study_group', VOCABULARY.study_group);
    const event = row.word('event', EVENTS);
    const design = row.word('comparison_design', COMPARISON_DESIGNS);
    const window = row.number('window_months', { whole: 'row' });
    const lacking = [
      ['programme', programme],
      ['study_group', arm],
      ['event', event],
      ['window_months', window],
      ['period_start', start],
      ['period_end', end],
    ].find(([, value]) => !value)?.[0];
    if (!row.rejected && lacking) row.reject('value-missing', String(lacking));
    if (start && end && end.end < start.start)
      row.reject('date-contradictory', 'period_end', {
        text: `${row.text('period_start')} / ${row.text('period_end')}`,
      });
    const followed = row.number('followed_up', { whole: 'row' });
    const returned = row.number('returned', { whole: 'row' });
    const rate = row.number('rate_percent', { fractions: true, whole: 'row' });
    if (followed && returned && returned.value > followed.value)
      row.reject('part-exceeds-total', 'returned', {
        part: returned.value,
        total: followed.value,
        date: row.text('period_end'),
        name: 'returned',
      });
    if (row.rejected || !start || !end || !arm || !event || !window) return {};
    const definition: Definition = {
      ...(design ? { comparison_design: design } : {}),
      return_event: event,
      follow_up_months: String(window.value),
    };
    const parts = {
      period: spanOf(start, end),
      facility: programme,
      slice: { study_group: arm },
      definition,
    };
    return {
      facts: [
        ...(followed ? [makeFact('followed-up', followed, context, parts)] : []),
        ...(returned ? [makeFact('returned', returned, context, parts)] : []),
        ...(rate ? [makeFact('return-rate', rate, context, parts)] : []),
      ],
    };
  },
});
