import type { FollowedRecommendation } from '../../model/edition.js';
import type { Study } from '../../model/study.js';
import { Citations } from '../citations.js';
import type { Words } from '../words.js';
import { dateOf } from './card-state.js';
import { findingView, type RecommendationView } from './finding-view.js';

/** What a template is given of the last edition. */
export interface FollowUpView {
  /** Whether there was one. */
  readonly exists: boolean;
  readonly version: string;
  /** The last date of its figures. */
  readonly until: string;
  readonly as_of: string;
  readonly count: {
    readonly all: string;
    readonly better: string;
    readonly worse: string;
    readonly dropped: string;
  };
}

/** The last edition of a study, in words; every text is empty in a first edition. */
export function followUpView({ followUp }: Study, words: Words): FollowUpView {
  const count = (test: (item: FollowedRecommendation) => boolean) =>
    words.format.number((followUp?.followed ?? []).filter(test).length);
  return {
    exists: followUp !== undefined,
    version: followUp?.version ?? '',
    until: followUp?.until ? words.format.date(followUp.until) : '',
    as_of: followUp?.asOf ? dateOf(followUp.asOf, words) : '',
    count: {
      all: count(() => true),
      better: count(({ state }) => state === 'better'),
      worse: count(({ state }) => state === 'worse'),
      dropped: count(({ recommendedNow }) => !recommendedNow),
    },
  };
}

/** The recommendations of the last edition in this language, from what the follow-up kept of it, by number and rule. */
export function earlierRecommendations(study: Study, words: Words): Map<string, RecommendationView> {
  const { followUp } = study;
  if (!followUp) return new Map();
  const then: Study = { ...study, measures: followUp.measures, findings: followUp.findings };
  const citations = new Citations([], []);
  return new Map(
    followUp.findings.flatMap((finding) =>
      findingView(finding, then, words, citations).recommendations.map((item) => [earlierKey(item), item]),
    ),
  );
}

/** What tells one recommendation of an edition from another. */
export const earlierKey = ({ number, rule }: Pick<RecommendationView, 'number' | 'rule'>): string =>
  `${number} ${rule}`;
