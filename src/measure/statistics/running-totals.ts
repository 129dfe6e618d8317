/** Totals over ranks that answer "how much lies below this rank" after any additions, both in O(log n) (Fenwick 1994). */
export class RunningTotals {
  readonly #tree: Float64Array;

  constructor(ranks: number) {
    this.#tree = new Float64Array(ranks + 1);
  }

  add(rank: number, amount: number): void {
    const tree = this.#tree;
    for (let node = rank + 1; node < tree.length; node += node & -node)
      tree[node] = (tree[node] ?? 0) + amount;
  }

  /** The total of all ranks under this one. */
  below(rank: number): number {
    let total = 0;
    for (let node = rank; node > 0; node -= node & -node) total += this.#tree[node] ?? 0;
    return total;
  }
}
