import { describe, expect, it } from 'vitest';
import occupancyChangeDecomposition from '../../../../../src/measure/indicators/capacity/occupancy-change-decomposition.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const pair = (date: string, people: number, room: number, definition = {}) => [
  fact('prison-population', people, { date }),
  fact('official-capacity', room, { date, definition }),
];

describe('occupancy-change-decomposition', () => {
  it('gives the worked example', () => {
    const { inputs } = example('occupancy-change-decomposition');
    const measure = only(
      measureOf(occupancyChangeDecomposition, [
        ...pair('2010', numberAt(inputs, 'p0'), numberAt(inputs, 'c0')),
        ...pair('2020', numberAt(inputs, 'p1'), numberAt(inputs, 'c1')),
      ]),
    );
    expectExample(measure, example('occupancy-change-decomposition'));
    expect(measure.value).toBe(detailOf(measure, 'ln-change'));
    expect([measure.since, measure.period]).toEqual([period('2010'), period('2020')]);
    expect(detailOf(measure, 'points-population') + detailOf(measure, 'points-capacity')).toBeCloseTo(
      27.5,
      9,
    );
  });
  it('starts from the first date under the same meaning of a place', () => {
    const measures = measureOf(occupancyChangeDecomposition, [
      ...pair('2005', 50, 100, { capacity: 'design' }),
      ...pair('2010', 100, 100, { capacity: 'operational' }),
      ...pair('2020', 120, 100, { capacity: 'operational' }),
    ]);
    expect(measures).toHaveLength(1);
    expect(measures[0]?.since).toEqual(period('2010'));
    expect(measures[0]?.definition).toEqual({ capacity: 'operational' });
  });
  it('answers for each meaning that both dates have', () => {
    const room = (date: string, value: number, capacity: 'design' | 'operational') =>
      fact('official-capacity', value, { date, definition: { capacity } });
    const people = [
      fact('prison-population', 100, { date: '2010' }),
      fact('prison-population', 120, { date: '2020' }),
    ];
    const measures = measureOf(occupancyChangeDecomposition, [
      ...people,
      room('2010', 100, 'design'),
      room('2020', 100, 'design'),
      room('2020', 120, 'operational'),
    ]);
    expect(measures.map(({ definition }) => definition.capacity)).toEqual(['design']);
    expect(measures[0]?.value).toBeCloseTo(Math.log(1.2), 12);
  });
  it('refuses two meanings, and names them', () => {
    const measure = only(
      measureOf(occupancyChangeDecomposition, [
        ...pair('2010', 100, 100, { capacity: 'design' }),
        ...pair('2020', 120, 100, { capacity: 'operational' }),
      ]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'capacity' } });
  });
  it('still gives both parts when they cancel out, but no points', () => {
    const measure = only(
      measureOf(occupancyChangeDecomposition, [...pair('2010', 100, 80), ...pair('2020', 200, 160)]),
    );
    expect(measure.status).toBe('measured');
    expect(measure.value).toBeCloseTo(0, 12);
    expect(detailOf(measure, 'population-part')).toBeCloseTo(Math.log(2), 12);
    expect(detailOf(measure, 'capacity-part')).toBeCloseTo(-Math.log(2), 12);
    expect(measure.details['points-population']?.value).toBeNull();
    expect(measure.details['points-capacity']?.value).toBeNull();
    expect(measure.operands).toHaveLength(4);
  });
  it('refuses nobody and no places', () => {
    const reasonOf = (people: number, room: number) =>
      only(measureOf(occupancyChangeDecomposition, [...pair('2010', people, room), ...pair('2020', 9, 9)]))
        .reason?.code;
    expect(reasonOf(0, 9)).toBe('denominator-zero');
    expect(reasonOf(9, 0)).toBe('denominator-zero');
  });
  it('needs an earlier date', () => {
    expect(only(measureOf(occupancyChangeDecomposition, pair('2020', 9, 9))).reason?.code).toBe(
      'no-earlier-date',
    );
  });
});
