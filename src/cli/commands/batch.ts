import { availableParallelism } from 'node:os';
import type { BatchSummary } from '../../model/batch.js';
import { type Language, wordsFor } from '../../start.js';
import { announce } from '../batch/announce.js';
import { findStudies } from '../batch/find-studies.js';
import { type Plan, planBatch } from '../batch/plan.js';
import { makeStudies } from '../batch/run-batch.js';
import { writeSummary } from '../batch/summary.js';
import { type ExitCode, worst } from '../exit.js';
import { withLock } from '../lock.js';
import { languagesOf, usage } from '../options.js';
import { printPlan, printSummary } from '../reporters/batch.js';
import type { PlannedReporter } from '../reporting.js';
import type { StudyFlags } from '../study-settings.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder } from '../write-files.js';

export interface BatchFlags extends StudyFlags {
  readonly jobs?: number;
  readonly dryRun?: true;
  readonly force?: true;
  readonly json?: true;
  readonly reporter?: string;
}

/** `ctg batch`: a plan first, then the studies, then one page about all of them. */
export async function batchCommand(
  paths: readonly string[],
  flags: BatchFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { jobs = availableParallelism(), dryRun, force = false, json, reporter, ...studyFlags } = flags;
  const reporters = reporter === undefined ? undefined : await reportersIn(reporter, json === true);
  // One that is missing is said once, before anything is run.
  if (flags.baseline !== undefined) await (await import('../baseline-file.js')).loadBaseline(flags.baseline);
  const found = await findStudies(paths);
  const plan = await planBatch(found.sources, studyFlags);
  const words = await wordsFor(languageOf(plan, flags.lang));
  if (dryRun) {
    printPlan(plan, found.leftOut, words, terminal, json === true);
    return worstOf(plan);
  }
  const progress = await announce(plan, found.leftOut, words, terminal);
  await prepareFolder(plan.out);
  let summary: BatchSummary;
  try {
    summary = await withLock(plan.out, async () => {
      const made = await makeStudies(plan, studyFlags, { jobs, force }, progress);
      await writeSummary(made, plan.out, words.locale.language);
      return made;
    });
  } finally {
    progress.stop();
  }
  if (json) terminal.out(`${JSON.stringify(summary, undefined, 2)}\n`);
  const pretty = (own: Terminal) => printSummary(summary, plan.out, words, own);
  if (reporters) {
    const { reportBatch } = await import('../batch/report.js');
    await reportBatch(summary, plan.out, reporters, words, terminal, pretty);
  } else if (!json) await pretty(terminal);
  return summary.code as ExitCode;
}

async function reportersIn(text: string, json: boolean): Promise<PlannedReporter[]> {
  const { reportersOf } = await import('../reporting.js');
  const planned = reportersOf(text);
  if (json && planned.some(({ file }) => file === undefined))
    throw usage('--json and --reporter would mix in one output', 'both print', '--reporter NAME=FILE');
  return planned;
}

/** The language of the page about all: the first that is asked for, or else the first of the first study. */
function languageOf({ studies }: Plan, asked: string | undefined): Language {
  return (asked === undefined ? studies[0]?.settings.languages[0] : languagesOf(asked)[0]) ?? 'en';
}

/** A plan in which a study has no place ends as that study would. */
const worstOf = ({ unplanned }: Plan): ExitCode => worst(unplanned.map(({ fault }) => fault.exit));
