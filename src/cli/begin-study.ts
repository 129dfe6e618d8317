import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { Inspection } from '../index.js';
import { LANGUAGES, listFiles, VERSION } from '../start.js';
import { hashOfFile } from './batch/fingerprint.js';
import { draftConfig } from './draft-config.js';
import { type InitFlags, readableAmong, reportsOf, tellQuestions } from './draft-inputs.js';
import { EXIT, type ExitCode, UserError } from './exit.js';
import { CONFIG_NAME } from './inputs.js';
import { languagesOf, usage } from './options.js';
import { decisionsOf } from './reading-flags.js';
import type { Terminal } from './terminal.js';
import { prepareFolder } from './write-files.js';

const TEXTS = fileURLToPath(new URL('../../templates/study-folder/', import.meta.url));
const DATA = 'data';

/**
 * Begins a study's folder: `data/` with copies of the files, `ctg.yaml` with what they show, a workflow that runs it,
 * and a README that tells how.
 * @throws UserError when something of it exists and is not the same, unless `--force` is said; nothing is written then
 */
export async function beginStudy(folder: string, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const decisions = decisionsOf(flags);
  const [language] = flags.lang === undefined ? LANGUAGES : languagesOf(flags.lang);
  const reports = reportsOf(flags);
  const sources = flags.from === undefined ? await tablesOf(join(folder, DATA)) : await listFiles(flags.from);
  const copies = copiesOf(sources, folder, flags.from !== undefined);
  const readable = sources.length > 0 ? await readableAmong(sources, decisions) : [];
  const targetOf = ({ file }: Inspection) => `${DATA}/${basename(file)}`;
  const document = draftConfig(readable, decisions, folder, targetOf, reports);
  const name = basename(resolve(folder));
  const texts = new Map([
    [CONFIG_NAME, document.toString({ lineWidth: 0 })],
    ['README.md', await filled(`${language}/README.md`, name)],
    ...(flags.workflow ? [['.github/workflows/ctg.yml', await filled('workflow.yml', name)] as const] : []),
  ]);
  if (!flags.force) await refuseExisting(folder, texts, copies);
  await prepareFolder(folder);
  for (const [source, target] of copies) {
    await mkdir(dirname(target), { recursive: true });
    if (resolve(source) !== resolve(target)) await copyFile(source, target);
    terminal.error(`→ ${target}\n`);
  }
  await mkdir(join(folder, DATA), { recursive: true });
  for (const [path, text] of texts) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFileAtomic(target, text);
    terminal.error(`→ ${target}\n`);
  }
  tellQuestions(readable, terminal);
  return EXIT.fine;
}

async function tablesOf(folder: string): Promise<string[]> {
  return (await listFiles([folder])).filter((file) => file !== folder);
}

/** From where to where each file is copied. */
function copiesOf(sources: readonly string[], folder: string, copying: boolean): [string, string][] {
  if (!copying) return [];
  const copies = sources.map((source): [string, string] => [source, join(folder, DATA, basename(source))]);
  for (const [source, target] of copies) {
    const other = copies.find(([first, second]) => first !== source && second === target);
    if (other)
      throw usage(
        `${source} and ${other[0]} have one name`,
        'both would be copied to the same place',
        'rename one of them',
      );
  }
  return copies;
}

async function filled(path: string, name: string): Promise<string> {
  const text = await readFile(join(TEXTS, path), 'utf8');
  return text.replaceAll('{name}', name).replaceAll('{version}', VERSION);
}

/** What exists and says something else is a person's work. */
async function refuseExisting(
  folder: string,
  texts: ReadonlyMap<string, string>,
  copies: readonly [string, string][],
): Promise<void> {
  const found: string[] = [];
  for (const [path, text] of texts) {
    const there = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (there !== undefined && there !== text) found.push(join(folder, path));
  }
  for (const [source, target] of copies) {
    const there = await hashOfFile(target);
    if (!there.startsWith('unread') && there !== (await hashOfFile(source))) found.push(target);
  }
  if (found.length === 0) return;
  throw new UserError(
    EXIT.usage,
    `${found.join(', ')} ${found.length === 1 ? 'exists' : 'exist'}`,
    'what stands there would be lost; nothing was written',
    'name another folder, or say --force',
  );
}
