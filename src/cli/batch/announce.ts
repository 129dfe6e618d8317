import { writeSync } from 'node:fs';
import type { Words } from '../../index.js';
import type { BatchStatus } from '../../model/batch.js';
import { EXIT } from '../exit.js';
import { type Progress, startProgress, stepText } from '../progress.js';
import { leftOutText, planText } from '../reporters/batch.js';
import type { Step } from '../run-study.js';
import type { Terminal } from '../terminal.js';
import type { Plan } from './plan.js';

/** What tells a person how far a batch has come. */
export interface BatchProgress {
  step(name: string, step: Step): void;
  ended(name: string, status: BatchStatus): void;
  stop(): void;
}

/** Says the plan, then one line a study as it ends; on a terminal a moving line below says what is being done. */
export async function announce(
  plan: Plan,
  leftOut: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<BatchProgress> {
  const all = plan.studies.length + plan.unplanned.length;
  let done = 0;
  terminal.error(`${planText(plan, words)}\n`);
  if (leftOut.length > 0) terminal.error(`${leftOutText(leftOut, words)}\n`);
  const line = (name: string, status: string) =>
    words.running('progress', { done: String(done), all: String(all), name, status });
  let spinner: Progress = await startProgress(terminal);
  const interrupted = (code: number) => {
    if (code !== EXIT.interrupted) return;
    spinner.stop();
    writeSync(2, `${words.running('interrupted', { done: String(done), all: String(all) })}\n`);
  };
  process.once('exit', interrupted);
  return {
    step: (name, step) => spinner.say(line(name, stepText(step, words))),
    ended: (name, status) => {
      done += 1;
      const text = line(name, words.running(`status-${status}`));
      if (!terminal.isInteractive) {
        terminal.error(`${text}\n`);
        return;
      }
      spinner.keep(text);
    },
    stop: () => {
      process.off('exit', interrupted);
      spinner.stop();
      spinner = { say: () => undefined, keep: () => undefined, stop: () => undefined };
    },
  };
}
