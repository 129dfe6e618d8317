/** A file as text, and how its bytes were understood. */
export interface Decoded {
  /** With `\n` at every line end, so that files saved on different systems give the same cells. */
  readonly text: string;
  /** A WHATWG name: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. */
  readonly encoding: string;
  /** Set when the encoding was not stated by the file: the line of the first byte that decided it. */
  readonly assumedAtLine?: number;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Turns bytes into text: by the byte order mark, else as UTF-8 if every byte agrees, else as windows-1252, which can
 * read any byte and is what spreadsheets in the region write.
 * @returns `undefined` when the mark says UTF-16 and the bytes are not
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const mark = markOf(bytes);
  if (mark && mark.encoding !== 'utf-8') {
    const text = strictly(mark.encoding, bytes);
    return text === undefined ? undefined : { text: withLineFeeds(text), encoding: mark.encoding };
  }
  const text = strictly('utf-8', bytes);
  if (text !== undefined) return { text: withLineFeeds(text), encoding: 'utf-8' };
  // A mark that promises UTF-8 is no proof: a file with other bytes further down is read as what it is.
  return assumed(mark ? bytes.subarray(mark.length) : bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function assumed(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // One byte is one character in this encoding, so that positions agree.
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const line = withLineFeeds(text.slice(0, first)).split('\n').length;
  return { text: withLineFeeds(text), encoding: 'windows-1252', assumedAtLine: line };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function markOf(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | undefined {
  const found = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && { encoding: found[0], length: found.length - 1 };
}

const SIGNATURES: readonly (readonly [kind: string, prefix: string])[] = [
  ['zip or xlsx', 'PK\u0003\u0004'],
  ['PDF', '%PDF'],
  ['gzip', '\u001f\u008b'],
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
  if (markOf(bytes)) return undefined;
  const controls = bytes
    .subarray(0, SAMPLE_BYTES)
    .filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > Math.min(bytes.length, SAMPLE_BYTES) / 10 ? 'binary file' : undefined;
}
