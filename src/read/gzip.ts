import { gunzipSync } from 'node:zlib';

/** Text does not shrink to a two-hundredth; a file that grows so much is no table. */
const MOST_GROWTH = 200;
/** In bytes. Below this any growth is harmless. */
const HARMLESS = 4 * 1024 * 1024;

/** Whether bytes begin as a gzip file does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The content of a gzip file.
 * @param largest in bytes; nothing larger is ever held in memory
 */
export function inflate(
  bytes: Uint8Array,
  largest: number,
): Uint8Array | 'too-large' | 'grows-too-much' | 'damaged' {
  const limit = Math.min(largest, Math.max(HARMLESS, bytes.length * MOST_GROWTH));
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code !== 'ERR_BUFFER_TOO_LARGE') return 'damaged';
    return limit < largest ? 'grows-too-much' : 'too-large';
  }
}
