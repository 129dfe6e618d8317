import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Assertions, FileDecisions, Language, LimitId, Period } from '../index.js';
import type { EditionInputs } from './edition.js';
import type { Format } from './formats.js';
import { asOfOf, countriesOf, usage } from './options.js';
import { decisionsOf, type ReadingFlags } from './reading-flags.js';

/** What a run reads, and how: from the command line, or from a ctg.yaml. */
export interface Inputs {
  /** What the study is called beside others. */
  readonly name: string;
  readonly files: readonly string[];
  readonly countries?: readonly string[];
  readonly limits: Readonly<Partial<Record<LimitId, number>>>;
  readonly suppressBelow?: number;
  readonly asOf?: Period;
  readonly decisionsOf: (file: string) => FileDecisions;
  /** What the authors add to the tables, by a ctg.yaml. */
  readonly authors: EditionInputs;
  /** What must hold, and what it is held against, as a ctg.yaml says. */
  readonly assertions?: Assertions;
  readonly baseline?: string;
  /** What a ctg.yaml says of the reports; flags stand before it. */
  readonly reports: {
    readonly languages?: readonly Language[];
    readonly formats?: readonly Format[];
    readonly region?: string;
    readonly template?: string;
    readonly out?: string;
    readonly publish?: boolean;
    readonly strict?: boolean;
  };
  /** Every setting and every flag, as plain values: two runs with the same ones differ only by what they read. */
  readonly stated: object;
}

export interface InputFlags extends ReadingFlags {
  readonly country?: string;
  readonly asOf?: string;
  readonly root?: string;
  readonly previous?: string;
}

const CONFIG_FILE = /\.ya?ml$/i;
/** The name under which a study's decisions are looked for. */
export const CONFIG_NAME = 'ctg.yaml';

/** The inputs of a run. Flags stand before what a ctg.yaml says. */
export async function inputsOf(paths: readonly string[], flags: InputFlags): Promise<Inputs> {
  const flagged = decisionsOf(flags);
  const asked = flags.country === undefined ? undefined : countriesOf(flags.country);
  const asOf = flags.asOf === undefined ? undefined : asOfOf(flags.asOf);
  const config = await configAmong(paths);
  if (config === undefined) {
    return {
      name: basename(resolve(paths[0] ?? '.')),
      files: paths,
      limits: {},
      decisionsOf: () => flagged,
      reports: {},
      stated: flags,
      authors: authored({ edition: {} }, flags),
      ...(asked ? { countries: asked } : {}),
      ...(asOf ? { asOf } : {}),
    };
  }
  const { readConfig } = await import('./study-config.js');
  const read = await readConfig(config, flags.root);
  const { config: said, template, out } = read;
  const named = said.countries ?? (said.country === undefined ? undefined : [said.country]);
  const countries = asked ?? named?.flatMap(countriesOf);
  const until = asOf ?? (said.as_of === undefined ? undefined : asOfOf(said.as_of));
  return {
    name: read.name,
    files: read.files,
    limits: (said.thresholds ?? {}) as Inputs['limits'],
    ...(said.suppress ? { suppressBelow: said.suppress.threshold } : {}),
    ...(until ? { asOf: until } : {}),
    authors: authored(read.authors, flags),
    decisionsOf: (file) => {
      const own = read.decisionsOf(file);
      const country = own.country ? countriesOf(own.country)[0] : undefined;
      return { ...own, ...(country ? { country } : {}), ...flagged };
    },
    ...(countries ? { countries } : {}),
    reports: {
      ...(said.languages ? { languages: said.languages } : {}),
      ...(said.formats ? { formats: said.formats } : {}),
      ...(said.region ? { region: said.region.toUpperCase() } : {}),
      ...(template ? { template } : {}),
      ...(out ? { out } : {}),
      ...(said.publish === undefined ? {} : { publish: said.publish }),
      ...(said.strict === undefined ? {} : { strict: said.strict }),
    },
    stated: { said, flags },
    ...(read.assertions ? { assertions: read.assertions } : {}),
    ...(read.baseline ? { baseline: read.baseline } : {}),
  };
}

/** What the authors add, with the last edition that a flag names. */
const authored = (authors: EditionInputs, { previous }: InputFlags): EditionInputs =>
  previous === undefined ? authors : { ...authors, previous };

/** The ctg.yaml among some paths: named, in the one folder that is named, or in this one when nothing is. */
async function configAmong(paths: readonly string[]): Promise<string | undefined> {
  const named = paths.find((path) => CONFIG_FILE.test(path));
  if (named !== undefined && paths.length > 1)
    throw usage('a ctg.yaml is given beside other files', 'it names its own inputs', `ctg analyze ${named}`);
  if (named !== undefined) return named;
  if (paths.length > 1) return undefined;
  const inFolder = paths[0] === undefined ? CONFIG_NAME : join(paths[0], CONFIG_NAME);
  if (await isFile(inFolder)) return inFolder;
  if (paths.length === 1) return undefined;
  throw usage(
    'nothing is named, and there is no ctg.yaml here',
    'a study is made of files, folders of them, or a ctg.yaml',
    'ctg analyze FOLDER, or ctg init to begin a study',
  );
}

export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
