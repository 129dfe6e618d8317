/**
 * What a column of a published table may be, in the words of the canonical tables. `kind` says how its cells are read.
 * A field that no table reads yet is still known, so that its column is named and not guessed at.
 */
export type FieldKind =
  | 'text'
  | 'place'
  | 'date'
  | 'count'
  | 'percent'
  | 'number'
  | 'length'
  | 'word'
  | 'personal';

export const FIELDS = {
  country: 'text',
  region: 'place',
  facility_id: 'place',
  facility_code: 'text',
  facility_type: 'text',
  court: 'text',
  jurisdiction_level: 'text',
  year: 'date',
  month: 'date',
  date: 'date',
  total: 'count',
  female: 'count',
  male: 'count',
  unsentenced: 'count',
  sentenced: 'count',
  other_status: 'count',
  juveniles: 'count',
  foreign: 'count',
  drug_offence: 'count',
  drug_possession: 'count',
  drug_trafficking: 'count',
  police_custody: 'count',
  capacity: 'count',
  capacity_design: 'count',
  capacity_operational: 'count',
  capacity_rated: 'count',
  /** People above the number of places; free places when negative. */
  excess: 'count',
  /** Excess per hundred places. */
  excess_percent: 'percent',
  /** People per hundred places. */
  occupancy_percent: 'percent',
  /** "Hacinamiento", "overcrowding": excess or occupancy, which only the counts can tell. */
  overcrowding_percent: 'percent',
  unsentenced_percent: 'percent',
  female_percent: 'percent',
  foreign_percent: 'percent',
  juveniles_percent: 'percent',
  drug_percent: 'percent',
  imprisonment_rate: 'number',
  national_population: 'count',
  admissions: 'count',
  releases: 'count',
  /** A column of numbers whose meaning other columns give. */
  value: 'count',
  indicator: 'word',
  category: 'word',
  unit: 'word',
  sex: 'word',
  legal_status: 'word',
  offence: 'word',
  offence_group: 'word',
  offence_code: 'text',
  age: 'number',
  age_band: 'text',
  birth_year: 'number',
  nationality: 'text',
  education: 'text',
  ethnicity: 'text',
  marital_status: 'text',
  employment: 'text',
  dependants: 'number',
  case_id: 'text',
  participant_id: 'text',
  sentence_length: 'length',
  sentence_years: 'number',
  sentence_months: 'number',
  sentence_days: 'number',
  sentence_min_years: 'number',
  sentence_max_years: 'number',
  life_sentence: 'word',
  suspended_months: 'number',
  statutory_min_months: 'number',
  statutory_max_months: 'number',
  offence_date: 'date',
  admission_date: 'date',
  sentence_date: 'date',
  release_date: 'date',
  /** The end of detention on remand: a decision, or release. */
  remand_end_date: 'date',
  remand_days: 'number',
  legal_limit_days: 'number',
  sentence_type: 'word',
  quantity: 'number',
  quantity_grams: 'number',
  quantity_kilograms: 'number',
  quantity_basis: 'word',
  substance: 'text',
  prior_convictions: 'number',
  role: 'word',
  violence: 'word',
  weapon: 'word',
  armed_group: 'word',
  drug_dependent: 'word',
  foreign_person: 'word',
  counsel: 'word',
  plea: 'word',
  income_band: 'word',
  group: 'text',
  offence_class: 'word',
  drug_subtype: 'word',
  ctg_category: 'word',
  returned: 'word',
  days_to_return: 'number',
  return_date: 'date',
  return_event: 'word',
  followup_end: 'date',
  programme: 'text',
  site: 'text',
  eligible_on: 'date',
  offered_on: 'date',
  accepted: 'word',
  entered_on: 'date',
  exited_on: 'date',
  outcome: 'word',
  custody_days_in_programme: 'number',
  drug_tests: 'text',
  units_group: 'number',
  units_individual: 'number',
  units_hearings: 'number',
  min_penalty: 'length',
  max_penalty: 'length',
  person_name: 'personal',
  identity_number: 'personal',
  birth_date: 'personal',
  contact: 'personal',
  source_note: 'text',
} as const satisfies Record<string, FieldKind>;
export type Field = keyof typeof FIELDS;

/** Words that stand for the values of a column. */
export interface ValueWords {
  readonly sex: Readonly<Record<'female' | 'male' | 'other' | 'unknown' | 'all', readonly string[]>>;
  readonly legal_status: Readonly<
    Record<'unsentenced' | 'sentenced' | 'other' | 'all' | 'unknown', readonly string[]>
  >;
}

/** The words that one language writes in headers and cells. Input languages are independent of output languages. */
export interface Vocabulary {
  readonly language: 'en' | 'es' | 'pt' | 'fr';
  /** Headers as compared by `phraseOf`: lower case, no accents, signs and blanks as one blank. */
  readonly headers: Readonly<Partial<Record<Field, readonly string[]>>>;
  /**
   * Header abbreviations that stand for one field, written with their points dropped: `capac`, `pob penal`, `proc`.
   */
  readonly abbreviations: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Texts of a label cell that make its row a sum of others: `total`, `subtotal`, `total general`. */
  readonly totals: readonly string[];
  /** Texts of a value cell that say "we do not know". */
  readonly unknown: readonly string[];
  /** Words with which a note below or above a table begins: `fuente`, `nota`, `source`. */
  readonly notes: readonly string[];
  /** The twelve months, full names first and then their abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Words of a length of time. */
  readonly lengths: {
    readonly year: readonly string[];
    readonly month: readonly string[];
    readonly day: readonly string[];
    readonly life: readonly string[];
  };
  readonly values: ValueWords;
}
