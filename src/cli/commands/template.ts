import { join } from 'node:path';
import { checkTemplate, type TemplateMistake } from '../../index.js';
import { EXIT, type ExitCode, UserError } from '../exit.js';
import { choices } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import { loadTemplate } from '../template-files.js';
import {
  builtInFolder,
  builtInTemplates,
  DEFAULT_TEMPLATE,
  readFolder,
  templateFolder,
} from '../template-folder.js';
import type { Terminal } from '../terminal.js';
import { writeNewFolder } from '../write-files.js';

export interface TemplateFlags {
  /** A built-in template by name, or a folder. */
  readonly subject?: string;
  /** Where to write a copy. */
  readonly folder?: string;
  readonly json?: true;
}

/** `ctg template`: lists the built-in templates, copies one into a folder, or tells every mistake of one. */
export async function templateCommand(
  action: string,
  flags: TemplateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const [chosen] = choices('ctg template', action, ['list', 'eject', 'check'] as const);
  if (chosen === 'list') return list(flags, terminal);
  return chosen === 'eject' ? eject(flags, terminal) : check(flags, terminal);
}

async function list({ json }: TemplateFlags, terminal: Terminal): Promise<ExitCode> {
  const templates = await Promise.all((await builtInTemplates()).map((name) => loadTemplate(name)));
  const told = templates.map(({ name, about, languages, chapters }) => ({
    name,
    about,
    languages,
    chapters,
    default: name === DEFAULT_TEMPLATE,
  }));
  if (json) {
    terminal.out(`${JSON.stringify(told, undefined, 2)}\n`);
    return EXIT.fine;
  }
  const rows = told.map((item) => [
    item.name,
    item.languages.join(', '),
    `${item.about}${item.default ? ' (used when none is named)' : ''}`,
  ]);
  terminal.out(textTable(rows, terminal.width, []));
  return EXIT.fine;
}

async function eject({ subject, folder }: TemplateFlags, terminal: Terminal): Promise<ExitCode> {
  const name = subject ?? DEFAULT_TEMPLATE;
  const source = await builtInFolder(name);
  if (source === undefined) {
    const names = (await builtInTemplates()).join(', ');
    throw new UserError(
      EXIT.usage,
      `there is no built-in template "${name}"`,
      `there are ${names}`,
      `ctg template eject ${DEFAULT_TEMPLATE} ${folder ?? 'my-report'}`,
    );
  }
  const target = folder ?? name;
  await writeNewFolder(target, await readFolder(source));
  terminal.out(`${join(target, 'template.yaml')}\n`);
  // Only a path is certain to mean the copy and not the built-in template of that name.
  const path = (await builtInFolder(target)) === undefined ? target : `./${target}`;
  terminal.error(`edit it, then: ctg template check ${path}, and --template ${path}\n`);
  return EXIT.fine;
}

async function check({ subject, json }: TemplateFlags, terminal: Terminal): Promise<ExitCode> {
  const root = await templateFolder(subject);
  const mistakes = await checkTemplate(await filesIn(root));
  if (json) {
    terminal.out(`${JSON.stringify(mistakes, undefined, 2)}\n`);
  } else {
    for (const mistake of mistakes) terminal.out(`${placed(root, mistake)}\n`);
    terminal.error(mistakes.length === 0 ? `${root}: no mistakes\n` : `${root}: ${counted(mistakes)}\n`);
  }
  return mistakes.length === 0 ? EXIT.fine : EXIT.usage;
}

async function filesIn(root: string): Promise<ReadonlyMap<string, string>> {
  try {
    return await readFolder(root);
  } catch (thrown) {
    throw new UserError(
      EXIT.usage,
      `the template ${root} cannot be read`,
      thrown instanceof Error ? thrown.message : String(thrown),
      `name a built-in template (${(await builtInTemplates()).join(', ')}) or a folder with a template.yaml`,
    );
  }
}

const placed = (root: string, { file, line, column, detail }: TemplateMistake) =>
  `${join(root, file)}:${line}:${column}: ${detail}`;

const counted = ({ length }: readonly TemplateMistake[]) =>
  length === 1 ? 'one mistake' : `${length} mistakes`;
