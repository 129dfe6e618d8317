import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Indicator, needsOf } from '../../../src/measure/define-indicator.js';
import { INDICATORS } from '../../../src/measure/indicators/index.js';
import { detail, flag, type Measured, type Outcome, refuse } from '../../../src/measure/outcome.js';
import { withoutSmallCounts } from '../../../src/measure/small-counts.js';
import type { CaseEvent } from '../../../src/model/case.js';
import type { Measure, Operand } from '../../../src/model/measure.js';
import { FEW_VALUES } from '../../support/case-values.js';
import { measuresOver, type Row } from '../../support/cases.js';
import { fact } from '../../support/measure.js';

const people = (value: number, name: Operand['fact'] = 'cases'): Operand => ({
  fact: name,
  value,
  unit: 'persons',
  period: null,
  slice: {},
  definition: {},
  cells: [],
  sources: [],
});
const measured = (more: Partial<Measured>): Measured => ({
  kind: 'measured',
  value: 1,
  operands: [],
  ...more,
});
const values = ({ operands }: Outcome) => operands.map(({ value }) => value);
const told = (outcome: Outcome) => withoutSmallCounts(outcome) as Measured;

describe('small counts', () => {
  it('are no operands, and none of the two ends of a share', () => {
    const [part, whole] = [people(3), people(40)];
    const outcome = told(
      measured({ operands: [part, whole, people(0)], numerator: part, denominator: whole }),
    );
    expect(values(outcome)).toEqual([40, 0]);
    expect(outcome.numerator).toBeUndefined();
    expect(outcome.denominator).toBe(whole);
  });
  it('are not what one operand leaves of another; the base of a share stays', () => {
    const [part, whole] = [people(38), people(40)];
    const share = told(measured({ operands: [part, whole], numerator: part, denominator: whole }));
    expect(values(share)).toEqual([40]);
    expect(values(told(measured({ operands: [people(40), people(45), people(44)] })))).toEqual([40, 45]);
  });
  it('are no details of people, nor what these leave of an operand', () => {
    const details = told(
      measured({
        operands: [people(40)],
        details: {
          few: detail(4, 'persons'),
          nobody: detail(0, 'persons'),
          five: detail(5, 'persons'),
          almost: detail(38, 'persons'),
          all: detail(40, 'persons'),
          tests: detail(3, 'count'),
          none: detail(null, 'persons'),
        },
      }),
    ).details;
    expect(Object.entries(details ?? {}).map(([name, { value }]) => [name, value])).toEqual([
      ['few', null],
      ['nobody', 0],
      ['five', 5],
      ['almost', null],
      ['all', 40],
      ['tests', 3],
      ['none', null],
    ]);
  });
  it('are withheld from flags and reasons, and other arguments are not', () => {
    const flags = [
      flag('few-cases', { n: 4 }),
      flag('few-cases', { n: 9 }),
      flag('unknown-many', { share: 3, refused: 1 }),
    ];
    expect(told(measured({ flags })).flags?.map(({ args }) => args)).toEqual([
      { n: 'withheld' },
      { n: 9 },
      { share: 3, refused: 1 },
    ]);
    const refused = withoutSmallCounts(refuse('life-above-half', { life: 3, n: 5 }, [people(5), people(3)]));
    expect(refused).toMatchObject({ reason: { args: { life: 'withheld', n: 5 } } });
    expect(values(refused)).toEqual([5]);
  });
  it('may be differences of groups of which none holds another', () => {
    const outcome = told(
      measured({ operands: [people(12), people(10)], apart: true, details: { n: detail(12, 'persons') } }),
    );
    expect(values(outcome)).toEqual([12, 10]);
    expect(outcome.details?.n?.value).toBe(12);
    expect(values(told(measured({ operands: [people(12), people(3)], apart: true })))).toEqual([12]);
  });
  it('of facts that tables print are not its business', () => {
    expect(values(told(measured({ operands: [people(3, 'national-population'), people(40)] })))).toEqual([
      3, 40,
    ]);
  });
});

/** Groups of which none holds another; the differences of their numbers count nobody. */
const APART: readonly string[] = [
  'imposed-sentence-ratio',
  'like-case-dispersion',
  'role-sentence-ratio',
  'custody-gap-decomposition',
  'burden-concentration-index',
  'prison-time-gini',
  'programme-profile',
];
const OVER_CASES = INDICATORS.filter((indicator) =>
  needsOf(indicator).some(({ shape }) => shape === 'cases'),
);
const PEOPLE_ARGS = ['n', 'life', 'open', 'found'];
const isSmall = (count: number) => count >= 1 && count <= 4;

const row = fc.record(
  Object.fromEntries(Object.entries(FEW_VALUES).map(([field, list]) => [field, fc.constantFrom(...list)])),
) as fc.Arbitrary<Row>;
// Groups of equal cases beside scattered ones: shares of nearly all, and bases large enough to be printed.
const many = fc
  .tuple(row, fc.integer({ min: 0, max: 25 }))
  .map(([one, times]) => new Array<Row>(times).fill(one));
const table = fc.tuple(fc.array(row, { maxLength: 40 }), many, many, many).map((groups) => groups.flat());
const country = ['none', 'primary', 'secondary', 'tertiary'].map((education, index) =>
  fact('national-population', 1000 * (index + 1), { slice: { education }, date: '2020' }),
);
const eventsOf = (indicator: Indicator): readonly CaseEvent[] =>
  needsOf(indicator).flatMap(({ of = [] }) => of);

/** Every number of people of a measure, and where it stands. */
function countsIn({ details, operands, numerator, denominator, flags, reason }: Measure) {
  const ends = [...operands, numerator, denominator].flatMap((one) =>
    one?.fact === 'cases' ? [one.value] : [],
  );
  const args = [...flags, ...(reason ? [reason] : [])].flatMap(({ args: all }) =>
    Object.entries(all).flatMap(([name, value]) =>
      PEOPLE_ARGS.includes(name) && typeof value === 'number' ? [value] : [],
    ),
  );
  const own = Object.values(details).flatMap(({ value, unit }) =>
    unit === 'persons' && typeof value === 'number' ? [value] : [],
  );
  return { ends, counts: [...ends, ...own, ...args] };
}

/** Numbers of people that follow from a percentage and the base that is printed beside it. */
function followingFrom({ value, unit, indicator, denominator, details }: Measure): number[] {
  const whole = (share: number, base: number) => {
    const count = (share * base) / 100;
    const near = Math.abs(count - Math.round(count)) < 1e-9 * base;
    return near ? [Math.round(count), base - Math.round(count)] : [];
  };
  const base = denominator?.value;
  const shares = Object.entries(details).filter(([name]) => /^(?:share-|alternative|known-only)/.test(name));
  const groupRates = (['a', 'b'] as const).flatMap((group) => {
    const [rate, size] = [details[`rate-${group}`]?.value, details[`n-${group}`]?.value];
    return typeof rate === 'number' && typeof size === 'number' ? whole(rate, size) : [];
  });
  const events = details['person-years']?.value;
  const naive = details['naive-share']?.value;
  // Those who graduated or left are a part of those who entered; those who never entered are not.
  const endings = ['graduated', 'left'].map((name) => details[name]?.value);
  const [graduated, left] = endings.map((own) => (typeof own === 'number' ? own : undefined));
  const without =
    indicator === 'programme-profile' && value !== null && graduated !== undefined && left !== undefined
      ? [value - graduated, value - left, value - graduated - left]
      : [];
  const n = details.n?.value;
  return [
    ...(value !== null && unit === 'percent' && base !== undefined ? whole(value, base) : []),
    ...(base === undefined
      ? []
      : shares.flatMap(([, { value: share }]) => (typeof share === 'number' ? whole(share, base) : []))),
    ...groupRates,
    ...without,
    ...(indicator === 'programme-reoffending-rate' && value !== null && typeof events === 'number'
      ? [Math.round((value * events) / 100)]
      : []),
    ...(typeof naive === 'number' && typeof n === 'number' ? whole(naive, n) : []),
  ];
}

describe('indicators over cases', () => {
  it('are the twenty-four that the catalogue asks of case records, who enters programmes among them, and the grid of the gap', () => {
    expect(OVER_CASES).toHaveLength(25);
    const names = OVER_CASES.map(({ id }) => id);
    expect(APART.filter((id) => !names.some((name) => name === id))).toEqual([]);
  });
  it.each(OVER_CASES.map((indicator) => [indicator.id, indicator] as const))(
    '%s tells no number of one to four people, nor any from which one follows',
    (id, indicator) => {
      let answered = 0;
      fc.assert(
        fc.property(table, fc.constantFrom(...eventsOf(indicator)), (rows, event) => {
          const measures = measuresOver(indicator, rows, { event, facts: country });
          for (const measure of measures) {
            if (measure.status === 'measured') answered += 1;
            const { ends, counts } = countsIn(measure);
            expect(counts.filter(isSmall), measure.id).toEqual([]);
            expect(followingFrom(measure).filter(isSmall), measure.id).toEqual([]);
            if (APART.includes(id)) continue;
            const left = ends.flatMap((whole) => counts.map((part) => Math.abs(whole - part)));
            expect(left.filter(isSmall), measure.id).toEqual([]);
          }
        }),
        { numRuns: 200, seed: 20140801 },
      );
      expect(answered).toBeGreaterThan(5);
    },
    60_000,
  );
});
