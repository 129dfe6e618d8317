import { describe, expect, it } from 'vitest';
import { numberColumnOf, readNumber } from '../../../../src/normalise/cells/number-format.js';

const values = (texts: readonly string[], whole = true) => {
  const column = numberColumnOf(texts, { whole });
  return [column.decidedBy, ...texts.map((text) => readNumber(text, column.format)?.value)];
};

describe('a column of numbers', () => {
  it.each([
    ['plain digits', ['12', '007', '0'], ['no-marks', 12, 7, 0]],
    ['both marks, comma last', ['1.234,5', '2'], ['both-marks', 1234.5, 2]],
    ['both marks, point last', ['1,234.5'], ['both-marks', 1234.5]],
    ['a mark that stands twice', ['1.234.567', '1.234'], ['repeated-mark', 1234567, 1234]],
    [
      'thousands by space, no-break space and narrow no-break space',
      ['1 234', '1\u00a0234', '1\u202f234'],
      ['repeated-mark', 1234, 1234, 1234],
    ],
    ['thousands by apostrophe', ["1'234", '1’234'], ['repeated-mark', 1234, 1234]],
    ['a comma before other than three digits', ['186,4', '8,66'], ['digits-after-mark', 186.4, 8.66]],
    ['decimals that are nought', ['568.0', '12.0'], ['digits-after-mark', 568, 12]],
    ['many decimals', ['388,3160992'], ['digits-after-mark', 388.3160992]],
    [
      'small numbers beside thousands',
      ['685', '1.688', '2.450'],
      ['unmarked-below-thousand', 685, 1688, 2450],
    ],
    ['nought before the mark', ['0,123', '0,456'], ['digits-after-mark', 0.123, 0.456]],
    ['percentages', ['20,7 %', '29,4%', '37,6'], ['digits-after-mark', 20.7, 29.4, 37.6]],
    ['minus signs', ['-142', '−5', '–3', '(7)'], ['no-marks', -142, -5, -3, -7]],
    [
      'marks of notes and money',
      ['12*', '15 (1)', '$500.00', 'S/ 20.5'],
      ['digits-after-mark', 12, 15, 500, 20.5],
    ],
  ])('with %s', (_name, texts, wanted) => {
    expect(values(texts)).toEqual(wanted);
  });

  it('of thousands that may be decimals is read as people, and says so', () => {
    const column = numberColumnOf(['1.234', '2.345'], { whole: true });
    expect(column).toMatchObject({ decidedBy: 'whole-numbers', ambiguous: [0, 1] });
    expect(readNumber('1.234', column.format)?.value).toBe(1234);
  });

  it('that counts nothing whole stays undecided, unless other columns of the file tell', () => {
    expect(numberColumnOf(['1.234', '2.345'], { whole: false }).decidedBy).toBe('undecided');
    const neighbours = { decimal: ',', thousands: '.' } as const;
    const column = numberColumnOf(['1.234', '2.345'], { whole: false, neighbours });
    expect(column).toMatchObject({ decidedBy: 'neighbours', format: { thousands: '.' } });
  });

  it('that contradicts itself is undecided', () => {
    expect(numberColumnOf(['1.234,5', '1,234.5'], { whole: true }).decidedBy).toBe('undecided');
  });

  it('does as the user says', () => {
    const column = numberColumnOf(['1.234'], { whole: true, given: { decimal: '.' } });
    expect(readNumber('1.234', column.format)?.value).toBe(1.234);
  });
});

describe('a text that is no number', () => {
  const format = { decimal: ',', thousands: '.' } as const;
  it.each([
    '1O4',
    'l2',
    '#DIV/0!',
    '12-15',
    '1.23.4',
    '1,2,3',
    'abc',
    '',
    '1.2345,6',
    '9007199254740993',
    '1e400',
    '--1',
  ])('%j is not read', (text) => expect(readNumber(text, format)).toBeUndefined());
  it('is never made of nothing', () => {
    expect(readNumber('-0', { decimal: null, thousands: null })?.value).toBe(0);
    expect(readNumber('1.5E+05', { decimal: null, thousands: null })?.value).toBe(150000);
  });
});
