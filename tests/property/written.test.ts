import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { numberColumnOf, readNumber } from '../../src/normalise/cells/number-format.js';
import { readTable } from '../../src/read/index.js';

const SEED = { seed: 20_261_124, numRuns: 300 };

/** Names of places as these countries write them; every encoding has their letters. */
const name = fc.constantFrom(
  'La Joya',
  'Ancón',
  'Cúcuta',
  'Nîmes',
  'Bangu III',
  'Peñas',
  'Barreirão',
  'Orizaba',
);
const word = fc.constantFrom('Penal', 'Fecha', 'Número', 'Año', 'Población', 'Região', 'Femmes', 'Detenidos');
const mark = fc.constantFrom('', ' y otros', ', anexo', '; norte', ' "B"', ' | sur', '\n2');

describe('a table written in any dialect and encoding', () => {
  it('is read back cell for cell', () => {
    const table = fc.uniqueArray(word, { minLength: 2, maxLength: 5 }).chain((header) =>
      fc.tuple(
        fc.constant(header),
        fc.array(
          fc.tuple(
            fc.tuple(name, mark).map((parts) => parts.join('')),
            fc.array(fc.nat(99_999), { minLength: header.length - 1, maxLength: header.length - 1 }),
          ),
          { minLength: 2, maxLength: 9 },
        ),
      ),
    );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'),
        fc.constantFrom('doubled', 'backslash'),
        ([header, rows], delimiter, end, encoding, escaping) => {
          const quoted = (text: string) =>
            `"${text.replaceAll('"', escaping === 'doubled' ? '""' : '\\"').replaceAll('\n', end)}"`;
          const wanted = [header, ...rows.map(([label, numbers]) => [label, ...numbers.map(String)])];
          const text = wanted.map((row) => row.map(quoted).join(delimiter)).join(end) + end;
          const { table: read } = readTable(
            iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }),
            'a.csv',
          );
          expect([read?.header, ...(read?.rows ?? []).map(({ cells }) => cells)]).toEqual(wanted);
        },
      ),
      SEED,
    );
  });
});

describe('a column of numbers written in any style', () => {
  const style = fc.constantFrom(
    { decimal: ',', thousands: '.' },
    { decimal: '.', thousands: ',' },
    { decimal: ',', thousands: ' ' },
    { decimal: ',', thousands: '\u00a0' },
    { decimal: ',', thousands: '\u202f' },
    { decimal: '.', thousands: "'" },
    { decimal: ',', thousands: '' },
    { decimal: '.', thousands: '' },
  );
  const written = (
    value: number,
    { decimal, thousands }: { decimal: string; thousands: string },
    digits: number,
  ) => {
    const [whole = '', fraction] = value.toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  };

  it('is read back number for number when its decimals show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9_999_999), { minLength: 1, maxLength: 12 }),
        style,
        fc.constantFrom(1, 2, 4),
        (numbers, how, digits) => {
          const values = numbers.map((value) => value / 10 ** Math.min(digits, 2));
          const texts = values.map((value) => written(value, how, digits));
          const { format } = numberColumnOf(texts, { whole: false });
          expect(texts.map((text) => readNumber(text, format)?.value)).toEqual(values);
        },
      ),
      SEED,
    );
  });

  it('is read back as people when it counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999_999), { minLength: 1, maxLength: 12 }), style, (values, how) => {
        const texts = values.map((value) => written(value, how, 0));
        const { format } = numberColumnOf(texts, { whole: true });
        expect(texts.map((text) => readNumber(text, format)?.value)).toEqual(values);
      }),
      SEED,
    );
  });

  it('of any texts whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
        fc.boolean(),
        (texts, whole) => {
          const { format } = numberColumnOf(texts, { whole });
          for (const text of texts) {
            const value = readNumber(text, format)?.value;
            expect(value === undefined || Number.isFinite(value)).toBe(true);
          }
        },
      ),
      SEED,
    );
  });
});
