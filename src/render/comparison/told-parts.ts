import type { Comparison, ProblemChange } from '../../model/comparison.js';
import type { Problem } from '../../model/problem.js';
import type { Words } from '../words.js';
import { type Part, say, tableOf } from './parts.js';

/** The answer to a finding as a sentence of one of the two studies, where that study is whole. */
export type AnswerOf = (state: 'before' | 'after', finding: string) => string | undefined;

/** More lines of one problem are left to the JSON. */
const MOST_LINES = 3;

/** Findings that are answered otherwise, before and after. */
export function answersPart({ findings }: Comparison, words: Words, answerOf: AnswerOf): Part {
  const tell = say(words);
  const rows = findings.map(({ before, after }) => {
    const id = after?.id ?? before?.id;
    const text = (state: 'before' | 'after', finding: typeof before) => {
      if (!finding) return tell('none-stated');
      const severity = words.locale.severities[finding.severity];
      const sentence = answerOf(state, finding.id);
      return sentence === undefined ? severity : `${sentence} (${severity})`;
    };
    return [id ? words.locale.findings[id].question : '', text('before', before), text('after', after)];
  });
  const columns = [tell('question'), tell('before'), tell('after')];
  return {
    id: 'answers',
    title: tell('answers'),
    paragraphs: rows.length === 0 ? [tell('answers-same')] : [],
    tables: rows.length === 0 ? [] : [tableOf(words, 'answers', tell('table-answers'), columns, rows)],
  };
}

/** Problems that are new, and those that are no longer met. */
export function faultsPart({ problems }: Comparison, words: Words): Part {
  const tell = say(words);
  const columns = [tell('place'), tell('level'), tell('problem')];
  const table = (id: 'faults-new' | 'faults-fixed', list: readonly ProblemChange[]) =>
    list.length === 0
      ? []
      : [
          tableOf(
            words,
            id,
            tell(id, { n: list.length }),
            columns,
            list.map((item) => problemRow(item, words)),
          ),
        ];
  return {
    id: 'faults',
    title: tell('faults'),
    paragraphs: problems.new.length + problems.fixed.length === 0 ? [tell('faults-same')] : [],
    tables: [...table('faults-new', problems.new), ...table('faults-fixed', problems.fixed)],
  };
}

/** What a problem says; told with others, its numbers are those of the first line and say nothing of the rest. */
export function problemText(problem: Problem, lines: readonly number[], words: Words): string {
  const { line } = problem.where;
  const ofOthers = lines.length > 0 && line !== undefined && !lines.includes(line);
  return ofOthers ? words.problemInGeneral(problem.code).what : words.problem(problem).what;
}

/** A problem with the lines that are new or mended: the others that it is told with stay. */
function problemRow({ problem, lines }: ProblemChange, words: Words): string[] {
  const { file, line, column, country } = problem.where;
  const places = (lines.length > 0 ? lines : [line])
    .slice(0, MOST_LINES)
    .map((at) => [file ?? country, at, column].filter((part) => part !== undefined).join(':'));
  const left = lines.length - places.length;
  const more = left > 0 ? [say(words)('cells-more', { n: left })] : [];
  return [
    [...places, ...more].join('; '),
    words.locale.problemLevels[problem.level],
    `${problemText(problem, lines, words)} [${problem.code}]`,
  ];
}
