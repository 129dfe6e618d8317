import type { IndicatorId } from './indicator-id.js';

export const FINDING_IDS = [
  'overcrowding',
  'capacity-definition',
  'drug-offences-and-overcrowding',
  'drug-share',
  'drug-growth',
  'women-held-for-drugs',
  'possession-in-prison',
  'possession-share',
  'label-shift',
  'penalty-inversion',
  'lighter-tier',
  'sentences-imposed',
  'sentences-at-minimum',
  'quantity-and-sentence',
  'minor-roles',
  'roles-and-sentences',
  'custody-for-drugs',
  'custody-of-women',
  'mandatory-remand',
  'unsentenced',
  'drug-remand',
  'remand-overstay',
  'remand-duration',
  'core-figures',
  'case-records',
  'use-of-alternatives',
  'returns',
  'programme-counts',
  'programme-offer',
  'programme-scale',
  'programme-retention',
  'programme-practices',
  'programme-entrants',
  'programme-comparison',
  'cost-of-drug-prison',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** `critical` is for people's safety, unlawful detention, or a penalty above that for homicide. */
export type Severity = 'critical' | 'high' | 'moderate' | 'watch' | 'none';

/**
 * How far the evidence carries: a complete register or two independent sources; one source; a proxy, a small sample
 * or wide bounds; nothing.
 */
export type Confidence = 'documented' | 'reported' | 'indicative' | 'unknown';

/** A cut-off with a name, so that it can be printed, sourced and set otherwise. */
export interface Limit {
  readonly id: LimitId;
  readonly value: number;
  readonly unit: 'percent' | 'ratio' | 'persons' | 'factor' | 'index' | 'percent-per-percent';
  /** Where the number comes from; `proposal` when no source gives it. */
  readonly source: string;
  /** Set when the user chose another value than the default. */
  readonly overridden?: boolean;
}

export const LIMIT_IDS = [
  'occupancy-full',
  'occupancy-critical',
  'exposure-despite-free-places',
  'drug-lever-principal',
  'drug-lever-minor',
  'drug-share-large',
  'growth-contribution',
  'women-to-men-ratio',
  'women-held-minimum',
  'penalty-ratio',
  'unsentenced-average-of-the-americas',
  'drug-remand-ratio',
  'smallest-base',
  'possession-share-of-prisoners',
  'possession-share-of-cases',
  'label-shift',
  'sentences-at-minimum',
  'quantity-correlation',
  'quantity-elasticity',
  'minor-role-share',
  'role-sentence-ratio',
  'overstay-critical',
  'unknown-in-records',
  'custody-rate-low',
  'programme-offer',
  'programme-scale',
  'programme-retention',
  'programme-possession',
  'programme-women',
] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

/** A question put to the measures, with its answer. Words are in the locales, by `id` and `answer`. */
export interface Finding {
  readonly id: FindingId;
  /** theme.number, stable between editions. */
  readonly number: string;
  /** A key among the finding's answers; `unknown` when the measures it needs give no number. */
  readonly answer: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Identities of the measures that the answer rests on. */
  readonly supports: readonly string[];
  /** Numbers and words for the sentence; the locale formats them by unit. */
  readonly args: { readonly [name: string]: FindingArg };
  readonly limits: readonly Limit[];
  /** Whether the answer stays the same at both ends of the interval and under the other definitions. */
  readonly sensitivity: 'stands' | 'turns' | 'not-tested';
  readonly recommendations: readonly Recommendation[];
}

export type FindingArg =
  | { readonly kind: 'measure'; readonly measure: string; readonly field?: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'text'; readonly text: string };

export type Stage = 'pretrial' | 'convicted' | 'incarcerated';
export type OffenderGroup =
  | 'possession_personal_use'
  | 'micro_trafficking_nonviolent'
  | 'small_producer_nonviolent'
  | 'drug_dependent';

/** What follows from an answer. Its words are in the locales, by `rule`. */
export interface Recommendation {
  /** The rule that fired, as in the catalogue of rules: `R-09`. */
  readonly rule: string;
  /** theme.number of its finding; with a letter where several may follow from one answer. */
  readonly number: string;
  readonly addressee: Addressee;
  readonly level: 'law' | 'rule' | 'practice' | 'resources' | 'data';
  readonly horizon: 'now' | '90-days' | '6-months' | '1-year' | '3-years';
  readonly stages: readonly Stage[];
  readonly groups: readonly OffenderGroup[];
  /** Cards of the catalogue of alternatives. */
  readonly cards: readonly string[];
  /** How strong the verb may be; never stronger than the finding's confidence. */
  readonly strength: 'should' | 'should-examine' | 'should-record';
  /** The indicator that will show whether it worked. */
  readonly success: IndicatorId;
  /** Guards that changed or vetoed it: `R-01`, `R-02`, `R-03`. */
  readonly guards: readonly string[];
  /** Numbers and words that the sentences of those guards speak of. */
  readonly guardArgs?: { readonly [name: string]: FindingArg };
  /** Where the idea and the number come from. */
  readonly basis: string;
}

export const ADDRESSEES = [
  'ministry-of-justice',
  'prison-service',
  'parliament',
  'supreme-court',
  'prosecution',
  'public-defence',
  'statistics-office',
  'treatment-programme',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** How well a measure has been tested: E3 experiment or meta-analysis … E0 nothing found. */
export type EvidenceGrade = 'E3' | 'E2' | 'E1' | 'E0';

/** One alternative of the catalogue; its name and description are in the locales, by `id`. */
export interface AlternativeCard {
  readonly id: string;
  readonly mechanism:
    | 'law'
    | 'judgment'
    | 'prosecutor-policy'
    | 'police-policy'
    | 'executive-act'
    | 'court-programme'
    | 'community-agreement';
  readonly stages: readonly Stage[];
  readonly groups: readonly OffenderGroup[];
  /** Where it is or was in force. */
  readonly countries: readonly CardCountry[];
  readonly evidence: { readonly grade: EvidenceGrade; readonly mixed?: boolean; readonly adverse?: boolean };
  /** The indicators in which its use would show. */
  readonly indicators?: readonly IndicatorId[];
  readonly sources: readonly string[];
  /** ISO date; absent in studies that were made before cards had one. */
  readonly checkedOn?: string;
  /** The words of a card that the authors of a study added, as they wrote them; others have theirs in the locales. */
  readonly text?: OwnCardText;
}

/** What a country's law or practice says of a card. */
export interface CardCountry {
  readonly country: string;
  /** The law, judgment or programme by its own name, in its own language. */
  readonly law?: string;
  /** ISO date, month or year. */
  readonly since?: string;
  readonly state: CardState;
  /** How many people use it, and when they were counted. */
  readonly use?: { readonly people: number; readonly on?: string };
  /** Where a number of users was too small to be shown: fewer than this. */
  readonly fewerThan?: number;
  readonly source?: string;
  /** Set when the authors of the study said so, and not the catalogue. */
  readonly stated?: 'by-authors';
}

/** The words of a card, as its authors wrote them and in their language. */
export interface OwnCardText {
  readonly name: string;
  readonly what: string;
  readonly result?: string;
  readonly preconditions: readonly string[];
  readonly cautions: readonly string[];
}

export type CardState = 'in_use' | 'in_law_unused' | 'bill' | 'reversed' | 'unknown' | 'not_in_law';
