import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type FileDecisions, type Inspection, inspect } from '../../index.js';
import { isTableName, listFiles } from '../../start.js';
import { draftConfig } from '../draft-config.js';
import { EXIT, type ExitCode, UserError } from '../exit.js';
import { FORMATS } from '../formats.js';
import { CONFIG_NAME } from '../inputs.js';
import { asOfOf, choices, languagesOf, usage } from '../options.js';
import { decisionsOf, type ReadingFlags } from '../reading-flags.js';
import type { Terminal } from '../terminal.js';

export interface InitFlags extends ReadingFlags {
  readonly country?: string;
  readonly out?: string;
  readonly force?: true;
  readonly from?: readonly string[];
  readonly lang?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly workflow: boolean;
}

/** `ctg init`: begins a study's folder, or drafts a ctg.yaml for files that lie somewhere already. */
export async function initCommand(
  paths: readonly string[],
  flags: InitFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (await asksForFolder(paths, flags)) {
    if (flags.out !== undefined)
      throw usage(
        '--out is given for a study’s folder',
        'its ctg.yaml lies in the folder itself',
        'ctg init FOLDER --from FILES',
      );
    const { beginStudy } = await import('../begin-study.js');
    return beginStudy(paths[0] ?? '.', flags, terminal);
  }
  const out = flags.out ?? CONFIG_NAME;
  if (!flags.force && (await exists(out))) {
    throw new UserError(
      EXIT.usage,
      `${out} exists`,
      'what is decided in it would be lost',
      'name another file with --out, or say --force',
    );
  }
  const decisions = decisionsOf(flags);
  const files = await listFiles(paths);
  const readable = await readableAmong(files, decisions);
  const seen = (inspection: Inspection) => {
    const path = files.find((file) => file.replaceAll('\\', '/').replace(/^\.\//, '') === inspection.file);
    return (
      relative(dirname(out), path ?? inspection.file).replaceAll('\\', '/') || join('.', inspection.file)
    );
  };
  const document = draftConfig(readable, decisions, dirname(out), seen, reportsOf(flags));
  await writeFileAtomic(out, document.toString({ lineWidth: 0 }));
  terminal.error(`→ ${out}\n`);
  tellQuestions(readable, terminal);
  return EXIT.fine;
}

/** A folder is asked for when files are to be copied, nothing is named, or a name that holds no table. */
async function asksForFolder(paths: readonly string[], { from }: InitFlags): Promise<boolean> {
  if (from !== undefined && paths.length > 1)
    throw usage('more than one folder is named', 'a study has one', 'ctg init FOLDER --from FILES');
  const [path, ...others] = paths;
  if (from !== undefined || path === undefined) return true;
  if (others.length > 0 || isTableName(basename(path))) return false;
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return true;
  // A folder that holds nothing stands for itself in the list.
  return entry.isDirectory() && (await listFiles([path])).every((file) => file === path);
}

/** What the flags say of the reports, as ctg.yaml says it. */
export function reportsOf({ lang, format, asOf }: InitFlags): Readonly<Record<string, unknown>> {
  if (asOf !== undefined) asOfOf(asOf);
  return {
    ...(asOf === undefined ? {} : { as_of: asOf }),
    ...(lang === undefined ? {} : { languages: languagesOf(lang) }),
    ...(format === undefined ? {} : { formats: choices('--format', format, FORMATS) }),
  };
}

/**
 * How each file is read, of those that can be.
 * @throws UserError when none can
 */
export async function readableAmong(
  files: readonly string[],
  decisions: FileDecisions,
): Promise<Inspection[]> {
  const today = new Date().toISOString().slice(0, 10);
  const inspections: Inspection[] = [];
  for (const file of files) inspections.push((await inspect(file, today, decisions)).inspection);
  const readable = inspections.filter(({ encoding }) => encoding !== null);
  if (readable.length > 0) return readable;
  throw new UserError(
    EXIT.data,
    'none of these files can be read as a table',
    inspections.flatMap(({ problems }) => problems.map(({ code }) => code)).join(', ') || 'no file was found',
    'ctg inspect FILE says more',
  );
}

/** What a draft leaves to a person. */
export function tellQuestions(inspections: readonly Inspection[], terminal: Terminal): void {
  const asked = inspections.flatMap(({ file, needs }) => needs.map((need) => `${basename(file)}: ${need}`));
  for (const ask of asked) terminal.error(`  only you can say: ${ask}\n`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
