import { describe, expect, it } from 'vitest';
import concentration from '../../../../../src/measure/indicators/equity/burden-concentration-index.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const inside = { custody: 'yes' } as const;
interface Group {
  readonly group: string;
  readonly persons: number;
  readonly prison_months: number;
}
const groups = example('burden-concentration-index').inputs.groups_poorest_first as Group[];
// Everyone of a group with its mean term: the index of grouped data.
const rows = groups.flatMap(({ group, persons, prison_months }) =>
  people(persons, { ...inside, education: group, months: prison_months / persons }),
);
const of = (cases: readonly Row[], variant = 'education') => overall(concentration, cases, { variant });
const level = (education: string | null, count: number, months: number | null = 60): Row[] =>
  people(count, { ...inside, education, months });

describe('burden-concentration-index', () => {
  it('gives the worked example', () => {
    const measure = of(rows);
    expectExample(measure, example('burden-concentration-index'), {
      concentration_index: 'value',
      lorenz_share_bottom_two_pct: 'months-up-to-primary',
      population_share_bottom_two_pct: 'persons-up-to-primary',
    });
    expect(detailOf(measure, 'concentration-index')).toBe(measure.value);
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'bootstrap-95' });
    const index = numberAt(example('burden-concentration-index').expected, 'concentration_index');
    expect(measure.interval?.low).toBeLessThan(index);
    expect(measure.interval?.high).toBeGreaterThan(index);
  });
  it('ranks by schooling and by income, where the table has them', () => {
    const incomes = rows.map(
      ({ education: _, ...row }, index): Row => ({ ...row, income_band: index < 500 ? 'q1' : 'q5' }),
    );
    expect(measuresOver(concentration, incomes).map(({ variant }) => variant)).toEqual(['income_band']);
    expect(reasonOf(overall(concentration, people(30, { ...inside, months: 60 })))).toBe('need-absent');
  });
  it('prints no point of the curve by which a small group could be told', () => {
    const names = (...counts: readonly number[]) =>
      Object.keys(
        of(
          ['none', 'primary', 'secondary', 'tertiary'].flatMap((name, index) =>
            level(name, counts[index] ?? 0),
          ),
        ).details,
      ).filter((name) => name.startsWith('persons-up-to'));
    expect(names(10, 10, 10, 10)).toEqual([
      'persons-up-to-none',
      'persons-up-to-primary',
      'persons-up-to-secondary',
    ]);
    expect(names(9, 10, 10, 10)).toEqual(['persons-up-to-primary', 'persons-up-to-secondary']);
    expect(names(10, 9, 10, 10)).toEqual(['persons-up-to-none', 'persons-up-to-secondary']);
    expect(names(10, 10, 10, 3)).toEqual(['persons-up-to-none', 'persons-up-to-primary']);
    expect(names(1, 1, 1, 12)).toEqual([]);
  });
  it('refuses few people, one group, and too many unknown', () => {
    expect(reasonOf(of([...level('none', 2), ...level('primary', 2)]))).toBe('base-under-five');
    expect(reasonOf(of([...level('none', 5), ...level('primary', 4)]))).toBe('base-under-ten');
    expect(reasonOf(of(level('none', 30)))).toBe('no-two-groups');
    const two = [...level('none', 20), ...level('primary', 20)];
    expect(reasonOf(of([...two, ...level(null, 11)]))).toBe('values-unknown');
    expect(
      flagOf(of([...two, ...level(null, 5), ...level('none', 5, null)]), 'unknown-values')?.args,
    ).toEqual({ share: 20 });
    expect(flagCodes(of(two))).toEqual([]);
  });
  it('leaves life out of shares of time, and says so', () => {
    const two = [...level('none', 20, 48), ...level('primary', 20)];
    const lives = of([...two, ...level('none', 6, Number.POSITIVE_INFINITY)]);
    expect(lives.value).toBe(of(two).value);
    expect(flagOf(lives, 'life-sentences')?.args).toEqual({ n: 6 });
    expect(
      flagOf(of([...two, ...level('none', 1, Number.POSITIVE_INFINITY)]), 'life-sentences')?.args,
    ).toEqual({ n: 'withheld' });
  });
  it('counts neither months nor people of those who got no prison', () => {
    const two = [...level('none', 20, 48), ...level('primary', 20)];
    expect(of([...two, ...people(50, { custody: 'no', education: 'none', months: 0 })]).value).toBe(
      of(two).value,
    );
  });
});
