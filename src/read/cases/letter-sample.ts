import { LETTERS_LOOKED_AT, type LegacyEncoding, legacyEncodingOf } from '../legacy-encoding.js';

/** The first letters outside ASCII of a file that comes in pieces, with what stands beside them. */
export class LetterSample {
  readonly #bytes: number[] = [];
  #found = 0;
  #before = 0x20;

  add(chunk: Uint8Array): void {
    if (this.#found >= LETTERS_LOOKED_AT) return;
    for (let index = 0; index < chunk.length && this.#found < LETTERS_LOOKED_AT; index += 1) {
      const byte = chunk[index] ?? 0;
      const isLetter = byte >= 0x80;
      if (isLetter) {
        if (this.#before < 0x80) this.#bytes.push(0x20, this.#before);
        this.#bytes.push(byte);
        this.#found += 1;
      } else if (this.#before >= 0x80) this.#bytes.push(byte);
      this.#before = byte;
    }
  }

  /** The encoding that the letters show; that of the whole file, as far as such letters were looked at. */
  encoding(): LegacyEncoding {
    return legacyEncodingOf(Uint8Array.from(this.#bytes));
  }
}
