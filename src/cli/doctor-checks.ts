import { access, constants, readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesWithoutData, type Words } from '../start.js';
import { findBrowser } from './browser.js';
import { isInstalled } from './installed.js';

/** `attention`: only some work needs it. `broken`: nothing can be relied on until it is mended. */
export type DoctorState = 'fine' | 'attention' | 'broken';

/** One thing that was looked at. */
export interface DoctorCheck {
  readonly id: string;
  readonly label: string;
  readonly state: DoctorState;
  readonly found: string;
  readonly todo?: string;
}

const ROOT = new URL('../../', import.meta.url);
/** Files that come with the package and that some command reads. */
const PARTS = [
  'dist/index.js',
  'dist/cli/batch/worker.js',
  'templates/country-diagnostic/template.yaml',
  'templates/study-folder/workflow.yml',
  'study.schema.json',
  'ctg.schema.json',
];

interface Package {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Looks at everything that the program rests on. */
export async function lookAround(out: string, words: Words): Promise<DoctorCheck[]> {
  const own = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as Package;
  return [
    nodeVersion(own, words),
    await wholePackage(own, words),
    optional('workbooks', 'read-excel-file', words),
    optional('word', 'docx', words),
    await browser(words),
    languages(words),
    await output(out, words),
    terminal(words),
    {
      id: 'processors',
      label: words.running('doctor-processors'),
      state: 'fine',
      found: String(availableParallelism()),
    },
  ];
}

function nodeVersion({ engines }: Package, words: Words): DoctorCheck {
  const least = engines.node.replace(/^>=/, '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  return {
    id: 'node',
    label: words.running('doctor-node'),
    state: isOld ? 'broken' : 'fine',
    found: process.versions.node,
    ...(isOld ? { todo: words.running('doctor-node-todo', { least }) } : {}),
  };
}

async function wholePackage({ dependencies }: Package, words: Words): Promise<DoctorCheck> {
  const names = Object.keys(dependencies);
  const missing = names.filter((name) => !isInstalled(name));
  for (const part of PARTS) {
    const there = await stat(fileURLToPath(new URL(part, ROOT))).catch(() => undefined);
    if (!there?.isFile()) missing.push(part);
  }
  const n = names.length + PARTS.length - missing.length;
  return {
    id: 'package',
    label: words.running('doctor-package'),
    state: missing.length > 0 ? 'broken' : 'fine',
    found: words.running('doctor-package-whole', { n }),
    ...(missing.length > 0
      ? { todo: words.running('doctor-package-todo', { missing: missing.join(', ') }) }
      : {}),
  };
}

function optional(id: 'workbooks' | 'word', name: string, words: Words): DoctorCheck {
  const isThere = isInstalled(name);
  return {
    id,
    label: words.running(`doctor-${id}`),
    state: isThere ? 'fine' : 'attention',
    found: `${name}: ${words.running(isThere ? 'doctor-installed' : 'doctor-not-installed')}`,
    ...(isThere ? {} : { todo: words.running(`doctor-${id}-todo`) }),
  };
}

async function browser(words: Words): Promise<DoctorCheck> {
  const found = await findBrowser();
  return {
    id: 'browser',
    label: words.running('doctor-browser'),
    state: found === undefined ? 'attention' : 'fine',
    found: found ?? words.running('doctor-not-found'),
    ...(found === undefined ? { todo: words.running('doctor-browser-todo') } : {}),
  };
}

function languages(words: Words): DoctorCheck {
  const missing = languagesWithoutData().join(', ');
  return {
    id: 'languages',
    label: words.running('doctor-languages'),
    state: missing === '' ? 'fine' : 'broken',
    found: `ICU ${process.versions.icu}`,
    ...(missing === '' ? {} : { todo: words.running('doctor-languages-todo', { missing }) }),
  };
}

/** Whether reports could be written, without writing: the folder itself, or the first above it that exists. */
async function output(out: string, words: Words): Promise<DoctorCheck> {
  let folder = resolve(out);
  while (dirname(folder) !== folder && !(await stat(folder).catch(() => undefined))) folder = dirname(folder);
  const isFolder = (await stat(folder)).isDirectory();
  const canWrite =
    isFolder &&
    (await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ));
  return {
    id: 'output',
    label: words.running('doctor-output'),
    state: canWrite ? 'fine' : 'broken',
    found: canWrite ? words.running('doctor-writable', { folder: out }) : out,
    ...(canWrite ? {} : { todo: words.running('doctor-output-todo') }),
  };
}

function terminal(words: Words): DoctorCheck {
  const label = words.running('doctor-terminal');
  if (!process.stdout.isTTY)
    return { id: 'terminal', label, state: 'fine', found: words.running('doctor-no-terminal') };
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const said = [LC_ALL, LC_CTYPE, LANG].find((name) => name !== undefined && name !== '') ?? '';
  const isWide = process.platform === 'win32' || /utf-?8/i.test(said);
  return {
    id: 'terminal',
    label,
    state: isWide ? 'fine' : 'attention',
    found: said === '' ? words.running('doctor-not-found') : said,
    ...(isWide ? {} : { todo: words.running('doctor-terminal-todo') }),
  };
}
