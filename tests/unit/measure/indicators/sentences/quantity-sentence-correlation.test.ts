import { describe, expect, it } from 'vitest';
import correlation from '../../../../../src/measure/indicators/sentences/quantity-sentence-correlation.js';
import { bootstrapStatistic, kendallTauB } from '../../../../../src/measure/statistics/index.js';
import { SEED } from '../../../../../src/measure/terms.js';
import {
  flagOf,
  measuresOver,
  overall,
  people,
  type Row,
  reasonOf,
  times,
} from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes } from '../../../../support/measure.js';

const { inputs } = example('quantity-sentence-correlation');
const grams = inputs.grams as number[];
const months = inputs.months as number[];
const row = (quantity: number | null, term: number | null, drug = 'cocaine_hcl'): Row => ({
  offence_class: 'drug',
  custody: 'yes',
  drug,
  quantity_g: quantity,
  months: term,
});
const rows = grams.map((quantity, index) => row(quantity, months[index] ?? null));
const of = (cases: readonly Row[], variant = 'cocaine_hcl') => overall(correlation, cases, { variant });

describe('quantity-sentence-correlation', () => {
  it('gives the worked example', () => {
    const measure = of(rows);
    expectExample(measure, example('quantity-sentence-correlation'));
    expect(measure.value).toBe(detailOf(measure, 'kendall-tau-b'));
    const pairs = grams.map((quantity, index) => [quantity, months[index] ?? 0, 1] as const);
    const bounds = bootstrapStatistic(pairs, (some) => kendallTauB(some).tau, { seed: SEED });
    expect(measure.interval).toEqual({
      low: bounds.low,
      high: bounds.high,
      kind: 'superpopulation',
      method: 'bootstrap-95',
    });
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('is not changed by more people of the same kinds', () => {
    const measure = of(times(3, rows));
    expect(measure.value).toBeCloseTo(of(rows).value ?? 0, 12);
    expect(detailOf(measure, 'discordant')).toBe(27);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('never pools drugs: two of opposite order are two answers (trap 11)', () => {
    const rising = grams.map((quantity, index) => row(quantity, 10 + index, 'heroin'));
    const falling = grams.map((quantity, index) => row(quantity * 10, 100 - index, 'cannabis'));
    const measures = measuresOver(correlation, [...rising, ...falling]);
    expect(measures.map(({ variant, value }) => [variant, Math.sign(value ?? 0)])).toEqual([
      ['cannabis', -1],
      ['heroin', 1],
    ]);
    const several = grams.map((quantity, index) => row(quantity, 10 + index, 'multiple'));
    expect(reasonOf(overall(correlation, several))).toBe('too-few-pairs');
  });
  it('names no drug that fewer than ten are held for, and counts one to four of none', () => {
    const measures = measuresOver(correlation, [
      ...rows,
      ...rows.slice(0, 9).map((item) => ({ ...item, drug: 'heroin' })),
    ]);
    expect(measures.map(({ variant }) => variant)).toEqual(['cocaine_hcl']);
    const few = (known: number) => of([...rows.slice(0, known), ...people(10 - known, row(null, 60))]).reason;
    expect(few(9)).toEqual({ code: 'too-few-pairs', args: { found: 9, needed: 10 } });
    expect(few(4)?.args).toEqual({ found: 'withheld', needed: 10 });
    expect(few(0)?.args).toEqual({ found: 0, needed: 10 });
  });
  it('refuses an order where all are alike in one of the two', () => {
    expect(of(rows.map((item) => ({ ...item, months: 60 }))).reason?.code).toBe('constant-values');
    expect(of(rows.map((item) => ({ ...item, quantity_g: 5 })))).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'constant-values' },
      operands: [{ value: 10 }],
    });
  });
  it('ranks life above all months', () => {
    const longest = rows.map((item, index) =>
      index === 9 ? { ...item, months: Number.POSITIVE_INFINITY } : item,
    );
    const terms = rows.map((item, index) => (index === 9 ? { ...item, months: 900 } : item));
    expect(of(longest).value).toBe(of(terms).value);
  });
  it('says how many have no quantity or term, and whether they are many', () => {
    const measure = of([...times(2, rows), ...people(5, row(null, 60)), ...people(5, row(7, 0))]);
    expect(detailOf(measure, 'n')).toBe(20);
    expect(detailOf(measure, 'n-unknown')).toBe(10);
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 33 });
    const some = of([...times(2, rows), ...people(2, row(null, 60))]);
    expect(some.details['n-unknown']?.value).toBeNull();
    expect(flagOf(some, 'unknown-values')?.args).toEqual({ share: 'withheld' });
  });
  it('leaves out who got no prison and who is held for something else', () => {
    const others: Row[] = rows.flatMap((item) => [
      { ...item, custody: 'no', months: 0 },
      { ...item, offence_class: 'theft', months: 1 },
    ]);
    expect(of([...rows, ...others]).value).toBe(of(rows).value);
  });
});
