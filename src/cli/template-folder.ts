import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateFiles } from '../index.js';

/** The template that comes with the program. */
export const BUILT_IN = fileURLToPath(new URL('../../templates/country-diagnostic', import.meta.url));

/** The files of a template's folder by their paths in it; of the built-in one when none is named. */
export async function filesOfTemplate(folder: string | undefined): Promise<TemplateFiles> {
  return readFolder(folder ?? BUILT_IN).catch(() => new Map());
}

/** Every file below a folder by its path in it; links are not followed. */
export async function readFolder(root: string): Promise<TemplateFiles> {
  const walk = async (folder: string, prefix: string): Promise<(readonly [string, string])[]> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path, `${prefix}${entry.name}/`);
        return entry.isFile() ? [[`${prefix}${entry.name}`, await readFile(path, 'utf8')] as const] : [];
      }),
    );
    return found.flat();
  };
  return new Map((await walk(root, '')).sort(([a], [b]) => (a < b ? -1 : 1)));
}
