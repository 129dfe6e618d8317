import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A block of a page that shows a terminal: each command with what it prints. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of every `console` block, in order; a line that begins with `$ ` is one. */
export function commandsIn(page: string): Shown[] {
  const blocks = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...rest] = part.split('\n');
        return { command, output: rest.join('\n') };
      }),
  );
}

/** Runs a line as a reader of the page would, with `ctg` on the path; gives what it printed on both streams. */
export function runLine(line: string, cwd: string): string {
  const bin = join(cwd, '.bin');
  mkdirSync(bin, { recursive: true });
  const shim = join(bin, 'ctg');
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/ctg.js')}" "$@"\n`);
  chmodSync(shim, 0o755);
  const ran = spawnSync('bash', ['-c', `exec 2>&1; ${line}`], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH ?? ''}` },
  });
  return ran.stdout;
}
