import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Inspection } from '../../index.js';
import { isTableName, listFiles } from '../../start.js';
import { draftConfig } from '../draft-config.js';
import { type InitFlags, readableAmong, reportsOf, tellQuestions } from '../draft-inputs.js';
import { EXIT, type ExitCode, UserError } from '../exit.js';
import { CONFIG_NAME } from '../inputs.js';
import { usage } from '../options.js';
import { decisionsOf } from '../reading-flags.js';
import type { Terminal } from '../terminal.js';

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

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
