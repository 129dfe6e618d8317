import { describe, expect, it } from 'vitest';
import comparison from '../../../../../src/measure/indicators/return/recidivism-comparison.js';
import type { Definition } from '../../../../../src/model/definition.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const PROGRAMME = 'drug court';
const STATED: Definition = {
  comparison_design: 'matched',
  return_event: 'reconviction',
  follow_up_months: '24',
};
type Group = 'treated' | 'comparison';
const arm = (
  group: Group,
  { followed, returned, rate }: { followed?: number; returned?: number; rate?: number },
  definition: Definition = STATED,
) => {
  const options = { facility: PROGRAMME, date: '2020', slice: { study_group: group }, definition };
  return [
    ...(followed === undefined ? [] : [fact('followed-up', followed, options)]),
    ...(returned === undefined ? [] : [fact('returned', returned, options)]),
    ...(rate === undefined ? [] : [fact('return-rate', rate, options)]),
  ];
};
const counts = (
  treated: readonly [returned: number, followed: number],
  other: readonly [returned: number, followed: number],
  definition: Definition = STATED,
) => [
  ...arm('treated', { returned: treated[0], followed: treated[1] }, definition),
  ...arm('comparison', { returned: other[0], followed: other[1] }, definition),
];
const of = (facts: ReturnType<typeof counts>, variant = PROGRAMME) =>
  only(measureOf(comparison, facts), {}, variant);

describe('recidivism-comparison', () => {
  it('gives the worked example, from rates alone and so without intervals', () => {
    const { inputs } = example('recidivism-comparison');
    const measure = of([
      ...arm('treated', { rate: 100 * numberAt(inputs, 'rate_treated') }),
      ...arm('comparison', { rate: 100 * numberAt(inputs, 'rate_control') }),
    ]);
    expectExample(measure, example('recidivism-comparison'));
    expect(measure.value).toBe(detailOf(measure, 'relative-risk'));
    expect(measure).toMatchObject({ interval: null, unit: 'ratio' });
    expect(measure.details['difference-lo']?.value).toBeNull();
    expect(flagCodes(measure)).toEqual(['counts-not-given']);
    expect(measure.details['comparison-design']?.value).toBe('matched');
    expect(measure.definition).toEqual(STATED);
  });
  it('gives intervals from counts', () => {
    // 38 of 100 and 50 of 100. Katz: 0.76·exp(±1.95996·√(1/38−1/100+1/50−1/100)); Newcombe (1998), method 10.
    const measure = of(counts([38, 100], [50, 100]));
    expect(measure.value).toBeCloseTo(0.76, 12);
    expect(measure.interval).toMatchObject({ kind: 'sampling', method: 'log-ratio-95' });
    expect(measure.interval?.low).toBeCloseTo(0.55300679576, 9);
    expect(measure.interval?.high).toBeCloseTo(1.04447179389, 9);
    expect(detailOf(measure, 'difference-lo')).toBeCloseTo(-25.10482676676, 9);
    expect(detailOf(measure, 'difference-hi')).toBeCloseTo(1.72343385932, 9);
    expect(measure.details.indistinguishable?.value).toBe(true);
    expect(measure.flags).toEqual([]);
  });
  it('refuses those who finished beside those who dropped out', () => {
    const measure = of(counts([10, 100], [60, 100], { ...STATED, comparison_design: 'graduates_dropouts' }));
    expect(measure).toMatchObject({
      status: 'not-comparable',
      value: null,
      reason: { code: 'dropouts-not-a-comparison' },
    });
  });
  it('refuses a comparison of which nobody says how it was found', () => {
    const { comparison_design: _design, ...silent } = STATED;
    expect(of(counts([10, 100], [60, 100], silent))).toMatchObject({
      status: 'not-available',
      reason: { code: 'design-not-stated' },
    });
  });
  it.each([
    ['unmatched', 'groups-not-matched'],
    ['historical', 'groups-not-matched'],
    ['before_after', 'same-people-before-and-after'],
  ] as const)('flags the design %s', (design, code) => {
    expect(flagCodes(of(counts([30, 100], [60, 100], { ...STATED, comparison_design: design })))).toEqual([
      code,
    ]);
  });
  it('refuses another event or window in the comparison group', () => {
    const facts = [
      ...arm('treated', { returned: 30, followed: 100 }),
      ...arm(
        'comparison',
        { returned: 30, followed: 100 },
        { ...STATED, return_event: 'rearrest', follow_up_months: '12' },
      ),
    ];
    expect(of(facts).reason).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'return_event, follow_up_months' },
    });
  });
  it('answers each event and window apart', () => {
    const facts = [
      ...counts([30, 100], [60, 100]),
      ...counts([20, 100], [40, 100], { ...STATED, return_event: 'reimprisonment' }),
    ];
    const measures = measureOf(comparison, facts);
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      [`${PROGRAMME}/reconviction/24`, 0.5],
      [`${PROGRAMME}/reimprisonment/24`, 0.5],
    ]);
  });
  it('withholds rates of few people, and flags fewer than thirty', () => {
    expect(of(counts([1, 4], [30, 100])).reason?.code).toBe('base-under-five');
    expect(of(counts([30, 100], [3, 9])).reason?.code).toBe('base-under-ten');
    expect(flagCodes(of(counts([5, 29], [30, 100])))).toEqual(['few-cases']);
  });
  it('gives no ratio to nought, and no interval or odds where they do not exist', () => {
    expect(of(counts([5, 100], [0, 100])).reason?.code).toBe('denominator-zero');
    const none = of(counts([0, 100], [50, 100]));
    expect(none).toMatchObject({ value: 0, interval: null });
    expect(detailOf(none, 'nnt')).toBe(2);
    expect(of(counts([50, 100], [100, 100])).details['odds-ratio']?.value).toBeNull();
  });
  it('names nobody to treat where more return after the programme', () => {
    expect(of(counts([60, 100], [50, 100])).details.nnt?.value).toBeNull();
  });
  it('refuses more returns than people, and rates above a hundred', () => {
    expect(of(counts([101, 100], [50, 100])).reason?.code).toBe('part-exceeds-whole');
    expect(of([...arm('treated', { rate: 120 }), ...arm('comparison', { rate: 50 })]).reason?.code).toBe(
      'part-exceeds-whole',
    );
  });
  it('names the group and the number that are missing', () => {
    expect(of(arm('treated', { rate: 30 })).reason?.args).toEqual({
      fact: 'returned',
      study_group: 'comparison',
    });
    expect(of(arm('comparison', { rate: 30 })).reason?.args).toEqual({
      fact: 'returned',
      study_group: 'treated',
    });
    expect(
      of([...arm('treated', { returned: 30 }), ...arm('comparison', { rate: 30 })]).reason?.args,
    ).toEqual({
      fact: 'followed-up',
      study_group: 'treated',
    });
    expect(
      of([...arm('treated', { followed: 30 }), ...arm('comparison', { rate: 30 })]).reason?.args,
    ).toEqual({
      fact: 'returned',
      study_group: 'treated',
    });
    expect(only(measureOf(comparison, [])).reason?.args).toEqual({ fact: 'returned' });
  });
});
