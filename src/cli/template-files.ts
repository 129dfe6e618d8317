import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template, TemplateFiles } from '../index.js';
import { EXIT, UserError } from './exit.js';

const BUILT_IN = fileURLToPath(new URL('../../templates/country-diagnostic', import.meta.url));

/** Reads a template folder into memory; links in it are not followed, so that it cannot reach outside itself. */
export async function loadTemplate(folder: string | undefined): Promise<Template> {
  const { parseTemplate, TemplateError } = await import('../render/index.js');
  const root = folder ?? BUILT_IN;
  try {
    return parseTemplate(await filesOf(root));
  } catch (thrown) {
    if (thrown instanceof TemplateError) throw templateFault(thrown, root);
    throw new UserError(
      EXIT.usage,
      `the template ${root} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      'name a folder with a template.yaml, such as a copy of templates/country-diagnostic',
    );
  }
}

/** A mistake in a template as the user sees it. */
export function templateFault(
  fault: { file: string; line: number; column: number; detail: string },
  root: string,
): UserError {
  return new UserError(
    EXIT.usage,
    `${join(root, fault.file)}:${fault.line}:${fault.column}: ${fault.detail}`,
    'a report is drawn only when its whole template can be read; no report was written',
    'mend the template at that place',
  );
}

async function filesOf(root: string): Promise<TemplateFiles> {
  const files = new Map<string, string>();
  const walk = async (folder: string, prefix: string): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      const entry = await lstat(path);
      if (entry.isDirectory()) await walk(path, `${prefix}${name}/`);
      else if (entry.isFile()) files.set(`${prefix}${name}`, await readFile(path, 'utf8'));
    }
  };
  await walk(root, '');
  return files;
}
