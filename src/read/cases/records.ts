import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Table } from '../../model/table.js';
import { decoderOf } from './decoders.js';
import { BeginAgain, Irregular } from './irregular.js';
import { ParsedRecords, type RecordSink } from './parsed-records.js';

/** In bytes of one read: so few that its text is garbage of the young kind, and memory stays as it is in large files. */
const CHUNK = 32 * 1024;
/** In bytes: a compressed file that unpacks to more than this may not grow more than {@link MOST_GROWTH} times. */
const HARMLESS = 64 * 1024 * 1024;
const MOST_GROWTH = 200;

/** What is known of a file once all of it went by. */
export interface Passed {
  readonly sha256: string;
  readonly bytes: number;
}

/** Some whole lines of a file. */
export interface Stretch {
  /** The position of its first byte, and of the first byte after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Every record of a file, in one pass that keeps none of them: decoded as its first lines were, split by their dialect.
 * @param stretch the part of the file that is wanted; no hash is then given back, and the size is that of the part
 * @param plainEnds whether no carriage return was seen yet: the parser then looks for line feeds alone
 * @throws Irregular when bytes or marks further down do not fit what the first lines showed
 * @throws BeginAgain when a carriage return comes after all
 */
export async function passRecords(
  path: string,
  packed: boolean,
  sample: Table,
  sink: RecordSink,
  plainEnds: boolean,
  stretch?: Stretch,
): Promise<Passed & { readonly lines: number }> {
  // Of a stretch alone nobody wants the hash.
  const hash = stretch ? undefined : createHash('sha256');
  const source = createReadStream(path, {
    highWaterMark: CHUNK,
    ...(stretch ? { start: stretch.start, end: stretch.end - 1 } : {}),
  });
  let bytes = 0;
  source.on('data', (chunk) => {
    hash?.update(chunk);
    bytes += chunk.length;
  });
  const stream = packed ? source.pipe(createGunzip()) : source;
  // A pipe does not hand on what goes wrong before it.
  if (stream !== source) source.once('error', (error) => stream.destroy(error));
  const decoder = decoderOf(sample, (stretch?.start ?? 0) === 0);
  const parsed = new ParsedRecords(sample.dialect, sink, plainEnds);
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (packed && unpacked > HARMLESS && unpacked > bytes * MOST_GROWTH)
        throw new Irregular('unpacks to more than any table does');
      await parsed.write(decoder.decode(chunk));
    }
    await parsed.write(decoder.end());
    await parsed.end();
  } catch (thrown) {
    throw known(thrown);
  } finally {
    parsed.stop();
    source.destroy();
  }
  return { sha256: hash?.digest('hex') ?? '', bytes, lines: parsed.lines };
}

const known = (thrown: unknown) =>
  thrown instanceof Irregular || thrown instanceof BeginAgain ? thrown : new Irregular(String(thrown));
