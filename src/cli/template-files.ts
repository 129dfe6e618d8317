import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplate, type Template, type TemplateFiles } from '../index.js';
import { EXIT, UserError } from './exit.js';

const BUILT_IN = fileURLToPath(new URL('../../templates/country-diagnostic', import.meta.url));

/** Reads a template folder into memory; links in it are not followed, so that it cannot reach outside itself. */
export async function loadTemplate(folder: string | undefined): Promise<Template> {
  const root = folder ?? BUILT_IN;
  try {
    return await readTemplate(await filesOf(root));
  } catch (thrown) {
    if (isTemplateFault(thrown)) throw templateFault(thrown, root);
    throw new UserError(
      EXIT.usage,
      `the template ${root} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      'name a folder with a template.yaml, such as a copy of templates/country-diagnostic',
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
    if (isTemplateFault(thrown)) throw templateFault(thrown, root ?? BUILT_IN);
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

/** The files of a template's folder by their paths in it; of the built-in one when none is named. */
export async function filesOfTemplate(folder: string | undefined): Promise<TemplateFiles> {
  return filesOf(folder ?? BUILT_IN).catch(() => new Map());
}

async function filesOf(root: string): Promise<TemplateFiles> {
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
