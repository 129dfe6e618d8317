import type { Measure, Operand } from '../../model/measure.js';
import type { Citations } from '../citations.js';
import type { Words } from '../words.js';

/**
 * A number that went into a measure, as a template sees it: `value` is the bare number, `phrase` has its unit,
 * `name` says what it counts, `when` is the date inside a sentence.
 */
export interface OperandView {
  readonly value: string;
  readonly phrase: string;
  readonly name: string;
  readonly date: string;
  readonly when: string;
}

/**
 * A measure as a template sees it: texts and yes/no only, so that a template cannot compute. Where `available` is
 * false, only `reason` and `title` say something.
 */
export interface MeasureView {
  readonly available: boolean;
  readonly title: string;
  readonly value: string;
  readonly date: string;
  readonly when: string;
  readonly since: string;
  readonly interval: string;
  readonly low: string;
  readonly high: string;
  readonly numerator: OperandView;
  readonly denominator: OperandView;
  readonly definition: string;
  /** Further results by name, hyphens as underscores, formatted. */
  readonly details: Readonly<Record<string, string>>;
  /** Further results that are words or yes/no, as they are, for conditions. */
  readonly is: Readonly<Record<string, string | boolean>>;
  readonly flags: readonly string[];
  readonly has_flag: Readonly<Record<string, boolean>>;
  readonly reason: string;
  /** Markdown links to the sources; print with the filter `markdown`. */
  readonly cite: string;
}

const key = (name: string) => name.replaceAll('-', '_');

/** What a template is given for one measure, or for none. */
export function measureView(
  measure: Measure | undefined,
  withheld: Measure | undefined,
  words: Words,
  citations: Citations,
): MeasureView {
  const { format } = words;
  const shown = measure ?? withheld;
  const details = Object.keys(measure?.details ?? {});
  const period = measure?.period;
  return {
    available: measure !== undefined,
    title: shown ? words.title(shown) : '',
    value: measure ? words.value(measure) : words.label('not-available-short'),
    date: period ? format.date(period) : '',
    when: period ? format.when(period) : '',
    since: measure?.since ? format.date(measure.since) : '',
    interval: measure?.interval ? words.interval(measure.interval, measure) : '',
    low: measure?.interval ? words.bound(measure, 'low') : '',
    high: measure?.interval ? words.bound(measure, 'high') : '',
    numerator: operandView(measure?.numerator, measure, words),
    denominator: operandView(measure?.denominator, measure, words),
    definition: measure ? words.definition(measure.definition) : '',
    details: Object.fromEntries(
      details.map((name) => [key(name), measure ? words.detail(measure, name) : '']),
    ),
    is: Object.fromEntries(
      details.flatMap((name) => {
        const value = measure?.details[name]?.value;
        return typeof value === 'string' || typeof value === 'boolean' ? [[key(name), value]] : [];
      }),
    ),
    flags: (measure?.flags ?? []).map((flag) => words.flag(flag)),
    has_flag: Object.fromEntries((measure?.flags ?? []).map((flag) => [key(flag.code), true])),
    reason: withheld?.reason ? words.reason(withheld.reason) : '',
    cite: measure ? citations.links(measure.sources) : '',
  };
}

function operandView(
  operand: Operand | null | undefined,
  measure: Measure | undefined,
  words: Words,
): OperandView {
  if (!operand) return { value: '', phrase: '', name: '', date: '', when: '' };
  return {
    value: words.count(operand, measure),
    phrase: words.operandValue(operand, measure),
    name: words.operandName(operand),
    date: operand.period ? words.format.date(operand.period) : '',
    when: operand.period ? words.format.when(operand.period) : '',
  };
}
