import type { Definition } from '../../model/definition.js';
import type { Fact, FactName } from '../../model/fact.js';
import type { Slice } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { definitionOf, makeFact } from '../make-fact.js';

interface WideColumn {
  readonly name: FactName;
  readonly slice: Slice;
  readonly definition?: Definition;
}

/** What each column of counts holds. */
const COUNTS: Readonly<Record<string, WideColumn>> = {
  total: { name: 'prison-population', slice: {} },
  female: { name: 'prison-population', slice: { sex: 'female' } },
  male: { name: 'prison-population', slice: { sex: 'male' } },
  unsentenced_sdg: {
    name: 'prison-population',
    slice: { legal_status: 'unsentenced' },
    definition: { remand: 'sdg_unsentenced' },
  },
  remand_wpb: {
    name: 'prison-population',
    slice: { legal_status: 'unsentenced' },
    definition: { remand: 'wpb_remand' },
  },
  unsentenced: {
    name: 'prison-population',
    slice: { legal_status: 'unsentenced' },
    definition: { remand: 'national' },
  },
  sentenced: { name: 'prison-population', slice: { legal_status: 'sentenced' } },
  other_status: { name: 'prison-population', slice: { legal_status: 'other' } },
  drug_offence: { name: 'prison-population', slice: { offence_class: 'drug' } },
  drug_female: { name: 'prison-population', slice: { sex: 'female', offence_class: 'drug' } },
  drug_male: { name: 'prison-population', slice: { sex: 'male', offence_class: 'drug' } },
  drug_unsentenced: {
    name: 'prison-population',
    slice: { legal_status: 'unsentenced', offence_class: 'drug' },
  },
  offence_unknown: { name: 'prison-population', slice: { offence_class: 'unknown' } },
  offence_counts_total: { name: 'offence-charges', slice: {} },
  offence_counts_drug: { name: 'offence-charges', slice: { offence_class: 'drug' } },
  foreign: { name: 'prison-population', slice: { nationality: 'foreign' } },
};
/** Percentages as a source prints them: kept with their source, and never used in place of counts. */
const PERCENTAGES: Readonly<Record<string, WideColumn>> = {
  occupancy_percent: { name: 'published-occupancy-rate', slice: {} },
  excess_percent: { name: 'published-excess-rate', slice: {} },
  unsentenced_percent: { name: 'published-share', slice: { legal_status: 'unsentenced' } },
  female_percent: { name: 'published-share', slice: { sex: 'female' } },
  foreign_percent: { name: 'published-share', slice: { nationality: 'foreign' } },
  drug_percent: { name: 'published-share', slice: { offence_class: 'drug' } },
};
const COUNT_COLUMNS = Object.entries(COUNTS);
const PERCENTAGE_COLUMNS = Object.entries(PERCENTAGES);
const MEANINGS = ['design', 'operational', 'official_unspecified', 'legal_maximum', 'measured_4m2'] as const;
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;

/** People held, one date a row and one part of the population a column. */
export default defineTable({
  name: 'prison-population-wide',
  required: ['country', 'date'],
  anyOf: [...Object.keys(COUNTS), ...Object.keys(PERCENTAGES), 'capacity'],
  noneOf: ['persons', 'places', 'admissions', 'admitted', 'min_months'],
  optional: [
    'year',
    'facility_id',
    'capacity',
    'capacity_definition',
    'coverage',
    'remand_included',
    'police_cells_included',
    'house_arrest_included',
    'juveniles_included',
    'source_id',
  ],
  notRead: ['note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    const coverage = row.word('coverage', COVERAGES);
    const meaning = row.word('capacity_definition', MEANINGS);
    const scope: Definition = coverage ? { coverage } : {};
    const inclusions = row.inclusions();
    const facility = row.facility();
    const period = context.date;
    if (row.rejected || !period) return {};
    const facts: Fact[] = [];
    const counted = definitionOf(scope, inclusions);
    for (const [column, { name, slice, definition }] of COUNT_COLUMNS) {
      // Without the number of people the row counts nothing; without a part of them it counts the rest.
      const read = row.number(column, { whole: column === 'total' ? 'row' : 'cell' });
      if (!read) continue;
      const own = definition ? definitionOf(counted, definition) : counted;
      facts.push(makeFact(name, read, context, { period, facility, slice, definition: own }));
    }
    for (const [column, { name, slice }] of PERCENTAGE_COLUMNS) {
      const read = row.number(column, { fractions: true, signed: name === 'published-excess-rate' });
      if (read) facts.push(makeFact(name, read, context, { period, facility, slice, definition: scope }));
    }
    const places = row.number('capacity');
    if (places && places.value === 0)
      row.note('capacity-not-positive', 'capacity', { text: places.cell.text.trim() });
    if (places && places.value > 0) {
      const definition = definitionOf(scope, meaning ? { capacity: meaning } : {});
      facts.push(makeFact('official-capacity', places, context, { period, facility, definition }));
    }
    return { facts };
  },
});
