import type { Definition } from '../../model/definition.js';
import { spanOf } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact, sliceOf } from '../make-fact.js';

const MEANINGS = ['design', 'operational', 'official_unspecified', 'legal_maximum', 'measured_4m2'] as const;
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;

/** Official places, with the time for which they are stated and the meaning of "place". */
export default defineTable({
  name: 'capacity',
  required: ['country', 'places', 'valid_from'],
  anyOf: [],
  optional: ['valid_to', 'facility_id', 'definition', 'estate_sex', 'coverage', 'source_id'],
  notRead: ['m2_standard', 'note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const from = row.period('valid_from');
    const to = row.period('valid_to');
    const meaning = row.word('definition', MEANINGS);
    const coverage = row.word('coverage', COVERAGES);
    const facility = row.facility();
    // A mixed facility is a whole facility; the mixed places of a system are only some of its places.
    const mixed = row.text('estate_sex').toLowerCase() === 'mixed' && facility !== ALL_FACILITIES;
    const sex = mixed ? undefined : row.part('estate_sex', VOCABULARY.sex);
    const places = row.number('places', { whole: 'row' });
    if (places?.value === 0) row.reject('capacity-not-positive', 'places', { text: places.cell.text.trim() });
    if (!from && !row.rejected) row.reject('value-missing', 'valid_from');
    if (from && to && to.end < from.start) {
      row.reject('date-contradictory', 'valid_to', {
        text: `${row.text('valid_from')} / ${row.text('valid_to')}`,
      });
    }
    if (row.rejected || !from || !places) return {};
    const definition: Definition = {
      ...(coverage ? { coverage } : {}),
      ...(meaning ? { capacity: meaning } : {}),
    };
    // Without an end the source states the places of that time only; they are not carried forward.
    const period = to ? spanOf(from, to) : from;
    const slice = sliceOf({ sex });
    return {
      facts: [makeFact('official-capacity', places, context, { period, facility, slice, definition })],
    };
  },
});
