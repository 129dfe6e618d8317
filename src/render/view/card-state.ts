import type { Fact } from '../../model/fact.js';
import type { AlternativeCard, CardCountry } from '../../model/finding.js';
import { comparePeriods, type Period, parsePeriod } from '../../model/period.js';
import type { Study } from '../../model/study.js';
import type { AlternativeLabel } from '../locales/alternative-texts.js';
import { message } from '../message.js';
import type { Words } from '../words.js';

/** Not in law or not found; in law or practice without a count; in use, counted. */
export type CardMark = 'none' | 'law' | 'use';
export const SIGNS: Readonly<Record<CardMark, string>> = { none: '○', law: '◐', use: '●' };

/** What a card is in one country: a mark, and the words for it. */
export interface StateInWords {
  readonly mark: CardMark;
  readonly text: string;
  /** The same without who says so. */
  readonly brief: string;
  /** Whether anything was read or stated of it in this country. */
  readonly found: boolean;
}

/** The card that counts of a treatment court speak of. */
const COURT_CARD = 'pre-09';

/** A short word of the chapters on alternatives. */
export function alternativeLabel(
  words: Words,
  key: AlternativeLabel,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return message(words.format.tag, words.locale.alternatives.labels[key], args);
}

/** What a card is in the country of a study, from what its authors state, its programmes' counts, or the catalogue. */
export function stateHere(card: AlternativeCard, study: Study, words: Words): StateInWords {
  const own = card.countries.find(({ country }) => country === study.country);
  if (own?.stated !== 'by-authors' && card.id === COURT_CARD) {
    const counted = participantsOf(study).map((fact) =>
      alternativeLabel(words, 'in-programme', {
        n: words.count(fact),
        count: fact.value,
        programme: fact.place.facility,
        date: words.format.date(countedOn(fact)),
      }),
    );
    const text = counted.join('; ');
    if (counted.length > 0) return { mark: 'use', text, brief: text, found: true };
  }
  const none = alternativeLabel(words, 'none-found');
  return own ? stateIn(own, words) : { mark: 'none', text: none, brief: none, found: false };
}

/** What a card is in a country: never more than what is known of its use. */
export function stateIn(state: CardCountry, words: Words): StateInWords {
  const say = (mark: CardMark, key: AlternativeLabel, args = {}): StateInWords => {
    const brief = alternativeLabel(words, key, args);
    return { mark, text: [brief, ...asides(state, words)].join('; '), brief, found: true };
  };
  switch (state.state) {
    case 'not_in_law':
      return say('none', 'not-in-law');
    case 'bill':
      return say('none', 'bill');
    case 'reversed':
      return say('none', 'reversed');
    case 'in_law_unused':
      return say('law', 'in-law-unused');
    case 'unknown':
      return state.since
        ? say('law', 'was-in-force', { since: dateOf(state.since, words) })
        : say('law', 'use-unknown');
    case 'in_use': {
      const { use, fewerThan } = state;
      if (fewerThan !== undefined) return say('use', 'in-use-few', { n: words.format.number(fewerThan) });
      if (use === undefined) return say('law', 'use-not-counted');
      if (use.people === 0) return say('law', 'in-law-unused');
      const args = peopleArgs(use.people, words);
      return use.on
        ? say('use', 'in-use-on', { ...args, date: dateOf(use.on, words) })
        : say('use', 'in-use', args);
    }
  }
}

function asides({ source, stated }: CardCountry, words: Words): string[] {
  return [
    ...(stated ? [alternativeLabel(words, 'said-by-authors')] : []),
    ...(source ? [alternativeLabel(words, 'source-of-state', { source })] : []),
  ];
}

/** The law by its own name and when it began: `Ley 2292 de 2023, since 8 March 2023`. */
export function lawOf({ law, since }: CardCountry, words: Words): string {
  const start = since ? [alternativeLabel(words, 'since', { date: dateOf(since, words) })] : [];
  return [...(law ? [law] : []), ...start].join(', ');
}

const peopleArgs = (count: number, words: Words) => ({ n: words.format.number(count), count });

/** A date as people write it; a text that is none stays as it is. */
export function dateOf(text: string, words: Words): string {
  const period = parsePeriod(text);
  return period ? words.format.date(period) : text;
}

/** Those in a programme are counted at the end of the time that its flow covers. */
function countedOn({ period }: Fact): Period {
  return period.precision === 'range' ? { start: period.end, end: period.end, precision: 'day' } : period;
}

/** The newest count of those in each treatment programme. */
function participantsOf({ facts }: Study): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts.filter(({ name }) => name === 'programme-active')) {
    const known = newest.get(fact.place.facility);
    if (!known || comparePeriods(known.period, fact.period) < 0) newest.set(fact.place.facility, fact);
  }
  return [...newest.values()].filter(({ value }) => value > 0);
}
