import { createRequire } from 'node:module';

/** Encodings of one byte a character, the likeliest first. */
export const LEGACY_ENCODINGS = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** How many characters outside ASCII are looked at: enough to tell, whatever the size of the file. */
export const LETTERS_LOOKED_AT = 20_000;
const LOWER = /[a-z]/;
const UPPER = /[A-Z]/;
/** Letters of Spanish, Portuguese and French. */
const LOWER_ACCENTED = /[áéíóúüñçàâãèêëìîïòôõùûÿœæ]/;
const UPPER_ACCENTED = /[ÁÉÍÓÚÜÑÇÀÂÃÈÊËÌÎÏÒÔÕÙÛŸŒÆ]/;
/** Signs that tables of these countries hold. */
const SIGNS = /[º°ª«»¿¡€–—‘’“”…·\u00a0§]/;

/**
 * Node 20 reads windows-1252 as Latin-1, which loses quotation marks and the euro, and no code page of DOS at all; the
 * package is loaded for the files that need it.
 */
function iconv(): typeof import('iconv-lite') {
  return createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');
}

/** Bytes as text in an encoding of one byte a character. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** As {@link decodeLegacy}, for bytes that come in pieces. */
export function legacyDecoder(encoding: string) {
  return iconv().getDecoder(encoding);
}

/**
 * The encoding under which the characters outside ASCII look most like the letters of words: small accented letters
 * among small ones, capital ones at the start of words or among capitals. Among equals windows-1252, which spreadsheets
 * of the region write.
 */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const sample = surroundings(bytes);
  // A few signs look like letters in another encoding; nothing speaks for another where windows-1252 makes sense.
  if (scoresOf(decodeLegacy(sample, 'windows-1252')).every((score) => score >= 0)) return 'windows-1252';
  let best: LegacyEncoding = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of LEGACY_ENCODINGS) {
    const score = scoreOf(decodeLegacy(sample, encoding));
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

/** The bytes around those outside ASCII, parted by blanks, so that a large file costs no more than a small one. */
function surroundings(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [];
  let found = 0;
  for (let index = 0; index < bytes.length && found < LETTERS_LOOKED_AT; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    found += 1;
    if (index > 0 && (bytes[index - 1] ?? 0) < 0x80) parts.push(0x20, bytes[index - 1] ?? 0x20);
    parts.push(bytes[index] ?? 0);
    const next = bytes[index + 1];
    if (next === undefined || next < 0x80) parts.push(next ?? 0x20, 0x20);
  }
  return Uint8Array.from(parts);
}

const scoreOf = (text: string): number => scoresOf(text).reduce((sum, score) => sum + score, 0);

function scoresOf(text: string): number[] {
  const scores: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character < '\u0080') continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    scores.push(scoreOfOne(character, before, after));
  }
  return scores;
}

function scoreOfOne(character: string, before: string, after: string): number {
  const isSmall = (text: string) => LOWER.test(text) || LOWER_ACCENTED.test(text);
  const isCapital = (text: string) => UPPER.test(text) || UPPER_ACCENTED.test(text);
  // The ligature stands before few letters; elsewhere its byte is another encoding's vowel.
  if (/[œæ]/.test(character) && !/[ueitd]/.test(after)) return -2;
  if (LOWER_ACCENTED.test(character)) {
    // A small letter after a capital begins a name; among capitals it is another encoding's letter.
    if (isSmall(before)) return 2;
    if (isSmall(after)) return isCapital(before) ? 1 : 2;
    return isCapital(before) && isCapital(after) ? -2 : 0.5;
  }
  if (UPPER_ACCENTED.test(character)) {
    if (isSmall(before)) return -3;
    if (isCapital(before) || isCapital(after)) return 2;
    return isSmall(after) ? 1.5 : 0;
  }
  const isLetter = (text: string) => isSmall(text) || isCapital(text);
  if (character === '’' && isLetter(before) && isLetter(after)) return 1.5;
  if (SIGNS.test(character)) return isSmall(before) && isSmall(after) ? -1 : 0.5;
  return -2;
}
