import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a last edition: one file, the study.json of a folder, or those of its countries' folders; none where a
 * folder has none. A file need not be there.
 */
export async function previousFiles(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return [path];
  const names = (await readdir(path, { withFileTypes: true })).map((own) => ({
    file: own.isDirectory() ? join(path, own.name, 'study.json') : join(path, own.name),
    isStudy: own.isDirectory() || own.name === 'study.json',
  }));
  const found: string[] = [];
  for (const { file, isStudy } of names)
    if (isStudy && (await stat(file).catch(() => undefined))?.isFile()) found.push(file);
  return found.sort();
}
