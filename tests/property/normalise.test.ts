import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, normalised, saying } from '../unit/normalise/fixtures.js';

const SEED = { seed: 20_241_125, numRuns: 250 };

/** Rows as objects, so that columns can be moved; few years and values, so that rows meet. */
const COLUMNS = [
  'country',
  'date',
  'facility',
  'total',
  'female',
  'male',
  'unsentenced_sdg',
  'sentenced',
  'drug_offence',
  'capacity',
  'coverage',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('', 's/d', 'NA', '-') },
  { weight: 1, arbitrary: fc.constantFrom('-3', '1.23.4', '12,5', 'x', '0') },
);
const row: fc.Arbitrary<Row> = fc.record({
  country: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('PER', 'Perú', 'COL') },
    { weight: 1, arbitrary: fc.constantFrom('', 'Xland') },
  ),
  date: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('2019', '2020', '2021') },
    { weight: 1, arbitrary: fc.constantFrom('', '2031', '13/2020') },
  ),
  facility: fc.constantFrom('ALL', 'ALL', 'North', 'South', ''),
  total: fc.integer({ min: 0, max: 100 }).map(String),
  female: count,
  male: count,
  unsentenced_sdg: count,
  sentenced: count,
  drug_offence: count,
  capacity: count,
  coverage: fc.constantFrom('', 'national', 'federal', 'planetary'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 7 });

const write = (list: readonly Row[], columns: readonly (keyof Row)[] = COLUMNS) =>
  [columns.join(','), ...list.map((item) => columns.map((column) => `"${item[column]}"`).join(','))].join(
    '\n',
  );
const said = (text: string) => factsOf(normalised(text)).map(saying);
/** What is said without how it is defined: an equal number elsewhere may add to a definition. */
const keysOf = (text: string) =>
  factsOf(normalised(text)).map(({ name, place, slice, period }) =>
    JSON.stringify([name, place, slice, period]),
  );
const causes = (text: string) =>
  normalised(text)
    .problems.map(({ code }) => code)
    .sort();

describe('whatever the numbers', () => {
  it('every row is used or set aside, and every reason is among the problems', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { inputs, setAside, problems, rowsOf } = normalised(write(list));
        const [input] = inputs;
        expect(input?.rowsRead).toBe(list.length);
        expect((input?.rowsUsed ?? 0) + (input?.rowsSetAside ?? 0)).toBe(list.length);
        expect(setAside).toHaveLength(input?.rowsSetAside ?? -1);
        expect(new Set(setAside.map(({ line }) => line)).size).toBe(setAside.length);
        const ofCountries = [...rowsOf.values()].map((files) => files.get('a.csv') ?? 0);
        expect(ofCountries.reduce((sum, used) => sum + used, 0)).toBe(input?.rowsUsed);
        const codes = new Set(problems.map(({ code }) => code));
        for (const { code } of setAside) expect(codes).toContain(code);
      }),
      SEED,
    );
  });

  it('every fact is a count above nought or nought, with the text of its cells behind it', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { value, cells } of factsOf(normalised(write(list)))) {
          expect(Number.isInteger(value) && value >= 0).toBe(true);
          for (const cell of cells) expect(Number(cell.text)).toBe(value);
        }
      }),
      SEED,
    );
  });

  it('the order of rows makes no difference', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(said(write(shuffled))).toEqual(said(write(list)));
          expect(causes(write(shuffled))).toEqual(causes(write(list)));
        },
      ),
      SEED,
    );
  });

  it('nor does the order of columns', () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (list, columns) => {
        expect(said(write(list, columns))).toEqual(said(write(list)));
      }),
      SEED,
    );
  });

  it('nor do blank lines and columns that nobody knows', () => {
    fc.assert(
      fc.property(
        rows,
        fc.nat(7),
        fc.string({ unit: fc.constantFrom('a', '9', ' '), maxLength: 5 }),
        (list, at, junk) => {
          const lines = write(list).split('\n');
          const widened = lines.map((line, index) => `${line},${index === 0 ? 'zzz_unknown' : junk}`);
          const place = 1 + (at % lines.length);
          const blank = [...widened.slice(0, place), '', ' ', ...widened.slice(place)];
          expect(said(blank.join('\n'))).toEqual(said(lines.join('\n')));
        },
      ),
      SEED,
    );
  });

  it('nor does it matter how the rows are spread over files', () => {
    fc.assert(
      fc.property(rows, fc.nat(7), (list, at) => {
        const cut = at % (list.length + 1);
        const parts = [list.slice(0, cut), list.slice(cut)]
          .filter((part) => part.length > 0)
          .map((part) => write(part));
        expect(factsOf(normalised(parts)).map(saying)).toEqual(said(write(list)));
      }),
      SEED,
    );
  });

  it('a part that becomes unknown never adds a fact, unless it was the reason for which another was withheld', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, {
          selector: ({ country, date, facility }) => `${country}|${date}|${facility || 'ALL'}`,
          minLength: 1,
          maxLength: 5,
        }),
        fc.nat(4),
        fc.constantFrom(...COLUMNS.slice(3, 10)),
        fc.constantFrom('', 's/d', 'N/A', '…'),
        (list, at, column, unknown) => {
          const text = write(list);
          const index = at % list.length;
          const emptied = write(list.map((item, i) => (i === index ? { ...item, [column]: unknown } : item)));
          const withheld = normalised(text).problems.some(({ code }) => WITHHOLDING.has(code));
          const before = new Set(keysOf(text));
          const more = keysOf(emptied).filter((key) => !before.has(key));
          if (!withheld) expect(more).toEqual([]);
          const line = index + 2;
          const cells = factsOf(normalised(emptied)).flatMap((fact) => fact.cells);
          expect(cells.filter((cell) => cell.line === line && cell.header === column)).toEqual([]);
        },
      ),
      { ...SEED, numRuns: 600 },
    );
  });
});

/** Codes by which one cell withholds the number of another. */
const WITHHOLDING = new Set<string>([
  'key-contradictory',
  'sexes-exceed-total',
  'statuses-exceed-total',
  'part-exceeds-total',
  'charges-not-persons',
  'zero-run',
]);
