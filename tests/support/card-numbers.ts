import type { Study } from '../../src/index.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Words } from '../../src/render/words.js';

// The numbers that the catalogue of alternatives brings with it: they are nobody's measure, and belong to its chapters alone.

/** Chapters that print cards. */
export const OF_CARDS: readonly string[] = ['alternatives', 'cards', 'findings'];

/** How many cards the catalogue has, how many of each state, and how many people they reach where somebody counted. */
export function cardCounts({ alternatives, country, facts }: Study): number[] {
  const here = alternatives.map(({ id, countries }) => {
    const own = countries.find((item) => item.country === country);
    const isProgramme = id === 'pre-09' && own?.stated !== 'by-authors';
    if (isProgramme && facts.some(({ name, value }) => name === 'programme-active' && value > 0))
      return 'use';
    if (own?.state === 'in_use')
      return own.fewerThan !== undefined || (own.use?.people ?? 0) > 0 ? 'use' : 'law';
    return own?.state === 'in_law_unused' || own?.state === 'unknown' ? 'law' : 'none';
  });
  return [
    alternatives.length,
    ...['use', 'law', 'none'].map((state) => here.filter((own) => own === state).length),
    ...alternatives.flatMap(({ countries }) =>
      countries.flatMap(({ use, fewerThan }) => [use?.people ?? fewerThan ?? []].flat()),
    ),
  ];
}

/** What the study's cards say in their own words: names of laws, sources, dates. */
export function cardTexts({ alternatives }: Study, words: Words): string[] {
  const date = (text: string | undefined) => {
    const period = text === undefined ? undefined : parsePeriod(text);
    return period ? words.format.date(period) : (text ?? '');
  };
  return alternatives.flatMap(({ id, countries, sources, checkedOn, text }) => [
    id,
    ...sources,
    date(checkedOn),
    ...stringsOf(text),
    ...countries.flatMap(({ law, since, use, source }) => [
      law ?? '',
      date(since),
      date(use?.on),
      source ?? '',
    ]),
  ]);
}

/** Every text within a value, as it stands. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
