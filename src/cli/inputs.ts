import type { FileDecisions, LimitId } from '../index.js';
import type { EditionInputs } from './edition.js';
import { countriesOf, usage } from './options.js';
import { decisionsOf, type ReadingFlags } from './reading-flags.js';

/** What a run reads, and how: from the command line, or from a ctg.yaml. */
export interface Inputs {
  readonly files: readonly string[];
  readonly countries?: readonly string[];
  readonly limits: Readonly<Partial<Record<LimitId, number>>>;
  readonly suppressBelow?: number;
  readonly decisionsOf: (file: string) => FileDecisions;
  /** What the authors add to the tables, by a ctg.yaml. */
  readonly authors: EditionInputs;
}

const CONFIG_FILE = /\.ya?ml$/i;

/** The inputs of a run. Flags stand before what a ctg.yaml says. */
export async function inputsOf(
  paths: readonly string[],
  flags: ReadingFlags & { readonly country?: string },
): Promise<Inputs> {
  const flagged = decisionsOf(flags);
  const asked = flags.country === undefined ? undefined : countriesOf(flags.country);
  const config = paths.find((path) => CONFIG_FILE.test(path));
  if (config === undefined) {
    return {
      files: paths,
      limits: {},
      decisionsOf: () => flagged,
      authors: { edition: {} },
      ...(asked ? { countries: asked } : {}),
    };
  }
  if (paths.length > 1) {
    throw usage('a ctg.yaml is given beside other files', 'it names its own inputs', `ctg analyze ${config}`);
  }
  const { readConfig } = await import('./study-config.js');
  const read = await readConfig(config);
  const countries = asked ?? (read.country ? countriesOf(read.country) : undefined);
  return {
    files: read.files,
    limits: read.limits,
    authors: read.authors,
    ...(read.suppressBelow === undefined ? {} : { suppressBelow: read.suppressBelow }),
    decisionsOf: (file) => {
      const own = read.decisionsOf(file);
      const country = own.country ? countriesOf(own.country)[0] : undefined;
      return { ...own, ...(country ? { country } : {}), ...flagged };
    },
    ...(countries ? { countries } : {}),
  };
}
