import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../../src/interpret/alternatives/index.js';
import english from '../../../../src/render/locales/en/index.js';
import spanish from '../../../../src/render/locales/es/index.js';

/** The grid of the catalogue, groups by stages, typed again so that a slip in one place shows. */
const GRID = {
  possession_personal_use: {
    pretrial: '01 02 03 04 05 06 07 12',
    convicted: '04 09',
    incarcerated: '01 09',
  },
  micro_trafficking_nonviolent: {
    pretrial: '06 07 08 10 11 12 13 14 15',
    convicted: '01 02 03 04 06 07 08 10',
    incarcerated: '01 02 03 04 05 06 08 10',
  },
  small_producer_nonviolent: {
    pretrial: '07 08 15 16 17 18',
    convicted: '02 04 06 07',
    incarcerated: '01 02 10',
  },
  drug_dependent: {
    pretrial: '01 06 08 09 10',
    convicted: '05 10 11',
    incarcerated: '04 07 08',
  },
} as const;
const FOR_ALL = ['inc-11', 'inc-12'];

describe('the catalogue of alternatives', () => {
  it('has 41 cards, each with its own id', () => {
    expect(CARDS).toHaveLength(41);
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(41);
  });

  it('numbers its cards without a gap: 18, 11 and 12', () => {
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
    expect(CARDS.map(({ id }) => id)).toEqual([...ids('pre', 18), ...ids('con', 11), ...ids('inc', 12)]);
  });

  it('puts each card at the stage that its id names', () => {
    const stages = { pre: 'pretrial', con: 'convicted', inc: 'incarcerated' } as const;
    for (const { id, stages: own } of CARDS)
      expect(own).toEqual([stages[id.slice(0, 3) as keyof typeof stages]]);
  });

  it('fills the grid of groups and stages', () => {
    for (const [group, byStage] of Object.entries(GRID)) {
      for (const [stage, numbers] of Object.entries(byStage)) {
        const found = CARDS.filter(
          (card) =>
            !FOR_ALL.includes(card.id) &&
            card.groups.some((own) => own === group) &&
            card.stages.some((own) => own === stage),
        );
        expect(found.map(({ id }) => id.slice(4)).join(' '), `${group} ${stage}`).toBe(numbers);
      }
    }
  });

  it('names countries by three letters, once a card, and no start for a bill', () => {
    for (const { id, countries } of CARDS) {
      expect(new Set(countries.map(({ country }) => country)).size, id).toBe(countries.length);
      for (const { country, since, state } of countries) {
        expect(country).toMatch(/^[A-Z]{3}$/);
        if (since !== undefined) expect(since).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        if (state === 'bill') expect(since).toBeUndefined();
      }
    }
  });

  it('gives a source for every grade above none', () => {
    for (const { id, evidence, sources } of CARDS) {
      if (evidence.grade !== 'E0') expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it('says where the evidence is mixed or speaks against the measure', () => {
    expect(CARDS.filter(({ evidence }) => evidence.mixed).map(({ id }) => id)).toEqual(['pre-09', 'con-11']);
    expect(CARDS.filter(({ evidence }) => evidence.adverse).map(({ id }) => id)).toEqual(['pre-02']);
  });
});

describe('the words of the cards', () => {
  it.each([
    ['English', english],
    ['Spanish', spanish],
  ] as const)('tell in %s what each does, what was found and what it needs', (_, locale) => {
    for (const { id, evidence } of CARDS) {
      expect(locale.cards[id]?.what, id).toMatch(/\.$/);
      const details = locale.cardDetails[id];
      expect(details?.preconditions.length, id).toBeGreaterThan(0);
      // Nothing is said to have been found where nothing was, and the other way round.
      expect(details?.result === '', id).toBe(evidence.grade === 'E0');
      expect(details?.population === '', id).toBe(evidence.grade === 'E0');
    }
    expect(Object.keys(locale.cardDetails).sort()).toEqual(CARDS.map(({ id }) => id).sort());
  });

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ] as const)('ask in %s the question that decides in every cell', (_, locale) => {
    for (const group of Object.keys(GRID) as (keyof typeof GRID)[]) {
      for (const stage of ['pretrial', 'convicted', 'incarcerated'] as const) {
        expect(locale.alternatives.cells[group][stage].question).toMatch(/\?$/);
        expect(locale.alternatives.cells[group][stage].measure).toMatch(/\.$/);
      }
    }
  });

  it('name for each card an indicator in which it would show, and when it was looked at', () => {
    for (const { id, indicators = [], checkedOn } of CARDS) {
      expect(indicators.length, id).toBeGreaterThan(0);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('count users only where the law or the practice is in use, and name who counted', () => {
    const counted = CARDS.flatMap(({ id, countries }) =>
      countries.filter(({ use }) => use).map((own) => ({ id, ...own })),
    );
    expect(counted.map(({ id }) => id)).toEqual(['pre-10', 'con-06', 'inc-08']);
    for (const { state, source } of counted) {
      expect(state).toBe('in_use');
      expect(source).toBeDefined();
    }
  });
});
