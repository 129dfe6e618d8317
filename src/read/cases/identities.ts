/** In bits: 32 MB, whatever the number of rows. */
const MOST_BITS = 2 ** 28;
/** In bits: fewer would not be worth the counting. */
const LEAST_BITS = 2 ** 20;
/** So many bits a row keep mistakes below one in a thousand million. */
const BITS_A_ROW = 64;
/** In bits: one line of the processor's cache, so that an identity is looked up with one access to memory. */
const BLOCK = 512;
const WORDS_A_BLOCK = BLOCK / 32;

/**
 * Whether an identity may have come before, in memory that does not grow: a Bloom filter (Bloom 1970) in blocks (Putze,
 * Sanders & Singler 2007). It never misses a repetition; what it takes for one is confirmed in a second reading. Of five
 * million identities none is expected to be taken for seen by mistake, of ten million about fifty.
 */
export class SeenIdentities {
  readonly #words: Int32Array;
  readonly #blocks: number;
  /** Identities that came before, or seem to have. */
  readonly suspects = new Set<string>();

  /** @param rows how many are expected; more than there is room for are told apart less well */
  constructor(rows: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(1, rows * BITS_A_ROW)));
    const room = Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
    this.#words = new Int32Array(room / 32);
    this.#blocks = room / BLOCK;
  }

  add(identity: string): void {
    let first = 0x811c9dc5 | 0;
    let second = 0x9747b28c | 0;
    for (let at = 0; at < identity.length; at += 1) {
      const unit = identity.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x5bd1e995) ^ (second >>> 15);
    }
    first = mixed(first);
    second = mixed(second);
    const third = mixed(first ^ second);
    const fourth = mixed(second + Math.imul(third, 0x9e3779b1));
    // Six marks in each of two blocks, of nine bits of a hash each.
    const marked =
      this.#markBlock(first, second, third) + this.#markBlock(third ^ (first >>> 16), fourth, first);
    if (marked === 0) this.suspects.add(identity);
  }

  #markBlock(block: number, one: number, other: number): number {
    const start = (block & (this.#blocks - 1)) * WORDS_A_BLOCK;
    return (
      this.#mark(start, one) +
      this.#mark(start, one >>> 9) +
      this.#mark(start, one >>> 18) +
      this.#mark(start, other) +
      this.#mark(start, other >>> 9) +
      this.#mark(start, other >>> 18)
    );
  }

  /** Sets one mark of a block; 1 when it was not set before. */
  #mark(start: number, bits: number): number {
    const word = start + ((bits & 511) >>> 5);
    const mask = 1 << (bits & 31);
    const held = this.#words[word] ?? 0;
    if ((held & mask) !== 0) return 0;
    this.#words[word] = held | mask;
    return 1;
  }
}

function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
