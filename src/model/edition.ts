import type { AlternativeCard, CardCountry, Finding, FindingId } from './finding.js';
import type { Measure } from './measure.js';
import type { Period } from './period.js';
import type { ScenarioRequest } from './scenario.js';
import type { Study } from './study.js';

/** What the authors of a study add to what its tables say. Their texts are kept as they wrote them. */
export interface Edition {
  /** What their country's law and practice say of a card, by its id. */
  readonly states?: readonly OwnState[];
  /** Cards of their own. */
  readonly cards?: readonly AlternativeCard[];
  /** Markdown for the end of a chapter, by the chapter's id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Earlier studies, of which each is followed up by the new study of its country. */
  readonly previous?: readonly Study[];
  /** What they would have changed, with what they assume. */
  readonly scenarios?: readonly ScenarioRequest[];
}

/** What the authors say of one card in one country. */
export interface OwnState {
  readonly card: string;
  readonly state: CardCountry;
}

/** How the measure of an earlier recommendation stands now. */
export const FOLLOWED_STATES = [
  'better',
  'worse',
  'changed',
  'unchanged',
  'no-newer-figure',
  'not-comparable',
  'no-longer-measured',
  'not-measured-then',
] as const;
export type FollowedState = (typeof FOLLOWED_STATES)[number];

/** One recommendation of the last edition. */
export interface FollowedRecommendation {
  readonly finding: FindingId;
  readonly number: string;
  readonly rule: string;
  /** Identity of the measure among those of the follow-up; `null` when it had no number. */
  readonly before: string | null;
  /** Identity of the measure among those of this study; `null` when it has no number. */
  readonly now: string | null;
  readonly state: FollowedState;
  /** Whether the same rule fires again. */
  readonly recommendedNow: boolean;
}

/** What became of the recommendations of the last edition, with all that is needed to print them again. */
export interface FollowUp {
  /** The version of `ctg` that made the last edition. */
  readonly version: string;
  readonly asOf: string | null;
  /** The last date of its figures. */
  readonly until: Period | null;
  readonly followed: readonly FollowedRecommendation[];
  /** Its findings that had recommendations. */
  readonly findings: readonly Finding[];
  /** The measures that those findings and their recommendations speak of, without their cells. */
  readonly measures: readonly Measure[];
}
