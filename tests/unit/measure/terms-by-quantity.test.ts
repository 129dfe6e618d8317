import { describe, expect, it } from 'vitest';
import { termsByQuantity } from '../../../src/measure/terms-by-quantity.js';

type Pair = [number, number, number];
const named = (pairs: readonly Pair[], slope = 0) =>
  Object.fromEntries(termsByQuantity(pairs, slope).map(({ name, rows }) => [name, rows]));

describe('termsByQuantity', () => {
  it('puts terms into tenfold bands from three grams on, with their quartiles', () => {
    const pairs: Pair[] = [
      [5, 24, 10],
      [29, 48, 10],
      [30, 60, 20],
    ];
    expect(named(pairs)['terms-by-quantity']).toEqual([
      [3, 30, 20, 24, 36, 48],
      [30, 300, 20, 60, 60, 60],
    ]);
  });

  it('joins a band of fewer than ten people with the next, and the last with the one before', () => {
    const pairs: Pair[] = [
      [1, 10, 4],
      [10, 20, 12],
      [100, 30, 12],
      [1000, 40, 3],
    ];
    const bands = named(pairs)['terms-by-quantity'] ?? [];
    expect(bands.map((band) => band?.slice(0, 3))).toEqual([
      [expect.closeTo(0.3, 9), 30, 16],
      [30, 3000, 15],
    ]);
  });

  it('says nothing where there is but one band', () => {
    expect(named([[5, 24, 40]])).toEqual({});
    expect(named([])).toEqual({});
  });

  it('draws the line through the median height', () => {
    const pairs: Pair[] = [
      [10, 20, 10],
      [100, 40, 10],
    ];
    const slope = Math.log10(2);
    const [a, b] = named(pairs, slope)['line-of-terms'] ?? [];
    const at = (grams: number) => 20 * 2 ** Math.log10(grams / 10);
    expect(a?.[1]).toBeCloseTo(at(a?.[0] ?? 1), 6);
    expect(b?.[1]).toBeCloseTo(at(b?.[0] ?? 1), 6);
  });
});
