import { join } from 'node:path';
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  exportCsv,
  type Problem,
  type RenderedBytes,
  type RenderedFile,
  type Study,
  studyText,
  type Template,
} from '../index.js';
import { type Drawer, drawerFor } from './draw-reports.js';
import { checkCountries, checkNotes, previousStudies } from './edition.js';
import { EXIT, type ExitCode, UserError, worst } from './exit.js';
import type { Inputs } from './inputs.js';
import type { StudySettings } from './study-settings.js';
import { loadTemplate, withTemplateFaults } from './template-files.js';
import { writeFiles } from './write-files.js';

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

/** What a run over one study's inputs gave. */
export interface StudyRun {
  readonly analysis: Analysis;
  /** Paths of the files of each country, as they were written. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly code: ExitCode;
}

/** What a run is doing. */
export type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'drawing' | 'writing'; readonly country: string };

/**
 * Reads and measures; writes nothing.
 * @throws UserError when what the authors state is of no country of the run, or their last edition cannot be read
 */
export async function analyzeInputs(inputs: Inputs, settings: StudySettings): Promise<Analysis> {
  const { edition: own, previous } = inputs.authors;
  const edition = previous === undefined ? own : { ...own, previous: await previousStudies(previous) };
  const options: AnalyzeOptions = {
    edition,
    today: new Date().toISOString().slice(0, 10),
    decisionsOf: inputs.decisionsOf,
    ...(inputs.countries ? { countries: inputs.countries } : {}),
    ...(inputs.asOf ? { asOf: inputs.asOf } : {}),
    ...(Object.keys(settings.limits).length === 0 ? {} : { limits: settings.limits }),
    ...(settings.suppressBelow === undefined ? {} : { suppressBelow: settings.suppressBelow }),
  };
  const analysis = await analyze(inputs.files, options);
  checkCountries(edition, analysis.studies);
  return analysis;
}

/**
 * Reads, measures, draws and writes: one folder a country below `out`, which must be there.
 * @param say told each step as it begins
 * @throws UserError when a template has a mistake, the folder cannot be written, or `publish` refuses an input
 */
export async function runStudy(
  inputs: Inputs,
  settings: StudySettings,
  out: string,
  say: (step: Step) => void,
): Promise<StudyRun> {
  const { formats, languages, region } = settings;
  const drawer = await drawerFor(formats);
  const template = drawer.draws ? await loadTemplate(settings.template) : undefined;
  if (template) checkNotes(inputs.authors.edition.notes, template);
  say({ kind: 'reading' });
  const analysis = await analyzeInputs(inputs, settings);
  if (settings.publish) refusePersonalData(analysis);
  // Everything is drawn before anything is written, so that a mistake in a template leaves earlier reports whole.
  const sets = await withTemplateFaults(settings.template, () =>
    Promise.all(
      analysis.studies.map(async (study) => {
        say({ kind: 'drawing', country: study.country });
        return { study, files: await filesOf(study, formats, languages, template, drawer, region) };
      }),
    ),
  );
  const written = new Map<string, string[]>();
  for (const { study, files } of sets) {
    say({ kind: 'writing', country: study.country });
    await writeFiles(join(out, study.country), files);
    written.set(
      study.country,
      files.map(({ path }) => join(out, study.country, path)),
    );
  }
  return { analysis, written, code: exitOf(analysis, settings.strict) };
}

/**
 * Names and identity numbers reach no output in any case; for a report that will be published they should not even lie
 * beside it.
 * @throws UserError naming the first file that has such columns
 */
export function refusePersonalData({ problems }: Analysis): void {
  const found = problems.find(({ code }) => code === 'personal-data');
  if (!found) return;
  throw new UserError(
    EXIT.data,
    `${found.where.file ?? 'an input'} holds columns of names, identity numbers or telephones: ${found.args.headers}`,
    '--publish refuses them, so that what is published can be made again from files that name nobody; nothing was written',
    'take the columns out of the file, or leave out --publish',
  );
}

async function filesOf(
  study: Study,
  formats: StudySettings['formats'],
  languages: StudySettings['languages'],
  template: Template | undefined,
  drawer: Drawer,
  region: string | undefined,
): Promise<(RenderedFile | RenderedBytes)[]> {
  const files: (RenderedFile | RenderedBytes)[] = [];
  if (formats.includes('json')) files.push({ path: 'study.json', text: studyText(study) });
  if (formats.includes('csv')) {
    files.push(...(await exportCsv(study)));
  }
  if (template) {
    for (const language of languages) {
      files.push(...(await drawer.of(study, template, language, region)));
    }
  }
  return files;
}

export function exitOf({ studies, problems, normalised }: Analysis, strict: boolean): ExitCode {
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
