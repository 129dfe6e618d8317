/** Cases with two values each, counted: pairs of values and how many cases have them (whole, above nought). */
export type Pairs = readonly (readonly [x: number, y: number, count: number])[];

/** Distinct pairs in columns, ascending by x and then y. */
export interface PairColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: Float64Array;
  /** How many cases there are. */
  readonly size: number;
  /** How many pairs of cases: all, with equal x, with equal y, with both equal. Exact. */
  readonly pairs: number;
  readonly tiedX: number;
  readonly tiedY: number;
  readonly tiedBoth: number;
  readonly ranksX: Ranks;
  readonly ranksY: Ranks;
  /** By rank, the numbers of cases that share an x, and that share a y. */
  readonly runsX: Float64Array;
  readonly runsY: Float64Array;
}

/**
 * Counted pairs in order, with how many pairs of cases tie.
 * @throws RangeError when a value is NaN, there are fewer than two cases, or so many (about 134 million) that the pairs of
 * cases cannot be counted exactly
 */
export function pairColumns(pairs: Pairs): PairColumns {
  const rows = pairs.every((row, index) => index === 0 || order(pairs[index - 1] ?? row, row) <= 0)
    ? pairs
    : pairs.toSorted(order);
  const [x, y, count]: [number[], number[], number[]] = [[], [], []];
  for (const [a, b, cases] of rows) {
    if (Number.isNaN(a) || Number.isNaN(b) || !(cases > 0)) throw new RangeError('not a counted pair');
    if (x.at(-1) === a && y.at(-1) === b) count.push((count.pop() ?? 0) + cases);
    else {
      x.push(a);
      y.push(b);
      count.push(cases);
    }
  }
  const size = count.reduce((sum, cases) => sum + cases, 0);
  if (size < 2) throw new RangeError('an association needs two cases');
  if (pairsOf(size) > Number.MAX_SAFE_INTEGER) throw new RangeError(`too many cases to pair: ${size}`);
  const [allX, allY] = [Float64Array.from(x), Float64Array.from(y)];
  const [ranksX, ranksY] = [ranksOf(allX), ranksOf(allY)];
  const [runsX, runsY] = [runs(ranksX, count), runs(ranksY, count)];
  return {
    x: allX,
    y: allY,
    count: Float64Array.from(count),
    size,
    pairs: pairsOf(size),
    tiedX: tied(runsX),
    tiedY: tied(runsY),
    tiedBoth: tied(count),
    ranksX,
    ranksY,
    runsX,
    runsY,
  };
}

function tied(runs: Iterable<number>): number {
  let pairs = 0;
  for (const size of runs) pairs += pairsOf(size);
  return pairs;
}

function order([a, b]: Pairs[number], [c, d]: Pairs[number]): number {
  if (a !== c) return a < c ? -1 : 1;
  return b === d ? 0 : b < d ? -1 : 1;
}

// One of the two factors is halved first, so that a product above 2^53 never arises on the way to one below it.
const pairsOf = (size: number): number =>
  size % 2 === 0 ? (size / 2) * (size - 1) : size * ((size - 1) / 2);

/** How many cases share each value, in the order of the values. */
function runs({ ranks, distinct }: Ranks, counts: readonly number[]): Float64Array {
  const sizes = new Float64Array(distinct);
  ranks.forEach((rank, index) => {
    sizes[rank] = (sizes[rank] ?? 0) + (counts[index] ?? 0);
  });
  return sizes;
}

/** Where each value stands among the distinct ones, from 0, and how many are distinct. */
export interface Ranks {
  readonly ranks: Uint32Array;
  readonly distinct: number;
}

/** The ranks of values, equal ones sharing one. A sorted list and bisection: many times faster here than a Map. */
export function ranksOf(values: Float64Array): Ranks {
  const sorted = values.toSorted();
  let distinct = 0;
  for (const value of sorted) {
    if (distinct === 0 || sorted[distinct - 1] !== value) {
      sorted[distinct] = value;
      distinct += 1;
    }
  }
  const ranks = Uint32Array.from(values, (value) => {
    let [low, high] = [0, distinct - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { ranks, distinct };
}
