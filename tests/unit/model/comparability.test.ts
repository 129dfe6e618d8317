import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/model/comparability.js';
import type { Definition } from '../../../src/model/definition.js';
import { example, period } from '../../support/measure.js';

const figure = (date: string, definition: Definition = {}) => ({ period: period(date), definition });

describe('gradeOf', () => {
  it('gives the worked example', () => {
    const { inputs, expected } = example('comparability-grade');
    const read = (key: string) => {
      const { date, capacity_definition, remand_included, counting_unit, coverage } = inputs[key] as Record<
        string,
        string
      >;
      const definition = {
        capacity: capacity_definition,
        remand_included: remand_included ? 'yes' : 'no',
        counting_unit,
        coverage,
      } as Definition;
      return figure(String(date), definition);
    };
    const { gapDays, mismatches, grade, rankable } = gradeOf(read('a'), read('b'));
    expect({ gap_days: gapDays, mismatches, grade, rankable }).toEqual(expected);
  });
  it.each([
    [{}, 'A', true, []],
    [{ coverage: 'federal' }, 'B', true, ['coverage']],
    [{ coverage: 'federal', capacity: 'design' }, 'C', false, ['capacity_definition', 'coverage']],
    [
      { coverage: 'federal', capacity: 'design', remand_included: 'no' },
      'D',
      false,
      ['capacity_definition', 'coverage', 'remand_included'],
    ],
    [
      { coverage: 'federal', capacity: 'design', remand_included: 'no', counting_unit: 'case' },
      'D',
      false,
      ['capacity_definition', 'counting_unit', 'coverage', 'remand_included'],
    ],
  ] as const)('grades %j as %s', (other, grade, rankable, mismatches) => {
    const own = {
      coverage: 'national',
      capacity: 'operational',
      remand_included: 'yes',
      counting_unit: 'person',
    } as const;
    const graded = gradeOf(figure('2020-06', own), figure('2020-12', { ...own, ...other }));
    expect(graded).toMatchObject({ grade, rankable, mismatches });
  });
  it('is the same in both directions', () => {
    const [a, b] = [figure('2020', { coverage: 'national' }), figure('2022', { coverage: 'federal' })];
    expect(gradeOf(a, b)).toEqual(gradeOf(b, a));
  });
  it('does not hold against a figure what its source does not state', () => {
    expect(gradeOf(figure('2020', { coverage: 'national' }), figure('2020')).grade).toBe('A');
  });
  it('does not hold a year against a pair, but a day more', () => {
    expect(gradeOf(figure('2021-01-01'), figure('2022-01-01'))).toMatchObject({ gapDays: 365, grade: 'A' });
    expect(gradeOf(figure('2021-01-01'), figure('2022-01-02'))).toMatchObject({
      gapDays: 366,
      grade: 'B',
      mismatches: ['date_gap_over_365'],
    });
  });
  it('leaves out differences that occupancy does not turn on', () => {
    const graded = gradeOf(figure('2020', { remand: 'wpb_remand' }), figure('2020', { remand: 'national' }));
    expect(graded.mismatches).toEqual([]);
  });
});
