import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { Language } from '../model/language.js';
import { type Study, studyText } from '../model/study.js';
import { compose, knownNames } from './compose.js';
import type { ChartModel } from './document/model.js';
import { type Fingerprint, toHtmlText } from './formats/html.js';
import { toMarkdownText } from './formats/markdown.js';
import { SECTIONS } from './sections/index.js';
import { checkTemplate, type TemplateMistake } from './template/check.js';
import type { Template, TemplateFiles } from './template/template.js';
import { wordsFor } from './words-for.js';

export type { Language } from '../model/language.js';
export type { TemplateMistake } from './template/check.js';
export type { Template, TemplateFiles } from './template/template.js';

/** The forms that a report can take. */
export const REPORT_FORMATS = ['md', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A file of a report: its path inside the country's folder, and its text. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

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
  const words = await wordsFor(options.language, options.region);
  const hash = hexOf(options.fingerprint(studyText(study)));
  const report = compose(study, options.template, SECTIONS, words, hash);
  const files: RenderedFile[] = [];
  if (options.formats.includes('html')) {
    const text = toHtmlText(report, options.template.style, options.fingerprint);
    files.push({ path: `report.${options.language}.html`, text });
  }
  if (options.formats.includes('md')) {
    const chartFile = (chart: ChartModel) => `charts/${chart.id}.${options.language}.svg`;
    files.push({ path: `report.${options.language}.md`, text: toMarkdownText(report, chartFile) });
    for (const chart of chartsIn(report.chapters.flatMap(({ content }) => content))) {
      files.push({ path: chartFile(chart), text: svgFile(chart) });
    }
  }
  return files;
}

/** Everything that is wrong with a template, in every chapter and language. */
export async function checkTemplateFiles(files: TemplateFiles): Promise<TemplateMistake[]> {
  return checkTemplate(files, knownNames(SECTIONS), (language) => wordsFor(language));
}

/** A fingerprint as `sha256sum` prints it. */
function hexOf(base64: string): string {
  return [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function chartsIn(nodes: readonly RootContent[]): ChartModel[] {
  return nodes.flatMap((node) => {
    if (node.type === 'reportChart') return [node.chart];
    return 'children' in node ? chartsIn(node.children as RootContent[]) : [];
  });
}

/** A drawing as a file of its own needs its namespace; inside a page it has none. */
function svgFile({ svg }: ChartModel): string {
  const standalone = { ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties } };
  return `${toHtml(standalone, { space: 'svg' })}\n`;
}
