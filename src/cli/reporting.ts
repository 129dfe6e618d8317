import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type Analysis,
  cellCharacters,
  VERSION,
  type Verdict,
  verdictInWords,
  type Words,
} from '../index.js';
import { usage } from './options.js';
import {
  placeText,
  type Reporter,
  type Results,
  type RunData,
  type RunResults,
  reported,
} from './reporters/results.js';
import type { Terminal } from './terminal.js';
import { prepareFolder, writeAlone } from './write-files.js';

const REPORTERS = ['pretty', 'json', 'github', 'junit', 'sarif', 'markdown'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** Forms that another program reads: nothing else may stand in the same output. */
const FOR_PROGRAMS: readonly ReporterName[] = ['json', 'junit', 'sarif'];

/** One reporter, and the file that it goes to; the output of the process when there is none. */
export interface PlannedReporter {
  readonly name: ReporterName;
  readonly file?: string;
}

/**
 * Reads `--reporter pretty,junit=junit.xml`.
 * @throws UserError when a name is unknown, a file is not named, or two forms would mix in one output
 */
export function reportersOf(text: string): PlannedReporter[] {
  const planned = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): PlannedReporter => {
      const at = part.indexOf('=');
      const name = REPORTERS.find((known) => known === (at < 0 ? part : part.slice(0, at)));
      if (!name)
        throw usage(
          `--reporter cannot be "${part}"`,
          `it may be ${REPORTERS.join(', ')}, each with =FILE`,
          '--reporter pretty,junit=junit.xml',
        );
      const file = at < 0 ? undefined : part.slice(at + 1);
      if (file === '')
        throw usage(
          `--reporter ${name}= names no file`,
          'a variable that is not set leaves nothing behind the sign',
          `--reporter ${name}=FILE`,
        );
      return { name, ...(file === undefined ? {} : { file }) };
    });
  if (planned.length === 0)
    throw usage('--reporter is empty', `it may be ${REPORTERS.join(', ')}`, '--reporter pretty');
  refuseMixing(planned);
  return planned;
}

function refuseMixing(planned: readonly PlannedReporter[]): void {
  const open = planned.filter(({ file }) => file === undefined);
  const forPrograms = open.find(({ name }) => FOR_PROGRAMS.includes(name));
  if (forPrograms && open.length > 1)
    throw usage(
      `--reporter: ${open.map(({ name }) => name).join(' and ')} would mix in one output`,
      `a program that reads ${forPrograms.name} can read nothing else beside it`,
      `--reporter ${open.map(({ name }) => (FOR_PROGRAMS.includes(name) ? `${name}=${name}.out` : name)).join(',')}`,
    );
  const files = planned.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw usage(`--reporter: two forms would be written to ${twice}`, 'one would be lost', 'name two files');
}

/** What a run gave, as plain values: cells have the characters at which they begin. */
export async function runData(
  { studies, problems, inputs }: Pick<Analysis, 'studies' | 'problems'> & Pick<RunData, 'inputs'>,
  verdicts: readonly Verdict[],
): Promise<RunData> {
  const places = [...problems.map(({ where }) => where), ...verdicts.flatMap(({ evidence }) => evidence)];
  const cells = places.flatMap(({ file, line, column }) =>
    file === undefined || line === undefined || column === undefined ? [] : [{ file, line, column }],
  );
  const characterOf = await cellCharacters(cells, inputs);
  const characters = new Map(
    cells.flatMap((cell) => {
      const character = characterOf(cell);
      return character === undefined ? [] : [[placeText(cell), { ...cell, character }]];
    }),
  );
  return {
    studies: studies.map(reported),
    problems,
    inputs,
    verdicts,
    characters: [...characters.values()],
  };
}

/** What a run gave, ready to be reported: verdicts have their words. */
export async function runResults(
  { characters, verdicts, ...data }: RunData,
  words: Words,
): Promise<RunResults> {
  const known = new Map(characters.map((cell) => [placeText(cell), cell.character]));
  return {
    ...data,
    verdicts: await Promise.all(
      verdicts.map(async (verdict) => ({ verdict, told: await verdictInWords(verdict, words) })),
    ),
    characterOf: (cell) => known.get(placeText(cell)),
  };
}

/** All that is reported, in one language. */
export const resultsOf = (runs: readonly RunResults[], words: Words): Results => ({
  runs,
  words,
  version: VERSION,
});

/** Prints what a person reads. */
type Pretty = (terminal: Terminal) => Promise<void> | void;

/** Prints and writes the results in every form planned. */
export async function report(
  results: Results,
  planned: readonly PlannedReporter[],
  terminal: Terminal,
  pretty: Pretty,
): Promise<void> {
  for (const { name, file } of planned) {
    if (name === 'pretty' && file === undefined) {
      await pretty(terminal);
      continue;
    }
    const text = await textOf(name, results, pretty);
    if (file === undefined) terminal.out(text);
    else await writeReport(file, text);
  }
}

async function textOf(name: ReporterName, results: Results, pretty: Pretty): Promise<string> {
  if (name !== 'pretty') return (await LOADERS[name]())(results);
  const { printed } = await import('./reporters/pretty-text.js');
  return printed(pretty, 80);
}

const LOADERS: Readonly<Record<Exclude<ReporterName, 'pretty'>, () => Promise<Reporter>>> = {
  json: async () => (await import('./reporters/json.js')).json,
  github: async () => (await import('./reporters/github.js')).github,
  junit: async () => (await import('./reporters/junit.js')).junit,
  sarif: async () => (await import('./reporters/sarif.js')).sarif,
  markdown: async () => (await import('./reporters/markdown.js')).markdown,
};

/** Writes a file whole. The summary of a job on GitHub belongs to all that the job runs, and is added to. */
async function writeReport(file: string, text: string): Promise<void> {
  if (file === process.env.GITHUB_STEP_SUMMARY) return appendFile(file, text);
  await prepareFolder(dirname(file));
  await writeAlone(file, text);
}
