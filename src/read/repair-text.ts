import { decodeLegacy } from './legacy-encoding.js';

/** Characters that windows-1252 gives the bytes 0x80 to 0x9f. */
const HIGH = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map(
    (character, index) => [character, 0x80 + index] as const,
  ),
);
/** The first character of a letter encoded twice, and one that can only follow it there. */
const TWICE =
  /[\u00c2\u00c3\u00c5\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** A text whose letters were encoded twice (`Ã³` for `ó`), as it was meant, and the lines that were repaired. */
export function withoutDoubleEncoding(text: string): {
  readonly text: string;
  readonly lines: readonly number[];
} {
  if (!TWICE.test(text)) return { text, lines: [] };
  const lines: number[] = [];
  const repaired = text.split('\n').map((line, index) => {
    const better = TWICE.test(line) ? meant(line) : undefined;
    if (better === undefined) return line;
    lines.push(index + 1);
    return better;
  });
  return { text: repaired.join('\n'), lines };
}

/** The line with its characters taken back to bytes and read as UTF-8; `undefined` when they make none. */
function meant(line: string): string | undefined {
  const bytes: number[] = [];
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const byte =
      code < 0x80 || (code >= 0xa0 && code <= 0xff)
        ? code
        : (HIGH.get(character) ?? (code < 0xa0 ? code : undefined));
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * A text of lines in two encodings, as when two files are joined: UTF-8 where a line allows it, windows-1252 where not.
 * @returns `undefined` unless at least two of three lines outside ASCII are UTF-8
 */
export function decodeByLine(
  bytes: Uint8Array,
): { readonly text: string; readonly otherLines: readonly number[] } | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  const otherLines: number[] = [];
  let utf8 = 0;
  let line = 0;
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    const own = bytes.subarray(start, stop);
    const plain = own.every((byte) => byte < 0x80);
    try {
      parts.push(strict.decode(own));
      if (!plain) utf8 += 1;
    } catch {
      parts.push(decodeLegacy(own, 'windows-1252'));
      otherLines.push(line + 1);
    }
    start = stop + 1;
  }
  const isMostlyUtf8 = utf8 > 0 && utf8 >= otherLines.length * 2;
  return isMostlyUtf8 ? { text: parts.join('\n'), otherLines } : undefined;
}
