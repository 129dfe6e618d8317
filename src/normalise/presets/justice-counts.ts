import { definePreset, type RowRule } from './define-preset.js';

/** Metrics of prisons, and those of jails, which part people by whether their case is decided. */
const SYSTEMS: readonly { readonly prefix: string; readonly said: Readonly<Record<string, string>> }[] = [
  { prefix: '', said: {} },
  { prefix: 'pre_adj_', said: { legal_status: 'unsentenced' } },
  { prefix: 'post_adj_', said: { legal_status: 'sentenced' } },
];
const EVERYONE = { breakdown_category: '', breakdown: '' };
const OFFENCES = ['offense_type', 'admission_type'];

const rows = SYSTEMS.flatMap(({ prefix, said }): RowRule[] => {
  const held = (part: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>): RowRule => ({
    where: { metric: `${prefix}population`, ...of },
    table: 'prison-population',
    column: 'persons',
    said: { ...said, ...(prefix === 'pre_adj_' ? { remand_definition: 'national' } : {}), ...part },
  });
  const moved = (
    column: 'admissions' | 'releases',
    part: Readonly<Record<string, string>>,
    where: RowRule['where'],
  ): RowRule => ({
    where: { metric: `${prefix}${column}`, ...where },
    table: 'admissions-releases',
    column,
    said: { ...said, admissions_unit: 'entry', ...part },
  });
  const label = (breakdown: string) => ({ breakdown_category: 'offense_type', breakdown });
  const sex = (breakdown: string) => ({ breakdown_category: 'biological_sex', breakdown });
  return [
    held({}, EVERYONE),
    held({ sex: 'male' }, sex('Male Biological Sex')),
    held({ sex: 'female' }, sex('Female Biological Sex')),
    held({ offence_class: 'drug', local_label: 'Drug Offenses' }, label('Drug Offenses')),
    held({ offence_class: 'unknown', local_label: 'Unknown Offenses' }, label('Unknown Offenses')),
    moved('admissions', {}, EVERYONE),
    moved(
      'admissions',
      { offence_class: 'drug' },
      { breakdown_category: OFFENCES, breakdown: 'Drug Offenses' },
    ),
    moved('releases', {}, EVERYONE),
  ];
});

/** Justice Counts, United States: what a prison or jail agency fills in, all metrics on one page. */
export default definePreset({
  id: 'justice-counts',
  title: 'Justice Counts, single page of a prison or jail agency',
  publisher: 'Justice Counts',
  basis: 'published layout',
  headers: ['metric', 'year', 'month', 'breakdown category', 'breakdown', 'value'],
  // Agencies of supervision count people at liberty under the same name, "population": only these metrics are of places of detention.
  evidence: {
    metric: [
      'admissions',
      'releases',
      'readmissions',
      'grievances_upheld',
      'pre_adj_population',
      'post_adj_population',
      'pre_adj_admissions',
      'post_adj_admissions',
    ],
  },
  decisions: {
    country: 'USA',
    coverage: 'facility_set',
    columns: { year: 'year', month: 'month', value: 'value' },
  },
  value: 'value',
  rows,
  notes: [
    'Population is a single-day count of each month, of people and by their most serious offence; a prison agency leaves out who is not convicted, unless it says otherwise.',
    'Admissions and releases are events: one person may be counted twice in a month.',
    'The file is of one agency, so that its numbers are of a set of facilities and not of the country.',
    'Jails part people by whether their case is decided (pre_adj, post_adj) and print no sum of both.',
    'Person, property, public order and other offences are no classes that other sources have; they are not read.',
    'A file of one metric, headed year, month and value alone, does not say what it counts: name it with --value.',
    'Made from the empty template of an agency of prisons and of one of jails.',
  ],
});
