import type { Analysis, CharacterOf, Study, Verdict, VerdictView, Words } from '../../index.js';
import type { Problem } from '../../model/problem.js';

/** A verdict with its words. */
export interface ToldVerdict {
  readonly verdict: Verdict;
  readonly told: VerdictView;
}

/** What one run gave, of one country or of many: all that a reporter may print. */
export interface Results {
  readonly studies: readonly Study[];
  readonly problems: readonly Problem[];
  readonly inputs: Analysis['normalised']['inputs'];
  readonly verdicts: readonly ToldVerdict[];
  /** Files that the run wrote, by country. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly words: Words;
  /** The version of ctg. */
  readonly version: string;
  /** Where in its line a cell begins. */
  readonly characterOf: CharacterOf;
}

/** A form of the results as text, the same for the same results; it writes nothing itself. */
export type Reporter = (results: Results) => string | Promise<string>;

/** `file:line:cell`, as far as each is known. */
export function placeText({ file, line, column, country }: Problem['where']): string {
  return [file ?? country, line, column].filter((part) => part !== undefined && part !== '').join(':');
}

/** The failures, the worst first. */
export function failuresIn({ verdicts }: Results): readonly ToldVerdict[] {
  return verdicts.filter(({ verdict }) => !verdict.passed);
}

/** One failure as one line: what was asserted, what is, what was expected, where to look. */
export function failureText({ told }: ToldVerdict, words: Words): string {
  const { actual, expected, evidence } = words.locale.verdictWords;
  const places = told.evidence.length > 0 ? `; ${evidence}: ${told.evidence.join(', ')}` : '';
  return `${told.what}. ${capital(actual)}: ${told.actual}; ${expected}: ${told.expected}${places}. ${capital(told.todo)}.`;
}

/** A problem as one text of three sentences. */
export function problemSentence(item: Problem, words: Words): string {
  const { what, why, todo } = words.problem(item);
  return [what, why, todo].map((part) => `${capital(part.replace(/\.$/, ''))}.`).join(' ');
}

/** A sentence begins with a capital; the name of a command does not. */
export function capital(text: string): string {
  return text.startsWith('ctg ') ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
