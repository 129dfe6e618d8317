import type { Words } from '../../index.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import type { ToldVerdict } from './results.js';
import { wrap } from './text-table.js';

const COLOUR = { error: chalk.red, warn: chalk.yellow } as const;

/** Every failure with actual, expected and evidence; then how many hold. */
export function printVerdicts(verdicts: readonly ToldVerdict[], words: Words, terminal: Terminal): void {
  if (verdicts.length === 0) return;
  const tell = words.verdictWord.bind(words);
  const failures = verdicts.filter(({ verdict }) => !verdict.passed);
  terminal.out(`\n${chalk.bold(tell('heading'))}\n`);
  for (const { verdict, told } of failures) {
    terminal.out(
      `${COLOUR[verdict.level](tell(verdict.level))} ${told.what} ${chalk.dim(`[${verdict.rule}]`)}\n`,
    );
    terminal.out(`  ${tell('actual')}: ${told.actual}\n  ${tell('expected')}: ${told.expected}\n`);
    if (told.evidence.length > 0)
      for (const line of wrap(`  ${tell('evidence')}: ${told.evidence.join(', ')}`, terminal.width))
        terminal.out(`${line}\n`);
    terminal.out(`  ${chalk.cyan('→')} ${told.todo}\n`);
  }
  terminal.out(
    failures.length === 0
      ? `${tell('none-failed', { n: verdicts.length })}\n`
      : `${tell('failed', { n: failures.length, of: verdicts.length })}\n`,
  );
}
