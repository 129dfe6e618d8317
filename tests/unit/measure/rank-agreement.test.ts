import { describe, expect, it } from 'vitest';
import { rankAgreement } from '../../../src/measure/rank-agreement.js';

describe('the agreement of two orders', () => {
  it('is one for the same order, minus one for the opposite', () => {
    expect(rankAgreement([1, 2, 3], [10, 20, 30])).toEqual({
      concordant: 3,
      discordant: 0,
      kendallTauB: 1,
      spearman: 1,
    });
    expect(rankAgreement([1, 2, 3], [3, 2, 1])).toMatchObject({
      discordant: 3,
      kendallTauB: -1,
      spearman: -1,
    });
  });
  // scipy.stats.kendalltau and spearmanr of the same lists.
  it.each([
    [[1, 2, 2, 3, 4, 5], [2, 1, 3, 3, 6, 5], 0.6428571428571428, 0.8088235294117647],
    [
      [2, 5, 10, 10, 25, 60, 120, 400, 1500, 5000],
      [48, 60, 60, 72, 60, 84, 72, 96, 90, 96],
      0.786607,
      0.901037,
    ],
  ])('corrects for ties', (a, b, tau, rho) => {
    const found = rankAgreement(a, b);
    expect(found?.kendallTauB).toBeCloseTo(tau, 5);
    expect(found?.spearman).toBeCloseTo(rho, 5);
  });
  it('takes an infinite value for a large one, and two of them for a tie', () => {
    expect(rankAgreement([1, 2, 3], [5, 10, Number.POSITIVE_INFINITY])?.kendallTauB).toBe(1);
    const tied = rankAgreement([1, 2, 3], [5, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(tied).toMatchObject({ concordant: 2, discordant: 0 });
    expect(tied?.kendallTauB).toBeCloseTo(2 / Math.sqrt(6), 12);
  });
  it('finds no order where everything is on one level', () => {
    expect(rankAgreement([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(rankAgreement([1, 2, 3], [4, 4, 4])).toBeUndefined();
  });
  it('refuses sets of different length', () => {
    expect(() => rankAgreement([1], [1, 2])).toThrow(RangeError);
  });
});
