import type { Analysis, Problem, Words } from '../../index.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import { textTable } from './text-table.js';

const COLOUR = { error: chalk.red, warning: chalk.yellow, info: chalk.dim } as const;

/** Every problem in three parts, under the file that it is about. */
export function printProblemList(
  problems: readonly Problem[],
  inputs: Analysis['normalised']['inputs'],
  words: Words,
  terminal: Terminal,
): void {
  const head = ['file', 'recognised-as', 'rows-read', 'rows-used', 'rows-set-aside'] as const;
  const rows = inputs.map((input) => [
    input.file,
    words.table(input.table),
    words.format.number(input.rowsRead),
    words.format.number(input.rowsUsed),
    words.format.number(input.rowsSetAside),
  ]);
  if (rows.length > 0)
    terminal.out(
      textTable([head.map((name) => chalk.dim(words.label(name))), ...rows], terminal.width, [2, 3, 4]),
    );
  if (rows.length > 0 && problems.length > 0) terminal.out('\n');
  for (const item of problems) terminal.out(problemText(item, words));
}

/** One problem as text: level and place, what, why, what to do. */
export function problemText(item: Problem, words: Words): string {
  const { file, line, column, country } = item.where;
  const parts = [file ?? country, line, column].filter((part) => part !== undefined && part !== '');
  const place = parts.length > 0 ? `${parts.join(':')}: ` : '';
  const { what, why, todo } = words.problem(item);
  const level = COLOUR[item.level](words.locale.problemLevels[item.level]);
  return `${level} ${place}${what} ${chalk.dim(`[${item.code}]`)}\n  ${why}\n  ${chalk.cyan('→')} ${todo}\n`;
}
