import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Whether a path is one for many: `data/*.csv`, `data/**`, `tables-?.csv`. */
export const isPattern = (path: string): boolean => /[*?]/.test(path);

/** What a pattern matches: `*` and `?` within one name, `**` any folders. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('/').map((part, index, all) => {
    const last = index === all.length - 1;
    if (part === '**') return last ? '.*' : '(?:[^/]+/)*';
    const text = part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return `${text.replaceAll('?', '[^/]')}${last ? '' : '/'}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/**
 * The paths below a folder that a pattern matches, files and folders alike, in order of their names. Hidden names are
 * left out, and links are given but not followed.
 * @param pattern relative, with forward slashes
 */
export async function matching(folder: string, pattern: string): Promise<string[]> {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
  const names = plain.split('/');
  const fixed = names.slice(0, names.findIndex(isPattern));
  const deep = names.includes('**') ? Number.POSITIVE_INFINITY : names.length;
  const expression = expressionOf(plain);
  const found: string[] = [];
  const walk = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (expression.test(path)) found.push(path);
      if (entry.isDirectory() && depth < deep) await walk(path, depth + 1);
    }
  };
  await walk(fixed.join('/'), fixed.length + 1);
  return found.sort((a, b) => (a < b ? -1 : 1)).map((path) => path.replaceAll('/', sep));
}
