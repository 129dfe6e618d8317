import { describe, expect, it } from 'vitest';
import { personalTexts } from '../../../../src/normalise/reading/personal-texts.js';
import { tableOf } from '../fixtures.js';

const found = (texts: readonly string[]) =>
  personalTexts(tableOf(`name,other\n${texts.map((text) => `Penal,"${text}"`).join('\n')}\n`));

describe('personal data', () => {
  it.each([
    ['addresses', ['a.b@inpe.gob.pe', 'c@d.org', 'e_f@g.mx']],
    ['telephones of a country', ['+51 1 234 5678', '+507 212-3456', '+1 (809) 555-0100']],
    ['telephones in groups', ['809-555-0100', '(55) 1234 5678', '612.345.6789']],
    ['CURP', ['GOMC600101HDFMRR05', 'LOPA750310MJCPRN08', 'MARJ800523HVZRMN03']],
    ['CPF', ['123.456.789-09', '987.654.321-00', '111.222.333-44']],
    ['cédulas of the Dominican Republic', ['001-0123456-7', '402-7654321-0', '223-0000001-5']],
    ['cédulas of Panama', ['8-123-4567', 'PE-12-345', '10-45-678']],
  ])('is told by its texts: %s', (_, texts) => {
    expect(found(texts)).toEqual([1]);
  });

  it.each([
    ['counts', ['1,234', '12,345,678', '123']],
    ['large counts', ['12345678', '23456789', '34567890']],
    ['dates', ['2021-12-31', '31-12-2021', '01/02/2003']],
    ['articles of laws', ['296', '297-A', '298']],
    ['years', ['2019', '2020', '2021']],
    ['two of many', ['a@b.pe', 'c@d.pe', 'Lima', 'Cusco', 'Puno']],
  ])('is not seen in %s', (_, texts) => {
    expect(found(texts)).toEqual([]);
  });
});
