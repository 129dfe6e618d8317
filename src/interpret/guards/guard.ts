import type { AlternativeCard, Confidence, FindingArg, Recommendation } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { Limits } from '../limits.js';
import type { BreakEven } from './break-even.js';

/** What a guard may look at: the evidence behind the recommendation, and the cards that it offers. */
export interface GuardContext {
  readonly confidence: Confidence;
  readonly decisive: readonly Measure[];
  /** Comparability grades of the study's figures, where it could be given. */
  readonly grades: readonly string[];
  readonly limits: Limits;
  /** Every measure of the whole system, those of the law and of the courts among them. */
  readonly system: readonly Measure[];
  /** What is known of cards that a failure may make worse than prison, by card. */
  readonly scenarios: Readonly<Record<string, BreakEven>>;
  /** The catalogue. */
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

/** The recommendation with the guard's name on it, other cards, and what the guard's sentence speaks of. */
export function withCards(
  recommendation: Recommendation,
  guard: string,
  cards: readonly string[],
  args: { readonly [name: string]: FindingArg },
): Recommendation {
  return {
    ...recommendation,
    cards,
    guards: [...recommendation.guards, guard],
    guardArgs: { ...recommendation.guardArgs, ...args },
  };
}
