import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Line, suppressCells } from '../../../src/protect/suppress-cells.js';
import { example } from '../../support/measure.js';

/** A table with the margins that are published beside it: rows first, then columns. */
function tableOf(counts: readonly (readonly number[])[], names: (row: number, column: number) => string) {
  const across = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);
  const width = counts[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => counts.map((row) => row[column] ?? 0));
  const cells: Cell[] = [
    ...counts.flatMap((row, r) => row.map((value, c) => ({ id: names(r, c), value }))),
    ...counts.map((row, r) => ({ id: `row ${r}`, value: across(row) })),
    ...columns.map((column, c) => ({ id: `column ${c}`, value: across(column) })),
  ];
  const line = (inner: readonly string[], margin: string): Line => ({
    kind: 'sum',
    terms: [
      ...inner.map((cell) => ({ cell, sign: 1 as const })),
      { cell: margin, sign: -1, margin: true as const },
    ],
  });
  const lines = [
    ...counts.map((row, r) =>
      line(
        row.map((_, c) => names(r, c)),
        `row ${r}`,
      ),
    ),
    ...columns.map((column, c) =>
      line(
        column.map((_, r) => names(r, c)),
        `column ${c}`,
      ),
    ),
  ];
  return { cells, lines };
}

const plain = (row: number, column: number) => `${row},${column}`;
const sumLine = (parts: readonly string[], whole: string): Line => ({
  kind: 'sum',
  terms: [
    ...parts.map((cell) => ({ cell, sign: 1 as const })),
    { cell: whole, sign: -1, margin: true as const },
  ],
});

describe('suppressCells', () => {
  it('hides the cells of the worked example', () => {
    const { inputs, expected } = example('small-cell-suppression');
    const { table, threshold } = inputs as {
      table: { rows: string[]; cols: string[]; counts: number[][] };
      threshold: number;
    };
    const name = (row: number, column: number) => `${table.rows[row]} ${table.cols[column]}`;
    const { cells, lines } = tableOf(table.counts, name);
    const hidden = suppressCells(cells, lines, threshold);
    const named = (reason: string) =>
      [...hidden].filter(([, why]) => why === reason).map(([id]) => id.split(' '));
    expect(named('primary')).toEqual(expected.primary);
    expect(named('complementary').sort()).toEqual([...(expected.complementary as string[][])].sort());
    const shown = table.counts.flatMap((row, r) =>
      row.flatMap((count, c) => (hidden.has(name(r, c)) ? [] : [[table.rows[r], table.cols[c], count]])),
    );
    expect(shown).toEqual(expected.published);
  });

  it('hides nothing at a threshold of nought, and what is below another', () => {
    const cells = [1, 4, 5, 9, 10].map((value) => ({ id: `n${value}`, value }));
    expect(suppressCells(cells, [], 0).size).toBe(0);
    expect([...suppressCells(cells, [], 5).keys()]).toEqual(['n1', 'n4']);
    expect([...suppressCells(cells, [], 10).keys()]).toEqual(['n1', 'n4', 'n5', 'n9']);
  });

  it('hides no nought, neither for itself nor to protect another', () => {
    const cells = [
      { id: 'a', value: 3 },
      { id: 'b', value: 0 },
      { id: 'c', value: 30 },
      { id: 'whole', value: 33 },
    ];
    const hidden = suppressCells(cells, [sumLine(['a', 'b', 'c'], 'whole')], 5);
    expect([...hidden]).toEqual([
      ['a', 'primary'],
      ['c', 'complementary'],
    ]);
  });

  it('hides the total when nothing inside the line can be hidden', () => {
    const cells = [
      { id: 'a', value: 3 },
      { id: 'b', value: 5 },
      { id: 'whole', value: 8 },
    ];
    // Known to be 5 or more, b would leave 1 to 3 for a: that is a range.
    expect([...suppressCells(cells, [sumLine(['a', 'b'], 'whole')], 5).keys()]).toEqual(['a', 'b']);
    // With a of 1 it leaves nothing but 1.
    const one = cells.map((cell) => ({ ...cell, value: { a: 1, b: 5, whole: 6 }[cell.id] ?? 0 }));
    expect([...suppressCells(one, [sumLine(['a', 'b'], 'whole')], 5).keys()]).toEqual(['a', 'b', 'whole']);
  });

  it('hides more when two small counts can only be one and one', () => {
    const cells = [
      { id: 'a', value: 1 },
      { id: 'b', value: 1 },
      { id: 'c', value: 40 },
      { id: 'whole', value: 42 },
    ];
    const hidden = suppressCells(cells, [sumLine(['a', 'b', 'c'], 'whole')], 5);
    expect(hidden.get('c')).toBe('complementary');
  });

  it('protects a small rest that nobody prints', () => {
    const cells: Cell[] = [
      { id: 'women', value: 97 },
      { id: 'rest', value: 3, unprinted: true },
      { id: 'whole', value: 100 },
    ];
    const hidden = suppressCells(cells, [sumLine(['women', 'rest'], 'whole')], 5);
    expect([...hidden]).toEqual([['women', 'complementary']]);
    const large = cells.map((cell) => (cell.unprinted ? { ...cell, value: 30 } : cell));
    expect(suppressCells(large, [sumLine(['women', 'rest'], 'whole')], 5).size).toBe(0);
  });

  it('hides everything that repeats a hidden number', () => {
    const cells = [
      { id: 'a', value: 3 },
      { id: 'percent', value: 1, sensitive: false },
    ];
    const same: Line = { kind: 'same', terms: cells.map(({ id }) => ({ cell: id, sign: 1 })) };
    expect([...suppressCells(cells, [same], 5).keys()]).toEqual(['a', 'percent']);
  });

  it('takes the smaller of two complements, and of equals the first', () => {
    const cells = [
      { id: 'a', value: 2 },
      { id: 'b', value: 50 },
      { id: 'c', value: 20 },
      { id: 'd', value: 20 },
      { id: 'whole', value: 92 },
    ];
    expect([...suppressCells(cells, [sumLine(['a', 'b', 'c', 'd'], 'whole')], 5).keys()]).toEqual(['a', 'c']);
  });
});

/** What someone takes a hidden cell to be before any subtraction: the least and the most. */
type Belief = (cell: string) => readonly [least: number, most: number];

/**
 * Every value that a hidden cell may have for someone who knows one line, its shown cells and a belief about the hidden
 * ones: by trying all assignments, which shares nothing with the method under test.
 */
function candidates(line: Line, shown: ReadonlyMap<string, number>, belief: Belief, id: string): number[] {
  const range = (cell: string): number[] => {
    const known = shown.get(cell);
    if (known !== undefined) return [known];
    const [least, most] = belief(cell);
    return Array.from({ length: most - least + 1 }, (_, index) => least + index);
  };
  const sign = line.terms.find(({ cell }) => cell === id)?.sign ?? 1;
  let sums = new Set([0]);
  for (const term of line.terms) {
    if (term.cell === id) continue;
    const longer = new Set<number>();
    for (const sum of sums) for (const value of range(term.cell)) longer.add(sum + term.sign * value);
    sums = longer;
  }
  return range(id).filter((value) => sums.has(-sign * value));
}

const small = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 7, max: 20 }),
);
const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(small, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** More than any total of these tables. */
const MOST = 70;

describe('someone who subtracts', () => {
  it('computes no hidden cell from one line', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 3, max: 7 }), (counts, k) => {
        const { cells, lines } = tableOf(counts, plain);
        const hidden = suppressCells(cells, lines, k);
        const shown = new Map(cells.flatMap(({ id, value }) => (hidden.has(id) ? [] : [[id, value]])));
        for (const { id, value } of cells)
          expect(hidden.get(id) === 'primary', id).toBe(value > 0 && value < k);
        // A study tells that a count is hidden. Whoever guesses which are small still computes none of a line that shows any.
        const hears: Belief = () => [1, MOST];
        const guesses: Belief = (cell) => (hidden.get(cell) === 'primary' ? [1, k - 1] : [k, MOST]);
        for (const line of lines) {
          const showsAny = line.terms.some(({ cell }) => (shown.get(cell) ?? 0) > 0);
          for (const { cell } of line.terms) {
            if (!hidden.has(cell)) continue;
            expect(candidates(line, shown, hears, cell).length, cell).toBeGreaterThan(1);
            if (showsAny) expect(candidates(line, shown, guesses, cell).length, cell).toBeGreaterThan(1);
          }
        }
      }),
      { seed: 20_261_125, numRuns: 150 },
    );
  });

  it('would find the cell if its complement were shown', () => {
    const { lines } = tableOf(
      [
        [3, 40],
        [25, 160],
      ],
      plain,
    );
    const [row] = lines;
    if (!row) throw new Error('no line');
    const shown = new Map([
      ['0,1', 40],
      ['row 0', 43],
    ]);
    expect(candidates(row, shown, () => [1, MOST], '0,0')).toEqual([3]);
  });
});
