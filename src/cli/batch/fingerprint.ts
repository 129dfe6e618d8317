import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { listFiles, VERSION } from '../../start.js';
import { previousFiles } from '../previous-files.js';
import { filesOfTemplate } from '../template-folder.js';
import type { PlannedStudy } from './plan.js';

/**
 * One text for everything that shapes a study's files: the program and the words of its platform, every setting and
 * flag, the template, the baseline, the last edition, and the bytes of every input. Two runs with the same one write the same bytes.
 */
export async function fingerprintOf({ inputs, settings, baseline }: PlannedStudy): Promise<string> {
  const { previous } = inputs.authors;
  const read = await hashesOf(await listFiles(inputs.files));
  const earlier = previous === undefined ? null : await hashesOf(await previousFiles(previous));
  const accepted = baseline === undefined ? null : await hashOfFile(baseline);
  // A template that cannot be read fails the study when it is drawn, not the batch.
  const texts = await filesOfTemplate(settings.template);
  const template = [...texts].map(([path, text]) => [path, hash(text)]);
  const { icu, unicode } = process.versions;
  return hash(JSON.stringify([VERSION, icu, unicode, inputs.stated, template, accepted, earlier, read]));
}

async function hashesOf(files: readonly string[]): Promise<(readonly [string, string])[]> {
  const hashes: (readonly [string, string])[] = [];
  for (const file of files) hashes.push([file.replaceAll('\\', '/'), await hashOfFile(file)]);
  return hashes;
}

/** The hash of a file of any length; of one that cannot be read, a word that no hash is. */
export async function hashOfFile(path: string): Promise<string> {
  const sum = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) sum.update(chunk as Uint8Array);
    return sum.digest('hex');
  } catch (thrown) {
    return `unread: ${(thrown as NodeJS.ErrnoException).code ?? String(thrown)}`;
  }
}

export const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
