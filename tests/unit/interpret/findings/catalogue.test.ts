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
      'possession-share': '2.5',
      'label-shift': '2.6',
      'penalty-inversion': '3.1',
      'lighter-tier': '3.2',
      'sentences-imposed': '3.3',
      'sentences-at-minimum': '3.4',
      'quantity-and-sentence': '3.5',
      'minor-roles': '3.6',
      'roles-and-sentences': '3.7',
      'custody-for-drugs': '3.8',
      'custody-of-women': '3.9',
      'mandatory-remand': '4.1',
      unsentenced: '4.2',
      'drug-remand': '4.3',
      'remand-overstay': '4.4',
      'remand-duration': '4.5',
      'core-figures': '5.1',
      'case-records': '5.2',
      'use-of-alternatives': '5.3',
      returns: '5.4',
      'programme-counts': '5.5',
      'programme-offer': '6.1',
      'programme-scale': '6.2',
      'programme-retention': '6.3',
      'programme-practices': '6.4',
      'programme-entrants': '6.5',
      'programme-comparison': '6.6',
      'cost-of-drug-prison': '7.1',
    });
  });

  it('recommend only for answers that they can give', () => {
    for (const { id, answers, recommendations } of FINDINGS) {
      expect(answers).toEqual(expect.arrayContaining(Object.keys(recommendations)));
      expect(answers, id).not.toContain('unknown');
    }
  });

  it('fire every rule of the catalogue, each from one finding', () => {
    // are guards and follow from no answer.
    const numbers = Array.from({ length: 38 }, (_, index) => `R-${String(index + 8).padStart(2, '0')}`);
    // The imposed sentence and the role have a rule of their own beside that of the law and of the share.
    expect([...new Set(rules.map(({ rule }) => rule))].sort()).toEqual(
      [...numbers, 'R-21-imposed', 'R-25-roles'].sort(),
    );
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
