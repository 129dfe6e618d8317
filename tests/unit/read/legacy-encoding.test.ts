import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, ENCODINGS, type Encoding } from '../../../src/read/encoding.js';
import { inflate, isGzip } from '../../../src/read/gzip.js';

const TEXTS = {
  Spanish: 'Año;Población penal;Situación jurídica\n2019;El número de niñas y jóvenes;Ángel Muñoz\n',
  Portuguese: 'Unidade;População prisional;Presos provisórios\nSão Paulo;Não há informação;Água Santa\n',
  French: 'Établissement;Capacité opérationnelle;Prévenus\nNîmes;Où ça\xa0?;Étrangers condamnés à Béziers\n',
  'capital letters': 'CAPACIDAD, SOBREPOBLACIÓN Y SITUACIÓN JURÍDICA\nENTIDAD;AÑO\n',
};
const LEGACY: readonly Encoding[] = ['windows-1252', 'macintosh', 'cp850', 'cp437'];

describe('text without a mark', () => {
  it.each(LEGACY.flatMap((encoding) => Object.keys(TEXTS).map((name) => [encoding, name] as const)))(
    'in %s, %s, is read as it was written',
    (encoding, name) => {
      const text = TEXTS[name as keyof typeof TEXTS];
      const bytes = iconv.encode(text, encoding);
      // The oldest code page has no capital letters with accents but É and Ñ.
      if (iconv.decode(bytes, encoding) !== text) return;
      expect(decode(bytes)?.text).toBe(text);
    },
  );

  it('with the euro or the ligature of ISO-8859-15 is read so', () => {
    const text = 'Sacré-Cœur;loyer 12 €\n';
    expect(decode(iconv.encode(text, 'iso-8859-15'))).toMatchObject({ text, encoding: 'iso-8859-15' });
  });

  it('keeps the quotation marks and dashes of windows-1252', () => {
    const text = 'Centre d’accueil – annexe “B” … 5 €\n';
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('in %s is known by its zero bytes', (encoding) => {
    const bytes = iconv.encode(TEXTS.Spanish, encoding, { addBOM: false });
    expect(decode(bytes)).toMatchObject({ text: TEXTS.Spanish, encoding, decidedBy: 'zero-bytes' });
  });

  it.each(ENCODINGS)('is read as %s when the user says so', (encoding) => {
    const bytes = iconv.encode('abc;1\n', encoding, { addBOM: false });
    expect(decode(bytes, encoding)).toMatchObject({ text: 'abc;1\n', encoding, decidedBy: 'given' });
  });
});

describe('damaged text', () => {
  it('that was encoded twice is repaired, line by line', () => {
    const twice = iconv.decode(Buffer.from('Población “penal', 'utf8'), 'windows-1252');
    expect(decode(Buffer.from(`a\n${twice}\nSÃO PAULO\n`, 'utf8'))).toMatchObject({
      text: 'a\nPoblación “penal\nSÃO PAULO\n',
      repairedLines: [2],
    });
  });

  it('of two encodings is read line by line when most lines are UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('año\nmás\n', 'utf8'), Buffer.from('así\n', 'latin1')]);
    expect(decode(bytes)).toMatchObject({ text: 'año\nmás\nasí\n', encoding: 'utf-8', otherLines: [3] });
  });

  it('loses the marks that stand where two files were joined', () => {
    expect(decode(Buffer.from('\ufeffa\n\ufeffb\n', 'utf8'))?.text).toBe('a\nb\n');
  });
});

describe('a gzip file', () => {
  it('gives its content', () => {
    const bytes = gzipSync('a,b\n1,2\n');
    expect(isGzip(bytes)).toBe(true);
    expect(Buffer.from(inflate(bytes, 1000) as Uint8Array).toString()).toBe('a,b\n1,2\n');
  });

  it('that grows beyond reason or is damaged gives none', () => {
    expect(inflate(gzipSync(Buffer.alloc(20_000_000)), 1e9)).toBe('grows-too-much');
    expect(inflate(gzipSync('a,b\n1,2\n'), 4)).toBe('too-large');
    expect(inflate(Uint8Array.from([0x1f, 0x8b, 1, 2]), 1000)).toBe('damaged');
  });
});
