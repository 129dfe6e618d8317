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
}

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
  'file-not-text-gzip.csv': notText('gzip'),
  'file-not-text-json.csv': notText('JSON'),
  'file-not-text-binary.csv': notText('binary file'),
  'file-not-text-utf16.csv': notText('damaged UTF-16'),
  'encoding-assumed.csv': { code: 'encoding-assumed', line: 3, args: { encoding: 'windows-1252' } },
  'delimiter-decided.csv': { code: 'delimiter-decided', args: { delimiter: ';' } },
  'quote-unclosed.csv': { code: 'quote-unclosed', line: 3 },
  'quote-closed-early.csv': { code: 'quote-unclosed', line: 2 },
  'nul-removed.csv': { code: 'nul-removed', line: 2, args: { count: 1 } },
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
      seen: 'Establecimiento, Capacidad, Población penal',
      nearest: 'prison-population-wide',
      missing: 'country, date, total | female | male | unsentenced_sdg',
      suggestion: '',
    },
    aside: ['2:header-not-recognised', '3:header-not-recognised'],
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
    args: { text: '31/12/2020', count: 2, lines: '2, 3' },
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
    aside: ['3:number-unreadable', '4:number-unreadable'],
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
      const others = problems.filter(({ code, level }) => code !== expected.code && level !== 'info');
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
