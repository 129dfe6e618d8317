import { describe, expect, it } from 'vitest';
import arithmeticConsistency from '../../../../../src/measure/indicators/quality/arithmetic-consistency.js';
import type { Fact } from '../../../../../src/model/fact.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  detailOf,
  example,
  expectExample,
  type FactOptions,
  fact,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const people = (value: number, slice: Slice = {}, options: FactOptions = {}) =>
  fact('prison-population', value, { ...options, slice });
const women = (value: number, options: FactOptions = {}) => people(value, { sex: 'female' }, options);
const men = (value: number, options: FactOptions = {}) => people(value, { sex: 'male' }, options);
const status = (legal_status: string, value: number, options: FactOptions = {}) =>
  people(value, { legal_status }, options);
const consistencyOf = (...facts: Fact[]) => measureOf(arithmeticConsistency, facts);
const passes = (...facts: Fact[]) => only(consistencyOf(...facts), {}, 'sex').details.passes?.value;

describe('arithmetic-consistency', () => {
  it('gives the worked example', () => {
    const worked = example('arithmetic-consistency');
    const measure = only(
      consistencyOf(
        people(numberAt(worked.inputs, 'total')),
        status('unsentenced', numberAt(worked.inputs, 'parts', 'unsentenced')),
        status('sentenced', numberAt(worked.inputs, 'parts', 'sentenced')),
      ),
      {},
      'legal_status',
    );
    expectExample(measure, worked);
    expectExample(measure, worked, { difference: 'value' });
    expect(measure).toMatchObject({ unit: 'persons', interval: null });
    expect(measure.details.total).toEqual({ value: 79_976, unit: 'persons' });
    expect(measure.operands.map(({ value }) => value)).toEqual([79_976, 38_079, 41_897]);
  });
  it('gives the total less the parts, and corrects nothing', () => {
    const measures = consistencyOf(
      people(1000),
      women(100),
      men(880),
      status('unsentenced', 450),
      status('sentenced', 570),
    );
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['sex', 20],
      ['legal_status', -20],
    ]);
    expect(measures.map((measure) => detailOf(measure, 'sum-parts'))).toEqual([980, 1020]);
  });
  it('adds the further sexes and statuses that are printed', () => {
    const measures = consistencyOf(
      people(1000),
      women(100),
      men(880),
      people(12, { sex: 'other' }),
      people(8, { sex: 'unknown' }),
      status('unsentenced', 300),
      status('sentenced', 500),
      status('sentenced_on_appeal', 150),
      status('other', 50),
    );
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['sex', 0],
      ['legal_status', 0],
    ]);
    expect(measures.map(({ operands }) => operands.length)).toEqual([5, 5]);
  });
  it('lets one person pass, or half a percent, whichever is more', () => {
    expect(passes(people(100), women(9), men(90))).toBe(true);
    expect(passes(people(100), women(9), men(89))).toBe(false);
    expect(passes(people(100), women(11), men(91))).toBe(false);
    expect(passes(people(1000), women(95), men(900))).toBe(true);
    expect(passes(people(1000), women(94), men(900))).toBe(false);
  });
  it('answers only at dates with both main parts, and says a lack only at the newest', () => {
    const measures = consistencyOf(
      people(100, {}, { date: '2010' }),
      people(100, {}, { date: '2015' }),
      women(10, { date: '2015' }),
      men(90, { date: '2015' }),
      people(100, {}, { date: '2020' }),
      women(10, { date: '2020' }),
    );
    expect(measures.map(({ period: at, variant, status: answer }) => [at, variant, answer])).toEqual([
      [period('2015'), 'sex', 'measured'],
      [period('2020'), '', 'not-available'],
    ]);
    expect(measures[1]?.reason).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population', sex: 'male' },
    });
  });
  it('does not add parts of a neighbouring date', () => {
    const measure = only(consistencyOf(people(100), women(10, { date: '2020-12-30' }), men(90)));
    expect(measure.reason?.code).toBe('need-absent');
    const late = consistencyOf(
      people(100),
      women(10),
      men(90),
      people(5, { sex: 'other' }, { date: '2020-11' }),
    );
    expect(only(late, {}, 'sex').value).toBe(0);
  });
  it('does not check a total that is the sum of its parts, nor parts that count otherwise', () => {
    const measure = only(consistencyOf(women(10), men(90)));
    expect([measure.status, measure.value]).toEqual(['not-available', null]);
    const national = { definition: { coverage: 'national' } } as const;
    const federal = { definition: { coverage: 'federal' } } as const;
    for (const total of [people(100, {}, national), people(100)]) {
      const unlike = consistencyOf(total, women(10, federal), men(90, national));
      expect(only(unlike).reason?.code).toBe('need-absent');
    }
    expect(only(consistencyOf(people(100), women(10, national), men(90, national)), {}, 'sex').value).toBe(0);
  });
});
