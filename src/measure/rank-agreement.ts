/** How far two orders of the same things agree. */
export interface RankAgreement {
  /** Pairs that both put in the same order. */
  readonly concordant: number;
  readonly discordant: number;
  /** From −1 to 1. */
  readonly kendallTauB: number;
  readonly spearman: number;
}

/**
 * Kendall's τ_b, which corrects for ties (Kendall 1945), and Spearman's ρ as the correlation of mid-ranks, between two
 * sets of values of the same things; `undefined` when one of them puts everything on one level, and there is no order.
 * Infinite values are values like others.
 * @throws RangeError for sets of different length
 */
export function rankAgreement(a: readonly number[], b: readonly number[]): RankAgreement | undefined {
  if (a.length !== b.length) throw new RangeError('two orders of unlike sets');
  const pairs = a.flatMap((_value, i) => a.slice(i + 1).map((_other, k) => [i, i + 1 + k] as const));
  // Infinities may be equal, and their difference is then no number.
  const order = (values: readonly number[], i: number, j: number) => {
    const [left, right] = [values[i] ?? 0, values[j] ?? 0];
    return left === right ? 0 : left < right ? 1 : -1;
  };
  const signs = pairs.map(([i, j]) => [order(a, i, j), order(b, i, j)] as const);
  const count = (isIn: (one: number, other: number) => boolean) =>
    signs.filter(([one, other]) => isIn(one, other)).length;
  const concordant = count((one, other) => one * other > 0);
  const discordant = count((one, other) => one * other < 0);
  const [untiedA, untiedB] = [count((one) => one !== 0), count((_one, other) => other !== 0)];
  if (untiedA === 0 || untiedB === 0) return undefined;
  return {
    concordant,
    discordant,
    kendallTauB: (concordant - discordant) / Math.sqrt(untiedA * untiedB),
    spearman: correlation(midRanks(a), midRanks(b)),
  };
}

/** Ranks from 1; equal values share the middle of the ranks that they take. */
function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = (left: readonly number[], mid: number, right: readonly number[], other: number) =>
    left.reduce((sum, value, index) => sum + (value - mid) * ((right[index] ?? 0) - other), 0);
  return (
    products(a, meanA, b, meanB) / Math.sqrt(products(a, meanA, a, meanA) * products(b, meanB, b, meanB))
  );
}
