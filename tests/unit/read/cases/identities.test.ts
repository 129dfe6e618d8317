import { randomLcg } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { SeenIdentities } from '../../../../src/read/cases/identities.js';
import { identityOf, RepeatedRows } from '../../../../src/read/cases/repeated-rows.js';

const isUnknown = (text: string) => text === '';

describe('identities seen before', () => {
  it('misses no repetition among a hundred thousand, and suspects hardly another', () => {
    const random = randomLcg(0.42);
    const ids = Array.from({ length: 100_000 }, (_, index) => `${Math.floor(random() * 1e9)}-${index}`);
    const seen = new SeenIdentities(100_000);
    for (const id of ids) seen.add(id);
    expect(seen.suspects.size).toBeLessThan(3);
    const repeated = ids.filter((_, index) => index % 37 === 0);
    for (const id of repeated) seen.add(id);
    for (const id of repeated) expect(seen.suspects.has(id)).toBe(true);
    expect(seen.suspects.size).toBeLessThan(repeated.length + 3);
  });

  it('tells apart what differs in one character anywhere', () => {
    const seen = new SeenIdentities(100_000);
    for (let number = 0; number < 50_000; number += 1) seen.add(String(number));
    for (let number = 0; number < 50_000; number += 1) seen.add(`A${String(number).padStart(7, '0')}`);
    expect(seen.suspects.size).toBeLessThan(3);
  });
});

describe('rows under one identity', () => {
  it('that are alike count once; that differ not at all', () => {
    const identity = { columns: [0], isUnknown };
    const rows = [
      ['a', '1'],
      ['b', '1'],
      ['a', '1'],
      ['b', '2'],
      ['c', '1'],
      [' a ', '1'],
      ['b', '1'],
    ];
    const repeated = new RepeatedRows(identity, new Set(['a', 'b', 'c']));
    for (const [index, row] of rows.entries()) repeated.add(row, index + 2);
    expect(repeated.excluded()).toEqual(
      new Map([
        [4, 'key-repeated'],
        // Blanks around a text are none of it.
        [7, 'key-repeated'],
        [3, 'key-contradictory'],
        [5, 'key-contradictory'],
        [8, 'key-contradictory'],
      ]),
    );
    const alike = new RepeatedRows(identity, new Set(['a']));
    for (const line of [2, 3, 9]) alike.add(['a', '1'], line);
    expect(alike.excluded()).toEqual(
      new Map([
        [3, 'key-repeated'],
        [9, 'key-repeated'],
      ]),
    );
  });

  it('whose identity is empty name no case, on whichever day', () => {
    const identity = { columns: [0, 1], isUnknown };
    expect(identityOf(['', '2020-01-01'], identity)).toBeUndefined();
    expect(identityOf(['x', '2020-01-01'], identity)).toBe('x\u00002020-01-01');
  });
});
