/** The ways in which a count may be broken down. A dimension that a slice does not name covers everyone. */
export const DIMENSIONS = [
  'sex',
  'legal_status',
  'offence_class',
  'drug_subtype',
  'ctg_category',
  'education',
  'age_band',
  'nationality',
  'entry_number',
  'study_group',
  'practice',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions that no count of people held is broken down by: the arms of an evaluation, the items of a checklist. */
export const OTHER_DIMENSIONS: readonly Dimension[] = ['study_group', 'practice'];

/** Which part of a population a number is about, e.g. `{ sex: 'female', offence_class: 'drug' }`; `{}` is everyone. */
export type Slice = { readonly [D in Dimension]?: string };

const sliceKeys = new WeakMap<Slice, string>();

/** A stable text for a slice, dimensions in fixed order; the empty text is everyone. Written once a slice. */
export function sliceKey(slice: Slice): string {
  const known = sliceKeys.get(slice);
  if (known !== undefined) return known;
  const key = DIMENSIONS.filter((dimension) => slice[dimension] !== undefined)
    .map((dimension) => `${dimension}=${slice[dimension]}`)
    .join(',');
  sliceKeys.set(slice, key);
  return key;
}

/** Whether two slices name the same part. */
export function sameSlice(a: Slice, b: Slice): boolean {
  return a === b || sliceKey(a) === sliceKey(b);
}

/** The values that the canonical tables use; anything else in these columns is reported. */
export const VOCABULARY = {
  sex: ['female', 'male', 'other', 'unknown', 'all'],
  legal_status: ['unsentenced', 'sentenced', 'sentenced_on_appeal', 'other', 'all'],
  offence_class: [
    'drug',
    'intentional_homicide',
    'rape',
    'other_sexual',
    'aggravated_robbery',
    'robbery',
    'theft',
    'assault',
    'weapons',
    'fraud',
    'organised_crime',
    'family_maintenance',
    'other',
    'unknown',
  ],
  drug_subtype: [
    'possession',
    'micro_trafficking',
    'trafficking',
    'trafficking_aggravated',
    'promotion',
    'production',
    'cultivation',
    'precursors',
    'prison_introduction',
    'other',
    'unknown',
  ],
  ctg_category: [
    'possession_personal_use',
    'micro_trafficking_nonviolent',
    'small_producer_nonviolent',
    'drug_dependent_other',
    'drug_other_or_higher',
    'not_drug',
    'unknown',
  ],
  study_group: ['treated', 'comparison'],
} as const;
