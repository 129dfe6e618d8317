import { definePreset, type RowRule } from './define-preset.js';

const held = (dimension: string, category: string, said: Readonly<Record<string, string>> = {}): RowRule => ({
  where: {
    Indicator: 'Persons held',
    Dimension: dimension,
    Category: category,
    Age: 'Total',
    'Unit of measurement': 'Counts',
  },
  table: 'prison-population',
  column: 'persons',
  said,
});
const criminalActs = (category: string, offenceClass: string) =>
  held('by type of criminal acts', category, { offence_class: offenceClass, local_label: category });
const crime = (category: string, said: Readonly<Record<string, string>>) =>
  held('by selected crime', category, { ...said, local_label: category });

/** United Nations Office on Drugs and Crime, Crime Trends Survey, "Prisons and prisoners". */
export default definePreset({
  id: 'unodc-cts',
  title: 'Crime Trends Survey: prisons and prisoners',
  publisher: 'UNODC',
  basis: 'published file',
  headers: [
    'iso3 code',
    'indicator',
    'dimension',
    'category',
    'sex',
    'age',
    'year',
    'unit of measurement',
    'value',
  ],
  decisions: { columns: { Iso3_code: 'country', Year: 'year', VALUE: 'value' } },
  value: 'VALUE',
  words: { sex: { header: 'Sex', words: { Total: 'all', Male: 'male', Female: 'female' } } },
  rows: [
    held('Total', 'Total'),
    held('by status', 'Unsentenced', { legal_status: 'unsentenced', remand_definition: 'sdg_unsentenced' }),
    held('by status', 'Sentenced', { legal_status: 'sentenced' }),
    held('by citizenship', 'Foreign citizens', { nationality: 'foreign' }),
    criminalActs('Acts involving controlled psycho-active substances', 'drug'),
    crime('Drug possession', { offence_class: 'drug', drug_subtype: 'possession' }),
    crime('Drug trafficking', { offence_class: 'drug', drug_subtype: 'trafficking' }),
    crime('Intentional Homicide', { offence_class: 'intentional_homicide' }),
    crime('Rape', { offence_class: 'rape' }),
    {
      where: {
        Indicator: 'Prisons facilities and capacity',
        Category: 'Official prison capacity',
        Sex: 'Total',
        Age: 'Total',
        'Unit of measurement': 'Counts',
      },
      table: 'prison-population-wide',
      column: 'capacity',
      said: { capacity_definition: 'official_unspecified' },
    },
  ],
  implausible: [
    {
      where: { Iso3_code: 'COL', Year: '2019', Category: 'Drug possession' },
      reason: 'sameFigureTwice',
    },
  ],
  notes: [
    'A year is the survey year; the day of the count is not stated.',
    'Unsentenced follows the definition of SDG 16.3.2.',
    'Rates and age groups stand in rows of their own and are not read.',
    'What counts as a drug offence has changed between years without a note.',
  ],
});
