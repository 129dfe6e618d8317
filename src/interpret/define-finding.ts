import type {
  Addressee,
  Confidence,
  FindingArg,
  FindingId,
  LimitId,
  OffenderGroup,
  Recommendation,
  Severity,
  Stage,
} from '../model/finding.js';
import type { IndicatorId } from '../model/indicator-id.js';
import type { Measure } from '../model/measure.js';
import type { Evidence } from './evidence.js';
import type { Sensitivity } from './sensitivity.js';

/** A recommendation as its rule states it, before the guards have seen it. */
export interface RuleRecommendation {
  /** As in the catalogue of rules: `R-09`. The words are in the locales, by this. */
  readonly rule: string;
  readonly addressee: Addressee;
  readonly level: Recommendation['level'];
  readonly horizon: Recommendation['horizon'];
  readonly stages: readonly Stage[];
  /** The offender groups it is for; none when it is for everyone held. */
  readonly groups: readonly OffenderGroup[];
  readonly cards: readonly string[];
  readonly success: IndicatorId;
  readonly basis: string;
}

/** What a finding says when its measures give an answer. */
export interface Answer<A extends string = string> {
  readonly answer: A;
  readonly severity: Severity;
  /** The measures whose numbers decide; the confidence is that of the weakest. */
  readonly decisive: readonly Measure[];
  /** Further measures that the arguments speak of. */
  readonly beside?: readonly Measure[];
  /** Set when the answer carries less far than its numbers do. */
  readonly confidenceAtMost?: Confidence;
  /** Set when the answer is about the inputs themselves and not about a number. */
  readonly confidence?: Confidence;
  /** The same names for every case of one answer: a sentence is written for them. */
  readonly args: { readonly [name: string]: FindingArg };
  readonly sensitivity: Sensitivity;
  /** The rules that fire, of those that the answer has; all of them when left out. */
  readonly fires?: readonly string[];
}

interface Definition<U extends IndicatorId, L extends LimitId, A extends string> {
  readonly id: FindingId;
  /** theme.number; never given to another finding. */
  readonly number: string;
  /** The indicators whose measures it is given. */
  readonly uses: readonly U[];
  /** The limits that it may ask for, in the order in which they are printed. */
  readonly limits: readonly L[];
  /** Every answer but `unknown`, which needs none of the finding's own making. */
  readonly answers: readonly A[];
  /** `undefined` when the measures give no number to answer with. */
  readonly answer: (evidence: Evidence<U, L>) => Answer<A> | undefined;
  /** What follows from each answer. */
  readonly recommendations: Readonly<Partial<Record<A, readonly RuleRecommendation[]>>>;
}

/** A finding as the runner sees it. */
export type FindingDefinition = Definition<IndicatorId, LimitId, string>;

/** Declares a question, the measures it is put to, its answers, and what follows from each. */
export function defineFinding<
  const U extends IndicatorId,
  const L extends LimitId = never,
  const A extends string = never,
>(definition: Definition<U, L, A>): FindingDefinition {
  return definition as unknown as FindingDefinition;
}
