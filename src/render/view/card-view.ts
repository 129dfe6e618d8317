import type { AlternativeCard } from '../../model/finding.js';
import type { Study } from '../../model/study.js';
import type { Words } from '../words.js';
import { alternativeLabel, dateOf, lawOf, SIGNS, stateHere, stateIn } from './card-state.js';

/** A card in words, as a template and the terminal print it; a text is empty where there is nothing to say. */
export interface CardView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** Whether the authors of the study added it. */
  readonly own: boolean;
  readonly mechanism: string;
  readonly groups: string;
  readonly stages: string;
  /** How well it was tested, in words. */
  readonly evidence: string;
  readonly result: string;
  readonly population: string;
  readonly note: string;
  readonly preconditions: string;
  readonly cautions: readonly string[];
  /** Where it is or was, without the country of the study. */
  readonly countries: readonly { readonly name: string; readonly text: string }[];
  readonly progress: string;
  readonly sources: string;
  readonly checked: string;
  /** Mark and words for the country of a study; empty without one. */
  readonly here: string;
}

/** A card in words; with a study also what it is in the country of that study. */
export function cardView(card: AlternativeCard, words: Words, study?: Study): CardView {
  const { locale, format } = words;
  const name = cardName(card, words);
  const known = locale.cardDetails[card.id];
  const { text } = card;
  const here = study ? stateHere(card, study, words) : undefined;
  const result = text ? (text.result ?? '') : (known?.result ?? '');
  const indicators = card.indicators ?? [];
  return {
    id: card.id,
    name,
    what: text?.what ?? locale.cards[card.id]?.what ?? '',
    own: text !== undefined,
    mechanism: locale.mechanisms[card.mechanism],
    groups: format.list(card.groups.map((group) => locale.groups[group])),
    stages: format.list(card.stages.map((stage) => locale.stages[stage])),
    evidence: gradeOf(card, words),
    result: result === '' && !text ? alternativeLabel(words, 'nothing-found') : result,
    population: text ? '' : (known?.population ?? ''),
    note: text ? '' : (known?.note ?? ''),
    preconditions: (text?.preconditions ?? known?.preconditions ?? []).join('; '),
    cautions: text?.cautions ?? known?.cautions ?? [],
    countries: card.countries
      .filter(({ country }) => country !== study?.country)
      .map((item) => ({
        name: format.country(item.country),
        text: [lawOf(item, words), stateIn(item, words).text].filter((part) => part !== '').join(': '),
      })),
    progress: indicators.map((id) => locale.indicators[id].title).join('; '),
    sources: card.sources.length > 0 ? card.sources.join('; ') : alternativeLabel(words, 'no-source'),
    checked: card.checkedOn
      ? alternativeLabel(words, 'checked-on', { date: dateOf(card.checkedOn, words) })
      : '',
    here:
      here && study ? [`${SIGNS[here.mark]} ${here.text}`, ...lawHere(card, study, words)].join('; ') : '',
  };
}

function lawHere({ countries }: AlternativeCard, study: Study, words: Words): string[] {
  const own = countries.find(({ country }) => country === study.country);
  const law = own ? lawOf(own, words) : '';
  return law === '' ? [] : [law];
}

/** What a card is called: in the words of whoever added it, or in those of the language. */
export function cardName({ id, text }: Pick<AlternativeCard, 'id' | 'text'>, words: Words): string {
  return text?.name ?? words.locale.cards[id]?.name ?? id;
}

function gradeOf({ evidence }: AlternativeCard, words: Words): string {
  const grade = words.locale.evidence[evidence.grade];
  const asides = [
    ...(evidence.mixed ? [alternativeLabel(words, 'mixed')] : []),
    ...(evidence.adverse ? [alternativeLabel(words, 'adverse')] : []),
  ];
  return [grade, ...asides].join(', ');
}

/** The words around a card, so that one template text serves every language. */
export function cardWords(words: Words): Readonly<Record<string, string>> {
  return {
    own: alternativeLabel(words, 'own-card'),
    mechanism: alternativeLabel(words, 'mechanism'),
    groups: alternativeLabel(words, 'card-groups'),
    stages: alternativeLabel(words, 'card-stages'),
    result: alternativeLabel(words, 'result'),
    population: alternativeLabel(words, 'population'),
    preconditions: alternativeLabel(words, 'preconditions'),
    cautions: alternativeLabel(words, 'cautions'),
    countries: alternativeLabel(words, 'countries'),
    progress: alternativeLabel(words, 'progress'),
    sources: words.label('sources'),
  };
}

/** What a template is given of the catalogue. */
export interface AlternativesView {
  /** Whether the study holds the catalogue; one made before it did holds a few cards only. */
  readonly complete: boolean;
  readonly count: {
    readonly cards: string;
    readonly use: string;
    readonly law: string;
    readonly none: string;
  };
  readonly cards: readonly CardView[];
}

/** The catalogue of a study, and how much of it is law and use in its country. */
export function alternativesView(study: Study, words: Words): AlternativesView {
  const complete = study.alternatives.some(({ checkedOn }) => checkedOn !== undefined);
  const cards = complete ? study.alternatives : [];
  const marks = cards.map((card) => stateHere(card, study, words).mark);
  const count = (mark: string) => words.format.number(marks.filter((own) => own === mark).length);
  return {
    complete,
    count: {
      cards: words.format.number(cards.length),
      use: count('use'),
      law: count('law'),
      none: count('none'),
    },
    cards: cards.map((card) => cardView(card, words, study)),
  };
}
