/** The program of a thread that counts one part of a file of cases. Called by `count-cases.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileDecisions } from './inspect.js';
import type { TallyRequest } from './model/tally.js';
import { isNoteStart, type NormaliseOptions, planCases } from './normalise/index.js';
import { type PartReply, type PartTask, replyOf } from './read/index.js';

/** What a plan is made from. */
export interface Planned {
  readonly decisions: FileDecisions;
  readonly options: Pick<NormaliseOptions, 'countries' | 'asOf' | 'today'>;
  readonly requests: readonly TallyRequest[];
}

const task = workerData as PartTask & { readonly planned: Planned };
const { decisions, options, requests } = task.planned;
const { plan } = planCases(task.file.sample, decisions, options, requests);
const reply: PartReply = await replyOf(task, plan, { isNote: isNoteStart });
parentPort?.postMessage(reply);
