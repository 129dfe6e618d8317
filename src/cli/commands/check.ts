import { analyze, type Problem, wordsFor } from '../../index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { inputsOf } from '../inputs.js';
import { languagesOf, usage } from '../options.js';
import type { ReadingFlags } from '../reading-flags.js';
import { report, reportersOf, resultsOf, runData, runResults } from '../reporting.js';
import type { Terminal } from '../terminal.js';

export interface CheckFlags extends ReadingFlags {
  readonly country?: string;
  readonly asOf?: string;
  readonly lang: string;
  readonly json?: true;
  readonly reporter?: string;
}

/** `ctg check`: only what is wrong with the data, by file, line and column. */
export async function checkCommand(
  paths: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const [language] = languagesOf(flags.lang);
  if (flags.json && flags.reporter !== undefined)
    throw usage('--json and --reporter would mix in one output', 'both print', '--reporter json');
  const reporters = reportersOf(flags.reporter ?? 'pretty');
  const inputs = await inputsOf(paths, flags);
  const { problems, normalised } = await analyze(inputs.files, {
    today: new Date().toISOString().slice(0, 10),
    decisionsOf: inputs.decisionsOf,
    // For whoever holds the files: a message without its numbers could not be acted on.
    suppressBelow: 0,
    ...(inputs.countries ? { countries: inputs.countries } : {}),
    ...(inputs.asOf ? { asOf: inputs.asOf } : {}),
  });
  const sorted = [...problems].sort(byPlace);
  const { inputs: read, setAside } = normalised;
  if (flags.json) {
    terminal.out(`${JSON.stringify({ inputs: read, problems: sorted, setAside }, undefined, 2)}\n`);
  } else {
    const [words, { printProblemList }] = await Promise.all([
      wordsFor(language ?? 'en'),
      import('../reporters/problem-list.js'),
    ]);
    // Figures are not judged here: this run hides none, and so holds others than a study does.
    const data = await runData({ studies: [], problems: sorted, inputs: read }, []);
    const results = resultsOf([await runResults(data, words)], words);
    await report(results, reporters, terminal, (own) => printProblemList(sorted, read, words, own));
  }
  return problems.some(({ level }) => level === 'error') ? EXIT.data : EXIT.fine;
}

function byPlace(a: Problem, b: Problem): number {
  const key = ({ where }: Problem) => where.file ?? '';
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  return (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
}
