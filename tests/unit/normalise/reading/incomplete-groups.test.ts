import { describe, expect, it } from 'vitest';
import { incompleteGroups } from '../../../../src/normalise/reading/incomplete-groups.js';

/** Groups above their parts: North is whole, South and West lack parts. */
const ROWS = [
  [120, 100], // North
  [70, 60],
  [50, 40],
  [260, 200], // South
  [100, 80],
  [90, 70],
  [75, 50], // West
  [40, 20],
  [30, 25],
];
const parts = (index: number) => (index === 0 ? 2 : 0);

describe('groups of which parts are missing', () => {
  it('are those that with the whole ones make the printed total', () => {
    expect(incompleteGroups(ROWS, parts, [120 + 260 + 75, 100 + 200 + 50])).toEqual([
      { head: 3, printed: 260, sum: 190 },
      { head: 6, printed: 75, sum: 70 },
    ]);
  });

  it('are not named when the printed total is another', () => {
    expect(incompleteGroups(ROWS, parts, [456, 350])).toEqual([]);
    expect(incompleteGroups(ROWS, parts, [455, 351])).toEqual([]);
  });

  it('are not named by one column alone, which chance may make', () => {
    const people = ROWS.map(([held]) => [held]);
    expect(incompleteGroups(people, parts, [455])).toEqual([]);
  });

  it('are not named when two choices make the total', () => {
    // A whole group parts two runs that are alike: either may head its row when the other does not.
    const alike = [
      [10, 10],
      [4, 4],
      [5, 5],
      [3, 3],
      [2, 2],
      [10, 10],
      [4, 4],
    ];
    const whole = (index: number) => (index === 2 ? 2 : 0);
    expect(incompleteGroups(alike, whole, [10 + 5 + 14, 10 + 5 + 14])).toEqual([]);
    expect(incompleteGroups(alike, whole, [10 + 5 + 10, 10 + 5 + 10])).toHaveLength(2);
  });

  it('are not looked for where a count of the total is unknown', () => {
    expect(incompleteGroups(ROWS, parts, [455, undefined])).toEqual([]);
  });
});
