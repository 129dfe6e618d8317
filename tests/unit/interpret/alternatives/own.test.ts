import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../../src/interpret/alternatives/index.js';
import { alternativesOf } from '../../../../src/interpret/alternatives/own.js';
import type { AlternativeCard, CardCountry } from '../../../../src/model/finding.js';

const OWN: AlternativeCard = {
  id: 'own-01',
  mechanism: 'law',
  stages: ['incarcerated'],
  groups: ['small_producer_nonviolent'],
  countries: [],
  evidence: { grade: 'E0' },
  sources: [],
  text: { name: 'Ours', what: 'It helps.', preconditions: [], cautions: [] },
};
const stated = (people: number): CardCountry => ({
  country: 'PER',
  state: 'in_use',
  use: { people },
  stated: 'by-authors',
});
const of = (cards: readonly AlternativeCard[], id: string) =>
  cards.find((card) => card.id === id)?.countries.filter(({ country }) => country === 'PER');

describe('the alternatives of a study', () => {
  it('are the catalogue as it is when nobody adds to it', () => {
    expect(alternativesOf('PER', {}, 5)).toEqual(CARDS);
  });

  it('put what the authors say of their country in the place of what the catalogue says', () => {
    const cards = alternativesOf('PER', { states: [{ card: 'pre-02', state: stated(40) }] }, 5);
    expect(of(cards, 'pre-02')).toEqual([stated(40)]);
    expect(cards.find(({ id }) => id === 'pre-02')?.countries.map(({ country }) => country)).toEqual([
      'MEX',
      'PER',
    ]);
  });

  it('leave other countries’ states to their own studies', () => {
    const cards = alternativesOf('MEX', { states: [{ card: 'con-01', state: stated(40) }] }, 5);
    expect(of(cards, 'con-01')).toEqual([]);
  });

  it('add cards of the authors’ own after the catalogue', () => {
    const cards = alternativesOf('PER', { cards: [OWN] }, 5);
    expect(cards.at(-1)).toEqual(OWN);
    expect(cards).toHaveLength(CARDS.length + 1);
  });

  it('tell of a few people only that they are few', () => {
    const at = (people: number, fewest: number) =>
      of(
        alternativesOf('PER', { states: [{ card: 'con-01', state: stated(people) }] }, fewest),
        'con-01',
      )?.[0];
    expect(at(4, 5)).toEqual({ country: 'PER', state: 'in_use', stated: 'by-authors', fewerThan: 5 });
    expect(at(5, 5)?.use).toEqual({ people: 5 });
    expect(at(0, 5)?.use).toEqual({ people: 0 });
    expect(at(4, 0)?.use).toEqual({ people: 4 });
  });
});
