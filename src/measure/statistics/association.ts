import { type PairColumns, type Pairs, pairColumns, type Ranks } from './pairs.js';
import { RunningTotals } from './running-totals.js';

export interface Kendall {
  /** From −1 to 1. */
  readonly tau: number;
  /** Pairs of cases that the two values order alike, and opposite; exact. */
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs tied in neither value: the two together. */
  readonly comparable: number;
}

/**
 * Kendall's τ-b, corrected for ties (Kendall 1945), in O(n log n) by counting inversions as Knight (1966) does, here with
 * running totals instead of a merge sort, over distinct pairs instead of cases.
 * @throws RangeError when all cases agree in one of the values, and as {@link pairColumns}
 */
export function kendallTauB(pairs: Pairs): Kendall {
  const columns = pairColumns(pairs);
  const { pairs: all, tiedX, tiedY, tiedBoth } = columns;
  if (all === tiedX || all === tiedY) throw new RangeError('an association needs values that differ');
  const discordant = inversions(columns, columns.ranksY);
  const comparable = all - tiedX - (tiedY - tiedBoth);
  const concordant = comparable - discordant;
  const tau = (concordant - discordant) / Math.sqrt((all - tiedX) * (all - tiedY));
  return { tau: Math.max(-1, Math.min(1, tau)), concordant, discordant, comparable };
}

/** How many pairs of cases with x₁ < x₂ have rank₁ > rank₂, where each row of the columns has a rank. */
export function inversions({ x, count }: PairColumns, { ranks, distinct }: Ranks): number {
  const earlier = new RunningTotals(distinct);
  let [seen, found] = [0, 0];
  for (let start = 0; start < x.length; ) {
    let end = start;
    for (; end < x.length && x[end] === x[start]; end += 1)
      found += (count[end] ?? 0) * (seen - earlier.below((ranks[end] ?? 0) + 1));
    for (; start < end; start += 1) {
      earlier.add(ranks[start] ?? 0, count[start] ?? 0);
      seen += count[start] ?? 0;
    }
  }
  return found;
}

/**
 * Spearman's ρ: Pearson's correlation of mid-ranks, which is right with ties (Kendall & Gibbons 1990).
 * @returns from −1 to 1
 * @throws RangeError as {@link kendallTauB}
 */
export function spearman(pairs: Pairs): number {
  const { ranksX, ranksY, runsX, runsY, count, size } = pairColumns(pairs);
  const [a, b] = [centredRanks(ranksX, runsX, size), centredRanks(ranksY, runsY, size)];
  let [both, ofX, ofY] = [0, 0, 0];
  count.forEach((cases, row) => {
    const [left, right] = [a[row] ?? 0, b[row] ?? 0];
    both += cases * left * right;
    ofX += cases * left * left;
    ofY += cases * right * right;
  });
  if (ofX === 0 || ofY === 0) throw new RangeError('an association needs values that differ');
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)));
}

/** Twice the mid-rank of each row's value, less its mean: whole numbers. */
function centredRanks({ ranks }: Ranks, runs: Float64Array, size: number): Float64Array {
  let before = 0;
  const middles = runs.map((cases) => {
    const middle = 2 * before + cases - size;
    before += cases;
    return middle;
  });
  return Float64Array.from(ranks, (rank) => middles[rank] ?? 0);
}
