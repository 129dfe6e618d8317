import { join } from 'node:path';
import {
  type Analysis,
  analyze,
  draw,
  exportCsv,
  type Problem,
  type RenderedFile,
  type ReportFormat,
  type Study,
  type Template,
} from '../../index.js';
import { checkCountries, checkNotes, previousStudies } from '../edition.js';
import { EXIT, type ExitCode, UserError, worst } from '../exit.js';
import { inputsOf } from '../inputs.js';
import { asOfOf, choices, languagesOf, limitsOf, regionOf, suppressBelowOf } from '../options.js';
import type { ReadingFlags } from '../reading-flags.js';
import { loadTemplate, withTemplateFaults } from '../template-files.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder, writeFiles } from '../write-files.js';

export interface AnalyzeFlags extends ReadingFlags {
  readonly country?: string;
  readonly out: string;
  readonly lang: string;
  readonly format: string;
  readonly asOf?: string;
  readonly region?: string;
  readonly template?: string;
  readonly limit?: readonly string[];
  readonly suppress?: string;
  readonly previous?: string;
  readonly publish?: true;
  readonly strict?: true;
  readonly json?: true;
}

const FORMATS = ['md', 'html', 'json', 'csv'] as const;

/** Problems for which a whole file could not be used. */
const FILE_FAULTS = new Set<Problem['code']>([
  'file-missing',
  'file-unreadable',
  'folder-empty',
  'file-empty',
  'file-header-only',
  'file-not-text',
  'file-too-large',
  'workbook-package-missing',
  'sheet-not-chosen',
  'quote-unclosed',
  'header-not-recognised',
  'header-duplicated',
  'date-missing',
  'value-not-named',
  'rows-not-told-apart',
  'case-event-not-said',
  'table-ambiguous',
  'country-requested-absent',
]);

/** `ctg analyze`: inputs in, one folder a country out, and a summary on the terminal. */
export async function analyzeCommand(
  paths: readonly string[],
  flags: AnalyzeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const languages = languagesOf(flags.lang);
  const formats = choices('--format', flags.format, FORMATS);
  const region = flags.region === undefined ? undefined : regionOf(flags.region);
  const inputs = await inputsOf(paths, flags);
  const limits = { ...inputs.limits, ...(flags.limit === undefined ? {} : limitsOf(flags.limit)) };
  const suppressBelow = flags.suppress === undefined ? inputs.suppressBelow : suppressBelowOf(flags.suppress);
  const last = flags.previous ?? inputs.authors.previous;
  const edition = {
    ...inputs.authors.edition,
    ...(last === undefined ? {} : { previous: await previousStudies(last) }),
  };
  const options = {
    edition,
    today: new Date().toISOString().slice(0, 10),
    decisionsOf: inputs.decisionsOf,
    ...(inputs.countries ? { countries: inputs.countries } : {}),
    ...(flags.asOf === undefined ? {} : { asOf: asOfOf(flags.asOf) }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(suppressBelow === undefined ? {} : { suppressBelow }),
  };
  const drawn = formats.filter((format): format is ReportFormat => format === 'md' || format === 'html');
  const template = drawn.length > 0 && !flags.json ? await loadTemplate(flags.template) : undefined;
  if (template) checkNotes(edition.notes, template);
  if (!flags.json) await prepareFolder(flags.out);

  const progress = await startProgress(terminal, !flags.json);
  progress.say(`reading ${paths.join(', ')}`);
  const analysis = await analyze(inputs.files, options);
  if (flags.publish) refusePersonalData(analysis, () => progress.stop());
  try {
    checkCountries(edition, analysis.studies);
  } catch (thrown) {
    progress.stop();
    throw thrown;
  }
  if (flags.json) {
    progress.stop();
    terminal.out(`${JSON.stringify(analysis.studies, undefined, 2)}\n`);
    return exitOf(analysis, flags);
  }
  const written = new Map<string, string[]>();
  try {
    // Everything is drawn before anything is written, so that a mistake in a template leaves earlier reports whole.
    const sets = await withTemplateFaults(flags.template, () =>
      Promise.all(
        analysis.studies.map(async (study) => {
          progress.say(`drawing ${study.country}`);
          return { study, files: await filesOf(study, formats, languages, template, drawn, region) };
        }),
      ),
    );
    for (const { study, files } of sets) {
      progress.say(`writing ${study.country}`);
      await writeFiles(join(flags.out, study.country), files);
      written.set(
        study.country,
        files.map(({ path }) => join(flags.out, study.country, path)),
      );
    }
  } finally {
    progress.stop();
  }
  const { printAnalysis } = await import('../reporters/pretty.js');
  await printAnalysis(analysis, written, languages[0] ?? 'en', terminal);
  return exitOf(analysis, flags);
}

/**
 * Names and identity numbers reach no output in any case; for a report that will be published they should not even lie
 * beside it.
 * @throws UserError naming the first file that has such columns
 */
function refusePersonalData({ problems }: Analysis, stop: () => void): void {
  const found = problems.find(({ code }) => code === 'personal-data');
  if (!found) return;
  stop();
  throw new UserError(
    EXIT.data,
    `${found.where.file ?? 'an input'} holds columns of names, identity numbers or telephones: ${found.args.headers}`,
    '--publish refuses them, so that what is published can be made again from files that name nobody; nothing was written',
    'take the columns out of the file, or leave out --publish',
  );
}

async function filesOf(
  study: Study,
  formats: readonly (typeof FORMATS)[number][],
  languages: ReturnType<typeof languagesOf>,
  template: Template | undefined,
  drawn: readonly ReportFormat[],
  region: string | undefined,
): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  if (formats.includes('json'))
    files.push({ path: 'study.json', text: `${JSON.stringify(study, undefined, 2)}\n` });
  if (formats.includes('csv')) {
    files.push(...(await exportCsv(study)));
  }
  if (template) {
    for (const language of languages) {
      files.push(
        ...(await draw(study, { language, formats: drawn, template, ...(region ? { region } : {}) })),
      );
    }
  }
  return files;
}

function exitOf({ studies, problems, normalised }: Analysis, { strict }: AnalyzeFlags): ExitCode {
  const codes: ExitCode[] = [];
  if (problems.some(({ code }) => code === 'indicator-failed' || code === 'finding-failed'))
    codes.push(EXIT.bug);
  if (studies.length === 0 || problems.some(({ code }) => FILE_FAULTS.has(code))) codes.push(EXIT.data);
  if (normalised.inputs.some((input) => isUnused(input, problems))) codes.push(EXIT.data);
  if (strict && problems.some(({ level }) => level === 'error')) codes.push(EXIT.data);
  return worst(codes);
}

/** A file of which no row could be used, for a fault of the file and not because nobody asked for its rows. */
function isUnused(input: Analysis['normalised']['inputs'][number], problems: readonly Problem[]): boolean {
  const faults = problems.filter(({ level, where }) => level === 'error' && where.file === input.file);
  return input.rowsRead > 0 && input.rowsUsed === 0 && faults.length > 0;
}

interface Progress {
  say(text: string): void;
  stop(): void;
}

/** A moving line on a terminal; silence elsewhere. */
async function startProgress(terminal: Terminal, wanted: boolean): Promise<Progress> {
  if (!wanted || !terminal.isInteractive) return { say: () => undefined, stop: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({ stream: process.stderr }).start();
  return {
    say: (text) => {
      spinner.text = text;
    },
    stop: () => void spinner.stop(),
  };
}
