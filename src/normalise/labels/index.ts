import { phraseOf } from '../vocabulary/phrase.js';
import brazil from './brazil.js';
import colombia from './colombia.js';
import costaRica from './costa-rica.js';
import type { LabelList, LabelRule } from './define-labels.js';
import dominicanRepublic from './dominican-republic.js';
import general from './general.js';
import mexico from './mexico.js';
import panama from './panama.js';
import peru from './peru.js';

const LISTS: readonly LabelList[] = [colombia, costaRica, dominicanRepublic, mexico, panama, peru, brazil];

/** What a legal label means, and the law or source that says so. */
export interface OffenceLabel {
  readonly offenceClass: string;
  readonly drugSubtype?: string;
  /** The words that it was known by. */
  readonly matched: string;
  readonly source: string;
}

/**
 * The offence class of a legal label: by the law of its country, then by words that every country uses.
 * @returns `undefined` for a label that is not known; it is then listed with its rows, and never put under "other"
 */
export function offenceOf(label: string, country?: string): OffenceLabel | undefined {
  const phrase = ` ${phraseOf(label)} `;
  if (phrase.trim() === '') return undefined;
  const own = LISTS.filter((list) => list.country === country);
  for (const { rules } of [...own, general]) {
    const rule = rules.find((candidate) => fits(candidate, phrase));
    if (!rule) continue;
    // A rule without a class says that the label holds more than one, and that no word tells them apart.
    if (rule.offenceClass === '') return undefined;
    const { offenceClass, drugSubtype, source, all } = rule;
    return { offenceClass, ...(drugSubtype ? { drugSubtype } : {}), matched: all.join(' '), source };
  }
  return undefined;
}

const has = (phrase: string, words: string) => words.split('|').some((word) => phrase.includes(` ${word}`));

function fits({ all, none = [] }: LabelRule, phrase: string): boolean {
  return all.every((words) => has(phrase, words)) && !none.some((words) => has(phrase, words));
}
