import { type CardView, cardInWords, wordsFor } from '../../index.js';
import { countriesOf, languagesOf } from '../options.js';
import { textTable } from '../reporters/text-table.js';
import { loadStudy } from '../study-file.js';
import type { Terminal } from '../terminal.js';

/** What `ctg explain` is told. */
interface CardFlags {
  readonly study?: string;
  readonly country?: string;
  readonly lang: string;
  readonly json?: true;
}

/**
 * Prints a card of the catalogue, or one of a study, with what it is in the study's country.
 * @returns whether there is such a card
 */
export async function explainCard(id: string, flags: CardFlags, terminal: Terminal): Promise<boolean> {
  const [language = 'en'] = languagesOf(flags.lang);
  const words = await wordsFor(language);
  const known = await cardInWords(id, words);
  // A study is read only for a card: an indicator reads it itself.
  const isOwn = !known && flags.study !== undefined && /^[a-z][a-z0-9-]*$/.test(id);
  if (!known && !isOwn) return false;
  const [country] = flags.country === undefined ? [] : countriesOf(flags.country);
  const study = flags.study === undefined ? undefined : await loadStudy(flags.study, country);
  const found = study ? await cardInWords(id, words, study) : known;
  if (!found) return false;
  if (flags.json) terminal.out(`${JSON.stringify(found.card, undefined, 2)}\n`);
  else {
    terminal.out(`${found.card.name}\n${found.card.id} · ${found.card.evidence}\n\n${found.card.what}\n\n`);
    const here = study ? words.format.country(study.country) : '';
    terminal.out(textTable(rowsOf(found.card, found.labels, here), terminal.width));
  }
  return true;
}

function rowsOf(card: CardView, labels: Readonly<Record<string, string>>, here: string): string[][] {
  const label = (key: string) => labels[key] ?? key;
  const several = (key: string, texts: readonly string[]) =>
    texts.map((text, index) => [index === 0 ? label(key) : '', text]);
  return [
    ...(card.own ? [['', label('own')]] : []),
    ...(here === '' ? [] : [[here, card.here]]),
    [label('mechanism'), card.mechanism],
    [label('groups'), card.groups],
    [label('stages'), card.stages],
    [label('result'), [card.result, card.note].filter((text) => text !== '').join(' ') || card.evidence],
    [label('population'), card.population],
    [label('preconditions'), card.preconditions],
    ...several('cautions', card.cautions),
    ...several(
      'countries',
      card.countries.map(({ name, text }) => `${name}: ${text}`),
    ),
    [label('progress'), card.progress],
    [label('sources'), card.checked === '' ? card.sources : `${card.sources} (${card.checked})`],
  ].filter(([, text]) => text !== '');
}
