import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplate, type Template, type TemplateFiles } from '../index.js';
import { EXIT, UserError } from './exit.js';

const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url));

/** The template of a report when none is named. */
export const DEFAULT_TEMPLATE = 'country-diagnostic';

/** The templates that come with the program, in order of name. */
export async function builtInTemplates(): Promise<string[]> {
  const entries = await readdir(BUILT_IN, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
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

/** Reads a template into memory; links in its folder are not followed, so that it cannot reach outside itself. */
export async function loadTemplate(nameOrPath: string | undefined): Promise<Template> {
  const root = await templateFolder(nameOrPath);
  try {
    return await readTemplate(await templateFilesOf(root));
  } catch (thrown) {
    if (isTemplateFault(thrown)) throw templateFault(thrown, root);
    throw new UserError(
      EXIT.usage,
      `the template ${root} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      `name a built-in template (${(await builtInTemplates()).join(', ')}) or a folder with a template.yaml`,
    );
  }
}

interface TemplateFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

/** Whether something thrown is a mistake in a template; its class is loaded only with the drawing. */
function isTemplateFault(thrown: unknown): thrown is TemplateFault {
  return thrown instanceof Error && thrown.name === 'TemplateError';
}

/** Draws, and turns a mistake in the template into the user's error; anything else is thrown on. */
export async function withTemplateFaults<T>(root: string | undefined, draw: () => Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (thrown) {
    if (isTemplateFault(thrown)) throw templateFault(thrown, await templateFolder(root));
    throw thrown;
  }
}

function templateFault(fault: TemplateFault, root: string): UserError {
  return new UserError(
    EXIT.usage,
    `${join(root, fault.file)}:${fault.line}:${fault.column}: ${fault.detail}`,
    'a report is drawn only when its whole template can be read; no report was written',
    'mend the template at that place',
  );
}

/** The texts of a template's folder, by their path inside it. */
export async function templateFilesOf(root: string): Promise<TemplateFiles> {
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
