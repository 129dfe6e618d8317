import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays, countedRows, inOrder, PLAN, written } from '../../../support/case-file.js';
import { tableOf } from '../../../support/case-text.js';

const DECIDED = { headerLines: [1], delimiter: ',', quote: '"', escape: '"' } as const;
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text.startsWith('\uFEFF') ? text : `\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a file counted in one pass', () => {
  it('gives what the whole file in memory gives, and every row is used or set aside', async () => {
    let streamedAll = 0;
    await fc.assert(
      fc.asyncProperty(tableOf, fc.integer({ min: 60, max: 200 }), async (text, most) => {
        const { streamed, whole, gaveUp } = await bothWays(written(text), PLAN, most, DECIDED);
        if (!streamed || !whole) return;
        if (!gaveUp) streamedAll += 1;
        expect(inOrder(streamed)).toEqual(inOrder(whole));
        for (const answer of [streamed, whole])
          expect(countedRows(answer) + answer.setAside.length).toBe(answer.rowsRead);
      }),
      { seed: 20_261_125, numRuns: 400 },
    );
    expect(streamedAll).toBeGreaterThan(100);
  });

  it('is the same in UTF-16 of either order and packed', async () => {
    let streamedAll = 0;
    await fc.assert(
      fc.asyncProperty(tableOf, fc.boolean(), fc.boolean(), async (text, big, packed) => {
        const path = written(utf16(text, big), packed);
        const { streamed, whole, gaveUp } = await bothWays(path, PLAN, 300, DECIDED);
        if (!streamed || !whole) return;
        if (!gaveUp) streamedAll += 1;
        expect(inOrder(streamed)).toEqual(inOrder(whole));
      }),
      { seed: 20_261_125, numRuns: 100 },
    );
    expect(streamedAll).toBeGreaterThan(20);
  });
});
