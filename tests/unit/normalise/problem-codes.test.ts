import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_LEVELS, type Problem, type ProblemCode } from '../../../src/model/problem.js';
import type { NormaliseOptions } from '../../../src/normalise/index.js';
import { periodOf, readBad } from './fixtures.js';

interface Expected {
  readonly code: ProblemCode;
  readonly line?: number;
  readonly args?: Problem['args'];
  /** `line:code` of every row set aside. */
  readonly aside?: readonly string[];
  readonly options?: Partial<NormaliseOptions>;
  /** Other problems that such a file cannot but have. */
  readonly also?: readonly ProblemCode[];
}

const PERU = { countries: ['PER'] };

const notText = (kind: string): Expected => ({ code: 'file-not-text', args: { kind } });

/** What each broken file is expected to say; nothing but this and notes. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'file-empty.csv': { code: 'file-empty' },
  'file-blank-lines.csv': { code: 'file-empty' },
  'file-header-only.csv': { code: 'file-header-only', line: 1 },
  'file-not-text-zip.csv': notText('zip or xlsx'),
  'file-not-text-pdf.csv': notText('PDF'),
  'file-not-text-html.csv': notText('HTML page'),
  'file-not-text-xml.csv': notText('XML'),
  'file-not-text-png.csv': notText('PNG'),
  'file-not-text-jpeg.csv': notText('JPEG'),
  'file-not-text-gzip.csv': notText('damaged gzip'),
  'file-not-text-json.csv': notText('JSON'),
  'file-not-text-binary.csv': notText('binary file'),
  'file-not-text-utf16.csv': notText('damaged UTF-16'),
  'encoding-assumed.csv': { code: 'encoding-assumed', line: 3, args: { encoding: 'windows-1252' } },
  'delimiter-decided.csv': { code: 'delimiter-decided', args: { delimiter: ';' } },
  'quote-unclosed.csv': { code: 'quote-unclosed', line: 1 },
  'row-quote-unclosed.csv': {
    code: 'row-quote-unclosed',
    line: 3,
    args: { count: 1 },
    aside: ['3:row-quote-unclosed'],
  },
  'quote-closed-early.csv': { code: 'row-quote-unclosed', line: 2, aside: ['2:row-quote-unclosed'] },
  'encoding-mixed.csv': { code: 'encoding-mixed', line: 4, args: { count: 1 } },
  'text-encoded-twice.csv': { code: 'text-encoded-twice', line: 2, args: { count: 1 } },
  'lines-unwrapped.csv': { code: 'lines-unwrapped' },
  'header-ambiguous.csv': { code: 'header-ambiguous', line: 1, options: PERU },
  'header-repeated.csv': {
    code: 'header-repeated',
    line: 1,
    args: { headers: 'Total; Total', fields: 'total', count: 2 },
    options: PERU,
  },
  'row-does-not-sum.csv': {
    code: 'row-does-not-sum',
    line: 3,
    args: { sum: 1800, printed: 1820 },
    aside: ['3:row-not-read', '5:row-not-read', '7:row-not-read', '8:row-not-read'],
  },
  'group-does-not-sum.csv': {
    code: 'group-does-not-sum',
    line: 6,
    args: { name: 'Sur', printed: 260, sum: 190 },
    aside: ['3:row-is-sum', ...[4, 5, 6, 7, 8].map((line) => `${line}:group-does-not-sum`)],
    options: { countries: ['MEX'] },
  },
  'label-not-mapped.csv': {
    code: 'label-not-mapped',
    line: 3,
    args: { label: 'Zorbificación', rows: 1 },
    aside: ['3:label-not-mapped'],
    options: PERU,
  },
  'personal-data.csv': {
    code: 'personal-data',
    line: 1,
    args: { headers: 'Nombre, Cédula' },
    aside: ['2:case-event-not-said'],
    also: ['country-requested-absent'],
    options: PERU,
  },
  'row-is-total.csv': {
    code: 'row-is-total',
    line: 4,
    args: { count: 1 },
    aside: ['4:row-is-total'],
    options: PERU,
  },
  'row-is-sum.csv': {
    code: 'row-is-sum',
    line: 2,
    args: { count: 1 },
    aside: ['2:row-is-sum'],
    options: PERU,
  },
  'parts-do-not-make-total.csv': {
    code: 'parts-do-not-make-total',
    line: 4,
    args: { printed: 350, sum: 300 },
    aside: ['2:parts-do-not-make-total', '3:parts-do-not-make-total'],
    options: PERU,
  },
  'percent-proved.csv': { code: 'percent-proved', line: 1, args: { meaning: 'excess' }, options: PERU },
  'percent-ambiguous.csv': { code: 'percent-ambiguous', line: 1, options: PERU },
  'percent-unlike-counts.csv': { code: 'percent-unlike-counts', line: 1, options: PERU },
  'number-ambiguous.csv': {
    code: 'number-ambiguous',
    line: 2,
    args: { text: '2.234', count: 2 },
    options: PERU,
  },
  'date-order-assumed.csv': {
    code: 'date-order-assumed',
    line: 2,
    args: { order: 'dmy', count: 3 },
    options: PERU,
  },
  'two-digit-years.csv': {
    code: 'two-digit-years',
    line: 2,
    args: { text: '31/01/19', read: '2019', count: 3 },
    options: PERU,
  },
  'date-from-title.csv': { code: 'date-from-title', line: 1, args: { date: '2019-12-31' }, options: PERU },
  'date-missing.csv': {
    code: 'date-missing',
    line: 1,
    aside: ['2:date-missing', '3:date-missing'],
    also: ['country-requested-absent'],
    options: PERU,
  },
  'rows-not-told-apart.csv': {
    code: 'rows-not-told-apart',
    line: 1,
    aside: ['2:date-missing', '3:date-missing'],
    also: ['date-missing', 'country-requested-absent'],
    options: PERU,
  },
  'column-not-whole.csv': {
    code: 'column-not-whole',
    line: 1,
    args: { header: 'Condenados' },
    options: PERU,
  },
  'coverage-not-stated.csv': {
    code: 'coverage-not-stated',
    line: 2,
    args: { places: 2 },
    options: PERU,
  },
  'value-not-named.csv': {
    code: 'value-not-named',
    line: 1,
    aside: ['2:value-not-named', '3:value-not-named'],
  },
  'preset-used.csv': {
    code: 'preset-used',
    line: 1,
    args: {
      title: 'World Prison Brief, series by country and year',
      publisher: 'Institute for Crime & Justice Policy Research',
    },
  },
  'figure-implausible.csv': { code: 'figure-implausible', line: 2 },
  'figures-flagged.csv': { code: 'figures-flagged', line: 3, args: { count: 2, flags: 'b, p' } },
  'nul-removed.csv': { code: 'nul-removed', line: 2, args: { count: 1 } },
  'row-not-read.csv': { code: 'preset-used', line: 1, aside: ['3:row-not-read'] },
  'row-ragged.csv': {
    code: 'row-ragged',
    line: 3,
    args: { expected: 5, count: 2 },
    aside: ['3:row-ragged', '4:row-ragged'],
  },
  'row-repeats-header.csv': {
    code: 'row-repeats-header',
    line: 3,
    args: { count: 1 },
    aside: ['3:row-repeats-header'],
  },
  'header-not-recognised.csv': {
    code: 'header-not-recognised',
    line: 1,
    args: {
      seen: 'Ciudad, Altitud, Clima',
      nearest: 'prison-population-wide',
      missing: 'country, date, total | female | male | unsentenced_sdg',
      suggestion: '',
    },
    aside: ['2:header-not-recognised', '3:header-not-recognised'],
  },
  'penalties-in-words.csv': {
    code: 'penalties-in-words',
    line: 1,
    args: {
      columns: 'Minimum Sentence [SUPPLY], Maximum Sentence [SUPPLY]',
      lengths: 3,
      ranges: 1,
      empty: 1,
      other: 1,
      text: 'Fine (3 years for aggravated offences)',
    },
    aside: [2, 3, 4].map((line) => `${line}:penalties-in-words`),
  },
  'percentages-only.csv': {
    code: 'percentages-only',
    line: 1,
    args: { columns: 'All prisoners, Male, Female' },
    aside: [2, 3, 4].map((line) => `${line}:percentages-only`),
  },
  'counts-of-parts.csv': {
    code: 'counts-of-parts',
    line: 1,
    args: { columns: 'Prisoners held in private prisons, Prisoners held in local jails' },
    aside: [2, 3].map((line) => `${line}:counts-of-parts`),
  },
  'header-misspelt.csv': {
    code: 'header-not-recognised',
    args: {
      seen: 'contry, valid_from, places',
      nearest: 'capacity',
      missing: 'country',
      suggestion: 'contry → country',
    },
    aside: ['2:header-not-recognised'],
  },
  'header-duplicated.csv': {
    code: 'header-duplicated',
    line: 1,
    args: { headers: 'total' },
    aside: ['2:header-duplicated'],
  },
  'table-ambiguous.csv': {
    code: 'table-ambiguous',
    line: 1,
    args: { first: 'capacity', second: 'admissions-releases' },
    aside: ['2:table-ambiguous'],
  },
  'column-not-used.csv': {
    code: 'column-not-used',
    line: 1,
    args: { columns: 'femal, Observaciones', suggestion: 'femal → female' },
  },
  'country-missing-column.csv': {
    code: 'country-missing',
    line: 1,
    aside: ['2:country-missing', '3:country-missing'],
  },
  'country-missing.csv': { code: 'country-missing', line: 2, aside: ['2:country-missing'] },
  'country-not-recognised.csv': {
    code: 'country-not-recognised',
    line: 2,
    args: { text: 'Peruu', nearest: 'peru' },
    aside: ['2:country-not-recognised'],
  },
  'country-not-requested.csv': {
    code: 'country-not-requested',
    line: 3,
    args: { country: 'COL, MEX', count: 2, lines: '3, 4' },
    aside: ['3:country-not-requested', '4:country-not-requested'],
    options: { countries: ['PER'] },
  },
  'date-unreadable.csv': {
    code: 'date-unreadable',
    line: 2,
    args: { text: 'yesterday', count: 2, lines: '2, 3' },
    aside: ['2:date-unreadable', '3:date-unreadable'],
  },
  'date-in-future.csv': {
    code: 'date-in-future',
    line: 3,
    args: { text: '2031', today: '2024-06-30' },
    aside: ['3:date-in-future'],
  },
  'date-after-as-of.csv': {
    code: 'date-after-as-of',
    line: 3,
    args: { asOf: '2020-12-31', count: 2, lines: '3, 4' },
    aside: ['3:date-after-as-of', '4:date-after-as-of'],
    options: { asOf: periodOf('2020') },
  },
  'date-contradictory.csv': {
    code: 'date-contradictory',
    line: 3,
    args: { text: '2020 / 2021-06' },
    aside: ['3:date-contradictory'],
  },
  'date-ends-before-start.csv': {
    code: 'date-contradictory',
    line: 2,
    args: { text: '2021 / 2020' },
    aside: ['2:date-contradictory'],
  },
  'number-unreadable.csv': {
    code: 'number-unreadable',
    line: 2,
    args: { text: '1O0', count: 3, lines: '2, 3, 4' },
    aside: ['2:number-unreadable', '3:number-unreadable', '4:number-unreadable'],
  },
  'number-negative.csv': { code: 'number-negative', line: 2, args: { text: '-10' } },
  'number-not-whole.csv': { code: 'number-not-whole', line: 2, args: { text: '10.5' } },
  'word-not-in-vocabulary.csv': {
    code: 'word-not-in-vocabulary',
    line: 2,
    args: { word: 'females', nearest: 'female' },
    aside: ['2:word-not-in-vocabulary', '3:word-not-in-vocabulary', '4:word-not-in-vocabulary'],
  },
  'words-contradictory.csv': {
    code: 'word-not-in-vocabulary',
    line: 2,
    args: { word: 'theft', nearest: 'drug' },
    aside: ['2:word-not-in-vocabulary', '3:word-not-in-vocabulary'],
  },
  'period-average.csv': {
    code: 'word-not-in-vocabulary',
    args: { word: 'average', nearest: 'stock' },
    aside: ['2:word-not-in-vocabulary'],
  },
  'value-missing.csv': {
    code: 'value-missing',
    line: 2,
    aside: ['2:value-missing', '3:value-missing', '4:value-missing'],
  },
  'facility-unknown.csv': { code: 'value-missing', line: 2, aside: ['2:value-missing'] },
  'capacity-not-positive.csv': {
    code: 'capacity-not-positive',
    line: 2,
    args: { text: '0' },
    aside: ['2:capacity-not-positive'],
  },
  'capacity-not-positive-wide.csv': { code: 'capacity-not-positive', line: 2, args: { text: '0' } },
  'key-repeated.csv': {
    code: 'key-repeated',
    line: 2,
    args: { first: 100, second: 100, other: 'key-repeated.csv:3', date: '2020', part: '' },
  },
  'key-contradictory.csv': {
    code: 'key-contradictory',
    line: 2,
    args: { first: 100, second: 101, other: 'key-contradictory.csv:3', date: '2020', part: '' },
    aside: ['2:key-contradictory', '3:key-contradictory'],
  },
  'sexes-exceed-total.csv': {
    code: 'sexes-exceed-total',
    line: 2,
    args: { sum: 110, total: 100, date: '2020', parts: 'female, male' },
  },
  'female-above-total.csv': {
    code: 'sexes-exceed-total',
    line: 2,
    args: { sum: 120, total: 100, date: '2020', parts: 'female' },
  },
  'sexes-do-not-sum.csv': {
    code: 'sexes-do-not-sum',
    line: 2,
    args: { sum: 90, total: 100, date: '2020', parts: 'female, male' },
  },
  'statuses-do-not-sum.csv': {
    code: 'statuses-do-not-sum',
    line: 2,
    args: { sum: 900, total: 1000, date: '2020' },
  },
  'statuses-exceed-total.csv': {
    code: 'statuses-exceed-total',
    line: 2,
    args: { sum: 1100, total: 1000, date: '2020' },
  },
  'part-exceeds-total.csv': {
    code: 'part-exceeds-total',
    line: 2,
    args: { part: 101, total: 100, date: '2020', name: 'offence_class=drug' },
  },
  'charges-not-persons.csv': {
    code: 'charges-not-persons',
    line: 3,
    args: { sum: 150, total: 100, ratio: 1.5, date: '2020' },
  },
  'occupancy-implausible.csv': {
    code: 'occupancy-implausible',
    line: 2,
    args: { people: 1000, places: 100, percent: 1000, date: '2020' },
  },
  'stock-not-carried.csv': {
    code: 'stock-not-carried',
    line: 3,
    args: {
      end: 1100,
      start: 1050,
      until: '2021-01-01/2021-12-31',
      since: '2022-01-01/2022-12-31',
      other: 'stock-not-carried.csv:2',
    },
  },
  'unknown-share.csv': {
    code: 'unknown-share',
    line: 3,
    args: { unknown: 51, total: 1000, percent: 5.1, dimension: 'offence_class', date: '2022-12-31' },
  },
  'unknown-share-too-high.csv': {
    code: 'unknown-share-too-high',
    line: 3,
    args: { unknown: 201, total: 1000, percent: 20.1, dimension: 'offence_class', date: '2022-12-31' },
  },
  'stock-jump.csv': {
    code: 'stock-jump',
    line: 3,
    args: { from: 1000, to: 1300, since: '2020', date: '2021' },
  },
  'capacity-jump.csv': {
    code: 'capacity-jump',
    line: 3,
    args: { from: 1000, to: 1300, since: '2020', date: '2021' },
  },
  'zero-run.csv': { code: 'zero-run', line: 3, args: { count: 3, from: '2019', to: '2021' } },
  'facilities-do-not-sum.csv': {
    code: 'facilities-do-not-sum',
    line: 3,
    args: { sum: 800, total: 1000, date: '2020', facilities: 2 },
  },
  'penalty-order.csv': {
    code: 'penalty-order',
    line: 2,
    args: { minimum: 180, maximum: 96 },
    aside: ['2:penalty-order'],
  },
  'penalty-overlap.csv': {
    code: 'penalty-overlap',
    line: 3,
    args: { conduct: 'traffic', tier: 'basic', other: 2 },
  },
  'penalty-unreadable.csv': {
    code: 'number-unreadable',
    line: 2,
    args: { text: '8 años' },
    aside: ['2:number-unreadable'],
  },
  'programme-does-not-sum.csv': {
    code: 'programme-does-not-sum',
    line: 2,
    args: { admitted: 100, sum: 95 },
  },
  'source-not-described.csv': { code: 'source-not-described', line: 2, args: { id: 'inpe' } },
  'source-contradictory.csv': {
    code: 'source-contradictory',
    line: 2,
    args: { id: 'inpe', other: 'source-contradictory.csv:3' },
    aside: ['2:source-contradictory', '3:source-contradictory'],
  },
};

/** Codes that no file on disk shows: paths, sizes, several inputs, and the stages after this one. */
const ELSEWHERE: readonly ProblemCode[] = [
  'file-missing',
  'file-unreadable',
  'folder-empty',
  'file-too-large',
  'row-not-read',
  'column-weighted',
  'workbook-package-missing',
  'sheet-not-chosen',
  'country-requested-absent',
  'indicator-failed',
  'finding-failed',
];

describe('a broken file', () => {
  it.each(Object.entries(EXPECTED))(
    '%s says what is wrong, where, and which rows it cost',
    (name, expected) => {
      const { problems, normalised, table } = readBad(name, expected.options);
      const [found] = problems.filter(({ code }) => code === expected.code);
      expect(found?.where.file).toBe(name);
      expect(found?.level).toBe(PROBLEM_LEVELS[expected.code]);
      if (expected.line !== undefined) expect(found?.where.line).toBe(expected.line);
      if (expected.args) expect(found?.args).toEqual(expected.args);
      const others = problems.filter(
        ({ code, level }) =>
          code !== expected.code &&
          code !== 'coverage-not-stated' &&
          !expected.also?.includes(code) &&
          level !== 'info',
      );
      expect(others).toEqual([]);
      expect(normalised.setAside.map(({ line, code }) => `${line}:${code}`)).toEqual(expected.aside ?? []);
      const [input] = normalised.inputs;
      expect(input?.rowsSetAside).toBe(table ? (expected.aside ?? []).length : undefined);
      expect(input && input.rowsUsed + input.rowsSetAside).toBe(table?.rowsRead);
    },
  );

  it('is there for every code that a file can have', () => {
    const shown = new Set([...Object.values(EXPECTED).map(({ code }) => code), ...ELSEWHERE]);
    expect(Object.keys(PROBLEM_LEVELS).filter((code) => !shown.has(code as ProblemCode))).toEqual([]);
    expect(readdirSync(new URL('../../fixtures/bad/', import.meta.url)).sort()).toEqual(
      Object.keys(EXPECTED).sort(),
    );
  });
});
