import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Table } from '../../model/table.js';
import { decoderOf } from './decoders.js';
import { BeginAgain, Irregular } from './irregular.js';
import { ParsedRecords } from './parsed-records.js';
import { isPlain, PlainRecords } from './plain-records.js';
import type { RecordSink, RecordSplitter } from './record-splitter.js';

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

/**
 * Every record of a file, in one pass that keeps none of them: decoded as its first lines were, split by their dialect.
 * @param plain whether the file may be split without the parser, and the parser may look for line feeds alone
 * @throws Irregular when bytes or marks further down do not fit what the first lines showed
 * @throws BeginAgain when a carriage return comes after all
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
  // A pipe does not hand on what goes wrong before it.
  if (stream !== source) source.once('error', (error) => stream.destroy(error));
  const decoder = decoderOf(sample);
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
    throw known(thrown);
  } finally {
    splitter.stop?.();
    source.destroy();
  }
  return { sha256: hash.digest('hex'), bytes };
}

const known = (thrown: unknown) =>
  thrown instanceof Irregular || thrown instanceof BeginAgain ? thrown : new Irregular(String(thrown));
