import type { Stated, Verdict } from '../../model/verdict.js';
import { dateOf, differenceText, figureName, relativeText } from '../comparison/figures.js';
import { problemText } from '../comparison/told-parts.js';
import { message } from '../message.js';
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

function subjectOf(
  { rule, subject, measure, problem, actual, expected, country, evidence }: Verdict,
  words: Words,
) {
  if (measure) {
    const date = dateOf(measure, words);
    return `${figureName(measure, words)}${date ? `, ${date}` : ''}`;
  }
  if (problem) {
    const lines = evidence.flatMap(({ line }) => line ?? []);
    return `${problemText(problem, lines, words)} [${problem.code}]`;
  }
  const answer = [actual, expected].find(({ kind }) => kind === 'answer');
  if (answer?.kind === 'answer') return words.locale.findings[answer.finding].question;
  if (rule === 'baseline-missing') return words.format.country(country);
  if (subject !== '') return subject;
  return words.verdictWord(rule === 'no-new-problems' ? 'none' : 'everything');
}

function actualOf({ rule, actual }: Verdict, words: Words): string {
  const tell = words.verdictWord.bind(words);
  if (rule === 'measure-available' && actual.kind === 'nothing') return tell('no-such-measure');
  if (rule === 'problems-max' && actual.kind === 'count') return tell('problems', { n: actual.value });
  return statedText(actual, words);
}

function expectedOf({ rule, expected, baseline }: Verdict, words: Words): string {
  const tell = words.verdictWord.bind(words);
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
      return tell('none');
    case 'baseline-missing':
      return tell('a-baseline');
    default:
      return expected.kind === 'count' || expected.kind === 'nothing'
        ? value
        : tell('as-accepted', { value });
  }
}

function statedText(stated: Stated, words: Words): string {
  const { format } = words;
  const tell = words.verdictWord.bind(words);
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
      return tell('no-number', {
        reason: stated.reason ? words.reason(stated.reason).replace(/\.$/, '') : '',
      });
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
