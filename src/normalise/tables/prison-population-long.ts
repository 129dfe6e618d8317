import type { Definition } from '../../model/definition.js';
import { DIMENSIONS, type Dimension, OTHER_DIMENSIONS, type Slice, VOCABULARY } from '../../model/slice.js';
import { shown } from '../cell.js';
import { defineTable } from '../define-table.js';
import { definitionOf, makeFact, sliceOf } from '../make-fact.js';
import type { RowReader } from '../row-reader.js';

const CROSSING = DIMENSIONS.filter(
  (dimension) => dimension !== 'sex' && dimension !== 'legal_status' && !OTHER_DIMENSIONS.includes(dimension),
);
const BREAKDOWNS = ['total', ...CROSSING];
const COUNTING_UNITS = ['person', 'charge', 'case'] as const;
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;
const REMANDS = ['sdg_unsentenced', 'wpb_remand', 'national'] as const;

/** What stands under `category` in rows of everyone. */
const NO_CATEGORY = /^(?:all|total|-+|–|—|n\/?a)?$/i;

/** People held, one count a row: the part of the population is named by columns. */
export default defineTable({
  name: 'prison-population',
  required: ['country', 'date', 'persons'],
  anyOf: ['breakdown', 'category', 'legal_status', 'counting_unit', 'facility_id', ...CROSSING],
  noneOf: ['reference'],
  optional: [
    'year',
    'period_type',
    'sex',
    'coverage',
    'remand_included',
    'police_cells_included',
    'house_arrest_included',
    'juveniles_included',
    'remand_definition',
    'local_label',
    'source_id',
  ],
  notRead: ['note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    // An average over a year is the count of no day.
    row.word('period_type', ['stock']);
    const slice = partOf(row);
    const unit = row.word('counting_unit', COUNTING_UNITS);
    const coverage = row.word('coverage', COVERAGES);
    const remand = row.word('remand_definition', REMANDS);
    const facility = row.facility();
    const own: Definition = {
      ...(unit ? { counting_unit: unit } : {}),
      ...(coverage ? { coverage } : {}),
      ...(remand && slice.legal_status === 'unsentenced' ? { remand } : {}),
    };
    const definition = definitionOf(row.inclusions(), own);
    const read = row.number('persons', { whole: 'row' });
    if (row.rejected || !read || !context.date) return {};
    const counted = unit === 'charge' || unit === 'case' ? 'offence-charges' : 'prison-population';
    const label = row.text('local_label');
    return {
      facts: [makeFact(counted, read, context, { period: context.date, facility, slice, definition, label })],
    };
  },
});

/**
 * The part that a row counts. A drug sub-type is a drug offence; a group may hold people of any offence. Of the number
 * of entries `all` is kept, since it stands beside `first` in one table.
 */
function partOf(row: RowReader): Slice {
  const parts: { [D in Dimension]?: string } = {};
  const put = (dimension: Dimension, column: string) => {
    const value = row.part(column, vocabularyOf(dimension));
    if (value === undefined) return;
    const earlier = parts[dimension] ?? 'all';
    if (earlier === 'all') parts[dimension] = value;
    else if (earlier !== value)
      row.reject('word-not-in-vocabulary', column, { word: shown(row.cell(column).text), nearest: earlier });
  };
  put('sex', 'sex');
  put('legal_status', 'legal_status');
  for (const dimension of CROSSING) put(dimension, dimension);
  const breakdown = row.part('breakdown', BREAKDOWNS);
  const named = CROSSING.find((dimension) => dimension === breakdown);
  if (named) {
    if (row.cell('category').text.trim() === '') row.reject('value-missing', 'category');
    put(named, 'category');
  } else if (!NO_CATEGORY.test(row.cell('category').text.trim())) {
    // A category without its breakdown names a part that cannot be known; it is not everyone.
    row.reject('value-missing', 'breakdown');
  }
  if ((parts.drug_subtype ?? 'all') !== 'all') {
    if (!['drug', 'all', undefined].includes(parts.offence_class))
      row.reject('word-not-in-vocabulary', 'offence_class', {
        word: parts.offence_class ?? '',
        nearest: 'drug',
      });
    parts.offence_class = 'drug';
  }
  const entries = parts.entry_number === 'all' ? { entry_number: 'all' } : {};
  return { ...sliceOf(parts), ...entries };
}

function vocabularyOf(dimension: Dimension): readonly string[] | undefined {
  return dimension in VOCABULARY ? VOCABULARY[dimension as keyof typeof VOCABULARY] : undefined;
}
