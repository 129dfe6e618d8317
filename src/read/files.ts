import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type Problem, problem } from '../model/problem.js';
import type { ReadDecisions, ReadHelp, Table } from '../model/table.js';
import { beginsPacked, HEAD_BYTES, headOf } from './cases/head.js';
import type { CaseFile } from './cases/tally-file.js';
import { LARGEST_FILE, NO_HELP, readTable, tooLarge } from './csv.js';
import type { ReadResult } from './table-of-rows.js';
import { isWorkbook, readWorkbook } from './workbook.js';

const TABLE_FILE = /\.(?:(?:csv|tsv|txt)(?:\.gz)?|xlsx)$/i;

/** The tables of some files and folders, and everything that was met on the way. */
export interface FilesRead {
  readonly tables: readonly Table[];
  /** Files that hold a case a row; their rows are not read yet. */
  readonly cases: readonly CaseFile[];
  /** Files that have a header and no rows. */
  readonly empty: readonly Table[];
  readonly problems: readonly Problem[];
}

/**
 * Reads files, and every CSV, TSV or TXT file in folders and their sub-folders, each once. A file that cannot be read
 * becomes a problem; the others are still read. Order never depends on the file system.
 */
export async function readFiles(
  paths: readonly string[],
  help: ReadHelp = NO_HELP,
  decisionsOf: (file: string) => ReadDecisions = () => ({}),
): Promise<FilesRead> {
  const problems: Problem[] = [];
  // By its real path, so that a file named twice or reached by two ways is counted once.
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path, problems)) {
      const real = await realpath(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  const results: FileResult[] = [];
  // One after the other: thousands of files at once would run out of file handles.
  for (const path of [...files.values()].sort(byCodeUnit))
    results.push(await readOne(path, help, decisionsOf));
  return {
    tables: results.flatMap(({ table }) => (table ? [table] : [])),
    cases: results.flatMap(({ cases }) => (cases ? [cases] : [])),
    empty: results.flatMap(({ empty }) => (empty ? [empty] : [])),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
  };
}

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

/** As a table, or as one of cases that is not read yet. */
interface FileResult extends ReadResult {
  readonly cases?: CaseFile;
}

async function readOne(
  path: string,
  help: ReadHelp,
  decisionsOf: (file: string) => ReadDecisions,
): Promise<FileResult> {
  const file = shown(path);
  try {
    const about = await stat(path);
    const large =
      help.isCases &&
      about.isFile() &&
      !isWorkbook(path) &&
      (await largeCases(path, help, decisionsOf(file)));
    if (large) return large;
    const result = await readWhole(path, help, decisionsOf);
    const { table } = result;
    if (!table || !help.isCases?.(table)) return result;
    return { cases: { file, path, packed: false, sample: table, whole: true }, problems: [] };
  } catch (thrown) {
    return { problems: [unreadable(file, thrown)] };
  }
}

/** A file of which the first lines show cases and that is too long to be kept; `undefined` for every other file. */
async function largeCases(
  path: string,
  help: ReadHelp,
  decisions: ReadDecisions,
): Promise<FileResult | undefined> {
  const packed = await beginsPacked(path);
  if (!packed && (await stat(path)).size <= HEAD_BYTES) return undefined;
  const head = await headOf(path, packed);
  if (!head || head.whole) return undefined;
  const { table } = readTable(head.bytes, shown(path), help, decisions);
  if (!table || !help.isCases?.(table)) return undefined;
  return {
    cases: {
      file: shown(path),
      path,
      packed,
      sample: table,
      whole: false,
      plainEnds: !head.bytes.includes(13),
    },
    problems: [],
  };
}

/** Reads all of one file into memory. */
export async function readWhole(
  path: string,
  help: ReadHelp,
  decisionsOf: (file: string) => ReadDecisions,
): Promise<ReadResult> {
  const file = shown(path);
  const about = await stat(path);
  if (about.isFile() && about.size > LARGEST_FILE) return tooLarge(about.size, file);
  const bytes = await bytesOf(path, about);
  if (bytes && isWorkbook(path)) return readWorkbook(bytes, file, help, decisionsOf(file));
  return bytes ? readTable(bytes, file, help, decisionsOf(file)) : tooLarge(LARGEST_FILE + 1, file);
}

/** A pipe tells no size and may have no end; it is read up to the limit. */
async function bytesOf(path: string, about: Stats): Promise<Uint8Array | undefined> {
  if (about.isFile()) return readFile(path);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function expand(path: string, problems: Problem[]): Promise<string[]> {
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

function unreadable(file: string, thrown: unknown): Problem {
  return problem('file-unreadable', { file }, { reason: reasonOf(thrown) });
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const shown = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');
