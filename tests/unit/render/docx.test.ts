import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { analyze, drawWord, type Rasterise, type Study } from '../../../src/index.js';
import { coreProperties, readable, withFixedDates } from '../../../src/render/formats/docx-package.js';

/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);
const pictured: Rasterise = async (drawings) =>
  new Map(drawings.map(({ id }) => [id, new Uint8Array(PIXEL)]));

let known: Promise<Study> | undefined;
async function study(): Promise<Study> {
  known ??= analyze(['sample-data/peru'], { today: '2026-01-01' }).then(({ studies }) => studies[0] as Study);
  return known;
}

async function drawn(rasterise?: Rasterise): Promise<Uint8Array> {
  const template = await loadTemplate(undefined);
  return (await drawWord(await study(), { language: 'es', template }, rasterise)).bytes;
}

const words = new Map<Rasterise | undefined, Promise<Uint8Array>>();
function word(rasterise?: Rasterise): Promise<Uint8Array> {
  const made = words.get(rasterise) ?? drawn(rasterise);
  words.set(rasterise, made);
  return made;
}

/** The files of an archive, with the day that it says of each. */
function filesOf(archive: Uint8Array): Map<string, { text: string; day: number }> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, { text: string; day: number }>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [size, name, extra, note] = [20, 28, 30, 32].map((field) =>
      field === 20 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    files.set(path, {
      text: path.endsWith('/') ? '' : (isPacked ? inflateRawSync(data) : data).toString('utf8'),
      day: bytes.readUInt16LE(local + 12),
    });
    at += 46 + name + extra + note;
  }
  return files;
}

/** Names of elements that are opened and not closed in their order. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', closed] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closed) continue;
    if (!end) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [`${open.at(-1)} before ${name}`];
  }
  return open;
}

describe('a report in Word', { timeout: 60_000 }, () => {
  it('is whole XML in every part', async () => {
    const files = filesOf(await word(pictured));
    const parts = [...files].filter(([path]) => /\.(?:xml|rels)$/.test(path));
    expect(parts.length).toBeGreaterThan(10);
    for (const [path, { text }] of parts) expect(unclosed(text), path).toEqual([]);
  });

  it('has headings, a language, heads that are said again, and no row that is cut', async () => {
    const files = filesOf(await word(pictured));
    const body = files.get('word/document.xml')?.text ?? '';
    for (const sign of [
      'w:val="Title"',
      'w:val="Heading1"',
      'w:val="Heading2"',
      '<w:tblHeader/>',
      '<w:cantSplit/>',
    ])
      expect(body).toContain(sign);
    expect(files.get('word/styles.xml')?.text).toContain('<w:lang w:val="es-PE"/>');
  });

  it('leads from every figure to a place that is there, each with a number of its own', async () => {
    const body = filesOf(await word(pictured)).get('word/document.xml')?.text ?? '';
    const all = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, found]) => found);
    const places = all(/<w:bookmarkStart [^>]*?w:name="(\w+)"/g);
    const links = all(/w:anchor="(\w+)"/g);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
    const numbers = all(/<w:bookmarkStart [^>]*?w:id="(\d+)"/g);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('shows its charts with words for who cannot see them', async () => {
    const files = filesOf(await word(pictured));
    const body = files.get('word/document.xml')?.text ?? '';
    const pictures = [...body.matchAll(/<wp:docPr ([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(pictures.length).toBeGreaterThan(2);
    for (const attributes of pictures) expect(attributes).toMatch(/descr="[^"]{20,}"/);
    const media = [...files.keys()].filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(pictures.length);
    expect(media.some((path) => path.endsWith('.png'))).toBe(true);
  });

  it('says so where nothing could make a picture, and prints the numbers', async () => {
    const files = filesOf(await word());
    const body = files.get('word/document.xml')?.text ?? '';
    expect(body).toContain('El gráfico no se muestra aquí');
    expect(body).toContain('24,297');
    expect([...files.keys()].filter((path) => /media\/./.test(path))).toEqual([]);
  });

  it('has the same bytes every time, and no day of its own', async () => {
    const [one, other] = [await word(pictured), await drawn(pictured)];
    expect(Buffer.compare(one, other)).toBe(0);
    const files = filesOf(one);
    expect(new Set([...files.values()].map(({ day }) => day))).toEqual(new Set([0x21]));
    expect(files.get('docProps/core.xml')?.text).not.toMatch(/dcterms:(?:created|modified)/);
  });
});

describe('the parts of a Word file', () => {
  it('hold no sign that XML cannot', () => {
    expect(readable('a\u0000b\u001b[2J\ud800c\n\u{1f600}')).toBe('a\ufffdb\ufffd[2J\ufffdc\n\u{1f600}');
    expect(coreProperties('<b> & c', '', 'en')).toContain('<dc:title>&lt;b&gt; &amp; c</dc:title>');
  });

  it('are refused when they are no archive', () => {
    expect(() => withFixedDates(new Uint8Array(40))).toThrow(RangeError);
  });
});
