import { IndexCounts } from './index-counts.js';

/** Above this many places a table of counts is kept as a list of those that occur. In elements of 8 bytes. */
const MOST_PLACES = 1 << 19;

/**
 * Counts combinations of small whole numbers. Each position has a capacity that doubles as larger numbers come, so that
 * a combination is one index: into a plain table while that is small, into a list of those that occur when it is not.
 */
export class Counter {
  readonly #capacities: number[];
  #dense: Float64Array | undefined;
  #sparse = new IndexCounts();
  /** By the numbers themselves, once no index could tell all combinations apart. */
  #named: Map<string, number> | undefined;

  /** @param positions where the numbers of a combination stand in the row of codes */
  constructor(readonly positions: readonly number[]) {
    this.#capacities = positions.map(() => 4);
    this.#dense = tableOf(4 ** positions.length);
  }

  add(codes: Int32Array, times = 1): void {
    const { positions } = this;
    if (this.#named) {
      const key = positions.map((position) => codes[position] ?? 0).join(',');
      this.#named.set(key, (this.#named.get(key) ?? 0) + times);
      return;
    }
    const capacities = this.#capacities;
    let index = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const code = codes[positions[at] ?? 0] ?? 0;
      const capacity = capacities[at] ?? 1;
      if (code >= capacity) {
        this.#widen(at, code);
        // The places before this one were computed for the narrower table.
        this.add(codes, times);
        return;
      }
      index = index * capacity + code;
    }
    const dense = this.#dense;
    if (dense) dense[index] = (dense[index] ?? 0) + times;
    else this.#sparse.add(index, times);
  }

  /** Every combination that occurs, a column of numbers for each position, with its count. */
  columns(): { readonly codes: Uint32Array[]; readonly counts: Float64Array } {
    if (this.#named) return this.#columnsNamed(this.#named);
    const [indices, counts] = this.#occurring();
    const codes = this.positions.map(() => new Uint32Array(indices.length));
    for (let row = 0; row < indices.length; row += 1) {
      let rest = indices[row] ?? 0;
      for (let at = this.positions.length - 1; at >= 0; at -= 1) {
        const capacity = this.#capacities[at] ?? 1;
        const column = codes[at];
        if (column) column[row] = rest % capacity;
        rest = Math.floor(rest / capacity);
      }
    }
    return { codes, counts };
  }

  #columnsNamed(named: ReadonlyMap<string, number>) {
    const codes = this.positions.map(() => new Uint32Array(named.size));
    const counts = new Float64Array(named.size);
    let row = 0;
    for (const [key, count] of named) {
      counts[row] = count;
      for (const [at, code] of key.split(',').entries()) {
        const column = codes[at];
        if (column) column[row] = Number(code);
      }
      row += 1;
    }
    return { codes, counts };
  }

  #occurring(): readonly [indices: Float64Array, counts: Float64Array] {
    const dense = this.#dense;
    if (!dense) return this.#sparse.entries();
    const size = dense.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
    const [indices, counts] = [new Float64Array(size), new Float64Array(size)];
    let row = 0;
    for (let index = 0; index < dense.length; index += 1) {
      const count = dense[index] ?? 0;
      if (count === 0) continue;
      indices[row] = index;
      counts[row] = count;
      row += 1;
    }
    return [indices, counts];
  }

  #widen(at: number, code: number): void {
    const { codes, counts } = this.columns();
    while ((this.#capacities[at] ?? 1) <= code) this.#capacities[at] = (this.#capacities[at] ?? 1) * 2;
    const size = this.#capacities.reduce((product, capacity) => product * capacity, 1);
    if (size > Number.MAX_SAFE_INTEGER) {
      this.#dense = undefined;
      this.#sparse = new IndexCounts();
      this.#named = new Map(
        Array.from(counts, (count, row) => [codes.map((column) => column[row] ?? 0).join(','), count]),
      );
      return;
    }
    this.#dense = tableOf(size);
    this.#sparse = new IndexCounts(this.#dense ? 0 : counts.length);
    for (let row = 0; row < counts.length; row += 1) {
      let index = 0;
      for (let position = 0; position < codes.length; position += 1)
        index = index * (this.#capacities[position] ?? 1) + (codes[position]?.[row] ?? 0);
      if (this.#dense) this.#dense[index] = counts[row] ?? 0;
      else this.#sparse.add(index, counts[row] ?? 0);
    }
  }
}

const tableOf = (size: number) => (size <= MOST_PLACES ? new Float64Array(size) : undefined);
