/**
 * The total variation distance: half the sum of absolute differences between two sets of shares of the same parts, in
 * the same order; 0 when equal, 1 when disjoint (Levin, Peres & Wilmer 2009, proposition 4.2).
 * @throws RangeError when the sets are empty or differ in length
 */
export function totalVariation(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0) throw new RangeError('the distance between nothing and nothing');
  if (a.length !== b.length) throw new RangeError('shares of unlike sets of parts');
  return a.reduce((sum, share, index) => sum + Math.abs(share - (b[index] ?? 0)), 0) / 2;
}
