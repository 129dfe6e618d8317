import { createHash } from 'node:crypto';
import { lstat, mkdir, rm, writeFile as write } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { RenderedFile } from '../index.js';
import { EXIT, UserError } from './exit.js';

/** The list of what a run wrote, with hashes; written last, so that its presence says the set is whole. */
const MANIFEST = 'manifest.json';

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
export async function writeFiles(folder: string, files: readonly RenderedFile[]): Promise<void> {
  const manifest = {
    files: files.map(({ path, text }) => ({
      path,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    })),
  };
  try {
    await refuseLinks(folder);
    // At once, because each waits for the disk; the list of them comes when all are there.
    await Promise.all(files.map(({ path, text }) => writeOne(join(folder, path), text)));
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

async function writeOne(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await refuseLinks(target);
  await writeFileAtomic(target, text, { encoding: 'utf8' });
}

/** A link in the output folder could lead a report anywhere. */
async function refuseLinks(path: string): Promise<void> {
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
