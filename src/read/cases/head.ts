import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../gzip.js';

/** In bytes of text: enough to know the form of a table by. */
export const HEAD_BYTES = 128 * 1024;

/** The beginning of a file, cut at the end of a line, and whether that is all of it. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/**
 * The first lines of a file, unpacked when it is compressed.
 * @param most bytes of text to look at
 * @returns `undefined` when nothing can be unpacked, so that the reading of the whole file says why
 */
export async function headOf(
  path: string,
  packed: boolean,
  most: number = HEAD_BYTES,
): Promise<Head | undefined> {
  const source = createReadStream(path, { end: packed ? undefined : most });
  const stream = packed ? source.pipe(createGunzip()) : source;
  if (stream !== source) source.once('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  } catch {
    return undefined;
  } finally {
    source.destroy();
  }
  const bytes = Buffer.concat(chunks);
  if (length <= most) return { bytes, whole: true };
  const found = Math.max(bytes.lastIndexOf(0x0a, most - 1), bytes.lastIndexOf(0x0d, most - 1));
  if (found <= 0) return { bytes: bytes.subarray(0, most), whole: false };
  // In UTF-16 the smaller byte of a line end may come first, and the other belongs to it.
  const isWide = bytes[found + 1] === 0 && found % 2 === 0;
  return { bytes: bytes.subarray(0, found + (isWide ? 2 : 1)), whole: false };
}

/** Whether a file begins as a gzip file does. */
export async function beginsPacked(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) return isGzip(chunk);
  return false;
}
