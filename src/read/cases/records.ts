import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Parser } from 'csv-parse';
import type { Table } from '../../model/table.js';
import { legacyDecoder } from '../legacy-encoding.js';
import { optionsOf } from '../rows.js';

/** In bytes of one read. */
const CHUNK = 262144;
/** In bytes: a compressed file that unpacks to more than this may not grow more than {@link MOST_GROWTH} times. */
const HARMLESS = 64 * 1024 * 1024;
const MOST_GROWTH = 1000;

/** Something that the plain way of reading does not settle; the whole file is then read the thorough way. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** Something further down that the first lines did not show: the pass begins again, knowing of it. */
export class BeginAgain extends Error {
  override readonly name = 'BeginAgain';
  constructor(readonly reason: 'other-line-ends' | 'identities-not-ascending') {
    super(reason);
  }
}

/** What is known of a file once all of it went by. */
export interface Passed {
  readonly sha256: string;
  readonly bytes: number;
}

/** Takes one record and the line on which it begins. */
export type RecordSink = (cells: readonly string[], line: number) => void;

const RETURN = 13;

/** Hands records on as they are parsed, without the queue that a stream of objects keeps. */
class RecordParser extends Parser {
  #line = 1;
  constructor(
    options: ConstructorParameters<typeof Parser>[0],
    readonly sink: RecordSink,
    /** Whether records end in line feeds alone, as far as was seen. */
    readonly plainEnds: boolean,
  ) {
    super(options);
  }
  override push(record: unknown): boolean {
    if (!Array.isArray(record)) return super.push(record);
    const last: unknown = record[record.length - 1];
    if (this.plainEnds && typeof last === 'string' && last.charCodeAt(last.length - 1) === RETURN)
      throw new BeginAgain('other-line-ends');
    this.sink(record as string[], this.#line);
    // While a record is handed on the parser stands on its last line.
    this.#line = this.info.lines + 1;
    return true;
  }
}

/**
 * Every record of a file, in one pass that keeps none of them: decoded as its first lines were, split by their dialect.
 * @throws Irregular when bytes or marks further down do not fit what the first lines showed
 */
export async function passRecords(
  path: string,
  packed: boolean,
  sample: Table,
  sink: RecordSink,
  plainEnds = false,
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
  const parser = new RecordParser(
    optionsOf(sample.dialect, false, {
      bom: true,
      record_delimiter: plainEnds ? ['\n'] : ['\r\n', '\n', '\r'],
    }),
    sink,
    plainEnds,
  );
  let failure: Error | undefined;
  parser.on('error', (error) => {
    failure = error;
  });
  const written = async (text: Buffer | string) => {
    if (text.length === 0 || failure) return;
    if (!parser.write(text))
      await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', resolve));
  };
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (packed && unpacked > HARMLESS && unpacked > bytes * MOST_GROWTH)
        throw new Irregular('unpacks to more than any table does');
      if (failure) break;
      await written(decoder.decode(chunk));
    }
    await written(decoder.end());
  } catch (thrown) {
    parser.destroy();
    throw thrown instanceof Irregular || thrown instanceof BeginAgain
      ? thrown
      : new Irregular(String(thrown));
  } finally {
    source.destroy();
  }
  if (!failure) {
    await new Promise<void>((resolve) => {
      parser.once('finish', resolve).once('error', () => resolve());
      parser.end();
    });
  }
  parser.destroy();
  if (failure) throw new Irregular(String(failure));
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
