import { describe, expect, it } from 'vitest';
import { canonicalBoolean, canonicalNumber, isUnknown, shown } from '../../../src/normalise/cell.js';
import { headerKey } from '../../../src/normalise/header.js';

describe('a number', () => {
  it.each([
    ['0', 0],
    [' 79976 ', 79976],
    ['-3', -3],
    ['568.0', 568],
    ['10.25', 10.25],
    ['0.986', 0.986],
    ['1234.567', 1234.567],
  ])('is read from %s', (text, value) => {
    expect(canonicalNumber(text)).toBe(value);
  });

  it.each([
    '1,234',
    '1.234',
    '12.000',
    '1.234.567',
    '1 234',
    '1e5',
    '0x1F',
    '+5',
    '.5',
    '5.',
    '12%',
    '(5)',
    '1O4',
    '５',
  ])('is not guessed from %s', (text) => {
    expect(canonicalNumber(text)).toBeUndefined();
  });

  it('is not read when it cannot be held exactly', () => {
    expect(canonicalNumber('9007199254740993')).toBeUndefined();
  });

  it('has one nought', () => {
    expect(Object.is(canonicalNumber('-0'), 0)).toBe(true);
  });
});

describe('other cells', () => {
  it.each([
    '',
    ' ',
    'NA',
    'N/A',
    'n/a',
    's/d',
    'S/D',
    'n.d.',
    'n/d',
    'nd',
    's/i',
    '-',
    '--',
    '…',
    '...',
    '..',
  ])('“%s” is unknown', (text) => {
    expect(isUnknown(text)).toBe(true);
  });

  it('nought is known', () => {
    expect(isUnknown('0')).toBe(false);
  });

  it('yes and no have a few words, and others are neither', () => {
    expect(['true', 'Sí', 'sim', '0', 'Não', 'perhaps'].map(canonicalBoolean)).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });

  it('headers are compared without case, accents, blanks and signs', () => {
    expect(
      [' Reference-Date ', 'ISO3', 'Unsentenced  SDG', 'Población', '__proto__', 'constructor'].map(
        headerKey,
      ),
    ).toEqual(['date', 'country', 'unsentenced_sdg', 'poblacion', 'proto', 'constructor']);
  });

  it('texts in messages are short and show what cannot be seen', () => {
    expect(shown('a\u0000b\u202Ec')).toBe('a␣b␣c');
    expect(shown('x'.repeat(100))).toHaveLength(60);
  });
});
