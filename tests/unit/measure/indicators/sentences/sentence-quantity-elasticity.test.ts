import { describe, expect, it } from 'vitest';
import elasticity from '../../../../../src/measure/indicators/sentences/sentence-quantity-elasticity.js';
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

const { inputs } = example('sentence-quantity-elasticity');
const row = (quantity: number | null, term: number | null, drug = 'crack'): Row => ({
  offence_class: 'drug',
  custody: 'yes',
  drug,
  quantity_g: quantity,
  months: term,
});
const months = inputs.months as number[];
const rows = (inputs.grams as number[]).map((grams, index) => row(grams, months[index] ?? null));
const of = (cases: readonly Row[]) => overall(elasticity, cases, { variant: 'crack' });

describe('sentence-quantity-elasticity', () => {
  it('gives the worked example, inside its interval', () => {
    const measure = of(rows);
    expectExample(measure, example('sentence-quantity-elasticity'));
    expect(measure.value).toBe(detailOf(measure, 'theil-sen-elasticity'));
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'theil-sen-95' });
    expect(measure.interval?.low).toBeLessThan(measure.value ?? 0);
    expect(measure.interval?.high).toBeGreaterThan(measure.value ?? 0);
    expect(flagCodes(measure)).toEqual(['few-cases']);
  });
  it('gives the power of a law of power', () => {
    const law = Array.from({ length: 30 }, (_, index) => row(2 ** index, 12 * 2 ** (index / 4)));
    expect(of(law).value).toBeCloseTo(0.25, 12);
    expect(detailOf(of(law), 'sentence-multiplier-for-10x-quantity')).toBeCloseTo(10 ** 0.25, 9);
  });
  it('is nought where all get the same, whatever they had', () => {
    expect(of(rows.map((item) => ({ ...item, months: 60 })))).toMatchObject({ status: 'measured', value: 0 });
    expect(of(rows.map((item) => ({ ...item, quantity_g: 5 }))).reason?.code).toBe('constant-values');
  });
  it('drops life and noughts, of which no logarithm is, and says how many', () => {
    const measure = of([
      ...times(5, rows),
      ...people(3, row(0, 60)),
      ...people(3, row(10, Number.POSITIVE_INFINITY)),
      ...people(5, row(null, 60)),
    ]);
    expect(measure.value).toBeCloseTo(of(rows).value ?? 0, 12);
    expect(measure.details).toMatchObject({
      n: { value: 50 },
      'n-dropped': { value: 6 },
      'n-unknown': { value: 5 },
    });
    expect(flagOf(measure, 'zeros-dropped')?.args).toEqual({ n: 6 });
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 9 });
    const two = of([...times(5, rows), ...people(2, row(0, 60))]);
    expect(flagOf(two, 'zeros-dropped')?.args).toEqual({ n: 'withheld' });
    expect(two.details['n-dropped']?.value).toBeNull();
  });
  it('asks for ten pairs of one drug', () => {
    expect(reasonOf(of([...rows.slice(1), row(0, 60)]))).toBe('too-few-pairs');
    const two = [...rows, ...rows.map((item) => ({ ...item, drug: 'heroin' }))];
    expect(measuresOver(elasticity, two).map(({ variant }) => variant)).toEqual(['crack', 'heroin']);
    const none = rows.map((item) => ({ ...item, drug: 'multiple' }));
    expect(overall(elasticity, none).reason).toEqual({
      code: 'too-few-pairs',
      args: { found: 0, needed: 10 },
    });
  });
});
