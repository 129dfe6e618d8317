import { type Command, Option } from 'commander';
import type { ExitCode } from './exit.js';
import type { Terminal } from './terminal.js';

/** Declares the commands about the program itself: doctor, completion. */
export function declareProgram(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('doctor')
    .description('whether everything is there that ctg needs, and what to do about what is not')
    .option('--out <folder>', 'the folder for reports to look at; default: ctg-out')
    .addOption(new Option('--lang <language>', 'language of the words').default('en'))
    .option('--json', 'print as JSON')
    .action(async (options) => {
      const { doctorCommand } = await import('./commands/doctor.js');
      done(await doctorCommand(options, terminal));
    });
  program
    .command('completion')
    .description('the script by which a shell completes ctg')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', COMPLETION_HELP)
    .action(async (shell) => {
      const { completionCommand } = await import('./commands/completion.js');
      done(await completionCommand(shell, program, terminal));
    });
}

const COMPLETION_HELP = `
Put one of these where your shell starts:
  eval "$(ctg completion bash)"        ~/.bashrc
  eval "$(ctg completion zsh)"         ~/.zshrc, after compinit
  ctg completion fish | source         ~/.config/fish/config.fish
`;
