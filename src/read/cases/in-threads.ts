import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadHelp } from '../../model/table.js';
import type { TallyAnswer, TallyPlan } from '../../model/tally.js';
import { AscendingIdentities } from './ascending-identities.js';
import { BeginAgain, Irregular } from './irregular.js';
import { mergeParts } from './merge-parts.js';
import { needsWhole } from './needs-whole.js';
import { type PartAnswer, partsOf, tallyPart } from './parts.js';
import type { Passed, Stretch } from './records.js';
import { identityText, namesNoCase } from './repeated-rows.js';
import type { CaseFile } from './tally-file.js';

/** More threads than this wait for the disk, and each holds the different texts of its part. */
const MOST_THREADS = 4;

/** What a thread is told, beside what its program needs to make the plan. */
export interface PartTask {
  readonly file: CaseFile;
  readonly stretch: Stretch;
  readonly isLast: boolean;
  /** Whether lines end with a line feed alone. */
  readonly plainEnds: boolean;
}

/** What a thread sends back: the count, or why its part cannot be counted on its own. */
export type PartReply =
  | { readonly answer: PartAnswer }
  | { readonly refused: 'irregular' | BeginAgain['reason'] }
  | { readonly failed: string };

/**
 * Counts a large file in parts at once, a thread each. The plan holds functions, which no thread can be sent: each
 * makes it anew from the same words.
 * @param program the module that a thread runs; it is given a {@link PartTask} with `plan` and sends a {@link PartReply}
 * @param planned what the program makes the plan from
 * @returns `undefined` when the file is small or must be read in one go
 */
export async function tallyInThreads(
  file: CaseFile,
  plan: TallyPlan,
  program: URL,
  planned: object,
  threads = Math.min(MOST_THREADS, availableParallelism()),
): Promise<TallyAnswer | undefined> {
  if (threads < 2 || file.whole || needsWhole(file.sample) || !comesInOrder(file, plan)) return undefined;
  const stretches = await partsOf(file, threads);
  if (stretches.length < 2) return undefined;
  const hashed = hashOf(file.path);
  // Awaited only once the parts are counted; until then nobody listens to what goes wrong.
  hashed.catch(() => undefined);
  for (const plainEnds of [true, false]) {
    try {
      const parts = await allOf(
        stretches.map((stretch, part) => ({
          file,
          stretch,
          isLast: part === stretches.length - 1,
          plainEnds,
          planned,
        })),
        program,
      );
      return mergeParts(parts, await hashed, file);
    } catch (thrown) {
      if (thrown instanceof BeginAgain && thrown.reason === 'other-line-ends' && plainEnds) continue;
      if (thrown instanceof BeginAgain || thrown instanceof Irregular) break;
      throw thrown;
    }
  }
  return undefined;
}

/** What a thread sends back once its part is counted. */
export async function replyOf(
  { file, stretch, isLast, plainEnds }: PartTask,
  plan: TallyPlan,
  help: Pick<ReadHelp, 'isNote'>,
): Promise<PartReply> {
  try {
    return { answer: await tallyPart(file, plan, help, stretch, isLast, plainEnds) };
  } catch (thrown) {
    if (thrown instanceof BeginAgain) return { refused: thrown.reason };
    if (thrown instanceof Irregular) return { refused: 'irregular' };
    return { failed: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Identities of several parts are not compared with one another; those that come in order need not be. */
function comesInOrder({ sample }: CaseFile, { identity }: TallyPlan): boolean {
  if (!identity) return true;
  const ascending = new AscendingIdentities((text) => namesNoCase(text, identity));
  try {
    for (const { cells } of sample.rows) ascending.add(identityText(cells, identity));
    return true;
  } catch {
    return false;
  }
}

async function hashOf(path: string): Promise<Passed> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Every answer, or the first refusal; no thread goes on after that. */
async function allOf(tasks: readonly object[], program: URL): Promise<PartAnswer[]> {
  const workers = tasks.map((task) => new Worker(program, { workerData: task, execArgv: [] }));
  try {
    return await Promise.all(workers.map(answerOf));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker): Promise<PartAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: PartReply) => {
      if ('answer' in reply) resolve(reply.answer);
      else if ('failed' in reply) reject(new Irregular(reply.failed));
      else if (reply.refused === 'irregular') reject(new Irregular('a part'));
      else reject(new BeginAgain(reply.refused));
    });
    // A file that cannot be read, or memory that is not enough: reading in one go goes on, or says what is wrong.
    worker.once('error', ({ message }) => reject(new Irregular(message)));
    worker.once('exit', () => reject(new Irregular('a thread ended without an answer')));
  });
}
