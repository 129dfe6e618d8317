import { LANGUAGES, type Language } from '../model/language.js';

/** What a language is written with. */
const KINDS: readonly { supportedLocalesOf(locales: string[]): readonly string[] }[] = [
  Intl.DateTimeFormat,
  Intl.NumberFormat,
  Intl.ListFormat,
  Intl.PluralRules,
  Intl.DisplayNames,
];

/** The languages whose dates, numbers and lists the platform cannot write, since it was built without their data. */
export function languagesWithoutData(): Language[] {
  return LANGUAGES.filter((language) =>
    KINDS.some((kind) => kind.supportedLocalesOf([language]).length === 0),
  );
}
