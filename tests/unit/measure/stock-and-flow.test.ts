import { describe, expect, it } from 'vitest';
import { per, remainder, share } from '../../../src/measure/arithmetic.js';
import { defineIndicator } from '../../../src/measure/define-indicator.js';
import { one } from '../../../src/measure/need.js';
import { fact } from '../../support/measure.js';

// The type checker is the test here: an expected error that does not come is an error of `npm run types`.
describe('a stock and a flow', () => {
  const held = fact('prison-population', 100);
  const places = fact('official-capacity', 80);
  const admissions = fact('admissions', 50);
  const releases = fact('releases', 40);

  it('cannot be divided by each other', () => {
    const divisions = [
      // @ts-expect-error people held on a day are no part of admissions over a year
      () => per(100, held, admissions),
      // @ts-expect-error admissions over a year are no part of people held on a day
      () => per(100, admissions, held),
      // @ts-expect-error a share of a flow is a flow
      () => share(held, admissions),
      // @ts-expect-error neither can be taken from the other
      () => remainder(held, admissions),
      // @ts-expect-error places are not people
      () => remainder(held, places),
    ];
    expect(divisions).toHaveLength(5);
  });
  it('cannot be divided inside an indicator either', () => {
    const indicator = defineIndicator({
      id: 'occupancy-rate',
      code: 'A2',
      family: 'capacity',
      unit: 'percent',
      better: 'lower',
      interval: 'none',
      needs: { held: one('prison-population'), admitted: one('admissions') },
      sources: [],
      // @ts-expect-error what is needed types what is given
      measure: ({ held: people, admitted }) => per(100, people, admitted),
    });
    expect(indicator.over).toBe('each-date');
  });
  it('are divided by their like', () => {
    expect(per(100, held, places)).toMatchObject({ kind: 'measured', value: 125 });
    expect(per(1, releases, admissions)).toMatchObject({ kind: 'measured', value: 0.8 });
  });
});
