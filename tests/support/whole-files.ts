import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that never took its place: it carries the name of its file and a number, and no reader takes it for one. */
const REST = /\.\d+$/;
/** Files of which the last characters say that they are whole. */
const ENDS: Readonly<Record<string, RegExp>> = {
  html: /<\/html>\s*$/,
  svg: /<\/svg>\s*$/,
  md: /\n$/,
  csv: /\n$/,
};

/** The files below an output folder that are not whole, or not as the list of their folder says. */
export function halfWritten(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !REST.test(path) && !path.includes('.ctg-') && !isWhole(path));
}

function isWhole(path: string): boolean {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('manifest.json')) return isTrue(path, text);
  if (path.endsWith('.json')) return isJson(text);
  const ending = ENDS[path.split('.').at(-1) ?? ''];
  return ending?.test(text) ?? false;
}

/** A list is true when every file in it has the bytes that it says. */
function isTrue(path: string, text: string): boolean {
  if (!isJson(text)) return false;
  const { files } = JSON.parse(text) as { files: { path: string; sha256: string }[] };
  return files.every(({ path: name, sha256 }) => {
    const file = join(path, '..', name);
    return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
