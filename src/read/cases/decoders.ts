import { isAscii, isUtf8 } from 'node:buffer';
import type { Table } from '../../model/table.js';
import { legacyDecoder } from '../legacy-encoding.js';
import { Irregular } from './irregular.js';
import { LetterSample } from './letter-sample.js';

/** Turns the chunks of a file into what the parser takes. Both throw {@link Irregular}. */
export interface ChunkDecoder {
  decode(chunk: Buffer): Buffer | string;
  end(): Buffer | string;
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The bytes of letters that were encoded twice, one character a byte. */
const TWICE = /\u00c3[\u0082\u0083\u0085\u00a2][\u00c2\u00c5\u00c6\u00cb\u00e2]/;
/** What letters of UTF-8 look like in an encoding of one byte a character, where nobody writes such pairs. */
const UTF8_LETTER = /\u00c3[\u0080-\u00bf]/;

/**
 * UTF-8 as it stands, once it is seen to be that; other encodings as text. Each as the first lines were decoded.
 * @param isFirst whether the chunks are from the beginning of the file on, where a byte order mark may stand
 */
export function decoderOf({ encoding, problems }: Table, isFirst = true): ChunkDecoder {
  if (encoding === 'utf-8') return new CheckedUtf8(isFirst);
  if (encoding.startsWith('utf-16')) return new CheckedUtf16(encoding);
  const isAssumed = problems.some(({ code }) => code === 'encoding-assumed');
  return new CheckedLegacy(encoding, isAssumed);
}

/** Passes UTF-8 on and refuses anything else; a letter cut by the end of a chunk waits for its rest. */
class CheckedUtf8 implements ChunkDecoder {
  #rest: Buffer = Buffer.alloc(0);
  #isFirst: boolean;

  constructor(isFirst: boolean) {
    this.#isFirst = isFirst;
  }

  decode(chunk: Buffer): Buffer {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    this.#rest = Buffer.from(bytes.subarray(whole));
    return this.#checked(bytes.subarray(0, whole));
  }

  end(): Buffer {
    return this.#checked(this.#rest);
  }

  #checked(bytes: Buffer): Buffer {
    if (bytes.includes(0)) throw new Irregular('zero bytes');
    const mark = this.#isFirst && bytes.length > 0 ? bytes.indexOf(MARK, 1) : bytes.indexOf(MARK);
    if (bytes.length > 0) this.#isFirst = false;
    if (isAscii(bytes)) return bytes;
    if (!isUtf8(bytes)) throw new Irregular('bytes that are no UTF-8');
    if (mark !== -1) throw new Irregular('a byte order mark inside the file');
    if (TWICE.test(bytes.toString('latin1'))) throw new Irregular('letters encoded twice');
    return bytes;
  }
}

class CheckedUtf16 implements ChunkDecoder {
  readonly #decoder: InstanceType<typeof TextDecoder>;
  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(chunk: Buffer): string {
    return plain(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): string {
    return plain(this.#decoder.decode());
  }
}

/** One byte a character; an encoding that was assumed from the first lines must be that of all the letters. */
class CheckedLegacy implements ChunkDecoder {
  readonly #decoder: ReturnType<typeof legacyDecoder>;
  readonly #letters: LetterSample | undefined;
  constructor(
    readonly encoding: string,
    isAssumed: boolean,
  ) {
    this.#decoder = legacyDecoder(encoding);
    this.#letters = isAssumed ? new LetterSample() : undefined;
  }

  decode(chunk: Buffer): string {
    if (this.#letters) {
      this.#letters.add(chunk);
      if (UTF8_LETTER.test(chunk.toString('latin1'))) throw new Irregular('letters of two encodings');
    }
    return plain(this.#decoder.write(chunk));
  }

  end(): string {
    if (this.#letters && this.#letters.encoding() !== this.encoding)
      throw new Irregular('letters of another encoding than the first');
    return plain(this.#decoder.end() ?? '');
  }
}

function plain(text: string): string {
  if (text.includes('\u0000')) throw new Irregular('zero bytes');
  if (text.includes('\ufeff')) throw new Irregular('a byte order mark inside the file');
  return text;
}

/** How many bytes at the end begin a letter that they do not finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
