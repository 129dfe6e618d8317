import type { Language } from '../model/language.js';
import { type Study, studyText } from '../model/study.js';
import { compose, knownNames } from './compose.js';
import { chartsOf, drawingOf, svgFile } from './document/charts.js';
import type { ChartModel, Report } from './document/model.js';
import type { Rasterise, RenderedBytes, RenderedFile } from './document/rendered.js';
import { type Fingerprint, toHtmlText } from './formats/html.js';
import { toMarkdownText } from './formats/markdown.js';
import { SECTIONS } from './sections/index.js';
import { checkTemplate, type TemplateMistake } from './template/check.js';
import type { Template, TemplateFiles } from './template/template.js';
import { wordsFor } from './words-for.js';

export type { Language } from '../model/language.js';
export type { Drawing, Rasterise, RenderedBytes, RenderedFile } from './document/rendered.js';
export type { TemplateMistake } from './template/check.js';
export type { Template, TemplateFiles } from './template/template.js';

/** The forms that a report can take. */
export const REPORT_FORMATS = ['md', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface RenderOptions {
  readonly language: Language;
  /** ISO 3166-1 alpha-2: how numbers are written. Spanish follows the study's country unless this is given. */
  readonly region?: string;
  readonly formats: readonly ReportFormat[];
  readonly template: Template;
  /** Base64 SHA-256, handed in because hashing belongs to the edges. */
  readonly fingerprint: Fingerprint;
}

/**
 * Draws a study: the report in each form asked for, in one language.
 * @throws TemplateError when the template has a mistake; nothing is drawn then
 */
export async function renderReport(study: Study, options: RenderOptions): Promise<RenderedFile[]> {
  const { report } = await composed(study, options);
  const files: RenderedFile[] = [];
  if (options.formats.includes('html')) {
    const text = toHtmlText(report, options.template.style, options.fingerprint);
    files.push({ path: `report.${options.language}.html`, text });
  }
  if (options.formats.includes('md')) {
    const chartFile = (chart: ChartModel) => `charts/${chart.id}.${options.language}.svg`;
    files.push({ path: `report.${options.language}.md`, text: toMarkdownText(report, chartFile) });
    for (const chart of chartsOf(report)) {
      files.push({ path: chartFile(chart), text: svgFile(chart) });
    }
  }
  return files;
}

/**
 * Draws a study as a Word document in one language.
 * @param rasterise makes the pictures that go beside the drawings, for programs that cannot draw them
 * @throws TemplateError when the template has a mistake
 * @throws Error with the code ERR_MODULE_NOT_FOUND when the optional package docx is not installed
 */
export async function renderWord(
  study: Study,
  options: Omit<RenderOptions, 'formats'>,
  rasterise: Rasterise,
): Promise<RenderedBytes> {
  const { toDocx } = await import('./formats/docx.js');
  const { report, tag } = await composed(study, options);
  const pictures = await rasterise(chartsOf(report).map(drawingOf));
  return { path: `report.${options.language}.docx`, bytes: await toDocx(report, tag, pictures) };
}

async function composed(
  study: Study,
  { language, region, template, fingerprint }: Omit<RenderOptions, 'formats'>,
): Promise<{ report: Report; tag: string }> {
  const words = await wordsFor(language, region);
  const hash = hexOf(fingerprint(studyText(study)));
  return { report: compose(study, template, SECTIONS, words, hash), tag: words.format.tag };
}

/** Everything that is wrong with a template, in every chapter and language. */
export async function checkTemplateFiles(files: TemplateFiles): Promise<TemplateMistake[]> {
  return checkTemplate(files, knownNames(SECTIONS), (language) => wordsFor(language));
}

/** A fingerprint as `sha256sum` prints it. */
function hexOf(base64: string): string {
  return [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
