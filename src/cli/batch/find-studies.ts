import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isTableName } from '../../start.js';
import { CONFIG_NAME, isFile } from '../inputs.js';
import { usage } from '../options.js';
import { isPattern, matching } from '../pattern.js';

const CONFIG_FILE = /\.ya?ml$/i;

/** The studies among some paths, and the folders and files that are none. */
export interface FoundStudies {
  /** Each a ctg.yaml or a folder that holds tables. */
  readonly sources: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * What the paths of a batch stand for: a ctg.yaml is a study, and so is a folder that has one or holds tables; of any
 * other folder, each sub-folder that does.
 * @throws UserError when a path leads nowhere, or there is no study at all
 */
export async function findStudies(paths: readonly string[]): Promise<FoundStudies> {
  const sources = new Set<string>();
  const leftOut = new Set<string>();
  for (const path of await expanded(paths)) {
    if (!(await isFolder(path))) {
      if (CONFIG_FILE.test(path)) sources.add(path);
      else leftOut.add(path);
      continue;
    }
    const own = await studyIn(path);
    if (own !== undefined) {
      sources.add(own);
      continue;
    }
    for (const folder of await foldersIn(path)) {
      const below = await studyIn(folder);
      if (below === undefined) leftOut.add(folder);
      else sources.add(below);
    }
  }
  if (sources.size === 0)
    throw usage(
      `no study in ${paths.join(', ')}`,
      'a study is a ctg.yaml, a folder with one, or a folder that holds tables',
      'ctg init FOLDER begins a study',
    );
  return { sources: [...sources], leftOut: [...leftOut] };
}

async function expanded(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const there = await stat(path).catch(() => undefined);
    if (there) found.push(path);
    else if (isPattern(path)) {
      const [root, pattern] = path.startsWith('/') ? ['/', path.slice(1)] : ['.', path];
      found.push(...(await matching(root, pattern)).map((one) => join(root, one)));
    } else
      throw usage(
        `there is no ${path}`,
        'a batch is made of folders and ctg.yaml files',
        'ctg batch studies/',
      );
  }
  return found;
}

async function studyIn(folder: string): Promise<string | undefined> {
  const config = join(folder, CONFIG_NAME);
  if (await isFile(config)) return config;
  const entries = await readdir(folder, { withFileTypes: true });
  const holds = entries.some((entry) => entry.isFile() && isTableName(entry.name));
  return holds ? folder : undefined;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !basename(entry.name).startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort((a, b) => (a < b ? -1 : 1));
}

const isFolder = (path: string) =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
