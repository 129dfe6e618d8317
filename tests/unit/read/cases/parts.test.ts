import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../../src/read/cases/head.js';
import { BeginAgain, Irregular } from '../../../../src/read/cases/irregular.js';
import { mergeParts } from '../../../../src/read/cases/merge-parts.js';
import { needsWhole } from '../../../../src/read/cases/needs-whole.js';
import { LEAST_PART, partsOf, tallyPart } from '../../../../src/read/cases/parts.js';
import type { Stretch } from '../../../../src/read/cases/records.js';
import type { CaseFile } from '../../../../src/read/cases/tally-file.js';
import { readTable } from '../../../../src/read/csv.js';
import { bothWays, HELP, inOrder, PLAN, written } from '../../../support/case-file.js';
import { tableOf } from '../../../support/case-text.js';

const DECIDED = { headerLines: [1], delimiter: ',', quote: '"', escape: '"' } as const;

async function caseFile(path: string): Promise<CaseFile | undefined> {
  const head = await headOf(path, false, 100);
  const sample = head && readTable(head.bytes, path, HELP, DECIDED).table;
  return sample && { file: path, path, packed: false, sample, whole: false };
}

/** Cuts after line feeds, as near as there is one to each share of the bytes. */
function cutAt(bytes: Buffer, shares: readonly number[]): Stretch[] {
  const starts = shares.flatMap((share) => {
    const found = bytes.indexOf(0x0a, Math.floor(bytes.length * share));
    return found === -1 || found + 1 === bytes.length ? [] : [found + 1];
  });
  const all = [0, ...new Set(starts)].sort((a, b) => a - b);
  return all.map((start, index) => ({ start, end: all[index + 1] ?? bytes.length }));
}

async function inParts(file: CaseFile, stretches: readonly Stretch[], plan = PLAN) {
  const count = (plainEnds: boolean) =>
    Promise.all(
      stretches.map((stretch, index) =>
        tallyPart(file, plan, HELP, stretch, index === stretches.length - 1, plainEnds),
      ),
    );
  const parts = await count(true).catch((thrown) => {
    if (thrown instanceof BeginAgain && thrown.reason === 'other-line-ends') return count(false);
    throw thrown;
  });
  return mergeParts(parts, { sha256: '', bytes: 0 }, file);
}

describe('a file counted in parts', () => {
  it('gives what one pass over the whole gives, or refuses', async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(
        tableOf,
        fc.array(fc.double({ min: 0.2, max: 0.95, noNaN: true }), { minLength: 1, maxLength: 4 }),
        async (text, shares) => {
          const path = written(text);
          const file = await caseFile(path);
          const { streamed, gaveUp } = await bothWays(path, PLAN, 100, DECIDED);
          const stretches = cutAt(readFileSync(path), shares);
          if (!file || !streamed || stretches.length < 2 || needsWhole(file.sample)) return;
          try {
            const merged = await inParts(file, stretches);
            expect(gaveUp).toBe(false);
            counted += 1;
            const { sha256, bytes } = streamed;
            expect(inOrder({ ...merged, sha256, bytes })).toEqual(inOrder(streamed));
          } catch (thrown) {
            if (!(thrown instanceof Irregular)) throw thrown;
          }
        },
      ),
      { seed: 20_261_125, numRuns: 300 },
    );
    expect(counted).toBeGreaterThan(50);
  }, 60_000);

  const rows = (count: number, first = 1) =>
    Array.from({ length: count }, (_, index) => `${first + index},x,y,z\n`).join('');

  it('refuses a cut inside a quoted cell', async () => {
    const text = `g,h,i,j\n${rows(9)}10,"two\nlines",y,z\n${rows(9, 11)}`;
    const file = await caseFile(written(text));
    const cut = text.indexOf('two\n') + 4;
    if (!file) throw new Error('no table');
    await expect(
      inParts(file, [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ]),
    ).rejects.toThrow(Irregular);
  });

  it('refuses identities that go back from one part to the next, and takes those that do not', async () => {
    const plan = { ...PLAN, identity: { columns: [0], isUnknown: (text: string) => text === '' } };
    const outcome = async (text: string) => {
      const path = written(text);
      const file = await caseFile(path);
      if (!file) throw new Error('no table');
      return inParts(file, cutAt(readFileSync(path), [0.5]), plan).then(
        ({ rowsRead }) => rowsRead,
        (thrown) => (thrown instanceof BeginAgain ? thrown.reason : thrown),
      );
    };
    expect(await outcome(`g,h,i,j\n${rows(40, 100)}`)).toBe(40);
    expect(await outcome(`g,h,i,j\n${rows(20, 100)}${rows(20, 100)}`)).toBe('identities-not-ascending');
  });

  it('refuses a part of notes alone, which only the whole shows to be notes', async () => {
    const text = `g,h,i,j\n${rows(12)}\nNote: one\nNote: two\n`;
    const file = await caseFile(written(text));
    const cut = text.indexOf('\nNote') + 1;
    if (!file) throw new Error('no table');
    await expect(
      inParts(file, [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ]),
    ).rejects.toThrow(Irregular);
  });

  it('takes a column without a name for one when rows of two parts fill it', async () => {
    const text = `g,h,i,j,\n${rows(10)}11,x,y,z,more\n${rows(10, 12)}22,x,y,z,more\n${rows(3, 23)}`;
    const path = written(text);
    const file = await caseFile(path);
    if (!file) throw new Error('no table');
    await expect(inParts(file, cutAt(readFileSync(path), [0.6]))).rejects.toThrow('a column without a name');
  });

  it('is cut only when it is large, and then into whole lines', async () => {
    const small = await caseFile(written(`g,h,i,j\n${rows(30)}`));
    if (!small) throw new Error('no table');
    expect(await partsOf(small, 4)).toEqual([]);
    const line = '12345,some words,more words,and more\n';
    const text = `g,h,i,j\n${line.repeat(Math.ceil((LEAST_PART * 2.5) / line.length))}`;
    const path = written(text);
    const large = await caseFile(path);
    if (!large) throw new Error('no table');
    const parts = await partsOf(large, 4);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.end).toBe(parts[1]?.start);
    expect(parts[1]?.end).toBe(text.length);
    expect(text[(parts[1]?.start ?? 0) - 1]).toBe('\n');
    expect(await partsOf({ ...large, packed: true }, 4)).toEqual([]);
  });
});
