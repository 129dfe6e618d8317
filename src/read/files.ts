import { createReadStream, type Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { Problem } from '../model/problem.js';
import type { ReadDecisions, ReadHelp, Table } from '../model/table.js';
import { beginsPacked, HEAD_BYTES, headOf } from './cases/head.js';
import type { CaseFile } from './cases/tally-file.js';
import { LARGEST_FILE, NO_HELP, readTable, tooLarge } from './csv.js';
import { byCodeUnit, expand, shown, unreadable } from './list-files.js';
import type { ReadResult } from './table-of-rows.js';
import { isWorkbook, readWorkbook } from './workbook.js';

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
