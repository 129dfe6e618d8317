import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** One import of one source file: what it names, resolved inside `src` when it is ours. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly ours: boolean;
}

/** Every TypeScript file of a folder, as paths below it with forward slashes. */
export function sourceFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(root, path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** The imports that a text makes, types and lazy ones included. */
export function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g);
  return [...found].map(([, name = '']) => {
    const ours = name.startsWith('.');
    const to = ours ? posix.join(dirname(file), name).replace(/\.js$/, '.ts') : name;
    return { from: file, to, ours };
  });
}

export const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
