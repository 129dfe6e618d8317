import { describe, expect, it } from 'vitest';
import meanCapped from '../../../../../src/measure/indicators/sentences/sentence-mean-capped.js';
import { each, flagOf, overall, people, reasonOf, times } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes } from '../../../../support/measure.js';
import { scale } from '../../../../support/penalty-scale.js';

const LIFE = Number.POSITIVE_INFINITY;
const inside = { custody: 'yes' } as const;
const { inputs } = example('sentence-mean-capped');
const rows = each(
  'months',
  (inputs.months as (number | 'life')[]).map((months) => (months === 'life' ? LIFE : months)),
  inside,
);

describe('sentence-mean-capped', () => {
  it('gives the worked example, its five people five times over: one life term is not told', () => {
    const measure = overall(meanCapped, times(5, rows));
    const whole = example('sentence-mean-capped');
    expectExample(measure, { ...whole, expected: { ...whole.expected, n_capped: 10 } });
    expect(measure.value).toBe(detailOf(measure, 'mean-capped'));
    expect(measure).toMatchObject({ interval: null, unit: 'months' });
    expect(flagOf(measure, 'capped-by-convention')?.args).toEqual({ cap: inputs.cap_months });
    expect(flagOf(measure, 'life-sentences')?.args).toEqual({ n: 5 });
  });
  it('withholds what would tell one to four life terms, and keeps the mean', () => {
    const measure = overall(meanCapped, rows);
    expect(measure.value).toBeCloseTo(226.4, 9);
    expect(measure.details['mean-excluding-life']?.value).toBeNull();
    expect(measure.details['n-capped']?.value).toBeNull();
    expect(flagOf(measure, 'life-sentences')?.args).toEqual({ n: 'withheld' });
  });
  it('takes the highest maximum of the law in force as the cap, not a later one', () => {
    const penalties = [
      scale('drug', [5, 20]),
      scale('rape', [10, 35]),
      scale('intentional_homicide', [20, 50], { from: '2021-06-01' }),
    ];
    const measure = overall(meanCapped, times(5, rows), { penalties });
    expect(detailOf(measure, 'cap-months')).toBe(420);
    expect(measure.value).toBeCloseTo((36 + 60 + 96 + 420 + 420) / 5, 9);
    expect(flagCodes(measure)).not.toContain('capped-by-convention');
  });
  it('does not tell one to four long terms beside those for life', () => {
    const of = (long: number) =>
      overall(meanCapped, [
        ...people(20, { ...inside, months: 60 }),
        ...people(6, { ...inside, months: LIFE }),
        ...people(long, { ...inside, months: 600 }),
      ]).details['n-capped']?.value;
    expect([of(0), of(3), of(5)]).toEqual([6, null, 11]);
  });
  it('gives no median where half are for life, and no mean without life where all are', () => {
    const measure = overall(meanCapped, people(6, { ...inside, months: LIFE }));
    expect(measure).toMatchObject({
      value: 470,
      details: { median: { value: null }, 'mean-excluding-life': { value: null } },
    });
  });
  it('says nothing of four, nor where too many terms are unknown', () => {
    expect(reasonOf(overall(meanCapped, people(4, { ...inside, months: 60 })))).toBe('base-under-five');
    const unknown = [...people(10, { ...inside, months: 60 }), ...people(3, { ...inside, months: null })];
    expect(reasonOf(overall(meanCapped, unknown))).toBe('values-unknown');
    expect(overall(meanCapped, unknown).operands.map(({ value }) => value)).toEqual([10]);
  });
});
