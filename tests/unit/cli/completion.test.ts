import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { completionScript, SHELLS, wordsOf } from '../../../src/cli/completion.js';

const program = new Command('ctg');
program
  .command('explain')
  .description("one thing's meaning")
  .argument('<id>')
  .option('--lang <l>', 'language')
  .option('--json', 'as JSON');
program.command('run').description('run').argument('<file>').option('--out <folder>', 'where');
const words = wordsOf(program, {
  flags: { '--lang': ['en', 'es'] },
  commands: { explain: ['occupancy-rate'] },
});

describe('the words of a command', () => {
  it('are those of its declaration, with the values that the program knows', () => {
    expect(words).toEqual([
      {
        name: 'explain',
        about: "one thing's meaning",
        flags: [
          { name: '--lang', about: 'language', takes: ['en', 'es'] },
          { name: '--json', about: 'as JSON', takes: 'nothing' },
        ],
        values: ['occupancy-rate'],
      },
      {
        name: 'run',
        about: 'run',
        flags: [{ name: '--out', about: 'where', takes: 'anything' }],
        values: [],
      },
    ]);
  });
});

describe('a script', () => {
  it.each(SHELLS)('of %s names every command, flag and value', (shell) => {
    const script = completionScript(shell, words);
    for (const word of ['explain', 'run', 'occupancy-rate', 'lang', 'json', 'out', 'en'])
      expect(script).toContain(word);
  });

  it('lets no text end its own quotation', () => {
    expect(completionScript('zsh', words)).toContain("'explain:one thing'\\''s meaning'");
    expect(completionScript('fish', words)).toContain("'one thing\\'s meaning'");
  });
});
