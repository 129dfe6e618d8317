import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact, sliceOf } from '../make-fact.js';

/** When in the year people were counted or estimated. */
const REFERENCES = ['mid_year', 'census', 'jan_1'] as const;

/** Inhabitants of a country. Rows by age or education are parts; only whole rows feed the total. */
export default defineTable({
  name: 'national-population',
  required: ['country', 'date', 'persons', 'reference'],
  anyOf: [],
  optional: ['year', 'sex', 'age_band', 'education', 'source_id'],
  notRead: ['note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    row.word('reference', REFERENCES);
    const slice = sliceOf({
      sex: row.part('sex', VOCABULARY.sex),
      age_band: row.part('age_band'),
      education: row.part('education'),
    });
    const read = row.number('persons', { whole: 'row' });
    if (row.rejected || !read || !context.date) return {};
    return { facts: [makeFact('national-population', read, context, { period: context.date, slice })] };
  },
});
