import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../../src/normalise/reading/totals.js';

/** Rows of a label and counts, on lines 2 and on. */
const found = (rows: readonly (readonly [string, ...number[]])[]) =>
  totalsOf({
    rows: rows.map((cells, index) => ({ line: index + 2, cells: cells.map(String) })),
    labels: [0],
    counts: Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, index) => index + 1),
    apart: [],
    numberIn: (row, column) => (row.cells[column] === 'NaN' ? undefined : Number(row.cells[column])),
  });

describe('the sums of a table', () => {
  it('are known by word and by arithmetic', () => {
    const { sums, complete } = found([
      ['A', 1, 10],
      ['B', 2, 20],
      ['Subtotal', 3, 30],
      ['C', 4, 40],
      ['D', 5, 50],
      ['Subtotal', 9, 90],
      ['Total', 12, 120],
    ]);
    expect([...sums]).toEqual([
      [4, 'label'],
      [7, 'label'],
      [8, 'label'],
    ]);
    expect(complete).toBe(true);
  });

  it('are known by arithmetic alone where a group stands above its parts, or nothing names the last row', () => {
    expect([
      ...found([
        ['NORTH', 3, 30],
        ['A', 1, 10],
        ['B', 2, 20],
        ['SOUTH', 9, 90],
        ['C', 4, 40],
        ['D', 5, 50],
      ]).sums,
    ]).toEqual([
      [2, 'arithmetic'],
      [5, 'arithmetic'],
    ]);
    expect([
      ...found([
        ['A', 1, 10],
        ['B', 2, 20],
        ['C', 3, 31],
        ['', 6, 61],
      ]).sums,
    ]).toEqual([[5, 'arithmetic']]);
  });

  it('are none where the numbers only look alike', () => {
    expect(
      found([
        ['A', 100, 7],
        ['B', 50, 3],
        ['C', 50, 9],
        ['D', 80, 1],
      ]).sums.size,
    ).toBe(0);
    expect(
      found([
        ['A', 5, 5],
        ['B', 5, 5],
        ['C', 5, 5],
      ]).sums.size,
    ).toBe(0);
  });

  it('that the rows do not make are said, with the difference', () => {
    const { unequal, complete, sums } = found([
      ['A', 1, 10],
      ['B', 2, 20],
      ['Total', 9, 30],
    ]);
    expect(unequal).toEqual([{ line: 4, column: 1, printed: 9, sum: 3 }]);
    expect([complete, sums.size]).toEqual([false, 0]);
  });

  it('say nothing of a column in which a part is not known', () => {
    const { sums } = found([
      ['A', 1, Number.NaN],
      ['B', 2, 20],
      ['Total', 3, 30],
    ]);
    expect([...sums]).toEqual([[4, 'label']]);
  });
});
