import type { Command } from 'commander';
import { CASE_TABLES, INDICATOR_IDS, LANGUAGES, LIMIT_IDS, TABLES } from '../../index.js';
import { completionScript, SHELLS, wordsOf } from '../completion.js';
import { EXIT, type ExitCode } from '../exit.js';
import { FORMATS } from '../formats.js';
import { choices } from '../options.js';
import type { Terminal } from '../terminal.js';
import { LIST_NAMES } from './list.js';

/** `ctg completion`: the script by which a shell completes commands, flags and the names that this version knows. */
export async function completionCommand(
  shell: string,
  program: Command,
  terminal: Terminal,
): Promise<ExitCode> {
  const [asked = 'bash'] = choices('shell', shell, SHELLS);
  const commands = wordsOf(program, {
    flags: {
      '--lang': LANGUAGES,
      '--format': FORMATS,
      '--limit': LIMIT_IDS.map((id) => `${id}=`),
    },
    commands: {
      explain: INDICATOR_IDS,
      list: LIST_NAMES,
      request: [...TABLES, ...CASE_TABLES].map(({ name }) => name),
      completion: SHELLS,
    },
  });
  terminal.out(completionScript(asked, commands));
  return EXIT.fine;
}
