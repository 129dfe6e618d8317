import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, rm, writeFile as write } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { RenderedBytes, RenderedFile } from '../index.js';
import { EXIT, UserError } from './exit.js';

/** The list of what a run wrote, with hashes; written last, so that its presence says the set is whole. */
export const MANIFEST = 'manifest.json';

/**
 * Makes sure that a folder can be written, before anything is computed.
 * @throws UserError naming the path
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, `.ctg-${process.pid}`);
    await write(probe, '');
    await rm(probe);
  } catch (thrown) {
    throw unwritable(folder, thrown);
  }
}

/**
 * Writes a set of files, each whole or not at all: a new text is written beside the old one and takes its place in one
 * step. Earlier files stay as they are until then.
 */
export async function writeFiles(
  folder: string,
  files: readonly (RenderedFile | RenderedBytes)[],
): Promise<void> {
  const manifest = {
    files: files.map((file) => ({
      path: file.path,
      sha256: createHash('sha256').update(contentOf(file)).digest('hex'),
    })),
  };
  try {
    await refuseLinks(folder);
    await mkdir(folder, { recursive: true });
    await clean(folder, files);
    // At once, because each waits for the disk; the list of them comes when all are there.
    await Promise.all(files.map((file) => writeOne(join(folder, file.path), contentOf(file))));
    await writeOne(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw unwritable(folder, thrown);
  }
}

/**
 * Writes one file that belongs to no set, whole or not at all.
 * @throws UserError naming the path
 */
export async function writeAlone(path: string, text: string): Promise<void> {
  try {
    await writeOne(path, text);
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw unwritable(path, thrown);
  }
}

/**
 * Writes the texts of a template into a folder of their own.
 * @throws UserError when the folder holds anything already
 */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) {
    throw new UserError(
      EXIT.usage,
      `${folder} is not empty`,
      'a template is written only into a folder that holds nothing, so that no work is lost',
      'name another folder',
    );
  }
  try {
    await refuseLinks(folder);
    await Promise.all([...files].map(([path, text]) => writeOne(join(folder, path), text)));
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw unwritable(folder, thrown);
  }
}

/** Before a set is written: no rest of an earlier run, and no list, which is not true of the files until all are there. */
async function clean(folder: string, files: readonly { readonly path: string }[]): Promise<void> {
  const paths = [...files.map(({ path }) => path), MANIFEST];
  for (const below of new Set(paths.map((path) => dirname(path)))) {
    await refuseLinks(join(folder, below));
    const names = paths.filter((path) => dirname(path) === below).map((path) => basename(path));
    await removeRests(join(folder, below), names);
  }
  await rm(join(folder, MANIFEST), { force: true });
}

/** Takes away what a killed run left: texts that never took their place, named as their file and a number, and probes. */
export async function removeRests(folder: string, names: readonly string[]): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, whole = ''] = /^(.+)\.\d+$/.exec(name) ?? [];
    if (names.includes(whole) || PROBE.test(name)) await rm(join(folder, name), { force: true });
  }
}
const PROBE = /^\.ctg-\d+$/;

function contentOf(file: RenderedFile | RenderedBytes): Buffer {
  return 'text' in file ? Buffer.from(file.text, 'utf8') : Buffer.from(file.bytes);
}

async function writeOne(target: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await refuseLinks(target);
  await writeFileAtomic(target, content, { encoding: 'utf8' });
}

/** A link in the output folder could lead a report anywhere. */
export async function refuseLinks(path: string): Promise<void> {
  const entry = await lstat(path).catch(() => undefined);
  if (!entry?.isSymbolicLink()) return;
  throw new UserError(
    EXIT.usage,
    `${path} is a symbolic link`,
    'reports are written only inside the output folder',
    'remove the link or choose another --out',
  );
}

function unwritable(folder: string, thrown: unknown): UserError {
  const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  return new UserError(
    EXIT.data,
    `${folder} cannot be written (${reason})`,
    'the reports go there; earlier files in it are untouched',
    'choose another folder with --out, or make this one writable',
  );
}
