import type { Language } from '../index.js';

/** The words of one language for the terminal; drawing itself stays on the disk. */
export async function terminalWords(language: Language) {
  const [{ loadLocale }, { formatFor }, { Words }] = await Promise.all([
    import('../render/locales/index.js'),
    import('../render/format.js'),
    import('../render/words.js'),
  ]);
  const locale = await loadLocale(language);
  return new Words(locale, formatFor(locale));
}
