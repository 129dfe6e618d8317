import type { FactName } from '../model/fact.js';
import type { AlternativeCard, Confidence, Finding, Recommendation } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { ALL_FACILITIES } from '../model/place.js';
import { type Problem, problem } from '../model/problem.js';
import { confidenceOf, weakest } from './confidence.js';
import type { Answer, FindingDefinition, RuleRecommendation } from './define-finding.js';
import { evidenceFor } from './evidence.js';
import type { BreakEven } from './guards/break-even.js';
import { guard } from './guards/index.js';
import type { Limits } from './limits.js';

/** Declared by the findings whose figures it grades; a guard reads it, and no answer rests on it. */
const GRADE = 'comparability-grade';

const LETTERS = 'abcdefghijkl';

/** What every finding is run with. */
export interface Setting {
  readonly measures: readonly Measure[];
  readonly limits: Limits;
  readonly cards: readonly AlternativeCard[];
  /** The kinds of numbers that the tables hold. */
  readonly published: readonly FactName[];
  /** What is known of cards that a failure may make worse than prison. */
  readonly scenarios: Readonly<Record<string, BreakEven>>;
}

/** Puts every question to the measures. A finding that throws becomes a problem, and the others stand. */
export function runFindings(
  definitions: readonly FindingDefinition[],
  setting: Setting,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  for (const definition of definitions) {
    try {
      findings.push(find(definition, setting));
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      const country = setting.measures[0]?.place.country;
      problems.push(
        problem('finding-failed', country === undefined ? {} : { country }, {
          finding: definition.id,
          message,
        }),
      );
    }
  }
  return { findings, problems };
}

function find(definition: FindingDefinition, setting: Setting): Finding {
  const evidence = evidenceFor(setting.measures, definition.uses, setting.limits, setting.published);
  const answer = definition.answer(evidence);
  const common = {
    id: definition.id,
    number: definition.number,
    limits: definition.limits.map((id) => setting.limits[id]),
  };
  if (!answer) {
    return {
      ...common,
      answer: 'unknown',
      severity: 'none',
      confidence: 'unknown',
      // The measures that were withheld say why.
      supports: idsOf(
        definition.uses
          .filter((indicator) => indicator !== GRADE)
          .flatMap((indicator) => evidence.withheld(indicator)),
      ),
      args: {},
      sensitivity: 'not-tested',
      recommendations: [],
    };
  }
  const confidence = confidenceIn(answer, evidence.measures);
  const declared = definition.recommendations[answer.answer] ?? [];
  const rules = declared.filter(({ rule }) => answer.fires === undefined || answer.fires.includes(rule));
  return {
    ...common,
    answer: answer.answer,
    severity: answer.severity,
    confidence,
    supports: idsOf([...answer.decisive, ...(answer.beside ?? [])]),
    args: answer.args,
    sensitivity: answer.sensitivity,
    recommendations: rules.map((rule) =>
      recommend(rule, numberOf(rule, declared, definition), answer, confidence, evidence.measures, setting),
    ),
  };
}

function confidenceIn(answer: Answer, measures: readonly Measure[]): Confidence {
  if (answer.confidence) return answer.confidence;
  const own = weakest(answer.decisive.map((measure) => confidenceOf(measure, measures)));
  return weakest([own, answer.confidenceAtMost ?? 'documented']);
}

/** The finding's own number, with a letter where several may follow from one answer: the same whichever of them fire. */
function numberOf(
  rule: RuleRecommendation,
  declared: readonly RuleRecommendation[],
  { number }: FindingDefinition,
): string {
  return declared.length > 1 ? `${number}${LETTERS[declared.indexOf(rule)] ?? ''}` : number;
}

function recommend(
  rule: RuleRecommendation,
  number: string,
  answer: Answer,
  confidence: Confidence,
  measures: readonly Measure[],
  setting: Setting,
): Recommendation {
  return guard(
    { ...rule, number, strength: 'should', guards: [] },
    {
      confidence,
      decisive: answer.decisive,
      grades: gradesOf(measures),
      limits: setting.limits,
      system: setting.measures.filter(({ place }) => place.facility === ALL_FACILITIES),
      scenarios: setting.scenarios,
      cards: setting.cards,
    },
  );
}

function gradesOf(measures: readonly Measure[]): string[] {
  return measures
    .filter(({ indicator, status }) => indicator === GRADE && status === 'measured')
    .flatMap(({ details }) => (typeof details.grade?.value === 'string' ? [details.grade.value] : []));
}

function idsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.map(({ id }) => id))];
}
