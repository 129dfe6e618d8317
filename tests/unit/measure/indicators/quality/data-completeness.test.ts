import { describe, expect, it } from 'vitest';
import dataCompleteness from '../../../../../src/measure/indicators/quality/data-completeness.js';
import type { ColumnQuality } from '../../../../../src/model/quality.js';
import {
  COUNTRY,
  example,
  expectExample,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const column = (
  required: number,
  valid: number,
  invalid = 0,
  more: Partial<ColumnQuality> = {},
): ColumnQuality => ({
  file: 'prisons.csv',
  table: 'prison-population',
  header: 'persons',
  country: COUNTRY,
  required,
  valid,
  invalid,
  ...more,
});
const completenessOf = (...quality: ColumnQuality[]) => measureOf(dataCompleteness, [], { quality });

describe('data-completeness', () => {
  it('gives the worked example', () => {
    const worked = example('data-completeness');
    const count = (name: string) => numberAt(worked.inputs, name);
    const measures = completenessOf(
      column(count('required_cells'), count('present_valid'), count('present_invalid')),
    );
    const measure = only(measures);
    expectExample(measure, worked);
    expectExample(measure, worked, { usable: 'value' });
    expect(measure).toMatchObject({ unit: 'index', period: period('2020-12-31'), interval: null });
    expect(measure.details).toMatchObject({
      required: { value: 240, unit: 'count' },
      'present-valid': { value: 198 },
      'present-invalid': { value: 12 },
      missing: { value: count('missing') },
    });
  });
  it('answers for everything and table by table, cells counted and not columns', () => {
    const measures = completenessOf(
      column(10, 10),
      column(90, 45, 0, { header: 'female' }),
      column(100, 20, 5, { table: 'capacity' }),
    );
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['', 75 / 200],
      ['capacity', 0.2],
      ['prison-population', 0.55],
    ]);
  });
  it('gives no share of nothing', () => {
    const empty = only(completenessOf(column(8, 0)));
    expect([empty.value, empty.details['validity-of-present']?.value]).toEqual([0, null]);
    expect(only(completenessOf(column(0, 0))).reason?.code).toBe('need-absent');
    expect(only(completenessOf()).reason?.args).toEqual({ fact: 'column-quality' });
  });
});
