/** Marks a place that holds nothing; an index is never below nought. */
const EMPTY = -1;
/** Fuller than this a table is made twice as large. */
const FULLEST = 0.6;

/**
 * How often each of many large whole numbers came: an open-addressing table (Knuth, volume 3, section 6.4, linear
 * probing) of 16 bytes a place, where a map would keep each number as an object.
 */
export class IndexCounts {
  #indices: Float64Array;
  #counts: Float64Array;
  #held = 0;

  /** @param expected how many different numbers are to come, at least */
  constructor(expected = 0) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(1024, (expected + 1) / FULLEST)));
    this.#indices = new Float64Array(places).fill(EMPTY);
    this.#counts = new Float64Array(places);
  }

  add(index: number, count: number): void {
    const indices = this.#indices;
    const mask = indices.length - 1;
    let place = placeOf(index, mask);
    for (;;) {
      const held = indices[place];
      if (held === index) break;
      if (held === EMPTY) {
        indices[place] = index;
        this.#held += 1;
        break;
      }
      place = (place + 1) & mask;
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + count;
    if (this.#held > indices.length * FULLEST) this.#grow();
  }

  /** The numbers that came, with how often. */
  entries(): readonly [indices: Float64Array, counts: Float64Array] {
    const [indices, counts] = [new Float64Array(this.#held), new Float64Array(this.#held)];
    let row = 0;
    for (let place = 0; place < this.#indices.length; place += 1) {
      const index = this.#indices[place] ?? EMPTY;
      if (index === EMPTY) continue;
      indices[row] = index;
      counts[row] = this.#counts[place] ?? 0;
      row += 1;
    }
    return [indices, counts];
  }

  #grow(): void {
    const [indices, counts] = this.entries();
    this.#indices = new Float64Array(this.#indices.length * 2).fill(EMPTY);
    this.#counts = new Float64Array(this.#indices.length);
    this.#held = 0;
    for (let row = 0; row < indices.length; row += 1) this.add(indices[row] ?? 0, counts[row] ?? 0);
  }
}

/** Both halves of a number of up to 53 bits, mixed so that neighbours fall far apart. */
function placeOf(index: number, mask: number): number {
  const high = Math.floor(index / 0x100000000);
  let hash = Math.imul(index >>> 0, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & mask;
}
