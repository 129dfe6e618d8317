/** What in a Word file would differ from run to run: its dates, in its own description and in the archive. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_ARCHIVE = 0x06054b50;
/** 1 January 1980, the first day that an archive can say. */
const FIRST_DAY = 0x0021;

/**
 * An archive whose files all carry one date.
 * @throws RangeError when the bytes are no archive as the package writes it
 */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_ARCHIVE) throw new RangeError('no archive');
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError('no list of files');
    view.setUint16(at + 12, 0, true);
    view.setUint16(at + 14, FIRST_DAY, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new RangeError('no file where one is listed');
    view.setUint16(local + 10, 0, true);
    view.setUint16(local + 12, FIRST_DAY, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return bytes;
}

/** The description of a document, without the day on which it was made. */
export function coreProperties(title: string, subject: string, language: string): string {
  const text = (value: string) =>
    readable(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject><dc:creator>ctg</dc:creator><dc:language>${text(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Signs that XML cannot hold, which a cell of a table may. */
const UNHOLDABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text with the sign for something unreadable in place of what XML cannot hold. */
export function readable(text: string): string {
  return text.replace(UNHOLDABLE, '\ufffd');
}
