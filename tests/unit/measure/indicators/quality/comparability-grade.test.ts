import { describe, expect, it } from 'vitest';
import comparabilityGrade from '../../../../../src/measure/indicators/quality/comparability-grade.js';
import type { Definition } from '../../../../../src/model/definition.js';
import { detailOf, example, fact, measureOf, only, period } from '../../../../support/measure.js';

const occupancy = (date: string, { capacity, ...counted }: Definition) => [
  fact('prison-population', 1000, { date, definition: counted }),
  fact('official-capacity', 800, { date, definition: capacity ? { ...counted, capacity } : counted }),
];
const gradeOf = (...facts: ReturnType<typeof occupancy>[]) =>
  only(measureOf(comparabilityGrade, facts.flat()));

describe('comparability-grade', () => {
  it('gives the worked example', () => {
    const { inputs, expected, tolerance } = example('comparability-grade');
    const [a, b] = ['a', 'b'].map((key) => {
      const { date, capacity_definition, remand_included, counting_unit, coverage } = inputs[key] as Record<
        string,
        string
      >;
      const remand = { remand_included: remand_included ? 'yes' : 'no' };
      return occupancy(String(date), {
        capacity: capacity_definition,
        counting_unit,
        coverage,
        ...remand,
      } as Definition);
    });
    const measure = gradeOf(a ?? [], b ?? []);
    const { mismatches, gap_days, grade, rankable } = expected;
    expect(Math.abs(detailOf(measure, 'gap-days') - Number(gap_days))).toBeLessThanOrEqual(tolerance);
    expect(measure.details).toMatchObject({
      grade: { value: grade, unit: 'word' },
      rankable: { value: rankable, unit: 'yes-no' },
      'gap-days': { unit: 'days' },
      mismatches: { value: (mismatches as string[]).join(', '), unit: 'word' },
    });
    expect(measure).toMatchObject({
      unit: 'count',
      value: 2,
      since: period('2021-06-30'),
      period: period('2023-12-31'),
    });
    expect(measure.operands).toHaveLength(4);
  });
  it('compares the newest date with the first', () => {
    const measure = gradeOf(
      occupancy('2015', { coverage: 'national' }),
      occupancy('2010', { coverage: 'federal' }),
      occupancy('2020', { coverage: 'national' }),
    );
    expect(measure.since).toEqual(period('2010'));
    expect(measure.details.mismatches?.value).toBe('coverage, date_gap_over_365');
  });
  it('grades two dates within a year that count alike with A', () => {
    const measure = gradeOf(
      occupancy('2020-06', { capacity: 'design' }),
      occupancy('2020-12', { capacity: 'design' }),
    );
    expect(measure).toMatchObject({
      value: 0,
      details: { grade: { value: 'A' }, rankable: { value: true }, mismatches: { value: '' } },
    });
  });
  it('does not mix the meanings of "place" that both dates have', () => {
    const measure = gradeOf(
      occupancy('2020-06', { capacity: 'design' }),
      occupancy('2020-06', { capacity: 'operational' }),
      occupancy('2020-12', { capacity: 'design' }),
      occupancy('2020-12', { capacity: 'operational' }),
    );
    expect(measure).toMatchObject({ value: 0, definition: { capacity: 'operational' } });
  });
  it('has nothing to grade at one date', () => {
    expect(gradeOf(occupancy('2020', {})).reason?.code).toBe('no-earlier-date');
  });
  it('needs places', () => {
    expect(only(measureOf(comparabilityGrade, [fact('prison-population', 1)])).reason?.args).toEqual({
      fact: 'official-capacity',
    });
  });
});
