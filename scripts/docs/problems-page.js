import { PROBLEM_LEVELS } from '../../dist/index.js';
import { capital, lines, sentence } from './markdown.js';

/** Every problem that may be met, in its three parts: docs/problems.md. */
export function problemsPage(words) {
  const codes = Object.keys(PROBLEM_LEVELS);
  const levels = [...new Set(codes.map((code) => PROBLEM_LEVELS[code]))].sort();
  const page = levels.flatMap((level) => [
    `## ${capital(words.locale.problemLevels[level])}`,
    ...codes.filter((code) => PROBLEM_LEVELS[code] === level).flatMap((code) => section(code, words)),
  ]);
  return lines(
    '# Problems',
    'Whatever `ctg` meets on the way from a file to a report has a code, and is said in three parts: what is wrong, why it matters or how it was decided, and what to do. Here … stands for what only an occurrence can tell: a number, a header, a text of the file.',
    ...page,
  );
}

function section(code, words) {
  const { what, why, todo } = words.problemInGeneral(code);
  return [
    `### ${code}`,
    `${sentence(capital(what.trim()))} ${sentence(capital(why.trim()))}`,
    `**${words.label('what-to-do')}:** ${sentence(todo.trim())}`,
  ];
}
