import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/encoding.js';
import { readTable } from '../../../src/read/index.js';

const TEXT = 'country,date,total,note\nPER,2020,100,Año atípico\nPER,2021,110,Número\n';
const utf16 = (text: string, mark: readonly number[], littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from([...mark, ...(littleEndian ? bytes : bytes.swap16())]);
};

describe('decoding', () => {
  it.each([
    ['utf-8', 'utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8 with a mark', 'utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le with a mark', 'utf-16le', utf16(TEXT, [0xff, 0xfe], true)],
    ['utf-16be with a mark', 'utf-16be', utf16(TEXT, [0xfe, 0xff], false)],
    ['windows-1252', 'windows-1252', Buffer.from(TEXT, 'latin1')],
  ])('reads the same cells from %s', (_name, encoding, bytes) => {
    const { table } = readTable(bytes, 'a.csv');
    expect(table?.encoding).toBe(encoding);
    expect(table?.header).toEqual(['country', 'date', 'total', 'note']);
    expect(table?.rows.map(({ cells }) => cells[3])).toEqual(['Año atípico', 'Número']);
  });

  it('says that an encoding was assumed, and where the first byte stands that decided it', () => {
    expect(decode(Buffer.from(TEXT, 'latin1'))?.assumedAtLine).toBe(2);
    expect(decode(Buffer.from('a\rb\rñ', 'latin1'))?.assumedAtLine).toBe(3);
    expect(decode(new TextEncoder().encode(TEXT))?.assumedAtLine).toBeUndefined();
  });

  it('does not believe a mark of UTF-8 that the bytes belie', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('a,b\n1,ñ', 'latin1')]);
    expect(decode(bytes)).toMatchObject({ text: 'a,b\n1,ñ', encoding: 'windows-1252', assumedAtLine: 2 });
  });

  it('asks nothing of a file of digits', () => {
    expect(readTable(new TextEncoder().encode('a,b\n1,2\n'), 'a.csv').problems).toEqual([]);
  });
});
