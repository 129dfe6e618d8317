import { FIELDS, type Field, type Vocabulary } from './fields.js';
import { phraseOf } from './phrase.js';

/** A meaning of a header, and the words that it rests on. */
export interface HeaderMatch {
  readonly field: Field;
  readonly language: Vocabulary['language'];
  readonly phrase: string;
  /** `part`: words beside the known ones may change the meaning, so that it is only a possibility. */
  readonly how: 'exact' | 'abbreviation' | 'contained' | 'part';
}

/** Shorter phrases stand in too many headers by chance. */
const SHORTEST_CONTAINED = 5;
/** Words that turn a count into a share of something. */
const SHARE =
  /%|\b(?:porcentajes?|proporcion|percentual|percent|percentage|tasa|taxa|taux|rate|share|part des|indice)\b/;
const LEADING =
  /^(?:n(?:umero|um|ro|o)? (?:de |total de )?|nombre d[e ]+|number of |cantidad de |total de |quantidade de |no de )/;
const TRAILING = / (?:n|no|nro|personas|persons|people|pessoas|personnes|hab)$/;
/**
 * Words that add nothing to a meaning. A header with others beside a known phrase speaks of a part that is not known:
 * women among the police are no women in prison.
 */
const NEUTRAL = new Set(
  (
    'a al and as at au by com con da das de del des di do dos du e el em en et for from in la las le les los na nas no nos o of on os ou par para per pela pelo por pour prisons prison que sobre su sur the to total un una y ' +
    'numero number nombre cantidad quantidade num nro n total totals general geral persona personas person persons people pessoa pessoas personne personnes ppl interno internos reclusos presos prisoners inmates detenus ' +
    'penitenciario penitenciaria penitenciarios penitenciarias carcelario carcelaria carcelarios prisional prisionais carceraria penal penales reclusa privada privadas libertad liberdade nacional national sistema system pais actual atual current ' +
    'poblacion populacao population held adult adultos s p c m f h porcentaje proporcion percentual percent percentage tasa taxa taux rate share indice part ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro ' +
    'january february march april may june july august september october november december january'
  ).split(' '),
);
/** The share that goes with each count. */
const SHARES: Readonly<Partial<Record<Field, Field>>> = {
  unsentenced: 'unsentenced_percent',
  female: 'female_percent',
  foreign: 'foreign_percent',
  juveniles: 'juveniles_percent',
  drug_offence: 'drug_percent',
  excess: 'excess_percent',
  overcrowding_percent: 'overcrowding_percent',
  occupancy_percent: 'occupancy_percent',
  excess_percent: 'excess_percent',
};

/** The headers of some vocabularies, ready to be searched. */
export class HeaderWords {
  /** Whole phrases, with every meaning that some language gives them. */
  readonly exact = new Map<string, HeaderMatch[]>();
  readonly #abbreviations = new Map<string, HeaderMatch[]>();
  readonly #long: HeaderMatch[] = [];

  constructor(vocabularies: readonly Vocabulary[]) {
    for (const { language, headers, abbreviations } of vocabularies) {
      for (const [field, phrases] of Object.entries(headers) as [Field, readonly string[]][]) {
        for (const phrase of phrases) put(this.exact, { field, language, phrase, how: 'exact' });
      }
      for (const [field, phrases] of Object.entries(abbreviations) as [Field, readonly string[]][]) {
        for (const phrase of phrases)
          put(this.#abbreviations, { field, language, phrase, how: 'abbreviation' });
      }
    }
    for (const matches of this.exact.values()) {
      for (const match of matches)
        if (match.phrase.length >= SHORTEST_CONTAINED) this.#long.push({ ...match, how: 'contained' });
    }
    this.#long.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  find(header: string): readonly HeaderMatch[] {
    const phrase = phraseOf(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
    if (phrase === '') return [];
    if (phrase === 'm') return SEXES_OF_M;
    const plain = phrase.replace(LEADING, '').replace(TRAILING, '');
    return (
      this.exact.get(phrase) ??
      this.exact.get(phraseOf(header)) ??
      this.#abbreviations.get(phrase) ??
      (SHARE.test(phrase) ? undefined : this.exact.get(plain)) ??
      this.#byPrefixes(header, phrase) ??
      this.#contained(phrase)
    );
  }

  /** `POB. PENAL`: every word is the beginning of a word of one phrase. Only where points show that words are cut. */
  #byPrefixes(header: string, phrase: string): readonly HeaderMatch[] | undefined {
    if (!/\p{L}\./u.test(header)) return undefined;
    const words = phrase.split(' ');
    const matches = [...this.exact.values()].flat().filter((match) => {
      const whole = match.phrase.split(' ');
      return (
        whole.length === words.length &&
        words.every((word, index) => word.length >= 3 && (whole[index] ?? '').startsWith(word))
      );
    });
    const fields = new Set(matches.map(({ field }) => field));
    const [match] = matches;
    return match && fields.size === 1 ? [{ ...match, how: 'abbreviation' }] : undefined;
  }

  /** The longest known phrases inside a header. Two counts in one header make a part that is neither. */
  #contained(phrase: string): readonly HeaderMatch[] {
    let rest = ` ${phrase} `;
    const found: HeaderMatch[] = [];
    for (const match of this.#long) {
      const place = rest.indexOf(` ${match.phrase} `);
      const same = found.some((other) => other.phrase === match.phrase);
      if (place === -1 && !same) continue;
      if (!same) rest = rest.replace(` ${match.phrase} `, ' \u0000 ');
      found.push(match);
    }
    // People for each 100,000 inhabitants: a rate, whatever else the header names.
    if (/\b(?:por|per|pour|para cada) (?:cada )?100 (?:000|mil)\b/.test(phrase))
      return found.length > 0 ? RATE : [];
    const isShare = SHARE.test(phrase);
    const meanings = found.flatMap((match): HeaderMatch[] => {
      if (!isShare) return [match];
      const share = FIELDS[match.field] === 'percent' ? match.field : SHARES[match.field];
      return share ? [{ ...match, field: share }] : [];
    });
    const numbers = meanings.filter(({ field }) => FIELDS[field] === 'count' || FIELDS[field] === 'percent');
    const kinds = numbers.some(({ field }) => field.startsWith('capacity_'));
    const exactly = numbers.filter(
      ({ field }) => field !== 'total' && field !== 'value' && !(kinds && field === 'capacity'),
    );
    const best = exactly.length > 0 ? exactly : numbers.length > 0 ? numbers : meanings;
    const left = rest.split(' ').filter((word) => /\p{L}/u.test(word) && !NEUTRAL.has(word));
    return unique(left.length > 0 ? best.map((match) => ({ ...match, how: 'part' as const })) : best);
  }
}

const RATE: readonly HeaderMatch[] = [
  { field: 'imprisonment_rate', language: 'en', phrase: 'per 100 000', how: 'contained' },
];

/** `M` alone: women in Spanish tables, men in the others. */
const SEXES_OF_M: readonly HeaderMatch[] = [
  { field: 'female', language: 'es', phrase: 'm', how: 'exact' },
  { field: 'male', language: 'en', phrase: 'm', how: 'exact' },
];

function put(map: Map<string, HeaderMatch[]>, match: HeaderMatch): void {
  const held = map.get(match.phrase);
  if (held) held.push(match);
  else map.set(match.phrase, [match]);
}

function unique(matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  return [...new Map(matches.map((match) => [match.field, match])).values()];
}
