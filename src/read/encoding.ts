/** A file as text, and how its bytes were understood. */
export interface Decoded {
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
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [encoding, ...mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return { text: new TextDecoder(encoding).decode(bytes), encoding };
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const first = bytes.findIndex((byte) => byte > 0x7f);
    let line = 1;
    for (let index = 0; index < first; index += 1) if (bytes[index] === 0x0a) line += 1;
    return { text, encoding: 'windows-1252', assumedAtLine: line };
  }
}

const SIGNATURES: readonly (readonly [kind: string, prefix: string])[] = [
  ['zip or xlsx', 'PK\u0003\u0004'],
  ['PDF', '%PDF'],
  ['gzip', '\u001f\u008b'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['old Excel or Word', '\u00d0\u00cf\u0011\u00e0'],
];

/** The kind of a file that is not a table of text, by its first bytes; `undefined` for text. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const signature = SIGNATURES.find(([, prefix]) => head.startsWith(prefix));
  if (signature) return signature[0];
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html')) return 'HTML page';
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'JSON';
  const hasMark = BYTE_ORDER_MARKS.some(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  const controls = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (!hasMark && controls > Math.min(bytes.length, 4096) / 10) return 'binary file';
  return undefined;
}
