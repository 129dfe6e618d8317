import type { Definition } from '../../model/definition.js';
import { DIMENSIONS, type Dimension, type Slice, VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { facilityOf, makeFact } from '../make-fact.js';
import type { RowReader } from '../row-reader.js';

const CROSSING = DIMENSIONS.filter((dimension) => dimension !== 'sex' && dimension !== 'legal_status');
const BREAKDOWNS = ['total', ...CROSSING] as const;
const COUNTING_UNITS = ['person', 'charge', 'case'] as const;
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;
const REMANDS = ['sdg_unsentenced', 'wpb_remand', 'national'] as const;

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
    'note',
  ],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    const slice = sliceOf(row);
    const unit = row.word('counting_unit', COUNTING_UNITS);
    const coverage = row.word('coverage', COVERAGES);
    const remand = row.word('remand_definition', REMANDS);
    const definition: Definition = {
      ...row.inclusions(),
      ...(unit ? { counting_unit: unit } : {}),
      ...(coverage ? { coverage } : {}),
      ...(remand && slice.legal_status === 'unsentenced' ? { remand } : {}),
    };
    const read = row.count('persons');
    if (row.rejected || !read || !context.date) return {};
    const counted = unit === 'charge' || unit === 'case' ? 'offence-charges' : 'prison-population';
    const facility = facilityOf(row.text('facility_id'));
    const label = row.text('local_label');
    return {
      facts: [makeFact(counted, read, context, { period: context.date, facility, slice, definition, label })],
    };
  },
});

/** The part that a row counts. A drug sub-type is a drug offence; a group may hold people of any offence. */
function sliceOf(row: RowReader): Slice {
  const slice: { [D in Dimension]?: string } = {};
  const put = (dimension: Dimension, value: string | undefined) => {
    if (value !== undefined && (value !== 'all' || dimension === 'entry_number')) slice[dimension] = value;
  };
  put('sex', row.word('sex', VOCABULARY.sex));
  put('legal_status', row.word('legal_status', VOCABULARY.legal_status));
  for (const dimension of CROSSING) put(dimension, valueOf(row, dimension, dimension));
  const breakdown = row.word('breakdown', BREAKDOWNS);
  if (breakdown && breakdown !== 'total') {
    const value = valueOf(row, 'category', breakdown);
    if (value === undefined) row.reject('value-missing', 'category');
    put(breakdown, value);
  } else if (!breakdown && row.text('category') !== '' && row.text('category') !== 'total') {
    row.reject('value-missing', 'breakdown');
  }
  if (slice.drug_subtype !== undefined) slice.offence_class = 'drug';
  return slice;
}

function valueOf(row: RowReader, column: string, dimension: Dimension): string | undefined {
  if (dimension in VOCABULARY) {
    const words: readonly string[] = VOCABULARY[dimension as keyof typeof VOCABULARY];
    return row.word(column, [...words, 'all']);
  }
  return row.text(column).toLowerCase() || undefined;
}
