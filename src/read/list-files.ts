import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type Problem, problem } from '../model/problem.js';

const TABLE_FILE = /\.(?:(?:csv|tsv|txt)(?:\.gz)?|xlsx)$/i;

/** Whether a file is taken for a table when it lies in a folder, by its name. */
export const isTableName = (name: string): boolean => !name.startsWith('.') && TABLE_FILE.test(name);

/** The files that some paths stand for, in order; a path that leads nowhere stands for itself. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const problems: Problem[] = [];
    const files = await expand(path, problems);
    found.push(...(files.length > 0 ? files : [path]));
  }
  return [...new Set(found)].sort(byCodeUnit);
}

/** A file itself, or the tables in a folder and its sub-folders. */
export async function expand(path: string, problems: Problem[]): Promise<string[]> {
  const file = shown(path);
  try {
    if (!(await stat(path)).isDirectory()) return [path];
  } catch (thrown) {
    const missing = reasonOf(thrown) === 'ENOENT';
    problems.push(
      missing
        ? problem('file-missing', { file }, { nearest: (await nearestName(path)) ?? '' })
        : unreadable(file, thrown),
    );
    return [];
  }
  const before = problems.length;
  const found = await filesIn(path, problems);
  if (found.length === 0 && problems.length === before) problems.push(problem('folder-empty', { file }));
  return found;
}

async function filesIn(folder: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) found.push(...(await filesIn(path, problems)));
      else if (!TABLE_FILE.test(entry.name)) continue;
      else if (entry.isFile()) found.push(path);
      // A link that the user names is followed; one that lies in a folder may lead anywhere, and is said instead.
      else if (entry.isSymbolicLink())
        problems.push(problem('file-unreadable', { file: shown(path) }, { reason: 'symbolic link' }));
    }
  } catch (thrown) {
    problems.push(unreadable(shown(folder), thrown));
  }
  return found;
}

async function nearestName(path: string): Promise<string | undefined> {
  try {
    const names = (await readdir(dirname(path))).sort(byCodeUnit);
    return names.length > 0 ? shown(join(dirname(path), closest(basename(path), names))) : undefined;
  } catch {
    return undefined;
  }
}

export function unreadable(file: string, thrown: unknown): Problem {
  return problem('file-unreadable', { file }, { reason: reasonOf(thrown) });
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}

export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** A path as it is printed. */
export const shown = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');
