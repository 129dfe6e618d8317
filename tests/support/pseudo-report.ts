import { createHash } from 'node:crypto';
import { loadTemplate } from '../../src/cli/template-files.js';
import { analyze, type Study } from '../../src/index.js';
import { compose } from '../../src/render/compose.js';
import type { Report } from '../../src/render/document/model.js';
import { formatFor } from '../../src/render/format.js';
import { toHtmlText } from '../../src/render/formats/html.js';
import { SECTIONS } from '../../src/render/sections/index.js';
import { Words } from '../../src/render/words.js';
import { pseudoLocale, pseudoTemplate } from './pseudo-locale.js';

export interface PseudoReport {
  readonly study: Study;
  readonly report: Report;
  readonly html: string;
}

/**
 * The report of one sample in the language that nobody speaks.
 * @param without chapters to leave out
 */
export async function pseudoReport(folder: string, without: readonly string[] = []): Promise<PseudoReport> {
  const { studies } = await analyze([folder], { today: '2026-01-01' });
  const [study] = studies;
  if (!study) throw new Error(`${folder} should hold one country`);
  const template = pseudoTemplate(await loadTemplate(undefined));
  const chapters = template.chapters.filter((chapter) => !without.includes(chapter));
  const words = new Words(pseudoLocale, formatFor(pseudoLocale));
  const report = compose(study, { ...template, chapters }, SECTIONS, words, '0'.repeat(64));
  const base64 = (text: string) => createHash('sha256').update(text).digest('base64');
  return { study, report, html: toHtmlText(report, template.style, base64) };
}
