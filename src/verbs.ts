/**
 * The five verbs of the program, one noun between each pair: tables, facts, measures, a study, documents. `analyze` says
 * the first four in turn; whoever needs what lies between says them one by one.
 */
import { createHash } from 'node:crypto';
import { interpretCountry, type Measured, measureCountry, type StudyOptions } from './build-study.js';
import { countCases } from './count-cases.js';
import type { FileDecisions } from './inspect.js';
import { CASE_REQUESTS } from './measure/indicators/index.js';
import type { Problem } from './model/problem.js';
import type { Study } from './model/study.js';
import type { Table } from './model/table.js';
import {
  type CountedCases,
  isCaseTable,
  isKnownHeader,
  isNoteStart,
  type Normalised,
  normalise as normaliseTables,
} from './normalise/index.js';
import { readFiles } from './read/index.js';
import type {
  Language,
  Rasterise,
  RenderedBytes,
  RenderedFile,
  ReportFormat,
  Template,
} from './render/index.js';
import { defaultRegion } from './start.js';

export type { Measured } from './build-study.js';
export type { Normalised } from './normalise/index.js';

/** What may be asked of a run over some inputs. */
export interface AnalyzeOptions extends StudyOptions {
  /** Alpha-3 codes; every country found when left out. */
  readonly countries?: readonly string[];
  /** ISO date of today: facts dated later are errors. */
  readonly today: string;
  /** What the user decides about a file instead of the evidence in it, by its path as printed. */
  readonly decisionsOf?: (file: string) => FileDecisions;
}

/** What some files hold, as text cells with their places; cases are counted already, as no row of them is kept. */
export interface ReadTables {
  readonly tables: readonly Table[];
  readonly counted: readonly CountedCases[];
  readonly problems: readonly Problem[];
}

/**
 * Files and folders → tables. Never throws for what stands in a file: that becomes a problem.
 * @param paths files, or folders of which every table is read
 */
export async function read(paths: readonly string[], options: AnalyzeOptions): Promise<ReadTables> {
  const { decisionsOf } = options;
  const help = {
    isHeader: isKnownHeader,
    isNote: isNoteStart,
    isCases: (table: Table) => isCaseTable(table, decisionsOf?.(table.file)),
  };
  const { tables, cases, problems } = await readFiles(paths, help, decisionsOf);
  return { tables, counted: await countCases(cases, CASE_REQUESTS, help, options), problems };
}

/** Tables → facts, by country, each with its unit, date, definition and cells; and where every row went. */
export function normalise({ tables, counted }: ReadTables, options: AnalyzeOptions): Normalised {
  return normaliseTables(tables, options, counted);
}

/**
 * Facts → measures of one country, of counts that may be shown.
 * @param country alpha-3 code, one of `normalised.countries`
 * @throws RangeError when the tables say nothing of it
 */
export function measure(normalised: Normalised, country: string, options: AnalyzeOptions): Measured {
  const said = normalised.countries.get(country);
  if (!said) throw new RangeError(`no table speaks of ${country}`);
  return measureCountry(country, said, options);
}

/** Measures → the study: findings and recommendations, with everything that they were made of. */
export function interpret(measured: Measured, normalised: Normalised, options: AnalyzeOptions): Study {
  return interpretCountry(measured, normalised, [], options);
}

/** What a report may be asked to be. */
export interface DrawOptions {
  readonly language: Language;
  /** ISO 3166-1 alpha-2: how numbers are written; by default as the study's country does. */
  readonly region?: string;
  readonly formats: readonly ReportFormat[];
  readonly template: Template;
}

/**
 * Study → documents, in one language, without its inputs.
 * @throws TemplateError when the template has a mistake
 */
export async function render(study: Study, options: DrawOptions): Promise<RenderedFile[]> {
  const { renderReport } = await import('./render/index.js');
  return renderReport(study, { ...renderOptions(study, options), formats: options.formats });
}

/**
 * Draws a study as a Word document, which needs the optional package docx.
 * @param rasterise makes PNG pictures of the charts; those that it does not make are left to their tables
 * @throws TemplateError when the template has a mistake
 * @throws Error with the code ERR_MODULE_NOT_FOUND when docx is not installed
 */
export async function drawWord(
  study: Study,
  options: Omit<DrawOptions, 'formats'>,
  rasterise: Rasterise = async () => new Map(),
): Promise<RenderedBytes> {
  const { renderWord } = await import('./render/index.js');
  return renderWord(study, renderOptions(study, options), rasterise);
}

function renderOptions(study: Study, { language, template, ...options }: Omit<DrawOptions, 'formats'>) {
  const region = options.region ?? defaultRegion(language, study.country);
  return {
    language,
    template,
    fingerprint: (text: string) => createHash('sha256').update(text, 'utf8').digest('base64'),
    ...(region ? { region } : {}),
  };
}
