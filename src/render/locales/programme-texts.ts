import type { PracticeId } from '../../model/practices.js';

/** The short words of the chapter on treatment programmes. */
export const PROGRAMME_LABELS = [
  'rate-acceptance',
  'rate-of-exits',
  'rate-of-cohort',
  'rate-graduated-or-active',
  'rate-once-all-left',
  'numerator-of',
  'denominator-of',
  'profile',
  'characteristic',
  'category',
  'profile-admitted',
  'profile-graduated',
  'profile-left',
  'profile-not-admitted',
  'profile-missing',
  'not-seen',
  'look-for',
  'guide',
  'theme',
  'own-item',
  'codes',
  'recommendations',
] as const;
export type ProgrammeLabel = (typeof PROGRAMME_LABELS)[number];

/** The words of the chapter on treatment programmes, and of the guide for a visit to one. */
export interface ProgrammeTexts {
  readonly labels: Readonly<Record<ProgrammeLabel, string>>;
  /** What an assessor should look for, item by item of the checklist. */
  readonly lookFor: Readonly<Record<PracticeId, string>>;
}
