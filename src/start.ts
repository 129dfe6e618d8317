/**
 * The part of the public API that needs no table: names of countries and languages, dates, words, and which files there
 * are. A command that finds nothing to do loads only this.
 */
import { fileURLToPath } from 'node:url';
import countryCodes from 'i18n-iso-countries/index.js';
import type { BatchSummary } from './model/batch.js';
import type { Language } from './model/language.js';
import { type Period, parsePeriod } from './model/period.js';
import type { SummaryView } from './render/batch/view.js';
import type { Words } from './render/words.js';

export { LIMIT_IDS, type LimitId } from './model/finding.js';
export { LANGUAGES, type Language } from './model/language.js';
export { countryCode, nearestCountry } from './normalise/country.js';
export { isTableName, listFiles } from './read/list-files.js';
export { textFilesIn } from './read/text-files.js';
export type { SummaryView } from './render/batch/view.js';
export { languagesWithoutData } from './render/language-data.js';
export type { Words } from './render/words.js';
export { VERSION } from './version.js';

/** The folder of the template that comes with the program. */
export const BUILT_IN_TEMPLATE = fileURLToPath(new URL('../templates/country-diagnostic', import.meta.url));

/**
 * Numbers follow the country's own style where its language does: Peru writes 1,234.5 and Colombia 1.234,5, both in
 * Spanish. English has one style.
 */
export function defaultRegion(language: Language, country: string): string | undefined {
  return language === 'en' ? undefined : countryCodes.alpha3ToAlpha2(country);
}

/** A last day considered, from `2022`, `2022-06` or `2022-06-30`. */
export function parseAsOf(text: string): Period | undefined {
  return parsePeriod(text);
}

/** The words of one language, for programs that print results themselves. Loads nothing that draws. */
export async function wordsFor(language: Language, region?: string): Promise<Words> {
  const words = await import('./render/words-for.js');
  return words.wordsFor(language, region);
}

/** A batch in words, for programs that print it themselves. Loads nothing that draws. */
export async function summaryInWords(summary: BatchSummary, words: Words): Promise<SummaryView> {
  const { summaryView } = await import('./render/batch/view.js');
  return summaryView(summary, words);
}
