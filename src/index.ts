/**
 * The public API: strings the five stages together. Called by `cli` and by programs; calls `read`, `normalise`,
 * `measure`, `interpret` and `render`, none of which calls another.
 */
import { createHash } from 'node:crypto';
import { CARDS } from './interpret/alternatives/index.js';
import type { BatchSummary } from './model/batch.js';
import type { AlternativeCard } from './model/finding.js';
import { keyFiguresOf } from './model/key-figures.js';
import { type Problem, problem } from './model/problem.js';
import type { Study } from './model/study.js';
import { CASE_TABLES, type Normalised, TABLES } from './normalise/index.js';
import type { Language, RenderedFile, Template, TemplateFiles, TemplateMistake } from './render/index.js';
import type { ColumnInWords } from './render/request.js';
import type { CardView } from './render/view/card-view.js';
import type { FindingView } from './render/view/finding-view.js';
import type { KeyFigureView } from './render/view/key-figure-view.js';
import type { ScenarioView } from './render/view/scenario-view.js';
import type { Words } from './render/words.js';
import { BUILT_IN_TEMPLATE, textFilesIn, wordsFor } from './start.js';
import { type AnalyzeOptions, interpret, measure, normalise, read as readTables } from './verbs.js';

export { compareCountries, DAYS_BESIDE } from './compare/index.js';
export { describeIndicator, type IndicatorDescription } from './describe-indicator.js';
export { DEFAULT_RULES } from './gate/index.js';
export {
  type Acceptor,
  acceptBaseline,
  compareStudies,
  comparisonInWords,
  drawComparison,
  gate,
  studyText,
  verdictInWords,
} from './hold.js';
export { type FileDecisions, type Inspection, inspect } from './inspect.js';
export { DEFAULT_LIMITS } from './interpret/limits.js';
export { needsOf } from './measure/define-indicator.js';
export { INDICATORS } from './measure/indicators/index.js';
export type { Baseline } from './model/baseline.js';
export type { Comparison } from './model/comparison.js';
export type { CountryTable } from './model/country-table.js';
export type { Edition } from './model/edition.js';
export { headline, measuredSeries } from './model/headline.js';
export { INDICATOR_IDS, type IndicatorId } from './model/indicator-id.js';
export type { Measure } from './model/measure.js';
export { type Period, parsePeriod } from './model/period.js';
export { PROBLEM_LEVELS, type Problem, type ProblemCode } from './model/problem.js';
export { SCENARIO_METHODS, type ScenarioMethod } from './model/scenario.js';
export type { Study } from './model/study.js';
export { type Assertions, anyFailed, type Verdict } from './model/verdict.js';
export {
  CASE_TABLES,
  caseColumns,
  columnsGiving,
  columnsOf,
  PRESETS,
  TABLES,
  tableGiving,
} from './normalise/index.js';
export { type CharacterOf, cellCharacters } from './read/index.js';
export type { ComparisonView } from './render/comparison/parts.js';
export type {
  Drawing,
  Rasterise,
  RenderedBytes,
  RenderedFile,
  ReportFormat,
  Template,
  TemplateFiles,
  TemplateMistake,
} from './render/index.js';
export type { CardView } from './render/view/card-view.js';
export type { FindingView } from './render/view/finding-view.js';
export type { VerdictView } from './render/view/verdict-view.js';
export {
  countryCode,
  defaultRegion,
  isTableName,
  LANGUAGES,
  type Language,
  LIMIT_IDS,
  type LimitId,
  listFiles,
  nearestCountry,
  parseAsOf,
  type SummaryView,
  summaryInWords,
  VERSION,
  type Words,
  wordsFor,
} from './start.js';
export {
  type AnalyzeOptions,
  type DrawOptions,
  drawWord,
  interpret,
  type Measured,
  measure,
  type Normalised,
  normalise,
  type ReadTables,
  read,
  render,
  render as draw,
} from './verbs.js';
export { CARDS };

/** What a run over some inputs gave. */
export interface Analysis {
  /** One a country, by alpha-3 code. */
  readonly studies: readonly Study[];
  /** Everything met in any input, those of no study among them. */
  readonly problems: readonly Problem[];
  readonly normalised: Normalised;
}

/**
 * Reads files and folders of canonical tables and makes one study a country: the four verbs before drawing, in turn.
 * Never throws for what stands in a file: that becomes a problem.
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<Analysis> {
  const read = await readTables(paths, options);
  const normalised = normalise(read, options);
  // Problems of a file that gave no table belong to the run and to no country's study.
  const unread = read.problems.filter(({ where }) => !read.tables.some(({ file }) => file === where.file));
  const studies = [...normalised.countries.keys()].map((country) =>
    interpret(measure(normalised, country, options), normalised, options),
  );
  const nothing =
    read.tables.length + read.counted.length > 0 &&
    studies.length === 0 &&
    !normalised.problems.some(({ level }) => level === 'error')
      ? [problem('folder-empty', { file: paths.join(', ') })]
      : [];
  const failed = studies.flatMap(({ problems }) =>
    problems.filter(({ code }) => code === 'indicator-failed' || code === 'finding-failed'),
  );
  const met = asShown(normalised.problems, studies);
  return { studies, problems: [...unread, ...met, ...nothing, ...failed], normalised };
}

/** Problems as the studies tell them: what a study does not show is not shown beside it either. */
function asShown(problems: readonly Problem[], studies: readonly Study[]): Problem[] {
  const keyOf = ({ code, where, args }: Problem) => {
    // Of the arguments those that are no counts and so are never cut.
    const part = typeof args.part === 'string' ? args.part : '';
    return JSON.stringify([code, where.file, where.line, where.column, where.header, args.date, part]);
  };
  const cut = new Map(
    studies
      .flatMap((study) => study.problems.filter(({ args }) => args.suppressed !== undefined))
      .map((item) => [keyOf(item), item]),
  );
  return problems.map((item) => cut.get(keyOf(item)) ?? item);
}

/** A study's findings as sentences, in the study's order. */
export async function findingsInWords(study: Study, words: Words): Promise<FindingView[]> {
  const [{ findingView }, { Citations }] = await Promise.all([
    import('./render/view/finding-view.js'),
    import('./render/citations.js'),
  ]);
  const citations = new Citations(study.sources, []);
  return study.findings.map((finding) => findingView(finding, study, words, citations));
}

/** A study's key figures in words, and the names of those that no table given could give. */
export async function keyFiguresInWords(
  study: Study,
  words: Words,
): Promise<{ readonly shown: readonly KeyFigureView[]; readonly left: readonly string[] }> {
  const [{ keyFigureViews }, { Citations }] = await Promise.all([
    import('./render/view/key-figure-view.js'),
    import('./render/citations.js'),
  ]);
  const shown = keyFigureViews(study, words, new Citations(study.sources, []));
  const left = keyFiguresOf(study).left.map((id) => words.locale.indicators[id].title);
  return { shown, left };
}

/** A study's measures and problems as CSV files, for spreadsheets. */
export async function exportCsv(study: Study): Promise<RenderedFile[]> {
  const { measureCsv, problemCsv } = await import('./render/formats/csv.js');
  return [
    { path: 'measures.csv', text: measureCsv(study.measures) },
    {
      path: 'problems.csv',
      text: problemCsv(study.problems, study.setAside, study.suppressed),
    },
  ];
}

/**
 * A template from the files of its folder.
 * @throws TemplateError when its manifest has a mistake
 */
export async function readTemplate(files: TemplateFiles): Promise<Template> {
  const { parseTemplate } = await import('./render/template/template.js');
  return parseTemplate(files);
}

/**
 * The template in a folder; the built-in one when none is named. Links in it are not followed.
 * @throws TemplateError when its manifest has a mistake
 */
export async function loadTemplate(folder: string = BUILT_IN_TEMPLATE): Promise<Template> {
  return readTemplate(await textFilesIn(folder));
}

/** Everything that is wrong with a template: chapters that lack, names that nothing has, each with its place. */
export async function checkTemplate(files: TemplateFiles): Promise<TemplateMistake[]> {
  const { checkTemplateFiles } = await import('./render/index.js');
  return checkTemplateFiles(files);
}

/**
 * A card of the catalogue in words, or one that a study carries, with what it is in the study's country.
 * @returns `undefined` when no card has this id
 */
export async function cardInWords(
  id: string,
  words: Words,
  study?: Study,
): Promise<{ readonly card: CardView; readonly labels: Readonly<Record<string, string>> } | undefined> {
  const cards: readonly AlternativeCard[] = study?.alternatives ?? CARDS;
  const known = cards.find((card) => card.id === id) ?? CARDS.find((card) => card.id === id);
  if (!known) return undefined;
  const { cardView, cardWords } = await import('./render/view/card-view.js');
  return { card: cardView(known, words, study), labels: cardWords(words) };
}

/** A study's scenarios as sentences, in the study's order. */
export async function scenariosInWords(study: Study, words: Words): Promise<readonly ScenarioView[]> {
  const { scenarioViews } = await import('./render/view/scenario-view.js');
  return scenarioViews(study, words);
}

/** An empty canonical table with its notes, to send to whoever holds the figures. */
export async function requestTable(name: string, language: Language, country?: string): Promise<string> {
  const table = [...TABLES, ...CASE_TABLES].find((known) => known.name === name);
  if (!table) throw new RangeError(`no table is called ${name}`);
  const { requestCsv } = await import('./render/request.js');
  const words = await wordsFor(language);
  return requestCsv(table, words, country === undefined ? undefined : words.format.country(country));
}

/** The columns of a canonical table in words, in the order in which they are asked for. */
export async function describeTable(name: string, language: Language): Promise<readonly ColumnInWords[]> {
  const table = [...TABLES, ...CASE_TABLES].find((known) => known.name === name);
  if (!table) throw new RangeError(`no table is called ${name}`);
  const [{ columnInWords }, words] = await Promise.all([import('./render/request.js'), wordsFor(language)]);
  const columns = new Set([...table.required, ...table.anyOf, ...table.optional]);
  return [...columns].map((column) => columnInWords(column, table, words));
}

/** The page about many studies in one language: HTML, Markdown and JSON, with links to the reports beside it. */
export async function drawSummary(summary: BatchSummary, language: Language): Promise<RenderedFile[]> {
  const [{ renderSummary }, words] = await Promise.all([
    import('./render/batch/index.js'),
    wordsFor(language),
  ]);
  return renderSummary(summary, words, (text) => createHash('sha256').update(text, 'utf8').digest('base64'));
}

/** The JSON Schema of a study, as published in `study.schema.json`. */
export async function studyJsonSchema(): Promise<object> {
  const schema = await import('./model/study-schema.js');
  return schema.studyJsonSchema();
}
