import type { Analysis, CharacterOf, Measure, Study, Verdict, VerdictView, Words } from '../../index.js';
import type { BatchMessage } from '../../model/batch.js';
import { keyFiguresOf } from '../../model/key-figures.js';
import type { Problem } from '../../model/problem.js';

/** A key figure, as far as a reporter tells it. */
export type ReportedFigure = Pick<
  Measure,
  'indicator' | 'stratum' | 'variant' | 'value' | 'unit' | 'definition'
> & { readonly period: NonNullable<Measure['period']> };

/** A study, as far as a reporter tells it: small, so that many can be told together. */
export interface ReportedStudy {
  readonly country: string;
  readonly asOf: Study['asOf'];
  /** How many measures have a number, and how many have a reason for none. */
  readonly measured: number;
  readonly withheld: number;
  readonly figures: readonly ReportedFigure[];
}

/** What one run gave, as plain values: it can be stored, and handed from one process to another. */
export interface RunData {
  readonly studies: readonly ReportedStudy[];
  readonly problems: readonly Problem[];
  readonly inputs: Analysis['normalised']['inputs'];
  readonly verdicts: readonly Verdict[];
  /** Where in their lines the cells begin that problems and verdicts name. */
  readonly characters: readonly CellCharacter[];
}

export interface CellCharacter {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly character: number;
}

/** A verdict with its words. */
export interface ToldVerdict {
  readonly verdict: Verdict;
  readonly told: VerdictView;
}

/** What one run gave, of one country or of several. */
export interface RunResults extends Pick<RunData, 'studies' | 'problems' | 'inputs'> {
  /** What the study is called, in a batch. */
  readonly name?: string;
  readonly verdicts: readonly ToldVerdict[];
  /** Why a study of a batch gave nothing. */
  readonly fault?: BatchMessage;
  /** Where in its line a cell begins. */
  readonly characterOf: CharacterOf;
}

/** All that a reporter may print. */
export interface Results {
  /** One; of a batch, one a study, in order of name. */
  readonly runs: readonly RunResults[];
  readonly words: Words;
  /** The version of ctg. */
  readonly version: string;
}

/** The rule under which reporters tell of a study that gave nothing. */
export const STUDY_FAILED = 'study-failed';

/** A form of the results as text, the same for the same results; it writes nothing itself. */
export type Reporter = (results: Results) => string | Promise<string>;

/** A study as far as reporters tell it. */
export function reported(study: Study): ReportedStudy {
  const { country, asOf, measures } = study;
  const measured = measures.filter(({ status }) => status === 'measured').length;
  return {
    country,
    asOf,
    measured,
    withheld: measures.length - measured,
    figures: keyFiguresOf(study).shown.flatMap(({ newest }): ReportedFigure[] => {
      if (!newest?.period) return [];
      const { indicator, stratum, variant, value, unit, definition, period } = newest;
      return [{ indicator, stratum, variant, value, unit, definition, period }];
    }),
  };
}

/** `file:line:cell`, as far as each is known. */
export function placeText({ file, line, column, country }: Problem['where']): string {
  return [file ?? country, line, column].filter((part) => part !== undefined && part !== '').join(':');
}

/** The failures among verdicts. */
export function failuresIn({ verdicts }: Pick<RunResults, 'verdicts'>): readonly ToldVerdict[] {
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
  return messageText(words.problem(item));
}

/** What, why and what to do, as one text of three sentences. */
export function messageText({ what, why, todo }: BatchMessage): string {
  return [what, why, todo].map((part) => `${capital(part.replace(/\.$/, ''))}.`).join(' ');
}

/** A sentence begins with a capital; the name of a command or a path does not. */
export function capital(text: string): string {
  return /^(?:ctg |[^\s“"]*[/.:]\S)/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A name within a batch, behind that of its study. */
export function named({ name }: Pick<RunResults, 'name'>, text: string, between = ': '): string {
  return name === undefined ? text : `${name}${between}${text}`;
}
