import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateFiles } from '../index.js';
import { textFilesIn } from '../start.js';

export { textFilesIn as readFolder } from '../start.js';

const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url));

const MANIFEST = 'template.yaml';

/** The template of a report when none is named. */
export const DEFAULT_TEMPLATE = 'country-diagnostic';

/** The templates that come with the program, in order of name. */
export async function builtInTemplates(): Promise<string[]> {
  const folders = (await readdir(BUILT_IN, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  // Folders without a manifest are drafts of something else than a report.
  const found = await Promise.all(
    folders.map(async ({ name }) => ((await readdir(join(BUILT_IN, name))).includes(MANIFEST) ? [name] : [])),
  );
  return found.flat().sort();
}

/** Where a built-in template lies; `undefined` when there is none of this name. */
export async function builtInFolder(name: string): Promise<string | undefined> {
  return (await builtInTemplates()).includes(name) ? join(BUILT_IN, name) : undefined;
}

/** The folder of a template given by the name of a built-in one or by its path; `./NAME` is always a path. */
export async function templateFolder(nameOrPath: string | undefined): Promise<string> {
  const name = nameOrPath ?? DEFAULT_TEMPLATE;
  return (await builtInFolder(name)) ?? name;
}

/** The files of a template by their paths in its folder; of the usual one when none is named; none where there is none. */
export async function filesOfTemplate(nameOrPath: string | undefined): Promise<TemplateFiles> {
  return textFilesIn(await templateFolder(nameOrPath)).catch(() => new Map());
}
