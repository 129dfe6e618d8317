import { ALL_FACILITIES } from '../../model/place.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

/** The floor space of each prison: where people sleep, and the sanitary annexes inside it. */
export default defineTable({
  name: 'facility',
  required: ['country', 'facility_id', 'date', 'living_area_m2'],
  anyOf: [],
  optional: ['sanitary_area_m2', 'source_id'],
  notRead: ['name', 'region', 'estate_sex', 'security', 'opened_on', 'closed_on', 'note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    const facility = row.facility();
    const living = row.number('living_area_m2', { fractions: true, whole: 'row' });
    const sanitary = row.number('sanitary_area_m2', { fractions: true, whole: 'row' });
    // A row that does not name its prison must not stand for all of them.
    if (facility === ALL_FACILITIES && row.text('facility_id') === '')
      row.reject('value-missing', 'facility_id');
    if (living && sanitary && sanitary.value > living.value)
      row.reject('part-exceeds-total', 'sanitary_area_m2', {
        part: sanitary.value,
        total: living.value,
        date: '',
        name: 'sanitary_area_m2',
      });
    if (row.rejected || !context.date) return {};
    const parts = { period: context.date, facility };
    return {
      facts: [
        ...(living ? [makeFact('living-area', living, context, parts)] : []),
        ...(sanitary ? [makeFact('sanitary-area', sanitary, context, parts)] : []),
      ],
    };
  },
});
