import { describe, expect, it } from 'vitest';
import { cellCharacters, characterIn } from '../../../src/read/cell-place.js';
import { newFolder, write } from '../../support/run.js';

describe('the character at which a cell begins', () => {
  it.each([
    ['a,b,c', 1, 1],
    ['a,b,c', 3, 5],
    ['a,b,c', 4, undefined],
    ['', 1, 1],
    ['"x, y",2', 2, 8],
    ['"say ""a, b""",2', 2, 16],
    ['ñandú,2', 2, 7],
    [',,3', 3, 3],
    ['5" pipe,2', 2, 9],
  ])('of %j, cell %d, is %j', (line, cell, character) => {
    expect(characterIn(line, ',', cell)).toBe(character);
  });

  it('is read from the file, in its encoding, and unknown of a file that is gone', async () => {
    const folder = write(newFolder(), {
      'a.csv': Uint8Array.from([...Buffer.from('x;y\n'), 0xf1, 0x3b, 0x32, 0x0a]),
    });
    const file = `${folder}/a.csv`;
    const inputs = [
      { file, encoding: 'windows-1252', delimiter: ';' },
      { file: 'gone.csv', encoding: 'utf-8', delimiter: ',' },
    ];
    const places = [
      { file, line: 2, column: 2 },
      { file: 'gone.csv', line: 1, column: 1 },
    ];
    const characterOf = await cellCharacters(places, inputs);
    expect(places.map(characterOf)).toEqual([3, undefined]);
  });
});
