import { readFile } from 'node:fs/promises';
import {
  type Baseline,
  type Comparison,
  type CountryTable,
  compareCountries,
  compareStudies,
  comparisonInWords,
  DAYS_BESIDE,
  drawComparison,
  type RenderedFile,
  type ReportFormat,
  type Study,
  wordsFor,
} from '../../index.js';
import { isBaseline } from '../../model/baseline-schema.js';
import { loadBaseline } from '../baseline-file.js';
import { EXIT, type ExitCode } from '../exit.js';
import { choices, languagesOf, regionOf, usage } from '../options.js';
import { loadStudy, studiesIn } from '../study-file.js';
import { loadTemplate } from '../template-files.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder, writeFiles } from '../write-files.js';

export interface CompareFlags {
  readonly lang: string;
  readonly out?: string;
  readonly format?: string;
  readonly region?: string;
  readonly within?: string;
  readonly json?: true;
}

const FORMATS = ['md', 'html', 'json'] as const;

/** What is compared, with the studies that are whole and so can be told in sentences. */
interface Compared {
  readonly result: Comparison | CountryTable;
  readonly studies: { readonly before?: Study; readonly after?: Study };
}

/** `ctg compare`: two states of one country, or several countries side by side. */
export async function compareCommand(
  paths: readonly string[],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const languages = languagesOf(flags.lang);
  const formats = choices('--format', flags.format ?? 'md,html,json', FORMATS);
  const region = flags.region === undefined ? undefined : regionOf(flags.region);
  if (flags.out === undefined && flags.format !== undefined && (formats.length > 1 || languages.length > 1))
    throw usage(
      'several forms cannot be printed one after the other',
      'one form in one language goes to the output; more need a folder',
      '--out FOLDER, or --format md',
    );
  const { result, studies } = await compared(paths, withinOf(flags.within));
  if (flags.json) {
    terminal.out(jsonOf(result));
    return EXIT.fine;
  }
  if (flags.out !== undefined) await prepareFolder(flags.out);
  const drawn = formats.filter((format): format is ReportFormat => format !== 'json');
  const template = await loadTemplate(undefined);
  const files: RenderedFile[] = [];
  for (const [index, language] of languages.entries()) {
    const words = await wordsFor(language, region);
    const view = await comparisonInWords(result, words, studies);
    files.push(...(await drawComparison(result, view, words, drawn, template)));
    if (index > 0 || (flags.format !== undefined && flags.out === undefined)) continue;
    const { printComparison } = await import('../reporters/comparison.js');
    printComparison(view, words, terminal);
  }
  if (formats.includes('json'))
    files.push({
      path: result.kind === 'ctg-comparison' ? 'comparison.json' : 'countries.json',
      text: jsonOf(result),
    });
  if (flags.out === undefined) {
    if (flags.format !== undefined) for (const { text } of files) terminal.out(text);
    return EXIT.fine;
  }
  await writeFiles(flags.out, files);
  for (const { path } of files) terminal.out(`→ ${flags.out}/${path}\n`);
  return EXIT.fine;
}

const jsonOf = (result: Comparison | CountryTable) => `${JSON.stringify(result, undefined, 2)}\n`;

function withinOf(text: string | undefined): number {
  if (text === undefined) return DAYS_BESIDE;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw usage(`--within cannot be "${text}"`, 'it is a whole number of days', `--within ${DAYS_BESIDE}`);
}

async function compared(paths: readonly string[], withinDays: number): Promise<Compared> {
  const [first = '', second = ''] = paths;
  if (paths.length === 2 && (await isBaselineFile(first))) {
    const [baseline, after] = [await loadBaseline(first), await loadStudy(second)];
    return { result: against(baseline, after, first), studies: { after } };
  }
  const studies = (await Promise.all(paths.map(studiesIn))).flat();
  const [before, after] = studies;
  if (studies.length === 2 && before && after && before.country === after.country)
    return { result: compareStudies(before, after), studies: { before, after } };
  if (studies.length < 2)
    throw usage(
      'there is only one study to compare',
      'a comparison needs two states of one country, or two countries',
      'ctg compare BEFORE.json AFTER.json, or ctg compare ctg-out',
    );
  const twice = studies.find(({ country }, index) =>
    studies.slice(index + 1).some((other) => other.country === country),
  );
  if (twice)
    throw usage(
      `two of these ${studies.length} studies are of ${twice.country}`,
      'countries side by side are one study each; two states of one country are compared alone',
      'leave one of them out',
    );
  return { result: compareCountries(studies, withinDays), studies: {} };
}

function against(baseline: Baseline, after: Study, path: string): Comparison {
  if (baseline.studies.some(({ country }) => country === after.country))
    return compareStudies(baseline, after);
  throw usage(
    `${path} holds no figures of ${after.country}`,
    `it holds ${baseline.studies.map(({ country }) => country).join(', ')}`,
    'accept this country too: ctg baseline STUDY.json',
  );
}

async function isBaselineFile(path: string): Promise<boolean> {
  try {
    return isBaseline(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Whatever is wrong with it is said when it is read as a study.
    return false;
  }
}
