import { availableParallelism } from 'node:os';
import type { BatchSummary } from '../../model/batch.js';
import { type Language, wordsFor } from '../../start.js';
import { announce } from '../batch/announce.js';
import { findStudies } from '../batch/find-studies.js';
import { type Plan, planBatch } from '../batch/plan.js';
import { makeStudies } from '../batch/run-batch.js';
import { writeSummary } from '../batch/summary.js';
import type { ExitCode } from '../exit.js';
import { withLock } from '../lock.js';
import { printPlan, printSummary } from '../reporters/batch.js';
import type { StudyFlags } from '../study-settings.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder } from '../write-files.js';

export interface BatchFlags extends StudyFlags {
  readonly jobs?: number;
  readonly dryRun?: true;
  readonly force?: true;
  readonly json?: true;
}

/** `ctg batch`: a plan first, then the studies, then one page about all of them. */
export async function batchCommand(
  paths: readonly string[],
  flags: BatchFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { jobs = availableParallelism(), dryRun, force = false, json, ...studyFlags } = flags;
  const found = await findStudies(paths);
  const plan = await planBatch(found.sources, studyFlags);
  const words = await wordsFor(languageOf(plan));
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
  else await printSummary(summary, plan.out, words, terminal);
  return summary.code as ExitCode;
}

/** The language of the page about all: the first of the first study. */
function languageOf({ studies }: Plan): Language {
  return studies[0]?.settings.languages[0] ?? 'en';
}

/** A plan in which a study has no place ends as that study would. */
function worstOf({ unplanned }: Plan): ExitCode {
  return unplanned[0]?.fault.exit ?? 0;
}
