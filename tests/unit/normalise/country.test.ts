import { describe, expect, it } from 'vitest';
import { countryCode, nearestCountry } from '../../../src/normalise/country.js';

describe('a country', () => {
  it.each([
    ['PE', 'PER'],
    ['per', 'PER'],
    ['604', 'PER'],
    ['4', 'AFG'],
    [' Perú ', 'PER'],
    ['PERU', 'PER'],
    ['Pérou', 'PER'],
    ['Brésil', 'BRA'],
    ['Brasil', 'BRA'],
    ['República Dominicana', 'DOM'],
    ['Rep. Dominicana', 'DOM'],
    ['Dominican Rep.', 'DOM'],
    ['Dominica', 'DMA'],
    ['Bolivia', 'BOL'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Estado Plurinacional de Bolivia', 'BOL'],
    ['Venezuela (Bolivarian Republic of)', 'VEN'],
    ['EE. UU.', 'USA'],
    ['EE.UU.', 'USA'],
    ['Estados Unidos de América', 'USA'],
    ['Estados Unidos Mexicanos', 'MEX'],
    ['Trinidad & Tobago', 'TTO'],
    ['Haïti', 'HTI'],
    ["Côte d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
  ])('is known as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each([
    ['two countries have the name', 'Congo'],
    ['a part of a country is not the country', 'England'],
    ['a region', 'Latin America'],
    ['letters that are no code', 'XQ'],
    ['nothing', ' '],
    ['a name of an object in JavaScript', 'constructor'],
  ])('is not guessed: %s', (_why, text) => {
    expect(countryCode(text)).toBeUndefined();
  });

  it('that is misspelt has a nearest name', () => {
    expect(nearestCountry('Colmbia')).toBe('colombia');
    // Scotland is not nearly Iceland.
    expect(nearestCountry('Scotland')).toBe('');
  });
});
