import type { Comparison } from '../../model/comparison.js';
import type { CountryTable } from '../../model/country-table.js';
import { type Fingerprint, toHtmlText } from '../formats/html.js';
import { toMarkdownText } from '../formats/markdown.js';
import type { RenderedFile, ReportFormat } from '../index.js';
import type { Words } from '../words.js';
import { changeView } from './change-view.js';
import { countryView, type FamilyOf } from './country-view.js';
import { type ComparisonView, reportOf } from './parts.js';
import type { AnswerOf } from './told-parts.js';

/** A comparison of two studies, or countries side by side, in words. */
export function viewOf(
  compared: Comparison | CountryTable,
  words: Words,
  answerOf: AnswerOf,
  familyOf: FamilyOf,
): ComparisonView {
  return compared.kind === 'ctg-comparison'
    ? changeView(compared, words, answerOf)
    : countryView(compared, words, familyOf);
}

/** The page of a comparison in each form asked for: `comparison.en.html`, `countries.en.md`. */
export function renderComparison(
  view: ComparisonView,
  name: 'comparison' | 'countries',
  words: Words,
  formats: readonly ReportFormat[],
  style: string,
  fingerprint: Fingerprint,
): RenderedFile[] {
  const report = reportOf(view, words);
  const { language } = words.locale;
  return [
    ...(formats.includes('html')
      ? [{ path: `${name}.${language}.html`, text: toHtmlText(report, style, fingerprint) }]
      : []),
    // A comparison has no drawings, so that no file lies beside it.
    ...(formats.includes('md')
      ? [{ path: `${name}.${language}.md`, text: toMarkdownText(report, ({ id }) => id) }]
      : []),
  ];
}
