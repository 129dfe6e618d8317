import { decodeLegacy, LEGACY_ENCODINGS, legacyEncodingOf } from './legacy-encoding.js';
import { decodeByLine, withoutDoubleEncoding } from './repair-text.js';

/** Every encoding that is read, by its WHATWG name or its code page. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY_ENCODINGS] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A file as text, and how its bytes were understood. */
export interface Decoded {
  /** With `\n` at every line end, so that files saved on different systems give the same cells. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly decidedBy: 'byte-order-mark' | 'valid-utf-8' | 'zero-bytes' | 'letters' | 'given';
  /** Set when letters decided the encoding: the line of the first byte outside ASCII. */
  readonly assumedAtLine?: number;
  /** Lines whose letters were encoded twice, and were repaired. */
  readonly repairedLines: readonly number[];
  /** Lines of a file in UTF-8 that are not, and were read as windows-1252. */
  readonly otherLines: readonly number[];
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: Encoding, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
const WHOLE = { repairedLines: [], otherLines: [] };

/**
 * Turns bytes into text: by the user's word, the byte order mark, the zero bytes of UTF-16, else as UTF-8 if every byte
 * agrees; else line by line when most lines are UTF-8; else in the encoding of one byte a character under which the
 * letters look like words.
 * @returns `undefined` when the bytes are said to be UTF-16 and are not
 */
export function decode(bytes: Uint8Array, given?: Encoding): Decoded | undefined {
  if (given) return decodedAs(given, bytes, 'given');
  const mark = markOf(bytes);
  if (mark && mark.encoding !== 'utf-8') return decodedAs(mark.encoding, bytes, 'byte-order-mark');
  const wide = utf16Of(bytes);
  if (wide) return decodedAs(wide, bytes, 'zero-bytes');
  const text = strictly('utf-8', bytes);
  if (text !== undefined) {
    const repaired = withoutDoubleEncoding(plainText(text));
    return {
      ...WHOLE,
      text: repaired.text,
      encoding: 'utf-8',
      decidedBy: mark ? 'byte-order-mark' : 'valid-utf-8',
      repairedLines: repaired.lines,
    };
  }
  const mixed = decodeByLine(bytes);
  if (mixed) {
    return { ...WHOLE, ...mixed, text: plainText(mixed.text), encoding: 'utf-8', decidedBy: 'valid-utf-8' };
  }
  // A mark that promises UTF-8 is no proof: a file with other bytes further down is read as what it is.
  return assumed(mark ? bytes.subarray(mark.length) : bytes);
}

function decodedAs(
  encoding: Encoding,
  bytes: Uint8Array,
  decidedBy: Decoded['decidedBy'],
): Decoded | undefined {
  const legacy = LEGACY_ENCODINGS.find((name) => name === encoding);
  if (legacy) return { ...WHOLE, text: plainText(decodeLegacy(bytes, legacy)), encoding, decidedBy };
  const text =
    strictly(encoding, bytes) ?? (encoding === 'utf-8' ? new TextDecoder().decode(bytes) : undefined);
  return text === undefined ? undefined : { ...WHOLE, text: plainText(text), encoding, decidedBy };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function assumed(bytes: Uint8Array): Decoded {
  const encoding = legacyEncodingOf(bytes);
  const text = decodeLegacy(bytes, encoding);
  // One byte is one character in these encodings, so that positions agree.
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const line = plainText(text.slice(0, first)).split('\n').length;
  return { ...WHOLE, text: plainText(text), encoding, decidedBy: 'letters', assumedAtLine: line };
}

/** One kind of line end, and no byte order mark, which also stands in the middle where two files were joined. */
function plainText(text: string): string {
  const ends = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return ends.includes('\ufeff') ? ends.replaceAll('\ufeff', '') : ends;
}

/** UTF-16 without a mark: every second byte of plain text is zero. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const found = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && { encoding: found[0], length: found.length - 1 };
}

const SIGNATURES: readonly (readonly [kind: string, prefix: string])[] = [
  ['zip or xlsx', 'PK\u0003\u0004'],
  ['PDF', '%PDF'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['old Excel or Word', '\u00d0\u00cf\u0011\u00e0'],
];
const SAMPLE_BYTES = 4096;

/** The kind of a file that is not a table of text, by its first bytes; `undefined` for text. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const signature = SIGNATURES.find(([, prefix]) => head.startsWith(prefix));
  if (signature) return signature[0];
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<?xml')) return 'XML';
  if (/^<(?:!doctype|!--|html|head|body|meta|table)\b/.test(start) || start.startsWith('<!--'))
    return 'HTML page';
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'JSON';
  if (markOf(bytes) || utf16Of(bytes)) return undefined;
  const controls = bytes
    .subarray(0, SAMPLE_BYTES)
    .filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > Math.min(bytes.length, SAMPLE_BYTES) / 10 ? 'binary file' : undefined;
}
