import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../../src/interpret/alternatives/index.js';
import { FINDINGS } from '../../../../src/interpret/findings/index.js';
import { FINDING_IDS } from '../../../../src/model/finding.js';

const rules = FINDINGS.flatMap(({ id, recommendations }) =>
  Object.entries(recommendations).flatMap(([answer, list]) =>
    (list ?? []).map((rule) => ({ finding: id, answer, ...rule })),
  ),
);

describe('the findings', () => {
  it('answer every question of the model once, under its own number', () => {
    expect(FINDINGS.map(({ id }) => id)).toEqual([...FINDING_IDS]);
    expect(new Set(FINDINGS.map(({ number }) => number)).size).toBe(FINDINGS.length);
    for (const { number } of FINDINGS) expect(number).toMatch(/^\d\.\d+$/);
  });

  it('keep the numbers that earlier editions printed', () => {
    expect(Object.fromEntries(FINDINGS.map(({ id, number }) => [id, number]))).toEqual({
      overcrowding: '1.1',
      'capacity-definition': '1.2',
      'drug-offences-and-overcrowding': '1.3',
      'drug-share': '2.1',
      'drug-growth': '2.2',
      'women-held-for-drugs': '2.3',
      'possession-in-prison': '2.4',
      'penalty-inversion': '3.1',
      'mandatory-remand': '4.1',
      unsentenced: '4.2',
      'drug-remand': '4.3',
      'core-figures': '5.1',
    });
  });

  it('recommend only for answers that they can give', () => {
    for (const { id, answers, recommendations } of FINDINGS) {
      expect(answers).toEqual(expect.arrayContaining(Object.keys(recommendations)));
      expect(answers, id).not.toContain('unknown');
    }
  });

  it('fire the rules of the catalogue, each from one finding', () => {
    expect([...new Set(rules.map(({ rule }) => rule))].sort()).toEqual([
      'R-09',
      'R-10',
      'R-11',
      'R-12',
      'R-13',
      'R-14',
      'R-15',
      'R-16',
      'R-17',
      'R-18',
      'R-21',
      'R-26',
      'R-27',
      'R-28',
      'R-30',
    ]);
    for (const { rule } of rules) {
      expect(new Set(rules.filter((other) => other.rule === rule).map(({ finding }) => finding)).size).toBe(
        1,
      );
    }
  });

  it('offer only cards that exist, none twice', () => {
    const ids = CARDS.map(({ id }) => id);
    for (const { rule, cards } of rules) {
      expect(ids, rule).toEqual(expect.arrayContaining([...cards]));
      expect(new Set(cards).size, rule).toBe(cards.length);
    }
  });

  it('act at the stages of their cards, for groups that the cards are for', () => {
    for (const { rule, cards, stages, groups } of rules) {
      const offered = CARDS.filter(({ id }) => cards.includes(id));
      if (offered.length === 0) continue;
      expect(new Set(stages), rule).toEqual(new Set(offered.flatMap((card) => card.stages)));
      expect([...new Set(offered.flatMap((card) => card.groups))], rule).toEqual(
        expect.arrayContaining([...groups]),
      );
    }
  });

  it('leave no cell of the grid without a door when drug policy is the principal lever', () => {
    const lever = rules.find(({ rule }) => rule === 'R-12');
    const offered = CARDS.filter(({ id }) => lever?.cards.includes(id));
    for (const group of [
      'possession_personal_use',
      'micro_trafficking_nonviolent',
      'small_producer_nonviolent',
      'drug_dependent',
    ] as const) {
      for (const stage of ['pretrial', 'convicted', 'incarcerated'] as const) {
        const doors = offered.filter((card) => card.groups.includes(group) && card.stages.includes(stage));
        expect(doors.length, `${group} ${stage}`).toBeGreaterThan(0);
      }
    }
  });
});
