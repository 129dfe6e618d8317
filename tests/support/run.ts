import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const BIN = resolve('bin/ctg.js');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What one run of the command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own for one test file, removed afterwards. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-'));
  folders.push(folder);
  return folder;
}

/** Runs the built command as a user would, without a terminal. */
export function ctg(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Ran {
  if (!existsSync('dist/cli/main.js')) throw new Error('run npm run build before these tests');
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env.PATH ?? '', ...options.env },
    maxBuffer: 100_000_000,
  });
  return { code: status, out: stdout, error: stderr };
}

/** A page without what makes it sortable and searchable: a script has words that no number may have. */
export const withoutScript = (page: string) => page.replace(/<script[\s\S]*?<\/script>/g, '');

/** Writes files below a folder and gives the folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The text of every file below a folder, by its path there. */
export function contents(folder: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(below, entry.name);
      return entry.isDirectory()
        ? Object.entries(contents(folder, path))
        : [[path, readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}

/** A copy of the built-in template with some files changed. */
export function template(changes: Readonly<Record<string, (text: string) => string>>): string {
  const folder = join(newFolder(), 'template');
  cpSync('templates/country-diagnostic', folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  }
  return folder;
}
