import { type Analysis, type Words, wordsFor } from '../../index.js';
import { type ExitCode, worst } from '../exit.js';
import { gateOf } from '../gates.js';
import { inputsOf } from '../inputs.js';
import { withLock } from '../lock.js';
import { usage } from '../options.js';
import { startProgress, stepText } from '../progress.js';
import type { RunResults } from '../reporters/results.js';
import { report, reportersOf, resultsOf, runData, runResults } from '../reporting.js';
import { analyzeInputs, exitOf, refusePersonalData, runStudy, type StudyRun } from '../run-study.js';
import { type StudyFlags, settingsOf, USUAL_OUT } from '../study-settings.js';
import type { Terminal } from '../terminal.js';
import { exitOfVerdicts } from '../verdict-exit.js';
import { prepareFolder } from '../write-files.js';

export interface AnalyzeFlags extends StudyFlags {
  readonly json?: true;
  readonly reporter?: string;
}

/** `ctg analyze`: inputs in, one folder a country out, and a summary on the terminal. */
export async function analyzeCommand(
  paths: readonly string[],
  flags: AnalyzeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const reporters = flags.reporter === undefined ? undefined : reportersOf(flags.reporter);
  if (flags.json && reporters?.some(({ file }) => file === undefined))
    throw usage('--json and --reporter would mix in one output', 'both print', '--reporter NAME=FILE');
  const inputs = await inputsOf(paths, flags);
  const settings = settingsOf(inputs, flags);
  const gate = await gateOf(inputs, flags.baseline);
  if (flags.json) {
    const analysis = await analyzeInputs(inputs, settings);
    if (settings.publish) refusePersonalData(analysis);
    terminal.out(`${JSON.stringify(analysis.studies, undefined, 2)}\n`);
    const verdicts = gate(analysis.studies);
    const words = await wordsFor(settings.languages[0] ?? 'en');
    const shown = { ...analysis, inputs: analysis.normalised.inputs };
    const results = await runResults(await runData(shown, verdicts), words);
    if (reporters)
      await report(resultsOf([results], words), reporters, terminal, (own) =>
        pretty(analysis, results, new Map(), words, own),
      );
    else await complain(results, words, terminal);
    return worst([exitOf(analysis, settings.strict), exitOfVerdicts(verdicts)]);
  }
  const out = settings.out ?? USUAL_OUT;
  await prepareFolder(out);
  const language = settings.languages[0] ?? 'en';
  const [words, progress] = await Promise.all([wordsFor(language), startProgress(terminal)]);
  try {
    const run = await withLock(out, () =>
      runStudy(inputs, settings, out, (step) => progress.say(stepText(step, words))),
    );
    progress.stop();
    const verdicts = gate(run.analysis.studies);
    const shown = { ...run.analysis, inputs: run.analysis.normalised.inputs };
    const results = await runResults(await runData(shown, verdicts), words);
    await report(resultsOf([results], words), reporters ?? [{ name: 'pretty' }], terminal, (own) =>
      pretty(run.analysis, results, run.written, words, own),
    );
    return worst([run.code, exitOfVerdicts(verdicts)]);
  } finally {
    progress.stop();
  }
}

/** What a person reads on the terminal after an analysis. */
async function pretty(
  analysis: Analysis,
  { verdicts }: RunResults,
  written: StudyRun['written'],
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const [{ printAnalysis }, { printVerdicts }] = await Promise.all([
    import('../reporters/pretty.js'),
    import('../reporters/verdict-list.js'),
  ]);
  await printAnalysis(analysis, written, words.locale.language, terminal);
  printVerdicts(verdicts, words, terminal);
}

/** Says what failed where the output itself belongs to a program. */
async function complain({ verdicts }: RunResults, words: Words, terminal: Terminal): Promise<void> {
  if (verdicts.every(({ verdict }) => verdict.passed)) return;
  const { printVerdicts } = await import('../reporters/verdict-list.js');
  printVerdicts(verdicts, words, { ...terminal, out: (text) => terminal.error(text) });
}
