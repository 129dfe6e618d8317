import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counter } from '../../../../src/read/cases/counter.js';

/** Every combination with its count, by the numbers as text. */
function counted(rows: readonly (readonly number[])[], positions: readonly number[]): Map<string, number> {
  const counter = new Counter(positions);
  for (const row of rows) counter.add(Int32Array.from(row));
  const { codes, counts } = counter.columns();
  const found = new Map(
    Array.from(counts, (count, row) => [codes.map((column) => column[row]).join(','), count]),
  );
  expect(found.size).toBe(counts.length);
  return found;
}

function naive(rows: readonly (readonly number[])[], positions: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const key = positions.map((position) => row[position]).join(',');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

const WIDTH = 6;
/** Small numbers, larger ones that widen a table, and some that a table cannot hold. */
const code = fc.oneof(
  { weight: 6, arbitrary: fc.nat(5) },
  { weight: 3, arbitrary: fc.nat(200) },
  { weight: 1, arbitrary: fc.nat(2_000_000) },
);
const rowsOf = fc.array(fc.array(code, { minLength: WIDTH, maxLength: WIDTH }), { maxLength: 120 });
const positionsOf = fc.uniqueArray(fc.nat(WIDTH - 1), { minLength: 0, maxLength: WIDTH });

describe('a counter of combinations', () => {
  it('counts as a map does, whatever numbers come and in whichever order', () => {
    fc.assert(
      fc.property(rowsOf, positionsOf, (rows, positions) => {
        expect(counted(rows, positions)).toEqual(naive(rows, positions));
      }),
      { seed: 20_261_125, numRuns: 300 },
    );
  });

  it('keeps the counts when a table widens, and when it becomes a map', () => {
    const rows: number[][] = [];
    for (let number = 0; number < 3_000; number += 1) rows.push([number, number % 7, (number * 31) % 1_009]);
    for (let number = 0; number < 3_000; number += 1) rows.push([number, number % 7, (number * 31) % 1_009]);
    const found = counted(rows, [0, 1, 2]);
    expect(found).toEqual(naive(rows, [0, 1, 2]));
    expect([...found.values()].every((count) => count === 2)).toBe(true);
  });

  it('counts on where no index tells all combinations apart', () => {
    const large = 2_000_000;
    const rows = [
      [1, 2, 3],
      [large, 2, 3],
      [large, large, large],
      [large, large, large],
      [1, 2, 3],
    ];
    expect(large ** 3).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(counted(rows, [0, 1, 2])).toEqual(naive(rows, [0, 1, 2]));
  });

  it('of no position counts the rows', () => {
    expect(counted([[1], [2], [3]], [])).toEqual(new Map([['', 3]]));
  });
});
