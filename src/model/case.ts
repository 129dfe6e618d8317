/** What one row of a table of cases stands for. */
export const CASE_EVENTS = ['sentences', 'admissions', 'releases', 'held', 'participants'] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** The canonical tables of case records, each with what a row of it stands for. */
export const CASE_TABLE_NAMES = ['sentencing-cases', 'release-cohort', 'programme-participants'] as const;
export type CaseTableName = (typeof CASE_TABLE_NAMES)[number];

/** The table to ask for when cases of a kind are lacking: a court that is asked once tells of its remand as well. */
const TABLE_OF_CASES: Readonly<Record<CaseEvent, CaseTableName>> = {
  sentences: 'sentencing-cases',
  admissions: 'sentencing-cases',
  held: 'sentencing-cases',
  releases: 'release-cohort',
  participants: 'programme-participants',
};

/** The table that an argument of a reason asks for; that of the courts when the reason names no kind of cases. */
export function caseTableFor(event: unknown): CaseTableName {
  const known = CASE_EVENTS.find((own) => own === event);
  return TABLE_OF_CASES[known ?? 'sentences'];
}

/**
 * What may be known of a case, in canonical words and units: months of 30.4375 days, grams, days, ISO dates as days
 * since 1970-01-01. A length for life is `Infinity`. `null` is unknown, and never nought.
 */
export const CASE_FIELDS = [
  'country',
  'period',
  'sex',
  'offence_class',
  'drug_subtype',
  'ctg_category',
  'legal_status',
  'sentence_type',
  'custody',
  'role',
  'role_level',
  'violence',
  'drug_dependent',
  'education',
  'income_band',
  'drug',
  'quantity_band',
  'prior_band',
  'counsel',
  'group',
  'programme',
  'months',
  'months_over_minimum',
  'quantity_g',
  'remand_days',
  'remand_ended',
  'over_limit',
  'return_event',
  'returned',
  'return_months',
  'followup_months',
  'outcome',
  'site',
  'funnel',
  'retention_12m',
  'reached_12m',
  'event_in_programme',
  'person_days',
  'programme_months',
  'tests_taken',
  'tests_scheduled',
  'tests_negative',
  'negative_share',
  'longest_negative_run',
  'units_group',
  'units_individual',
  'units_tests',
  'units_hearings',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What a field says of one case. */
export type CaseValue = string | number | null;
