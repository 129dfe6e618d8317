import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Table } from '../../model/table.js';
import { legacyDecoder } from '../legacy-encoding.js';
import { BeginAgain, Irregular } from './irregular.js';
import { ParsedRecords } from './parsed-records.js';
import { isPlain, PlainRecords } from './plain-records.js';
import type { RecordSink, RecordSplitter } from './record-splitter.js';

/** In bytes of one read: so few that its text is garbage of the young kind, and memory stays as it is in large files. */
const CHUNK = 32 * 1024;
/** In bytes: a compressed file that unpacks to more than this may not grow more than {@link MOST_GROWTH} times. */
const HARMLESS = 64 * 1024 * 1024;
const MOST_GROWTH = 1000;

/** What is known of a file once all of it went by. */
export interface Passed {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Every record of a file, in one pass that keeps none of them: decoded as its first lines were, split by their dialect.
 * @param plain whether the file may be split without the parser, and the parser may look for line feeds alone
 * @throws Irregular when bytes or marks further down do not fit what the first lines showed
 */
export async function passRecords(
  path: string,
  packed: boolean,
  sample: Table,
  sink: RecordSink,
  plain: boolean,
): Promise<Passed> {
  const hash = createHash('sha256');
  const source = createReadStream(path, { highWaterMark: CHUNK });
  let bytes = 0;
  source.on('data', (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  const stream = packed ? source.pipe(createGunzip()) : source;
  const decoder = decoderOf(sample.encoding);
  const splitter: RecordSplitter =
    plain && isPlain(sample.dialect)
      ? new PlainRecords(sample.dialect, sink)
      : new ParsedRecords(sample.dialect, sink, plain);
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (packed && unpacked > HARMLESS && unpacked > bytes * MOST_GROWTH)
        throw new Irregular('unpacks to more than any table does');
      await splitter.write(decoder.decode(chunk));
    }
    await splitter.write(decoder.end());
    await splitter.end();
  } catch (thrown) {
    throw thrown instanceof Irregular || thrown instanceof BeginAgain
      ? thrown
      : new Irregular(String(thrown));
  } finally {
    splitter.stop?.();
    source.destroy();
  }
  return { sha256: hash.digest('hex'), bytes };
}

interface ChunkDecoder {
  decode(chunk: Buffer): Buffer | string;
  end(): Buffer | string;
}

/** Turns chunks into what the parser takes: UTF-8 as it stands, once it is seen to be that; other encodings as text. */
function decoderOf(encoding: string): ChunkDecoder {
  if (encoding === 'utf-8') return new CheckedUtf8();
  if (encoding.startsWith('utf-16')) {
    const decoder = new TextDecoder(encoding);
    return { decode: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
  }
  const decoder = legacyDecoder(encoding);
  return { decode: (chunk) => decoder.write(chunk), end: () => decoder.end() ?? '' };
}

/** Passes UTF-8 on and refuses anything else; a letter cut by the end of a chunk waits for its rest. */
class CheckedUtf8 implements ChunkDecoder {
  #rest: Buffer = Buffer.alloc(0);

  decode(chunk: Buffer): Buffer {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    this.#rest = Buffer.from(bytes.subarray(whole));
    return checked(bytes.subarray(0, whole));
  }

  end(): Buffer {
    return checked(this.#rest);
  }
}

function checked(bytes: Buffer): Buffer {
  if (!isUtf8(bytes)) throw new Irregular('bytes that are no UTF-8');
  if (bytes.includes(0)) throw new Irregular('zero bytes');
  return bytes;
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
