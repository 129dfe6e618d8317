import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../src/read/cases/dictionary.js';
import { FieldCodes } from '../../../../src/read/cases/field-codes.js';

describe('a dictionary of texts', () => {
  it('numbers texts in order of appearance, with their counts and first lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'a', 'A', ' a', 'ñ', '1', '01'), { maxLength: 200 }),
        (texts) => {
          const dictionary = new Dictionary();
          const numbers = texts.map((text, index) => dictionary.numberOf(text, index + 2));
          const different = [...new Set(texts)];
          expect(dictionary.texts).toEqual(different);
          expect(numbers).toEqual(texts.map((text) => different.indexOf(text)));
          expect(different.map((_, number) => dictionary.counts[number])).toEqual(
            different.map((text) => texts.filter((own) => own === text).length),
          );
          expect(dictionary.firstLines).toEqual(different.map((text) => texts.indexOf(text) + 2));
        },
      ),
    );
  });

  it('grows beyond its first places', () => {
    const dictionary = new Dictionary();
    for (let round = 0; round < 2; round += 1)
      for (let number = 0; number < 1_000; number += 1) dictionary.numberOf(`text ${number}`, number);
    expect(dictionary.texts).toHaveLength(1_000);
    expect([...dictionary.counts.slice(0, 1_000)].every((count) => count === 2)).toBe(true);
  });
});

describe('the codes of a field', () => {
  it('tell nought, "0", the unknown and life apart', () => {
    const codes = new FieldCodes();
    const values = [0, '0', null, Number.POSITIVE_INFINITY, 12.5, 'yes', 0, null];
    expect(values.map((value) => codes.values[codes.codeOf(value)])).toEqual(values);
    expect(codes.codeOf(null)).toBe(0);
    expect(codes.values).toHaveLength(6);
  });
});
