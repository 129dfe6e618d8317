import type { AlternativeCard, Confidence, Recommendation } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';

/** What a guard may look at: the evidence behind the recommendation, and the cards that it offers. */
export interface GuardContext {
  readonly confidence: Confidence;
  readonly decisive: readonly Measure[];
  /** Comparability grades of the study's figures, where it could be given. */
  readonly grades: readonly string[];
  /** People below which a base carries no rate. */
  readonly smallestBase: number;
  readonly cards: readonly AlternativeCard[];
}

/** A rule that rewrites a recommendation; it returns it unchanged when it has nothing against it. */
export type Guard = (recommendation: Recommendation, context: GuardContext) => Recommendation;

const STRENGTHS: readonly Recommendation['strength'][] = ['should', 'should-examine', 'should-record'];

/** The recommendation with the guard's name on it, and a verb no stronger than the one given. */
export function guarded(
  recommendation: Recommendation,
  guard: string,
  atMost: Recommendation['strength'],
): Recommendation {
  return {
    ...recommendation,
    strength: weaker(recommendation.strength, atMost),
    guards: [...recommendation.guards, guard],
  };
}

export function weaker(
  a: Recommendation['strength'],
  b: Recommendation['strength'],
): Recommendation['strength'] {
  return STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b;
}
