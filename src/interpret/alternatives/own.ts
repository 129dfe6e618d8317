import type { Edition, OwnState } from '../../model/edition.js';
import type { AlternativeCard, CardCountry } from '../../model/finding.js';
import { CARDS } from './index.js';

/**
 * The catalogue as one study prints it: with the cards that its authors added, and what they say of their country in
 * place of what the catalogue says of it.
 * @param country alpha-3 code
 * @param fewest numbers of users above nought and below this are not told
 */
export function alternativesOf(
  country: string,
  { states = [], cards = [] }: Pick<Edition, 'states' | 'cards'>,
  fewest: number,
): AlternativeCard[] {
  const said = new Map(
    states.filter(({ state }) => state.country === country).map(({ card, state }: OwnState) => [card, state]),
  );
  return [...CARDS, ...cards].map((card) => {
    const own = said.get(card.id);
    const countries = own
      ? [...card.countries.filter((item) => item.country !== country), own]
      : card.countries;
    return { ...card, countries: countries.map((item) => withoutFew(item, fewest)) };
  });
}

function withoutFew(state: CardCountry, fewest: number): CardCountry {
  const { use, ...rest } = state;
  if (!use || use.people === 0 || use.people >= fewest) return state;
  return { ...rest, fewerThan: fewest };
}
