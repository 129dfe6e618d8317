import type { CaseEvent } from './case.js';

/**
 * What a count includes. A key that is absent was not stated by the source; that is not the same as `no`.
 * Two numbers are unlike when both state a key and state it differently.
 */
export interface Definition {
  /** What was counted. */
  readonly counting_unit?: 'person' | 'charge' | 'case';
  /** How much of the country's prison system. */
  readonly coverage?: 'national' | 'federal' | 'state' | 'facility_set';
  /** Which meaning of "place". */
  readonly capacity?: 'design' | 'operational' | 'official_unspecified' | 'legal_maximum' | 'measured_4m2';
  /** Who counts as unsentenced: SDG 16.3.2 puts people who await an appeal among the sentenced, WPB may not. */
  readonly remand?: 'sdg_unsentenced' | 'wpb_remand' | 'national';
  readonly remand_included?: 'yes' | 'no';
  readonly police_cells_included?: 'yes' | 'no';
  readonly house_arrest_included?: 'yes' | 'no';
  readonly juveniles_included?: 'yes' | 'no';
  /** Whether a flow counts people or entries (one person may enter twice). */
  readonly admissions_unit?: 'person' | 'entry';
  /** What one case stands for, in measures of case records. */
  readonly cases?: CaseEvent;
  /** Whether the cases are all there were, or a sample of them. */
  readonly basis?: 'register' | 'sample';
  /** ISO 4217, of an amount of money. */
  readonly currency?: string;
  /** The year in whose prices an amount is stated. */
  readonly price_year?: string;
  /** Whether an amount holds building and equipment. */
  readonly capital_included?: 'yes' | 'no';
  /** How the group that a programme is held against was found. */
  readonly comparison_design?: ComparisonDesign;
  /** What counts as a return. */
  readonly return_event?: 'rearrest' | 'reconviction' | 'reimprisonment';
  /** For how many months everyone was followed. */
  readonly follow_up_months?: string;
}

/** From the strongest to what is no comparison: those who finished beside those who did not. */
export const COMPARISON_DESIGNS = [
  'randomised',
  'matched',
  'adjusted',
  'historical',
  'unmatched',
  'before_after',
  'graduates_dropouts',
] as const;
export type ComparisonDesign = (typeof COMPARISON_DESIGNS)[number];

/** Whether the unsentenced are counted as in the average of the Americas: without a first decision. */
export function countsFirstDecision({ remand }: Definition): boolean {
  return remand === 'sdg_unsentenced' || remand === 'wpb_remand';
}

export const DEFINITION_KEYS = [
  'counting_unit',
  'coverage',
  'capacity',
  'remand',
  'remand_included',
  'police_cells_included',
  'house_arrest_included',
  'juveniles_included',
  'admissions_unit',
  'cases',
  'basis',
  'currency',
  'price_year',
  'capital_included',
  'comparison_design',
  'return_event',
  'follow_up_months',
] as const satisfies readonly (keyof Definition)[];
export type DefinitionKey = (typeof DEFINITION_KEYS)[number];

/** The keys that both definitions state, and state differently. */
export function unlikeKeys(a: Definition, b: Definition): DefinitionKey[] {
  return a === b ? [] : DEFINITION_KEYS.filter((key) => isUnlike(a[key], b[key]));
}

/** Whether neither states a key that the other states otherwise. */
export function agree(a: Definition, b: Definition): boolean {
  return a === b || !DEFINITION_KEYS.some((key) => isUnlike(a[key], b[key]));
}

const isUnlike = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/** Both definitions together; a key that they state differently is left out. */
export function joinDefinitions(a: Definition, b: Definition): Definition {
  const unlike = new Set(unlikeKeys(a, b));
  return Object.fromEntries(
    DEFINITION_KEYS.filter((key) => !unlike.has(key))
      .map((key) => [key, a[key] ?? b[key]])
      .filter(([, value]) => value !== undefined),
  );
}

const definitionKeys = new WeakMap<Definition, string>();

/** A stable text for a definition, keys in fixed order. Written once a definition. */
export function definitionKey(definition: Definition): string {
  const known = definitionKeys.get(definition);
  if (known !== undefined) return known;
  const key = DEFINITION_KEYS.filter((name) => definition[name] !== undefined)
    .map((name) => `${name}=${definition[name]}`)
    .join(',');
  definitionKeys.set(definition, key);
  return key;
}
