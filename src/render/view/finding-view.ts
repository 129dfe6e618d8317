import { DEFINITION_KEYS } from '../../model/definition.js';
import type { Finding, FindingArg, Limit, Recommendation } from '../../model/finding.js';
import type { Interval, Measure, Unit } from '../../model/measure.js';
import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import { type MessageArgs, message } from '../message.js';
import type { Words } from '../words.js';

/** A recommendation as a template sees it. */
export interface RecommendationView {
  readonly number: string;
  readonly rule: string;
  readonly addressee: string;
  readonly text: string;
  readonly level: string;
  readonly horizon: string;
  readonly stages: string;
  readonly groups: string;
  readonly success: string;
  /** What must be there first, as a sentence; empty when nothing is said. */
  readonly needs: string;
  readonly basis: string;
  readonly guards: readonly string[];
  readonly cards: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: string;
    readonly evidence: string;
    readonly countries: string;
  }[];
}

/** A finding as a template sees it. */
export interface FindingView {
  readonly id: string;
  readonly number: string;
  readonly question: string;
  readonly answer: string;
  readonly severity: string;
  readonly confidence: string;
  readonly is: Readonly<Record<string, string>>;
  readonly known: boolean;
  readonly sensitivity: string;
  readonly limits: readonly string[];
  readonly evidence: readonly string[];
  /** Markdown links to the sources of its measures. */
  readonly cite: string;
  readonly recommendations: readonly RecommendationView[];
}

/** What a template is given for one finding. */
export function findingView(finding: Finding, study: Study, words: Words, citations: Citations): FindingView {
  const { locale } = words;
  const text = locale.findings[finding.id];
  const measures = finding.supports.flatMap((id) => study.measures.filter((measure) => measure.id === id));
  const args = messageArgs(finding.args, finding, study.measures, words);
  return {
    id: finding.id,
    number: finding.number,
    question: message(words.format.tag, text.question, args),
    answer: message(words.format.tag, text.answers[finding.answer] ?? finding.answer, args),
    severity: locale.severities[finding.severity],
    confidence: locale.confidences[finding.confidence],
    is: {
      severity: finding.severity,
      confidence: finding.confidence,
      answer: finding.answer,
      sensitivity: finding.sensitivity,
    },
    known: finding.answer !== 'unknown',
    sensitivity: locale.sensitivities[finding.sensitivity],
    limits: finding.limits.map((limit) => limitText(limit, words)),
    evidence: measures.map((measure) => `${words.title(measure)}: ${words.value(measure)}`),
    cite: citations.links([...new Set(measures.flatMap((measure) => measure.sources))].sort()),
    recommendations: finding.recommendations.map((item) =>
      recommendationView(item, finding, args, study, words),
    ),
  };
}

function recommendationView(
  item: Recommendation,
  finding: Finding,
  args: MessageArgs,
  study: Study,
  words: Words,
): RecommendationView {
  const { locale, format } = words;
  const rule = locale.rules[item.rule];
  const cards = item.cards.map((id) => {
    const card = study.alternatives.find((candidate) => candidate.id === id);
    const countries = (card?.countries ?? [])
      .filter(({ state }) => state === 'in_use')
      .map(({ country }) => format.country(country));
    return {
      id,
      name: locale.cards[id]?.name ?? id,
      what: locale.cards[id]?.what ?? '',
      evidence: card ? locale.evidence[card.evidence.grade] : '',
      countries: [...new Set(countries)].join(', '),
    };
  });
  const all = { ...args, addressee: locale.addressees[item.addressee] };
  const action = message(words.format.tag, rule?.action ?? item.rule, all);
  return {
    number: item.number,
    rule: item.rule,
    addressee: locale.addressees[item.addressee],
    text: message(words.format.tag, locale.strengths[item.strength], { ...all, action }),
    level: locale.levels[item.level],
    horizon: locale.horizons[item.horizon],
    stages: format.list(item.stages.map((stage) => locale.stages[stage])),
    groups: format.list(item.groups.map((group) => locale.groups[group])),
    success: message(words.format.tag, rule?.success ?? '', all),
    needs: message(words.format.tag, rule?.needs ?? '', all),
    basis: item.basis,
    guards: item.guards.map((guard) =>
      message(
        words.format.tag,
        locale.guards[guard] ?? guard,
        messageArgs(item.guardArgs ?? {}, finding, study.measures, words),
      ),
    ),
    cards,
  };
}

function limitText(limit: Limit, words: Words): string {
  const unit: Unit = limit.unit === 'factor' ? 'factor' : limit.unit;
  const name = words.locale.limits[limit.id];
  const source = limit.source === 'proposal' ? words.word('proposal') : limit.source;
  return `${name}: ${words.format.quantity(limit.value, unit)} (${source}${limit.overridden ? `; ${words.word('overridden')}` : ''})`;
}

/** Formatted arguments by name; each number also bare as `nameCount`, for plurals, and without its unit as `nameN`. */
function messageArgs(
  given: Finding['args'],
  finding: Finding,
  measures: readonly Measure[],
  words: Words,
): MessageArgs {
  const args: Record<string, string | number> = {};
  for (const [name, arg] of Object.entries(given)) {
    args[name] = argText(arg, finding, measures, words);
    const count = argNumber(arg, measures);
    if (count !== undefined) args[`${name}Count`] = count;
    // What is withheld is said to be so, with a unit or without.
    args[`${name}N`] =
      count === undefined
        ? (args[name] ?? '')
        : figureOf(words.format.number(count), count, arg, finding, measures, words);
  }
  return args;
}

function argNumber(arg: FindingArg, measures: readonly Measure[]): number | undefined {
  if (arg.kind === 'number') return arg.value;
  if (arg.kind !== 'measure') return undefined;
  const measure = measures.find(({ id }) => id === arg.measure);
  const value =
    arg.field === 'numerator' || arg.field === 'denominator'
      ? measure?.[arg.field]?.value
      : arg.field === undefined
        ? measure?.value
        : measure?.details[arg.field]?.value;
  return typeof value === 'number' ? value : undefined;
}

function argText(arg: FindingArg, finding: Finding, measures: readonly Measure[], words: Words): string {
  const beside = (value: number, unit: Unit) =>
    words.format.beside(
      value,
      unit,
      finding.limits.filter((limit) => limit.unit === unit).map((limit) => limit.value),
    );
  if (arg.kind === 'text') return arg.text;
  if (arg.kind === 'word') return words.word(arg.word);
  if (arg.kind === 'number')
    return figureOf(beside(arg.value, arg.unit as Unit), arg.value, arg, finding, measures, words);
  const measure = measures.find(({ id }) => id === arg.measure);
  if (!measure) return words.label('not-available-short');
  switch (arg.field) {
    case undefined:
      return measure.value === null || measure.unit.startsWith('money')
        ? words.value(measure)
        : words.figure(beside(measure.value, measure.unit), measure, measure.value);
    case 'date':
      return measure.period ? words.format.date(measure.period) : '';
    case 'when':
      return measure.period ? words.format.when(measure.period) : '';
    case 'since':
      return measure.since ? words.format.date(measure.since) : '';
    case 'numerator':
    case 'denominator': {
      const operand = measure[arg.field];
      return operand ? words.operandValue(operand, measure) : '';
    }
    case 'interval':
      return measure.interval ? intervalText(measure.interval, measure, words) : words.label('no-interval');
    default:
      return fieldText(arg.field, measure, words);
  }
}

const DEFINITION = 'definition.';
const DATE_OF = 'date-of-';

function fieldText(field: string, measure: Measure, words: Words): string {
  if (field.startsWith(DEFINITION)) {
    const key = DEFINITION_KEYS.find((candidate) => candidate === field.slice(DEFINITION.length));
    return words.definition(key ? { [key]: measure.definition[key] } : {});
  }
  if (field.startsWith(DATE_OF)) {
    const fact = field.slice(DATE_OF.length);
    const operand = measure.operands.findLast((candidate) => candidate.fact === fact);
    return operand?.period ? words.format.date(operand.period) : '';
  }
  return words.detail(measure, field);
}

/** A number that a finding computed rests on the first of the measures that support it. */
function figureOf(
  text: string,
  value: number,
  arg: FindingArg,
  finding: Finding,
  measures: readonly Measure[],
  words: Words,
): string {
  // A cut-off is nobody's measure; it is printed with its source beside the finding.
  const isLimit = arg.kind === 'number' && finding.limits.some((limit) => limit.value === value);
  const id = arg.kind === 'measure' ? arg.measure : isLimit ? undefined : finding.supports[0];
  const measure = measures.find((candidate) => candidate.id === id);
  return measure ? words.figure(text, measure, value) : text;
}

/** The ends and what they speak of: the kind is said where the name of the method does not say it. */
function intervalText(interval: Interval, measure: Measure, words: Words): string {
  const kind = words.locale.intervalKinds[interval.kind];
  const method = words.locale.intervalMethods[interval.method] ?? interval.method;
  const [low, high] = [words.bound(measure, 'low'), words.bound(measure, 'high')];
  const isSaid = interval.kind === 'definition' || method.includes(kind);
  return `${low} – ${high}, ${isSaid ? method : `${kind}: ${method}`}`;
}
