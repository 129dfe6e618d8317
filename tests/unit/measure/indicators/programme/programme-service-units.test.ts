import { describe, expect, it } from 'vitest';
import serviceUnits from '../../../../../src/measure/indicators/programme/programme-service-units.js';
import { measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const MONTH = 30.4375;
const of = (rows: readonly Row[]) => overall(serviceUnits, rows, { event: 'participants' });

describe('programme-service-units', () => {
  it('gives the worked example, all units with one of a hundred participants: sums do not ask whose they are', () => {
    const { inputs, expected, tolerance } = example('programme-service-units');
    const units = (name: string) => numberAt(inputs, 'units', name);
    const all = {
      units_group: units('group_sessions'),
      units_individual: units('individual_sessions'),
      tests_taken: units('drug_tests'),
      units_hearings: units('hearings'),
    };
    const none = { units_group: 0, units_individual: 0, tests_taken: 0, units_hearings: 0 };
    const days = numberAt(inputs, 'participant_days') / 100;
    const measure = of([{ person_days: days, ...all }, ...people(99, { person_days: days, ...none })]);
    expectNear(detailOf(measure, 'participant-months'), numberAt(expected, 'participant_months'), tolerance);
    const wanted = [
      ['units-group', 'group_sessions'],
      ['units-individual', 'individual_sessions'],
      ['tests-taken', 'drug_tests'],
      ['units-hearings', 'hearings'],
    ] as const;
    for (const [name, theirs] of wanted)
      expectNear(detailOf(measure, name), numberAt(expected, 'per_participant_month', theirs), tolerance);
    expectNear(
      Number(measure.value),
      wanted.reduce((sum, [name]) => sum + detailOf(measure, name), 0),
    );
    expect(measure).toMatchObject({ unit: 'units-per-person-month', interval: null, flags: [] });
  });
  it('puts units only over the time of those of whom they are known', () => {
    const measure = of([
      ...people(20, { person_days: MONTH, units_group: 4 }),
      ...people(20, { person_days: MONTH, units_group: null }),
      ...people(20, { person_days: null, units_group: 100 }),
    ]);
    expect(measure.value).toBeCloseTo(4, 9);
    expect(detailOf(measure, 'participant-months')).toBeCloseTo(40, 9);
  });
  it('leaves out a kind that is known of fewer than ten', () => {
    const measure = of([
      ...people(9, { person_days: MONTH, units_group: 4, units_hearings: 1 }),
      ...people(20, { person_days: MONTH, units_group: null, units_hearings: 1 }),
    ]);
    expect(Object.keys(measure.details)).toEqual(['participant-months', 'units-hearings']);
    expect(measure.value).toBeCloseTo(1, 9);
  });
  it('withholds figures of few people, no time and no units', () => {
    expect(reasonOf(of(people(4, { person_days: 30, units_group: 1 })))).toBe('base-under-five');
    expect(reasonOf(of(people(9, { person_days: 30, units_group: 1 })))).toBe('base-under-ten');
    expect(reasonOf(of(people(30, { person_days: 30 })))).toBe('need-absent');
    expect(reasonOf(of(people(30, { person_days: 0, units_group: 1 })))).toBe('need-absent');
    expect(flagCodes(of(people(10, { person_days: 30, units_group: 1 })))).toEqual(['few-cases']);
  });
  it('answers for each large site', () => {
    const rows = ['A', 'B'].flatMap((site, index) =>
      people(10, { site, person_days: MONTH, units_group: index }),
    );
    expect(
      measuresOver(serviceUnits, rows, { event: 'participants' }).map(({ variant, value }) => [
        variant,
        value,
      ]),
    ).toEqual([
      ['', 0.5],
      ['A', 0],
      ['B', 1],
    ]);
  });
});
