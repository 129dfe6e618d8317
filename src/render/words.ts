import { DEFINITION_KEYS, type Definition } from '../model/definition.js';
import type { PenaltyScale } from '../model/fact.js';
import type { Flag, Interval, Measure, Operand, Reason } from '../model/measure.js';
import type { Problem, ProblemCode } from '../model/problem.js';
import type { Scenario, ScenariosTogether } from '../model/scenario.js';
import { DIMENSIONS, type Slice } from '../model/slice.js';
import { type Counted, type FigureMarks, NO_MARKS } from './figures/figures.js';
import type { Format } from './format.js';
import type { ChartKey } from './locales/chart-keys.js';
import type { ComparisonKey, VerdictKey } from './locales/comparison-keys.js';
import type { LabelKey } from './locales/label-keys.js';
import type { Locale, ProblemText } from './locales/locale.js';
import type { RunningKey } from './locales/running-keys.js';
import type { ScenarioKey } from './locales/scenario-keys.js';
import { type MessageArgs, message, messageInGeneral } from './message.js';

/** Everything that turns results into words of one language, with its numbers in one style. */
export class Words {
  constructor(
    readonly locale: Locale,
    readonly format: Format,
    private readonly figures: FigureMarks = NO_MARKS,
  ) {}

  /** The same words, whose numbers carry marks of what they rest on. */
  marking(figures: FigureMarks): Words {
    return new Words(this.locale, this.format, figures);
  }

  /** The same words without marks: for texts of which the length or the letters matter. */
  get plain(): Words {
    return new Words(this.locale, this.format);
  }

  label(key: LabelKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.labels[key], args);
  }

  /** A word of a command that runs many studies, or looks after the program. */
  running(key: RunningKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.running[key], args);
  }

  /** What stands over a chart and in it. */
  chart(key: ChartKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.charts[key], args);
  }

  /** A text that stands by itself, with its first letter as at the beginning of a sentence. */
  capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.format.tag) + text.slice(1);
  }

  /** A word of comparisons. */
  comparison(key: ComparisonKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.comparison[key], args);
  }

  /** A word around verdicts. */
  verdictWord(key: VerdictKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.verdictWords[key], args);
  }

  /** A part of a population: `Women, unsentenced`; the word for everyone when the slice is empty. */
  part(slice: Slice): string {
    const names = DIMENSIONS.flatMap((dimension) => {
      const value = slice[dimension];
      // A drug sub-type or category says itself that the offence is a drug offence.
      if (value === undefined || (dimension === 'offence_class' && slice.drug_subtype)) return [];
      return [this.partValue(dimension, value)];
    });
    return names.length === 0 ? this.locale.everyone : names.join(', ');
  }

  partValue(dimension: keyof Slice, value: string): string {
    return this.locale.parts[dimension]?.[value] ?? value;
  }

  /** Everything that a definition states, in words; a word of its own when it states nothing. */
  definition(definition: Definition): string {
    const stated = DEFINITION_KEYS.flatMap((key) => {
      const value = definition[key];
      return value === undefined
        ? []
        : [`${this.locale.definitionKeys[key]}: ${this.locale.definitionValues[key][value] ?? value}`];
    });
    return stated.length === 0 ? this.locale.notStated : stated.join('; ');
  }

  /** What a number of a measure counts: `people held (women)`. */
  operandName(operand: Operand): string {
    const name = this.locale.facts[operand.fact];
    const part = Object.keys(operand.slice).length > 0 ? ` (${this.part(operand.slice)})` : '';
    return `${name}${part}`;
  }

  /** The number itself, in its unit and currency. */
  operandValue(operand: Operand, of?: Measure): string {
    const { value, unit, definition } = operand;
    return this.figures.ofCount(this.format.quantity(value, unit, definition.currency), operand, of);
  }

  /**
   * The bare number, without its unit.
   * @param of the measure beside which it is printed, when it is one of its operands
   */
  count(counted: Counted, of?: Measure): string {
    return this.figures.ofCount(this.format.number(counted.value), counted, of);
  }

  /** A text that says a number made of a measure's own. */
  figure(text: string, measure: Measure, value: number): string {
    return this.figures.ofMeasure(text, measure, value);
  }

  /** A word of the chapter on scenarios. */
  scenario(key: ScenarioKey, args: MessageArgs = {}): string {
    return message(this.format.tag, this.locale.scenarios.labels[key], args);
  }

  /** A text that says a number of a scenario, or of all of them. */
  scenarioFigure(text: string, scenario: Scenario | ScenariosTogether, value: number): string {
    return this.figures.ofScenario(text, scenario, value);
  }

  /** A text that says a length of the law. */
  penalty(text: string, scale: PenaltyScale, months: number): string {
    return this.figures.ofPenalty(text, scale, months);
  }

  title(measure: Pick<Measure, 'indicator' | 'stratum' | 'variant'>): string {
    const title = this.locale.indicators[measure.indicator].title;
    const part = Object.keys(measure.stratum).length > 0 ? `, ${this.part(measure.stratum)}` : '';
    return `${title}${part}${measure.variant ? ` (${this.variant(measure.variant)})` : ''}`;
  }

  /** A variant is made of identifiers joined by `/`; those that are words of ours are translated. */
  variant(variant: string): string {
    return variant
      .split('/')
      .map((piece) => this.piece(piece))
      .join(' / ');
  }

  private piece(piece: string): string {
    const { words, tables, parts, dimensions, stages, groups } = this.locale;
    const band = /^1e(-?\d+)$/.exec(piece);
    // Tenfold bands of grams are named by their ends.
    if (band) {
      const low = 10 ** Number(band[1]);
      const decimals = Math.max(0, -Number(band[1]));
      return `${this.format.number(low, decimals)}–${this.format.number(low * 10, Math.max(0, decimals - 1))} g`;
    }
    const named: readonly (Readonly<Record<string, string>> | undefined)[] = [
      words,
      parts.offence_class,
      parts.drug_subtype,
      groups,
      parts.ctg_category,
      stages,
      dimensions,
    ];
    return named.find((list) => list?.[piece] !== undefined)?.[piece] ?? tables[piece]?.name ?? piece;
  }

  /** What a file was read as: a canonical table, or cases of a kind. */
  table(name: string): string {
    return this.locale.tables[name]?.name ?? this.locale.words[name] ?? (name || '—');
  }

  /** A word that is a result or an offence, or several of them or of indicators, joined by `+`. */
  word(word: string): string {
    const { words, parts, indicators } = this.locale;
    const titles: Readonly<Record<string, { readonly title: string } | undefined>> = indicators;
    const pieces = word.split('+');
    if (pieces.every((piece) => titles[piece])) {
      return this.format.list(pieces.map((piece) => titles[piece]?.title ?? piece));
    }
    const one = (piece: string) =>
      words[piece] ?? parts.offence_class?.[piece] ?? parts.drug_subtype?.[piece] ?? piece;
    return this.format.list(pieces.map(one));
  }

  value(measure: Measure): string {
    const text = this.amount(measure);
    return measure.value === null ? text : this.figure(text, measure, measure.value);
  }

  /** A number of which it is told elsewhere what it rests on. */
  amount({ value, unit, definition }: Pick<Measure, 'value' | 'unit' | 'definition'>): string {
    return value === null
      ? this.label('not-available-short')
      : this.format.quantity(value, unit, definition.currency);
  }

  detail(measure: Measure, name: string): string {
    const found = measure.details[name];
    if (!found || found.value === null) return this.label('not-available-short');
    if (typeof found.value === 'number') {
      const text = this.format.quantity(found.value, found.unit, measure.definition.currency);
      return this.figure(text, measure, found.value);
    }
    if (typeof found.value === 'boolean') return this.label(found.value ? 'yes' : 'no');
    return this.word(found.value);
  }

  /** One end of the interval; the word for nothing without one. */
  bound(measure: Measure, end: 'low' | 'high'): string {
    const { interval, unit, definition } = measure;
    if (!interval) return this.label('not-available-short');
    return this.figure(
      this.format.quantity(interval[end], unit, definition.currency),
      measure,
      interval[end],
    );
  }

  /** `22.6% to 30.6% (range over unknown offences)`. */
  interval(interval: Interval, measure: Measure): string {
    const method = this.locale.intervalMethods[interval.method] ?? interval.method;
    return `${this.bound(measure, 'low')} – ${this.bound(measure, 'high')} (${method})`;
  }

  reason(reason: Reason): string {
    const slice: Record<string, string> = {};
    for (const dimension of DIMENSIONS) {
      const value = reason.args[dimension];
      if (typeof value === 'string') slice[dimension] = value;
    }
    const part = Object.keys(slice).length > 0 ? this.part(slice) : 'none';
    return message(this.format.tag, this.locale.reasons[reason.code], {
      part,
      by: 'none',
      ...this.args(reason.args),
    });
  }

  flag(flag: Flag): string {
    return message(this.format.tag, this.locale.flags[flag.code], this.args(flag.args));
  }

  problem(problem: Problem): ProblemText {
    if (problem.args.suppressed !== undefined) {
      return {
        what: this.label('suppressed-problem', { code: problem.code }),
        why: this.label('suppressed-problem-why'),
        todo: this.label('suppressed-problem-todo'),
      };
    }
    const text = this.locale.problems[problem.code];
    const args = this.args({ ...problem.where, ...problem.args });
    return {
      what: message(this.format.tag, text.what, args),
      why: message(this.format.tag, text.why, args),
      todo: message(this.format.tag, text.todo, args),
    };
  }

  /** What a problem is, why it matters and what to do, of no occurrence. */
  problemInGeneral(code: ProblemCode): ProblemText {
    const { what, why, todo } = this.locale.problems[code];
    const [a, b, c] = [what, why, todo].map((text) => messageInGeneral(this.format.tag, text));
    return { what: a ?? '', why: b ?? '', todo: c ?? '' };
  }

  /** Arguments that are names of ours become words; the rest stays as it is. */
  private args(args: Readonly<Record<string, string | number | undefined>>): MessageArgs {
    return Object.fromEntries(
      Object.entries(args).flatMap(([name, value]) => {
        if (value === undefined) return [];
        return [[name, typeof value === 'string' ? this.known(name, value) : value]];
      }),
    );
  }

  private known(name: string, value: string): string {
    // Messages choose by it whether to say anything: an ICU choice cannot be an empty text.
    if (value === '') return 'none';
    if (name === 'country') return /^[A-Z]{3}$/.test(value) ? this.format.country(value) : value;
    const facts: Readonly<Record<string, string>> = this.locale.facts;
    if (name === 'fact') return facts[value] ?? value;
    if (name === 'by') return this.locale.dimensions[value as keyof Locale['dimensions']] ?? value;
    if (name === 'indicator')
      return this.locale.indicators[value as keyof Locale['indicators']]?.title ?? value;
    if (name === 'table' || name === 'nearest') return this.locale.tables[value]?.name ?? value;
    if (name === 'keys') {
      const keys: Readonly<Record<string, string>> = this.locale.definitionKeys;
      return value
        .split(', ')
        .map((key) => keys[key] ?? key)
        .join(', ');
    }
    return value;
  }
}
