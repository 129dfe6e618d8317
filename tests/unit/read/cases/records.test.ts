import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TallyAnswer, TallyPlan } from '../../../../src/model/tally.js';
import {
  type BothWays,
  bothWays,
  cellsOf,
  countedRows,
  inOrder,
  PLAN,
  wholeOnly,
  written,
} from '../../../support/case-file.js';

const HEADER = 'g,h,i,j\n';
const LONG = 'some text '.repeat(10).trim();
/** Lines of a text, up to a size in bytes. */
function lines(bytes: number, text = bytes > 1e6 ? LONG : 'some text'): string {
  const count = Math.ceil(bytes / (20 + text.length));
  return Array.from({ length: count }, (_, index) => `a${index % 5},b${index % 3},${text},${index}\n`).join(
    '',
  );
}
const MB = 1024 * 1024;

async function same(path: string, most?: number, plan: TallyPlan = PLAN): Promise<BothWays> {
  const both = await bothWays(path, plan, most);
  expect(both.whole).toBeDefined();
  expect(inOrder(both.streamed)).toEqual(inOrder(both.whole));
  const { streamed } = both;
  if (streamed) expect(countedRows(streamed) + streamed.setAside.length).toBe(streamed.rowsRead);
  return both;
}

afterEach(() => vi.restoreAllMocks());

describe('the records of a long file', () => {
  it('are those of the whole, over many chunks and without a listener for each', async () => {
    const warned = vi.spyOn(process, 'emitWarning');
    const { gaveUp, streamed } = await same(written(HEADER + lines(12 * MB)));
    expect(gaveUp).toBe(false);
    expect(streamed?.rowsRead).toBeGreaterThan(30_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('whose letters are cut by the ends of chunks', async () => {
    for (const shift of ['', 'x', 'xy', 'xyz']) {
      const text = `${HEADER}a,b,${shift},1\n${lines(1.2 * MB, 'ñandú 😀 €'.repeat(9))}`;
      expect((await same(written(text))).gaveUp).toBe(false);
    }
  });

  it('whose line ends are of three kinds and cut by the ends of chunks', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `a,b${index % 7},"x\r\ny",${index}${['\r\n', '\r', '\n', '\r\n\r\n'][index % 4]}`,
    );
    const { gaveUp, streamed } = await same(written(HEADER + rows.join('')));
    expect(gaveUp).toBe(false);
    expect(streamed?.rowsRead).toBe(60_000);
    expect(streamed?.evidence.get(2)).toEqual(['x\ny']);
  });

  it('of which the first is marked as UTF-8', async () => {
    expect((await same(written(`\uFEFF${HEADER}${lines(4_000)}`))).gaveUp).toBe(false);
  });

  it('in UTF-16, read in one pass', async () => {
    const text = Buffer.from(`\uFEFF${HEADER}${lines(0.7 * MB, 'ñandú'.repeat(9))}`, 'utf16le');
    expect((await same(written(text))).gaveUp).toBe(false);
    expect((await same(written(Buffer.from(text).swap16()))).gaveUp).toBe(false);
  });

  it('in windows-1252 from the beginning', async () => {
    const text = Buffer.from(HEADER + lines(1.5 * MB, 'expulsión año '.repeat(9)), 'latin1');
    expect((await same(written(text))).gaveUp).toBe(false);
  });
});

describe('what the first lines do not show', () => {
  const far = HEADER + lines(2.2 * MB);
  it.each([
    ['an é of windows-1252', Buffer.from(`${far}caf\u00e9,b,c,1\n`, 'latin1')],
    ['zero bytes', Buffer.from(`${far}a\u0000,b,c,1\n`)],
    ['letters encoded twice', Buffer.from(`${far}expulsiÃ³n,b,c,1\n`)],
    ['a second file with its mark', Buffer.from(`${far}\uFEFF${HEADER}a,b,c,1\n`)],
    ['a quotation mark left open', Buffer.from(`${far}a,"b,c,1\n${lines(5_000)}`)],
    ['a mark inside a plain cell', Buffer.from(`${far}a,5" pipe,c,1\n`)],
    ['a column without a name', Buffer.from(`g,h,i,j,,\n${lines(4_000)}a,b,c,1,x,\na,b,c,1,y,\n`)],
  ])('%s: the file is read whole, with the same counts', async (_, bytes) => {
    expect((await same(written(bytes))).gaveUp).toBe(true);
  });

  it('letters of UTF-8 after letters of windows-1252, and the other way', async () => {
    const old = Buffer.from(HEADER + lines(9_000, 'año'), 'latin1');
    const young = Buffer.from(lines(40_000, 'ñandú'));
    expect((await same(written(Buffer.concat([old, young])))).gaveUp).toBe(true);
    const later = Buffer.from(lines(4_000, 'año'), 'latin1');
    expect((await same(written(Buffer.concat([Buffer.from(HEADER), young, later])))).gaveUp).toBe(true);
  });

  it('letters further down that show another encoding of one byte', async () => {
    // 0x8e is é in macintosh and Ž in windows-1252; the first lines hold a sign that both have.
    const head = Buffer.from(HEADER + lines(2_000, 'x \u00b7 y'), 'latin1');
    const down = Buffer.from(lines(9_000, 'caf\u008e expulsi\u0097n'), 'latin1');
    await same(written(Buffer.concat([head, down])));
  });
});

describe('notes and headers far down', () => {
  it('notes below the data are none of it', async () => {
    for (const notes of ['\nMinistry\nAll rights\n', 'Note: x,,,\nmore\n', `${'long '.repeat(20)}\n`]) {
      const { gaveUp, whole } = await same(written(HEADER + lines(9_000) + notes));
      expect(gaveUp).toBe(false);
      expect(whole?.setAside).toEqual([]);
    }
  });

  it('a label alone in the middle or at the end is a row', async () => {
    const { streamed } = await same(written(`${HEADER}${lines(9_000)}a,,,\n${lines(90)}b,,,\nc,,,\n`));
    expect(streamed?.setAside).toEqual([]);
  });

  it('a header that comes again, a row of column numbers, ragged rows', async () => {
    const rows = `${HEADER}1,2,3,4\n${lines(9_000)} g , h,i,j\na,b\na,b,c,d,e\na,b,c,d,,\n`;
    const { streamed } = await same(written(rows));
    expect(streamed?.setAside.map(({ code }) => code)).toEqual([
      'row-repeats-header',
      'row-ragged',
      'row-ragged',
    ]);
    expect(streamed?.problems.map(({ code, args }) => [code, args])).toEqual([
      ['row-repeats-header', { count: 1 }],
      ['row-ragged', { expected: 4, count: 2 }],
    ]);
  });
});

describe('a packed file', () => {
  it('gives what the plain one gives', async () => {
    const text = HEADER + lines(2 * MB, 'ñandú'.repeat(9));
    const packed = await same(written(text, true));
    expect(packed.gaveUp).toBe(false);
    const plain = await same(written(text));
    expect(packed.streamed?.tallies).toEqual(plain.streamed?.tallies);
    expect(packed.streamed?.sha256).not.toBe(plain.streamed?.sha256);
  });

  it('cut short is damaged, and no part of it is counted', async () => {
    const path = written(HEADER + lines(3 * MB), true);
    const bytes = readFileSync(path);
    expect(() => gunzipSync(bytes.subarray(0, bytes.length - 9_000))).toThrow();
    writeFileSync(path, bytes.subarray(0, bytes.length - 9_000));
    const { streamed, whole } = await bothWays(path);
    expect(whole).toBeUndefined();
    expect(streamed?.rowsRead).toBe(0);
    expect(streamed?.problems.map(({ code }) => code)).toEqual(['file-not-text']);
  });

  it('that grows beyond all bounds is left', async () => {
    const block = `a,b,${'c'.repeat(1_018)},1\n`.repeat(1_024);
    const path = written(gzipSync(HEADER + block.repeat(70), { level: 9 }));
    const { streamed } = await bothWays(renamed(path), PLAN, 4_096);
    expect(streamed?.rowsRead).toBe(0);
    expect(streamed?.problems.map(({ code, args }) => [code, args.kind])).toEqual([
      ['file-not-text', 'gzip of nothing but repetition'],
    ]);
  }, 30_000);
});

function renamed(path: string): string {
  const packed = `${path}.gz`;
  writeFileSync(packed, readFileSync(path));
  return packed;
}

describe('an identity that comes twice', () => {
  const isUnknown = (text: string) => text === '';
  const plan: TallyPlan = { ...PLAN, identity: { columns: [3], isUnknown } };
  const asking = (ask: () => void): TallyPlan => ({
    ...plan,
    identity: {
      columns: [3],
      isUnknown: (text) => {
        ask();
        return isUnknown(text);
      },
    },
  });
  /** A plan that adds a row to the file when it is asked of an identity for so many times after the table in memory. */
  const changed = async (path: string, times: number): Promise<TallyPlan> => {
    let asked = 0;
    await wholeOnly(
      path,
      asking(() => {
        asked += 1;
      }),
    );
    let left = asked + times;
    return asking(() => {
      left -= 1;
      if (left === 0) appendFileSync(path, 'z,b,c,100000\n');
    });
  };
  const groupsOf = ({ tallies }: TallyAnswer) =>
    tallies.slice(0, 1).flatMap((tally) => cellsOf(tally).map(([[group]]) => group));

  it('alike counts once, otherwise not at all; rows without one all count', async () => {
    const rows = `${HEADER}${lines(6_000)}a,b,c,7\na0,b0,some text,0\na,b,c,\na,c,c,\n`;
    const { streamed, gaveUp } = await same(written(rows), 256, plan);
    expect(gaveUp).toBe(false);
    const first = streamed?.setAside.map(({ line, code }) => [line, code]);
    expect(first).toEqual([
      [9, 'key-contradictory'],
      [209, 'key-contradictory'],
      [210, 'key-repeated'],
    ]);
    expect(streamed?.problems.map(({ code, args }) => [code, args.count])).toEqual([
      ['case-contradictory', 2],
      ['case-repeated', 1],
    ]);
  });

  it('in a file that changes between two passes is looked for in one reading of the whole', async () => {
    const path = written(`${HEADER}a0,b1,some text,7\n${lines(6_000)}`);
    // Asked before the first pass, of an identity that does not ascend, and after it of the one that came twice.
    const changing = await changed(path, 2);
    const { gaveUp, streamed } = await bothWays(path, changing, 256);
    expect(gaveUp).toBe(true);
    expect(streamed && groupsOf(streamed)).toContain('z');
    expect(streamed && countedRows(streamed) + streamed.setAside.length).toBe(streamed?.rowsRead);
  });

  it('in a file that changes in a pass that begins again is counted as it then stands', async () => {
    // The identities of the first lines ascend; the first pass ends where they no longer do.
    const path = written(`${HEADER}${lines(6_000)}a0,b1,some text,7\n`);
    const { gaveUp, streamed } = await bothWays(path, await changed(path, 1), 256);
    expect(gaveUp).toBe(false);
    expect(streamed && groupsOf(streamed)).toContain('z');
    expect(inOrder(streamed)).toEqual(inOrder((await bothWays(path, plan, 256)).whole));
  });

  it('in a file whose later records end otherwise is found in a pass for all line ends', async () => {
    const ends = `${HEADER}${lines(6_000)}`;
    for (const last of ['x,y,z,7\r\n', 'x,y,z,7\rx,y,z,8\n', 'x,"y\rw",z,7\n', 'x,y\rx,y,z,7\n']) {
      const { gaveUp } = await same(written(ends + last), 256, plan);
      expect(gaveUp).toBe(false);
    }
  });
});
