/** Above this many places a table of counts is kept as a list of those that occur. In elements of 8 bytes. */
const MOST_PLACES = 1 << 21;

/**
 * Counts combinations of small whole numbers. Each position has a capacity that doubles as larger numbers come, so that
 * a combination is one index: into a plain table while that is small, into a map when it is not.
 */
export class Counter {
  readonly #capacities: number[];
  #dense: Float64Array | undefined;
  readonly #places = new Map<number, number>();
  #counts = new Float64Array(256);
  /** By the numbers themselves, once no index could tell all combinations apart. */
  #named: Map<string, number> | undefined;

  /** @param positions where the numbers of a combination stand in the row of codes */
  constructor(readonly positions: readonly number[]) {
    this.#capacities = positions.map(() => 4);
    this.#dense = new Float64Array(4 ** positions.length <= MOST_PLACES ? 4 ** positions.length : 0);
    if (this.#dense.length === 0) this.#dense = undefined;
  }

  add(codes: Int32Array): void {
    const { positions } = this;
    if (this.#named) {
      const key = positions.map((position) => codes[position] ?? 0).join(',');
      this.#named.set(key, (this.#named.get(key) ?? 0) + 1);
      return;
    }
    let index = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const code = codes[positions[at] ?? 0] ?? 0;
      let capacity = this.#capacities[at] ?? 1;
      if (code >= capacity) {
        this.#widen(at, code);
        capacity = this.#capacities[at] ?? 1;
        // The places before this one were computed for the narrower table.
        this.add(codes);
        return;
      }
      index = index * capacity + code;
    }
    const dense = this.#dense;
    if (dense) dense[index] = (dense[index] ?? 0) + 1;
    else this.#addSparse(index, 1);
  }

  /** Every combination that occurs, with its count; in no particular order. */
  *entries(): Generator<readonly [codes: readonly number[], count: number]> {
    if (this.#named) {
      for (const [key, count] of this.#named) yield [key === '' ? [] : key.split(',').map(Number), count];
      return;
    }
    if (this.#dense) {
      for (let index = 0; index < this.#dense.length; index += 1) {
        const count = this.#dense[index] ?? 0;
        if (count > 0) yield [this.#codesOf(index, this.#capacities), count];
      }
      return;
    }
    for (const [index, place] of this.#places)
      yield [this.#codesOf(index, this.#capacities), this.#counts[place] ?? 0];
  }

  #addSparse(index: number, count: number): void {
    let place = this.#places.get(index);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(index, place);
      if (place >= this.#counts.length) {
        const larger = new Float64Array(this.#counts.length * 2);
        larger.set(this.#counts);
        this.#counts = larger;
      }
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + count;
  }

  #codesOf(index: number, capacities: readonly number[]): number[] {
    const codes = new Array<number>(capacities.length);
    let rest = index;
    for (let at = capacities.length - 1; at >= 0; at -= 1) {
      const capacity = capacities[at] ?? 1;
      codes[at] = rest % capacity;
      rest = Math.floor(rest / capacity);
    }
    return codes;
  }

  #widen(at: number, code: number): void {
    const held = [...this.entries()];
    while ((this.#capacities[at] ?? 1) <= code) this.#capacities[at] = (this.#capacities[at] ?? 1) * 2;
    const size = this.#capacities.reduce((product, capacity) => product * capacity, 1);
    this.#places.clear();
    this.#counts = new Float64Array(256);
    if (size > Number.MAX_SAFE_INTEGER) {
      this.#dense = undefined;
      this.#named = new Map(held.map(([codes, count]) => [codes.join(','), count]));
      return;
    }
    this.#dense = size <= MOST_PLACES ? new Float64Array(size) : undefined;
    for (const [codes, count] of held) {
      let index = 0;
      for (const [position, own] of codes.entries()) index = index * (this.#capacities[position] ?? 1) + own;
      if (this.#dense) this.#dense[index] = count;
      else this.#addSparse(index, count);
    }
  }
}
