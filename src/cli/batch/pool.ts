import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BatchOutcome } from '../../model/batch.js';
import type { Step } from '../run-study.js';
import { outcomeOfFault } from './outcome.js';
import type { FromWorker, Task } from './worker.js';

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));
/** After so many studies another process takes over: what an engine keeps of them cannot grow with the batch. */
const STUDIES_A_PROCESS = 12;
/** How much of what a dying process prints is told. */
const LAST_WORDS = 400;

/** Told what goes on; the index is that of the task. */
export interface Listener {
  says(index: number, step: Step): void;
  ended(index: number, outcome: BatchOutcome): void;
}

/**
 * Runs tasks in processes of their own, at most `jobs` at once. A process makes one study after the other, so that
 * memory is that of the largest; when it dies, the study in its hands has failed and another process takes the rest.
 */
export async function runPool(tasks: readonly Task[], jobs: number, listener: Listener): Promise<void> {
  let next = 0;
  const alive = new Set<ChildProcess>();
  const end = () => {
    for (const child of alive) child.kill('SIGTERM');
  };
  process.once('exit', end);
  const slot = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    let made = 0;
    for (let index = next++; index < tasks.length; index = next++) {
      child ??= started(alive);
      const task = tasks[index] as Task;
      const { outcome, isAlive } = await given(child, task, (step) => listener.says(index, step));
      made += 1;
      if (!isAlive) child = undefined;
      else if (made % STUDIES_A_PROCESS === 0) {
        child.disconnect();
        child = undefined;
      }
      listener.ended(index, outcome);
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, slot));
  process.off('exit', end);
}

function started(alive: Set<ChildProcess>): ChildProcess {
  const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: process.execArgv });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

interface Answer {
  readonly outcome: BatchOutcome;
  readonly isAlive: boolean;
}

/** Hands one task to a process and waits for its outcome, or for the process to die. */
function given(child: ChildProcess, task: Task, say: (step: Step) => void): Promise<Answer> {
  return new Promise((resolve) => {
    let words = '';
    const hear = (chunk: Buffer) => {
      words = `${words}${chunk.toString('utf8')}`.slice(-LAST_WORDS);
    };
    const done = (answer: Answer) => {
      child.off('message', receive).off('exit', died).off('error', broke);
      child.stderr?.off('data', hear);
      resolve(answer);
    };
    const receive = (message: FromWorker) => {
      if (message.kind === 'says') say(message.step);
      else done({ outcome: message.outcome, isAlive: true });
    };
    const broke = (thrown: Error) => done({ outcome: outcomeOfFault(thrown), isAlive: false });
    const died = (code: number | null, signal: string | null) =>
      broke(new Error(`the process of this study ended (${signal ?? code}) ${words.trim()}`.trim()));
    child.on('message', receive).once('exit', died).once('error', broke);
    child.stderr?.on('data', hear);
    child.send(task);
  });
}
