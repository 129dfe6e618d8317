import { describe, expect, it } from 'vitest';
import { withoutComposite } from '../../../../src/normalise/reading/composite-column.js';
import { tableOf } from '../fixtures.js';

describe('a first column of several', () => {
  const packed = tableOf('freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \nA,NR,BE\t1 \t2 \nA,NR,EL\t3 \t: \n');

  it('is told apart by the names in its header; what was written keeps its place', () => {
    const { header, rows } = withoutComposite(packed);
    expect(header.map((text) => text.trim())).toEqual([
      'freq,unit,geo\\TIME_PERIOD',
      '2020',
      '2021',
      'freq',
      'unit',
      'geo',
    ]);
    expect(rows[1]?.cells.map((text) => text.trim())).toEqual(['A,NR,EL', '3', ':', 'A', 'NR', 'EL']);
  });

  it('is left as it is when a row has another number of parts', () => {
    const [first, ...others] = packed.rows;
    if (!first) throw new Error('no row');
    const odd = { ...packed, rows: [{ ...first, cells: ['A,NR,BE,more', '1', '2'] }, ...others] };
    expect(withoutComposite(odd)).toBe(odd);
  });

  it.each(['Name, place\tcount\nA, B\t1\n', 'share\\base\tcount\n1\t2\n', 'place,count\nA,1\n'])(
    'is none in %j',
    (text) => {
      const table = tableOf(text);
      expect(withoutComposite(table)).toBe(table);
    },
  );
});
