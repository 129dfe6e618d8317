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
 * @returns `undefined` when nothing can be unpacked, so that the reading of the whole file says why
 */
export async function headOf(path: string, packed: boolean): Promise<Head | undefined> {
  const source = createReadStream(path, { end: packed ? undefined : HEAD_BYTES });
  const stream = packed ? source.pipe(createGunzip()) : source;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > HEAD_BYTES) break;
    }
  } catch {
    return undefined;
  } finally {
    source.destroy();
  }
  const bytes = Buffer.concat(chunks);
  if (length <= HEAD_BYTES) return { bytes, whole: true };
  const cut = Math.max(bytes.lastIndexOf(0x0a, HEAD_BYTES), bytes.lastIndexOf(0x0d, HEAD_BYTES));
  return { bytes: bytes.subarray(0, cut > 0 ? cut + 1 : HEAD_BYTES), whole: false };
}

/** Whether a file begins as a gzip file does. */
export async function beginsPacked(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) return isGzip(chunk);
  return false;
}
