import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, runLine } from '../support/console.js';
import { newFolder, write } from '../support/run.js';

const page = readFileSync('docs/regression-demo.md', 'utf8');
const shown = commandsIn(page);

describe('the page about a figure that moved', () => {
  const folder = newFolder();
  cpSync('sample-data/peru', join(folder, 'sample-data/peru'), { recursive: true });
  const config = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  write(folder, { 'peru/ctg.yaml': config });

  it('has commands for each of its parts', () => {
    expect(shown.length).toBeGreaterThanOrEqual(12);
    expect(shown.filter(({ command }) => command.startsWith('ctg ')).length).toBeGreaterThanOrEqual(9);
  });

  // One after the other: each leaves the files that the next one reads.
  it.each(shown.map(({ command, output }) => [command, output]))('%s', (command, output) => {
    expect(runLine(command, folder)).toBe(output);
  });

  it('shows a gate that opens, stops and opens again', () => {
    const exits = shown.flatMap(({ output }) => output.match(/exit \d/g) ?? []);
    expect(exits).toEqual(['exit 0', 'exit 1', 'exit 0']);
  });
});
