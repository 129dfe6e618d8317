import { describe, expect, it } from 'vitest';
import flowReconciliation from '../../../../../src/measure/indicators/pretrial/flow-reconciliation.js';
import arithmeticConsistency from '../../../../../src/measure/indicators/quality/arithmetic-consistency.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const flows = (start: number, admissions: number, releases: number, end: number, date = '2014') => [
  fact('admissions', admissions, { date }),
  fact('releases', releases, { date }),
  fact('stock-at-start', start, { date }),
  fact('stock-at-end', end, { date }),
];
const residualOf = (...counts: Parameters<typeof flows>) =>
  only(measureOf(flowReconciliation, flows(...counts)));

describe('flow-reconciliation', () => {
  it('gives the worked example', () => {
    const worked = example('flow-reconciliation');
    const { male_plus_female_check: check, ...expected } = worked.expected;
    const count = (name: string) => numberAt(worked.inputs, name);
    const measure = residualOf(
      count('stock_start'),
      count('admissions'),
      count('releases'),
      count('stock_end'),
    );
    expectExample(measure, { ...worked, expected });
    expectExample(measure, worked, { residual: 'value', male_plus_female_check: 'residual' });
    expect(measure).toMatchObject({ unit: 'persons', period: period('2014'), flags: [], interval: null });
    expect(measure.operands.map(({ fact: name }) => name)).toEqual([
      'stock-at-start',
      'admissions',
      'releases',
      'stock-at-end',
    ]);
    // The source gives the count at the end by sex as well, 108,956 men and 8,355 women.
    const bySex = measureOf(arithmeticConsistency, [
      fact('prison-population', count('stock_end')),
      fact('prison-population', 108_956, { slice: { sex: 'male' } }),
      fact('prison-population', 8355, { slice: { sex: 'female' } }),
    ]);
    expect(only(bySex, {}, 'sex').value).toBe(check);
  });
  it('gives people above what was expected as more than nought, and below as less', () => {
    const more = residualOf(1000, 500, 450, 1055);
    expect(more.value).toBe(5);
    expect(detailOf(more, 'expected-end')).toBe(1050);
    expect(more.details['residual-pct-of-stock']).toEqual({ value: 500 / 1055, unit: 'percent' });
    expect(residualOf(1000, 500, 450, 1045).value).toBe(-5);
  });
  it('flags flows that leave more than one in a hundred unexplained, on either side', () => {
    expect(flagCodes(residualOf(990, 0, 0, 1000))).toEqual([]);
    expect(flagCodes(residualOf(989, 0, 0, 1000))).toEqual(['flows-do-not-close']);
    expect(flagCodes(residualOf(1010, 0, 0, 1000))).toEqual([]);
    expect(flagCodes(residualOf(1011, 0, 0, 1000))).toEqual(['flows-do-not-close']);
  });
  it('gives no share of an empty system', () => {
    const emptied = residualOf(100, 20, 120, 0);
    expect([emptied.value, emptied.details['residual-pct-of-stock']?.value, emptied.flags]).toEqual([
      0,
      null,
      [],
    ]);
    expect(flagCodes(residualOf(100, 20, 110, 0))).toEqual(['flows-do-not-close']);
  });
  it('answers for each period', () => {
    const measures = measureOf(flowReconciliation, [
      ...flows(1000, 500, 450, 1050, '2013'),
      ...flows(1050, 500, 450, 1101, '2014'),
    ]);
    expect(measures.map(({ period: at, value }) => [at?.start, value])).toEqual([
      ['2013-01-01', 0],
      ['2014-01-01', 1],
    ]);
  });
  it('balances counts of one and the same span only', () => {
    const [admissions, releases, start] = flows(1000, 500, 450, 1050);
    const measure = only(
      measureOf(flowReconciliation, [
        ...[admissions, releases, start].flatMap((count) => (count ? [count] : [])),
        fact('stock-at-end', 1050, { date: '2014-06' }),
      ]),
    );
    expect(measure).toMatchObject({
      status: 'not-comparable',
      value: null,
      reason: { code: 'dates-too-far-apart', args: { fact: 'stock-at-end', days: 184 } },
    });
    expect(measure.operands).toHaveLength(4);
  });
  it('says what admissions count', () => {
    const [, ...others] = flows(1000, 500, 450, 1050);
    const entries = fact('admissions', 500, { date: '2014', definition: { admissions_unit: 'entry' } });
    const measure = only(measureOf(flowReconciliation, [entries, ...others]));
    expect(measure.value).toBe(0);
    expect(measure.definition).toEqual({ admissions_unit: 'entry' });
  });
  it.each([
    ['admissions', 0],
    ['releases', 1],
    ['stock-at-start', 2],
    ['stock-at-end', 3],
  ])('needs %s', (name, index) => {
    const rest = flows(1000, 500, 450, 1050).filter((_count, place) => place !== index);
    expect(only(measureOf(flowReconciliation, rest)).reason).toEqual({
      code: 'need-absent',
      args: { fact: name },
    });
  });
});
