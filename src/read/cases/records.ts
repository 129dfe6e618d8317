import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Parser } from 'csv-parse';
import type { Table } from '../../model/table.js';
import { optionsOf } from '../rows.js';
import { decoderOf } from './decoders.js';
import { BeginAgain, Irregular } from './irregular.js';

/** In bytes of one read. */
const CHUNK = 262144;
/** In bytes: a compressed file that unpacks to more than this may not grow more than {@link MOST_GROWTH} times. */
const HARMLESS = 64 * 1024 * 1024;
const MOST_GROWTH = 200;

/** In bytes. A record that goes on for longer begins with a quotation mark that nothing closes. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/** What is known of a file once all of it went by. */
export interface Passed {
  readonly sha256: string;
  readonly bytes: number;
}

/** Takes one record and the line on which it begins. */
export type RecordSink = (cells: readonly string[], line: number) => void;

/** Hands records on as they are parsed, without the queue that a stream of objects keeps. */
class RecordParser extends Parser {
  #line = 1;
  #counted = 0;
  /** Bytes handed to the parser since the last record. */
  pending = 0;
  constructor(
    options: ConstructorParameters<typeof Parser>[0],
    readonly sink: RecordSink,
  ) {
    super(options);
  }
  override push(record: unknown): boolean {
    if (!Array.isArray(record)) return super.push(record);
    // The parser counts every mark of a line end, so that it says which records hold one and not how many lines they take.
    const isOneLine = this.info.lines - this.#counted <= 1;
    this.#counted = this.info.lines;
    this.pending = 0;
    const cells = isOneLine ? (record as string[]) : (record as string[]).map(plainLineEnds);
    this.sink(cells, this.#line);
    this.#line += 1 + (isOneLine ? 0 : cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0));
    return true;
  }
}

const plainLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * Every record of a file, in one pass that keeps none of them: decoded as its first lines were, split by their dialect.
 * @param plainEnds whether no carriage return was seen yet: the parser then looks for line feeds alone
 * @throws Irregular when bytes or marks further down do not fit what the first lines showed
 * @throws BeginAgain when a carriage return comes after all
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
  // A pipe does not hand on what goes wrong before it.
  if (stream !== source) source.once('error', (error) => stream.destroy(error));
  const decoder = decoderOf(sample);
  const parser = new RecordParser(
    optionsOf(sample.dialect, false, {
      bom: true,
      record_delimiter: plainEnds ? ['\n'] : ['\r\n', '\n', '\r'],
    }),
    sink,
  );
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  parser.on('error', (error) => {
    failure = error;
  });
  // One listener for the whole pass: one for each wait would pile up over a long file.
  for (const event of ['drain', 'close', 'finish', 'error']) parser.on(event, () => wake?.());
  const settled = (begin: () => boolean) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (begin()) resolve();
    });
  const write = async (text: Buffer | string) => {
    if (text.length === 0 || failure) return;
    // A quoted cell may hold one too: whether it ends a line is seen only by looking for all line ends.
    if (plainEnds && text.includes('\r')) throw new BeginAgain('other-line-ends');
    parser.pending += text.length;
    await settled(() => parser.write(text));
    if (parser.pending > LONGEST_RECORD) throw new Irregular('a record that does not end');
  };
  let unpacked = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (packed && unpacked > HARMLESS && unpacked > bytes * MOST_GROWTH)
        throw new Irregular('unpacks to more than any table does');
      if (failure) break;
      await write(decoder.decode(chunk));
    }
    await write(decoder.end());
  } catch (thrown) {
    parser.destroy();
    throw known(thrown);
  } finally {
    source.destroy();
  }
  if (!failure)
    await settled(() => {
      parser.end();
      return false;
    });
  parser.destroy();
  if (failure) throw known(failure);
  return { sha256: hash.digest('hex'), bytes };
}

const known = (thrown: unknown) =>
  thrown instanceof Irregular || thrown instanceof BeginAgain ? thrown : new Irregular(String(thrown));
