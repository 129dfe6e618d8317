import {
  type BatchOutcome,
  type BatchStatus,
  type BatchStudy,
  type BatchSummary,
  SUMMARY_VERSION,
} from '../../model/batch.js';
import { VERSION } from '../../start.js';
import { EXIT, type ExitCode, worst } from '../exit.js';
import type { StudyFlags } from '../study-settings.js';
import type { BatchProgress } from './announce.js';
import { fingerprintOf } from './fingerprint.js';
import { outcomeOfFault } from './outcome.js';
import { byName, linkFrom, type Plan, type PlannedStudy } from './plan.js';
import { runPool } from './pool.js';
import { standing } from './record.js';
import type { Task } from './worker.js';

/** How a batch is run. */
export interface BatchOptions {
  readonly jobs: number;
  /** Whether to make again what has not changed. */
  readonly force: boolean;
}

/** Makes what has changed, leaves what stands, and tells of each how it ended. Never throws for a study. */
export async function makeStudies(
  plan: Plan,
  flags: StudyFlags,
  { jobs, force }: BatchOptions,
  progress: BatchProgress,
): Promise<BatchSummary> {
  const today = new Date().toISOString().slice(0, 10);
  const studies: BatchStudy[] = [];
  const end = (
    study: Pick<PlannedStudy, 'name' | 'source' | 'folder'>,
    outcome: BatchOutcome,
    made: boolean,
  ) => {
    const status = statusOf(outcome, made);
    const { name, source } = study;
    studies.push({ name, source, folder: linkFrom(plan.out, study.folder), status, ...outcome });
    progress.ended(name, status);
  };
  for (const study of plan.unplanned) end(study, outcomeOfFault(study.fault), true);
  const tasks: Task[] = [];
  const waiting: PlannedStudy[] = [];
  for (const study of plan.studies) {
    const { source, folder } = study;
    const fingerprint = await fingerprintOf(study);
    const stands = force ? undefined : await standing(folder, fingerprint, today);
    if (stands) end(study, stands, false);
    else {
      tasks.push({ source, folder, flags, fingerprint, today });
      waiting.push(study);
    }
  }
  await runPool(tasks, jobs, {
    says: (index, step) => progress.step(waiting[index]?.name ?? '', step),
    ended: (index, outcome) => end(waiting[index] as PlannedStudy, outcome, true),
  });
  return summaryOf(studies.sort(byName));
}

function statusOf({ code, countries }: BatchOutcome, made: boolean): BatchStatus {
  if (!made) return 'unchanged';
  if (countries.length === 0) return 'failed';
  return code === EXIT.fine ? 'made' : 'faulty';
}

function summaryOf(studies: readonly BatchStudy[]): BatchSummary {
  const count = (status: BatchStatus) => studies.filter((study) => study.status === status).length;
  return {
    version: SUMMARY_VERSION,
    generator: { name: 'ctg', version: VERSION },
    code: worst(studies.map(({ code }) => code as ExitCode)),
    counts: {
      made: count('made'),
      unchanged: count('unchanged'),
      faulty: count('faulty'),
      failed: count('failed'),
    },
    studies,
  };
}
