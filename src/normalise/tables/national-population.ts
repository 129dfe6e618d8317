import { type Slice, VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact } from '../make-fact.js';

/** Inhabitants of a country. Rows by age or education are parts; only whole rows feed the total. */
export default defineTable({
  name: 'national-population',
  required: ['country', 'date', 'persons', 'reference'],
  anyOf: [],
  optional: ['year', 'sex', 'age_band', 'education', 'source_id', 'note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    const sex = row.word('sex', VOCABULARY.sex);
    const part = (column: 'age_band' | 'education') => {
      const text = row.text(column).toLowerCase();
      return text === '' || text === 'all' || text === 'total' ? undefined : text;
    };
    const [ageBand, education] = [part('age_band'), part('education')];
    const slice: Slice = {
      ...(sex && sex !== 'all' ? { sex } : {}),
      ...(ageBand ? { age_band: ageBand } : {}),
      ...(education ? { education } : {}),
    };
    const read = row.count('persons');
    if (row.rejected || !read || !context.date) return {};
    return { facts: [makeFact('national-population', read, context, { period: context.date, slice })] };
  },
});
