import { describe, expect, it } from 'vitest';
import conductCount from '../../../../../src/measure/indicators/statute/statutory-conduct-count.js';
import { example, expectExample, flagCodes, measureOf, only } from '../../../../support/measure.js';
import { drugScale, scale } from '../../../../support/penalty-scale.js';

const of = (penalties: ReturnType<typeof scale>[], lawDate = '2020-12-31') =>
  only(measureOf(conductCount, [], { penalties, lawDate }));

describe('statutory-conduct-count', () => {
  it('gives the worked example', () => {
    const counts = Object.entries(
      example('statutory-conduct-count').inputs.conducts_by_year as Record<string, number>,
    );
    const penalties = counts.flatMap(([from, count], index) => {
      const before = counts[index - 1]?.[1] ?? 0;
      return Array.from({ length: count - before }, (_none, i) =>
        drugScale(`${from}-${i}`, [1, 5], { from }),
      );
    });
    const measure = of(penalties);
    expectExample(measure, example('statutory-conduct-count'));
    expect(measure).toMatchObject({
      value: 21,
      unit: 'conducts',
      flags: [{ code: 'older-law-may-be-missing', args: { year: '1970' } }],
    });
    expect(measure.details['by-year']?.value).toBe('1970: 6, 1990: 14, 2020: 21');
  });
  it('counts a conduct once, whatever its tiers and versions, and only what is in force', () => {
    const measure = of([
      drugScale('trafficking', [5, 10], { from: '1980', to: '1999' }),
      drugScale('trafficking', [8, 15], { from: '2000' }),
      drugScale('trafficking', [3, 8], { from: '2000', tier: 'attenuated' }),
      drugScale('possession', [1, 2], { from: '1980', to: '2004' }),
      scale('rape', [8, 12], { from: '1980' }),
    ]);
    expect(measure.value).toBe(1);
    expect(measure.details['first-count']?.value).toBe(2);
    expect(measure.details.factor?.value).toBe(0.5);
    expect(measure.details['added-per-decade']?.value).toBe(-0.25);
    expect(measure.operands).toHaveLength(1);
  });
  it('gives a number but no growth where the start of a conduct is not shown', () => {
    const measure = of([
      drugScale('trafficking', [5, 10], { from: '1980' }),
      drugScale('possession', [1, 2]),
    ]);
    expect(measure.value).toBe(2);
    expect(measure.details.factor?.value).toBeNull();
    expect(measure.details['by-year']?.value).toBeNull();
    expect(measure.flags).toEqual([{ code: 'start-not-shown', args: { n: 1 } }]);
  });
  it('gives no growth within one year', () => {
    const measure = of([drugScale('trafficking', [5, 10], { from: '2020' })]);
    expect(measure.details.factor?.value).toBeNull();
    expect(flagCodes(measure)).toEqual([]);
  });
  it('names what is missing', () => {
    expect(of([]).reason?.args).toEqual({ fact: 'statutory-penalty' });
    expect(of([scale('rape', [8, 12])]).reason?.args).toEqual({
      fact: 'statutory-penalty',
      offence_class: 'drug',
    });
    expect(of([drugScale('trafficking', [5, 10], { to: '1990' })]).status).toBe('not-available');
  });
});
