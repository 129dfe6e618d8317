import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of every file below a folder, by its path in it with forward slashes; links are not followed. */
export async function textFilesIn(root: string): Promise<ReadonlyMap<string, string>> {
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
