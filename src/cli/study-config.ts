import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Assertions, FileDecisions } from '../index.js';
import { listFiles } from '../start.js';
import { assertionsOf } from './assert-schema.js';
import type { Config } from './config-schema.js';
import { type EditionInputs, editionIn } from './edition.js';
import { EXIT, UserError } from './exit.js';
import { readWhole, type WholeConfig } from './extended-config.js';
import { liesIn, reallyLiesIn } from './inside.js';
import { isPattern, matching } from './pattern.js';
import { builtInFolder } from './template-folder.js';

/** A study's decisions, as its ctg.yaml states them. */
export interface StudyConfig {
  /** What it is called where several studies are. */
  readonly name: string;
  /** Paths of the inputs, as they are opened. */
  readonly files: readonly string[];
  readonly config: Config;
  /** The template's folder and the one for the reports, as they are opened. */
  readonly template?: string;
  readonly out?: string;
  readonly decisionsOf: (file: string) => FileDecisions;
  /** What must hold of the study; `undefined` when it asserts nothing. */
  readonly assertions?: Assertions;
  /** Path of the accepted state, as it is opened. */
  readonly baseline?: string;
  /** What the authors add to the tables. */
  readonly authors: EditionInputs;
}

/**
 * Reads a ctg.yaml. Its inputs and its output are relative to its own folder, a template to the file that names it, and
 * all of them stay there, also through links.
 * @param root the folder above which no extended file is read: by default the working one, when the study lies in it
 * @throws UserError with the line and column of the first mistake
 */
export async function readConfig(path: string, root: string = rootOf(path)): Promise<StudyConfig> {
  const whole = await readWhole(path, root);
  const { config } = whole;
  const inputs = await inputsOf(path, whole);
  const template = await folderOf(whole, 'template', undefined);
  const out = await folderOf(whole, 'out', dirname(path));
  const baseline = await folderOf(whole, 'baseline', dirname(path));
  return {
    name: config.name ?? nameOf(path),
    files: [...inputs.keys()],
    config,
    ...(template === undefined ? {} : { template }),
    ...(out === undefined ? {} : { out }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(config.assert ? { assertions: assertionsOf(config.assert) } : {}),
    decisionsOf: (file) => inputs.get(file) ?? {},
    authors: editionIn(path, config, await folderOf(whole, 'previous', dirname(path))),
  };
}

function rootOf(path: string): string {
  return liesIn('.', path) ? '.' : dirname(path);
}

/** The folder's name; of a file that is not called ctg.yaml, its own. */
function nameOf(path: string): string {
  const own = basename(path).replace(/\.ya?ml$/i, '');
  return own === 'ctg' ? basename(dirname(resolve(path))) : own;
}

/** What is decided about each file, by its path as it is opened. A file named outright stands before a pattern. */
async function inputsOf(
  path: string,
  { config, documents }: WholeConfig,
): Promise<ReadonlyMap<string, FileDecisions>> {
  const folder = dirname(path);
  const [stated] = documents.filter((document) => document.has(['inputs']));
  const found: { readonly file: string; readonly exact: boolean; readonly index: number }[] = [];
  for (const [index, { file }] of config.inputs.entries()) {
    const refused = (what: string, todo: string) =>
      (stated ?? documents[0])?.fault(['inputs', index, 'file'], what, todo) ??
      new UserError(EXIT.usage, what, '', todo);
    const outside = () =>
      refused(
        `the input ${file} lies outside the folder of the study`,
        'copy it beside ctg.yaml: a study is read from its own folder, so that it can be moved as a whole',
      );
    if (isAbsolute(file) || !(await reallyLiesIn(folder, join(folder, file)))) throw outside();
    const exact = (await exists(join(folder, file))) || !isPattern(file);
    const paths = exact ? [file] : await matching(folder, file);
    const files = await listFiles(paths.map((one) => join(folder, one)));
    if (paths.length === 0) throw refused(`no file is like ${file}`, 'mend the pattern, or take it out');
    for (const one of files) {
      if (!(await reallyLiesIn(folder, one))) throw outside();
      found.push({ file: printed(one), exact, index });
    }
  }
  const decisions = new Map<string, FileDecisions>();
  for (const { file, index } of found.sort((a, b) => Number(b.exact) - Number(a.exact) || a.index - b.index))
    if (!decisions.has(file)) decisions.set(file, decisionsIn(config, index));
  return decisions;
}

function decisionsIn(config: Config, index: number): FileDecisions {
  const {
    file: _,
    header,
    date_order,
    followup_months,
    return_event,
    ...rest
  } = config.inputs[index] as Config['inputs'][number];
  const own = {
    ...rest,
    ...(header ? { headerLines: header } : {}),
    ...(date_order ? { dateOrder: date_order } : {}),
    ...(followup_months ? { followup: followup_months } : {}),
    ...(return_event ? { returnEvent: return_event } : {}),
    ...(config.country && !rest.country ? { country: config.country } : {}),
    labels: { ...config.labels, ...rest.labels },
  };
  return Object.fromEntries(
    Object.entries(own).filter(([, value]) => value !== undefined),
  ) as unknown as FileDecisions;
}

/** A folder or file that the configuration names, inside the folder it belongs to. */
async function folderOf(
  { config, documents }: WholeConfig,
  key: 'template' | 'out' | 'baseline' | 'previous',
  home: string | undefined,
): Promise<string | undefined> {
  const named = config[key];
  const stated = documents.find((document) => document.has([key]));
  if (named === undefined || stated === undefined) return undefined;
  // A report of the program itself is named, not placed.
  if (key === 'template' && (await builtInFolder(named)) !== undefined) return named;
  const folder = home ?? dirname(stated.path);
  const path = join(folder, named);
  if (!isAbsolute(named) && (await reallyLiesIn(folder, path))) return path;
  throw stated.fault(
    [key],
    `${named} lies outside the folder of the study`,
    `name one inside it, or say --${key} on the command line`,
  );
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const printed = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');
