import { wordsFor } from '../../index.js';
import type { ExitCode } from '../exit.js';
import { inputsOf } from '../inputs.js';
import { withLock } from '../lock.js';
import { startProgress, stepText } from '../progress.js';
import { analyzeInputs, exitOf, refusePersonalData, runStudy } from '../run-study.js';
import { type StudyFlags, settingsOf, USUAL_OUT } from '../study-settings.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder } from '../write-files.js';

export interface AnalyzeFlags extends StudyFlags {
  readonly json?: true;
}

/** `ctg analyze`: inputs in, one folder a country out, and a summary on the terminal. */
export async function analyzeCommand(
  paths: readonly string[],
  flags: AnalyzeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const inputs = await inputsOf(paths, flags);
  const settings = settingsOf(inputs, flags);
  if (flags.json) {
    const analysis = await analyzeInputs(inputs, settings);
    if (settings.publish) refusePersonalData(analysis);
    terminal.out(`${JSON.stringify(analysis.studies, undefined, 2)}\n`);
    return exitOf(analysis, settings.strict);
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
    const { printAnalysis } = await import('../reporters/pretty.js');
    await printAnalysis(run.analysis, run.written, language, terminal);
    return run.code;
  } finally {
    progress.stop();
  }
}
