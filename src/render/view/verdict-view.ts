import type { Stated, Verdict } from '../../model/verdict.js';
import { dateOf, differenceText, figureName, relativeText } from '../comparison/figures.js';
import type { VerdictKey } from '../locales/comparison-keys.js';
import { type MessageArgs, message } from '../message.js';
import type { Words } from '../words.js';

/** A verdict in the words of one language. */
export interface VerdictView {
  /** What is asserted: `Occupancy rate, January 2025: not above the limit`. */
  readonly what: string;
  readonly actual: string;
  readonly expected: string;
  readonly todo: string;
  /** `file:line:column`, as far as each is known, and the text of the cell. */
  readonly evidence: readonly string[];
}

/** The words around verdicts in one language. */
export function sayVerdict(words: Words): (key: VerdictKey, args?: MessageArgs) => string {
  return (key, args = {}) => message(words.format.tag, words.locale.verdictWords[key], args);
}

/** What was asserted, what is, and where to look. */
export function verdictView(verdict: Verdict, words: Words): VerdictView {
  const { what, todo } = words.locale.verdicts[verdict.rule];
  return {
    what: message(words.format.tag, what, { subject: subjectOf(verdict, words) }),
    actual: actualOf(verdict, words),
    expected: expectedOf(verdict, words),
    todo,
    evidence: verdict.evidence.map(({ file, line, column, text }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return text === undefined ? place : `${place} "${text}"`;
    }),
  };
}

function subjectOf({ rule, subject, measure, problem, actual, expected, country }: Verdict, words: Words) {
  if (measure) {
    const date = dateOf(measure, words);
    return `${figureName(measure, words)}${date ? `, ${date}` : ''}`;
  }
  if (problem) return `${words.problem(problem).what} [${problem.code}]`;
  const answer = [actual, expected].find(({ kind }) => kind === 'answer');
  if (answer?.kind === 'answer') return words.locale.findings[answer.finding].question;
  if (rule === 'baseline-missing') return words.format.country(country);
  return subject === '' ? sayVerdict(words)('none') : subject;
}

function actualOf({ rule, actual }: Verdict, words: Words): string {
  const tell = sayVerdict(words);
  if (rule === 'measure-available' && actual.kind === 'nothing') return tell('no-such-measure');
  if (rule === 'problems-max' && actual.kind === 'count') return tell('problems', { n: actual.value });
  return statedText(actual, words);
}

function expectedOf({ rule, expected, baseline }: Verdict, words: Words): string {
  const tell = sayVerdict(words);
  const value = statedText(expected, words);
  switch (rule) {
    case 'measure-available':
      return tell('a-number');
    case 'measure-min':
      return tell('at-least', { value });
    case 'measure-max':
    case 'problems-max':
    case 'rows-set-aside':
      return tell('at-most', { value });
    case 'measure-change':
      return baseline?.kind === 'number'
        ? tell('change-at-most', { value, baseline: statedText(baseline, words) })
        : tell('change-from-nothing', { value });
    case 'no-new-problems':
    case 'baseline-missing':
      return tell('none');
    default:
      return expected.kind === 'count' || expected.kind === 'nothing'
        ? value
        : tell('as-accepted', { value });
  }
}

function statedText(stated: Stated, words: Words): string {
  const { format } = words;
  const tell = sayVerdict(words);
  switch (stated.kind) {
    case 'number':
      return format.quantity(stated.value, stated.unit, stated.currency);
    case 'change': {
      const change = differenceText(stated.absolute, { unit: stated.unit, definition: {} }, words);
      return stated.relative === null ? change : `${change} (${relativeText(stated.relative, words)})`;
    }
    case 'share':
      return format.quantity(stated.value * 100, 'percent');
    case 'count':
      return format.number(stated.value);
    case 'withheld':
      return tell('no-number', { reason: stated.reason ? words.reason(stated.reason) : '' });
    case 'hidden':
      return words.locale.comparison.hidden;
    case 'answer':
      return stated.answer;
    case 'text':
      return stated.text;
    case 'nothing':
      return tell('none');
  }
}
