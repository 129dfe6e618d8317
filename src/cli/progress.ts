import type { Words } from '../index.js';
import type { Step } from './run-study.js';
import { harmless, type Terminal } from './terminal.js';

/** What tells a person that work goes on. */
export interface Progress {
  say(text: string): void;
  /** Leaves a line above the moving one. */
  keep(text: string): void;
  stop(): void;
}

/** A moving line on a terminal; silence elsewhere. */
export async function startProgress(terminal: Terminal): Promise<Progress> {
  if (!terminal.isInteractive) return { say: () => undefined, keep: () => undefined, stop: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({ stream: process.stderr, color: terminal.hasColour ? 'cyan' : false }).start();
  return {
    say: (text) => {
      spinner.text = harmless(text);
    },
    keep: (text) => {
      spinner.clear();
      process.stderr.write(`${harmless(text)}\n`);
    },
    stop: () => void spinner.stop(),
  };
}

/** What a run is doing, in words. */
export function stepText(step: Step, words: Words): string {
  return words.running(
    `step-${step.kind}`,
    'country' in step ? { country: words.format.country(step.country) } : {},
  );
}
