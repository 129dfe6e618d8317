import { distance } from 'fastest-levenshtein';
import en from './en.js';
import es from './es.js';
import type { Field, ValueWords, Vocabulary } from './fields.js';
import fr from './fr.js';
import { type HeaderMatch, HeaderWords } from './header-words.js';
import { phraseOf } from './phrase.js';
import pt from './pt.js';

export type { HeaderMatch } from './header-words.js';

/** Every language that is read. */
export const VOCABULARIES: readonly Vocabulary[] = [en, es, pt, fr];

let words: HeaderWords | undefined;
/** Made at the first header that is not canonical: most runs of the samples have none. */
function headerWords(): HeaderWords {
  words ??= new HeaderWords(VOCABULARIES);
  return words;
}
const known = new Map<string, readonly HeaderMatch[]>();

/** Every field that a header may mean, best first; more than one field means that the header is ambiguous. */
export function fieldsOf(header: string): readonly HeaderMatch[] {
  const held = known.get(header);
  if (held) return held;
  const found = headerWords().find(header);
  known.set(header, found);
  return found;
}

/** A known header one or two letters away from a text, for the message. */
export function nearestHeader(
  header: string,
): { readonly phrase: string; readonly field: Field } | undefined {
  const phrase = phraseOf(header);
  if (phrase.length < 5) return undefined;
  let best: { phrase: string; field: Field } | undefined;
  let least = phrase.length < 8 ? 2 : 3;
  for (const [candidate, [match]] of headerWords().exact) {
    if (Math.abs(candidate.length - phrase.length) >= least || !match) continue;
    const far = distance(candidate, phrase);
    if (far < least && far > 0) {
      least = far;
      best = { phrase: candidate, field: match.field };
    }
  }
  return best;
}

const joined = (pick: (vocabulary: Vocabulary) => readonly string[]) => new Set(VOCABULARIES.flatMap(pick));
const TOTALS = joined(({ totals }) => totals);
const UNKNOWN = joined(({ unknown }) => unknown);
const NOTES = [...joined(({ notes }) => notes)];

/** Whether a label says that its row sums others: `Total`, `Subtotal Costa`, `TOTAL GENERAL`. */
export function isTotalLabel(text: string): boolean {
  const phrase = phraseOf(text);
  return (
    TOTALS.has(phrase) ||
    /^(?:sub ?total|total|totales|totais|sous total)\b/.test(phrase) ||
    /\btotal$/.test(phrase)
  );
}

const UNKNOWN_SIGNS = /^(?:|[-–—]+|\.{2,}|…|[/:~?*])$/u;
/** What spreadsheets write for a formula that failed, in the languages they speak. */
const SPREADSHEET_ERROR = /^#[¡!]?[\p{L}\d/]+[!?]?$/u;

/** Whether a cell of a value says "we do not know", in any language; an error of a spreadsheet is not known either. */
export function isUnknownText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  const trimmed = text.trim();
  return UNKNOWN_SIGNS.test(trimmed) || SPREADSHEET_ERROR.test(trimmed) || UNKNOWN.has(phraseOf(trimmed));
}

/** Whether a text begins as a note below a table does: a source, a footnote mark. */
export function isNoteStart(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:\(\d{1,2}\)|\*+|[¹²³]|\d{1,2}\/|[a-z]\/|\(?FOOTNOTE)/.test(trimmed)) return true;
  const phrase = phraseOf(trimmed);
  return NOTES.some((word) => phrase === word || phrase.startsWith(`${word} `));
}

/**
 * The canonical word for a part of the population.
 * @param others every text of the column, folded: `M` is women beside `H`, and men beside `F`
 * @returns `undefined` for another word, and for one that may mean two parts
 */
export function partNamed(
  column: keyof ValueWords,
  text: string,
  others: ReadonlySet<string> = new Set(),
): string | undefined {
  const phrase = phraseOf(text);
  if (column === 'sex' && phrase === 'm')
    return others.has('h') ? 'female' : others.has('f') ? 'male' : undefined;
  const found = new Set(
    VOCABULARIES.flatMap(({ values }) =>
      Object.entries(values[column]).flatMap(([word, texts]) => (texts.includes(phrase) ? [word] : [])),
    ),
  );
  const [word] = found;
  return found.size === 1 ? word : undefined;
}

/** The month words of every language, each a list of twelve. */
export const MONTH_LISTS = VOCABULARIES.map(({ months }) => months);

/** The words of lengths of time in every language. */
export const LENGTH_WORDS = {
  year: [...joined(({ lengths }) => lengths.year)],
  month: [...joined(({ lengths }) => lengths.month)],
  day: [...joined(({ lengths }) => lengths.day)],
  life: [...joined(({ lengths }) => lengths.life)],
};
