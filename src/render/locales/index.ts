import type { Language } from '../../model/language.js';
import type { Locale } from './locale.js';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Locale }>>> = {
  en: () => import('./en/index.js'),
  es: () => import('./es/index.js'),
  pt: () => import('./pt/index.js'),
  fr: () => import('./fr/index.js'),
};

/** Loads the words of one language; the others stay on the disk. */
export async function loadLocale(language: Language): Promise<Locale> {
  return (await LOADERS[language]()).default;
}
