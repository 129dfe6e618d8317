import type { FollowedState } from '../../model/edition.js';
import type { OffenderGroup, Stage } from '../../model/finding.js';

/** The short words around the grid of alternatives, the cards, the follow-up and the notes. */
export const ALTERNATIVE_LABELS = [
  // What a card is in a country
  'none-found',
  'not-in-law',
  'bill',
  'reversed',
  'was-in-force', // {since}
  'use-unknown',
  'in-law-unused',
  'use-not-counted',
  'in-use', // {n} {count}
  'in-use-on', // {n} {count} {date}
  'in-use-few', // {n}
  'in-programme', // {n} {count} {programme} {date}
  'since', // {date}
  'source-of-state', // {source}
  'said-by-authors',
  // The grid
  'grid',
  'grid-none',
  'grid-law',
  'grid-use',
  'grid-legend',
  'grid-absent',
  'cell-empty',
  'cell-people', // {n} {how} {date}
  'cell-people-unknown',
  'who-qualifies-unknown',
  'reach', // {programme} {eligible} {entered} {gap} {date}
  'decides',
  'question',
  'first-measure',
  'cards-here',
  'state-here',
  'for-all',
  // The cards
  'mechanism',
  'mixed',
  'adverse',
  'nothing-found',
  'result',
  'population',
  'preconditions',
  'cautions',
  'countries',
  'no-country',
  'progress',
  'checked-on', // {date}
  'no-source',
  'own-card',
  'card-groups',
  'card-stages',
  // The follow-up
  'follow-up',
  'before',
  'now',
  'again',
  'not-again',
  // Notes
  'note-heading',
  'note-from-authors',
] as const;
export type AlternativeLabel = (typeof ALTERNATIVE_LABELS)[number];

/** The words of the chapters on alternatives. */
export interface AlternativeTexts {
  readonly labels: Readonly<Record<AlternativeLabel, string>>;
  /** What decides in each cell of the grid, and what to measure first. */
  readonly cells: Readonly<
    Record<OffenderGroup, Readonly<Record<Stage, { readonly question: string; readonly measure: string }>>>
  >;
  readonly followed: Readonly<Record<FollowedState, string>>;
}
