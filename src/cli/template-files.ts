import { join } from 'node:path';
import { loadTemplate as loadTemplateFrom, type Template } from '../index.js';
import { EXIT, UserError } from './exit.js';
import { builtInTemplates, templateFolder } from './template-folder.js';

/** Reads a template into memory; links in its folder are not followed, so that it cannot reach outside itself. */
export async function loadTemplate(nameOrPath: string | undefined): Promise<Template> {
  const root = await templateFolder(nameOrPath);
  try {
    return await loadTemplateFrom(root);
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
