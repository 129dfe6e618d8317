import type { Language } from '../model/language.js';
import { formatFor } from './format.js';
import { loadLocale } from './locales/index.js';
import { Words } from './words.js';

/** The words and number style of a language and region (ISO 3166-1 alpha-2). */
export async function wordsFor(language: Language, region?: string): Promise<Words> {
  const locale = await loadLocale(language);
  return new Words(locale, formatFor(locale, region));
}
