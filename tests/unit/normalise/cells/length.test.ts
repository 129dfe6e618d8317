import { describe, expect, it } from 'vitest';
import { readLength, readLengthRange } from '../../../../src/normalise/cells/length.js';
import { LENGTH_WORDS } from '../../../../src/normalise/vocabulary/index.js';

const months = (text: string, unit?: 'years' | 'months') => {
  const length = readLength(text, LENGTH_WORDS, unit);
  return length && ('life' in length ? 'life' : Math.round(length.months * 1e6) / 1e6);
};

describe('a length of time', () => {
  it.each([
    ['12 años 6 meses', 150],
    ['5a 3m', 63],
    ['8 años', 96],
    ['36 meses', 36],
    ['1 año y 1 día', 12.032854],
    ['180 días', 5.913758],
    ['0.5 years imprisonment', 6],
    ['2 ans', 24],
    ['3 anos e 4 meses', 40],
    ['perpetua', 'life'],
    ['Prisión perpetua', 'life'],
    ['life', 'life'],
    ['5 - 20 years', undefined],
    ['n/d', undefined],
    ['Fine', undefined],
    ['5 años 3 años', undefined],
    ['8', undefined],
  ])('%s', (text, wanted) => expect(months(text)).toBe(wanted));

  it('of a number alone has the unit of its column', () => {
    expect(months('8', 'years')).toBe(96);
    expect(months('8', 'months')).toBe(8);
  });

  it('may be a range', () => {
    expect(readLengthRange('5 - 20 years imprisonment', LENGTH_WORDS)).toEqual({
      min: { months: 60 },
      max: { months: 240 },
    });
    expect(readLengthRange('de 2 a 6 años', LENGTH_WORDS)).toEqual({
      min: { months: 24 },
      max: { months: 72 },
    });
    expect(readLengthRange('3 years to Life imprisonment', LENGTH_WORDS)).toEqual({
      min: { months: 36 },
      max: { life: true },
    });
    expect(readLengthRange('1 year or less', LENGTH_WORDS)).toEqual({ max: { months: 12 } });
    expect(readLengthRange('Fine', LENGTH_WORDS)).toBeUndefined();
  });
});
