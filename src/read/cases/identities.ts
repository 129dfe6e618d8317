/** In bits: 32 MB, the same for a thousand rows and for ten million. */
const BITS = 2 ** 28;
/** Marks an identity leaves; with ten million of them one in a million is taken for seen by mistake. */
const MARKS = 6;

/**
 * Whether an identity may have come before, in memory that does not grow: a Bloom filter (Bloom 1970). It never misses
 * a repetition; what it takes for one is confirmed in a second reading.
 */
export class SeenIdentities {
  readonly #bits = new Uint8Array(BITS / 8);
  /** Identities that came before, or seem to have. */
  readonly suspects = new Set<string>();

  add(identity: string): void {
    // Two independent hashes make as many as are wanted (Kirsch & Mitzenmacher 2008).
    let first = 0x811c9dc5;
    let second = 0x9747b28c;
    for (let at = 0; at < identity.length; at += 1) {
      const unit = identity.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x5bd1e995);
      second ^= second >>> 15;
    }
    first = mixed(first);
    second = mixed(second) | 1;
    let seen = true;
    for (let mark = 0; mark < MARKS; mark += 1) {
      const bit = ((first + Math.imul(mark, second)) >>> 0) % BITS;
      const byte = bit >>> 3;
      const mask = 1 << (bit & 7);
      const held = this.#bits[byte] ?? 0;
      if ((held & mask) === 0) {
        seen = false;
        this.#bits[byte] = held | mask;
      }
    }
    if (seen) this.suspects.add(identity);
  }
}

function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
