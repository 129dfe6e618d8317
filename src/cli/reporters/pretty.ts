import {
  type Analysis,
  findingsInWords,
  keyFiguresInWords,
  type Language,
  type Problem,
  type Study,
  type Words,
  wordsFor,
} from '../../index.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import { textTable, wrap } from './text-table.js';

const MOST_FINDINGS = 5;
const MOST_PROBLEMS = 8;
const LEVEL_COLOUR = { error: chalk.red, warning: chalk.yellow, info: chalk.dim } as const;

/** As much of an analysis as the summary tells. */
type Summarised = Pick<Analysis, 'studies' | 'problems'> & {
  readonly normalised: Pick<Analysis['normalised'], 'inputs'>;
};

/** What was read, the key figures, the main findings, the problems by cause, and where the files are. */
export async function printAnalysis(
  analysis: Summarised,
  written: ReadonlyMap<string, readonly string[]>,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const words = await wordsFor(language);
  printInputs(analysis, words, terminal);
  for (const study of analysis.studies) {
    terminal.out(`\n${chalk.bold(words.format.country(study.country))}\n`);
    await printFigures(study, words, terminal);
    await printFindings(study, words, terminal);
    for (const path of (written.get(study.country) ?? []).filter((file) => !/charts|manifest/.test(file))) {
      terminal.out(`  → ${path}\n`);
    }
  }
  printProblems(analysis.problems, words, terminal);
}

function printInputs({ normalised }: Summarised, words: Words, terminal: Terminal): void {
  const { format } = words;
  const label = words.label.bind(words);
  const head = [
    label('file'),
    label('recognised-as'),
    label('rows-read'),
    label('rows-used'),
    label('rows-set-aside'),
  ];
  const rows = normalised.inputs.map((input) => [
    input.file,
    words.table(input.table),
    format.number(input.rowsRead),
    format.number(input.rowsUsed),
    format.number(input.rowsSetAside),
  ]);
  if (rows.length > 0)
    terminal.out(textTable([head.map((cell) => chalk.dim(cell)), ...rows], terminal.width, [2, 3, 4]));
}

/** The key figures that such tables can give, and in one line those that they cannot. */
async function printFigures(study: Study, words: Words, terminal: Terminal): Promise<void> {
  const { shown, left } = await keyFiguresInWords(study, words);
  const rows = shown.map((figure) => [
    `  ${figure.title}`,
    figure.value,
    figure.letter === '' ? figure.date : words.label(`absent-${figure.letter}`),
  ]);
  terminal.out(textTable(rows, terminal.width, [1]));
  if (left.length === 0) return;
  terminal.out(`  ${chalk.dim(words.label('not-in-tables-count', { n: left.length }))}\n`);
}

async function printFindings(study: Study, words: Words, terminal: Terminal): Promise<void> {
  const main = (await findingsInWords(study, words)).filter(
    ({ known, is }) => known && is.severity !== 'none',
  );
  for (const { number, severity, answer } of main.slice(0, MOST_FINDINGS)) {
    const [first = '', ...rest] = wrap(`${number} ${answer} (${severity})`, terminal.width - 4);
    terminal.out(`  • ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`);
  }
}

/** One entry a cause: what, why, what to do; the worst first. */
function printProblems(problems: readonly Problem[], words: Words, terminal: Terminal): void {
  const order = { error: 0, warning: 1, info: 2 };
  const shown = problems
    .filter(({ level }) => level !== 'info')
    .sort((a, b) => order[a.level] - order[b.level]);
  if (problems.length > 0) terminal.out('\n');
  for (const item of shown.slice(0, MOST_PROBLEMS)) {
    const { file, line, column, country } = item.where;
    const place = [file ?? country ?? '', line, column]
      .filter((part) => part !== undefined && part !== '')
      .join(':');
    const { what, why, todo } = words.problem(item);
    terminal.out(
      `${LEVEL_COLOUR[item.level](words.locale.problemLevels[item.level])} ${place ? `${place}: ` : ''}${what} ${chalk.dim(`[${item.code}]`)}\n`,
    );
    terminal.out(`  ${why}\n  ${chalk.cyan('→')} ${todo}\n`);
  }
  const rest = problems.length - Math.min(shown.length, MOST_PROBLEMS);
  if (rest > 0) terminal.out(`${chalk.dim(words.label('left-out', { n: rest }))}\n`);
}
