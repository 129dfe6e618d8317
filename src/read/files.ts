import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type Problem, problem } from '../model/problem.js';
import type { Table } from '../model/table.js';
import { readTable } from './csv.js';

const TABLE_FILE = /\.(?:csv|tsv|txt)$/i;

/** The tables of some files and folders, and everything that was met on the way. */
export interface FilesRead {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

/**
 * Reads files, and every CSV, TSV or TXT file in folders and their sub-folders. A file that cannot be read becomes a
 * problem; the others are still read. Order never depends on the file system.
 */
export async function readFiles(paths: readonly string[]): Promise<FilesRead> {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path, problems)) files.set(forward(file), file);
  }
  const read = await Promise.all(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => readOne(path, name)),
  );
  return {
    tables: read.flatMap(({ table }) => (table ? [table] : [])),
    problems: [...problems, ...read.flatMap((result) => result.problems)],
  };
}

async function readOne(path: string, name: string) {
  try {
    return readTable(await readFile(path), name);
  } catch (thrown) {
    return { problems: [problem('file-unreadable', { file: name }, { reason: reasonOf(thrown) })] };
  }
}

async function expand(path: string, problems: Problem[]): Promise<string[]> {
  const file = forward(path);
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (thrown) {
    if (reasonOf(thrown) !== 'ENOENT')
      problems.push(problem('file-unreadable', { file }, { reason: reasonOf(thrown) }));
    else problems.push(problem('file-missing', { file }, { nearest: (await nearestName(path)) ?? '' }));
    return [];
  }
  if (!isFolder) return [path];
  const found = await filesIn(path);
  if (found.length === 0) problems.push(problem('folder-empty', { file }));
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    // A link inside a folder may lead anywhere; one that the user names is followed, one that lies there is not.
    const entry = await lstat(path);
    if (entry.isDirectory()) found.push(...(await filesIn(path)));
    else if (entry.isFile() && TABLE_FILE.test(name)) found.push(path);
  }
  return found;
}

async function nearestName(path: string): Promise<string | undefined> {
  try {
    const names = await readdir(dirname(path));
    return names.length > 0 ? forward(join(dirname(path), closest(basename(path), names))) : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}

const forward = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');
