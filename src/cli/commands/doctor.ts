import { VERSION, wordsFor } from '../../start.js';
import { chalk } from '../colour.js';
import { type DoctorState, lookAround } from '../doctor-checks.js';
import { EXIT, type ExitCode } from '../exit.js';
import { languagesOf } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import { USUAL_OUT } from '../study-settings.js';
import type { Terminal } from '../terminal.js';

export interface DoctorFlags {
  readonly lang: string;
  readonly out?: string;
  readonly json?: true;
}

const MARKS: Readonly<Record<DoctorState, string>> = {
  fine: chalk.green('✓'),
  attention: chalk.yellow('!'),
  broken: chalk.red('✗'),
};

/** `ctg doctor`: what the program rests on, and what to do about what is missing. Exit 2 when nothing can be relied on. */
export async function doctorCommand(flags: DoctorFlags, terminal: Terminal): Promise<ExitCode> {
  const [language = 'en'] = languagesOf(flags.lang);
  const words = await wordsFor(language);
  const checks = await lookAround(flags.out ?? USUAL_OUT, words);
  const count = (state: DoctorState) => checks.filter((check) => check.state === state).length;
  const [broken, attention] = [count('broken'), count('attention')];
  const code = broken > 0 ? EXIT.usage : EXIT.fine;
  if (flags.json) {
    const plain = checks.map(({ id, state, found, todo }) => ({
      id,
      state,
      found,
      ...(todo ? { todo } : {}),
    }));
    terminal.out(
      `${JSON.stringify({ version: VERSION, platform: process.platform, checks: plain }, undefined, 2)}\n`,
    );
    return code;
  }
  terminal.out(`${words.running('doctor-title', { version: VERSION })}\n`);
  const rows = checks.flatMap(({ state, label, found, todo }) => [
    [MARKS[state], label, found],
    ...(todo ? [['', '', `→ ${todo}`]] : []),
  ]);
  terminal.out(textTable(rows, terminal.width));
  const verdict =
    broken > 0
      ? words.running('doctor-broken', { n: broken })
      : attention > 0
        ? words.running('doctor-attention', { n: attention })
        : words.running('doctor-fine');
  terminal.out(`${verdict}\n`);
  return code;
}
