import type { FactName } from '../../model/fact.js';
import { spanOf } from '../../model/period.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

const COUNTS: Readonly<Record<string, FactName>> = {
  eligible: 'programme-eligible',
  offered: 'programme-offered',
  accepted: 'programme-accepted',
  evaluated: 'programme-evaluated',
  admitted: 'programme-admitted',
  graduated: 'programme-graduated',
  left: 'programme-left',
  active: 'programme-active',
  died_or_transferred: 'programme-died-or-transferred',
};

/** A treatment programme's path in counts, cumulative from the start of the period to its end. */
export default defineTable({
  name: 'programme-flow',
  required: ['country', 'programme', 'period_start', 'period_end', 'admitted'],
  anyOf: [],
  optional: [...Object.keys(COUNTS), 'source_id'],
  notRead: ['hearings', 'note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const start = row.period('period_start');
    const end = row.period('period_end');
    const programme = row.text('programme');
    if (programme === '') row.reject('value-missing', 'programme');
    if (start && end && end.end < start.start) {
      row.reject('date-contradictory', 'period_end', {
        text: `${row.text('period_start')} / ${row.text('period_end')}`,
      });
    }
    if (!row.rejected && (!start || !end)) row.reject('value-missing', start ? 'period_end' : 'period_start');
    if (row.rejected || !start || !end) return {};
    const period = spanOf(start, end);
    const facts = Object.entries(COUNTS).flatMap(([column, name]) => {
      const read = row.number(column);
      return read ? [makeFact(name, read, context, { period, facility: programme })] : [];
    });
    const value = (name: FactName) => facts.find((fact) => fact.name === name)?.value;
    const admitted = value('programme-admitted');
    const outcomes = (['programme-graduated', 'programme-left', 'programme-active'] as const).map(value);
    if (admitted !== undefined && outcomes.every((part) => part !== undefined)) {
      const lost = value('programme-died-or-transferred') ?? 0;
      const sum = outcomes.reduce<number>((total, part) => total + (part ?? 0), lost);
      if (sum !== admitted) row.note('programme-does-not-sum', 'admitted', { admitted, sum });
    }
    return { facts };
  },
});
