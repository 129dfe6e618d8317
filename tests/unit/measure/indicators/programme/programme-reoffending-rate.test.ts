import { describe, expect, it } from 'vitest';
import reoffending from '../../../../../src/measure/indicators/programme/programme-reoffending-rate.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, expectExample, flagCodes, numberAt } from '../../../../support/measure.js';

const took = (count: number, days: number | null, event: 'yes' | 'no' | null = 'no', site?: string) =>
  people(count, { person_days: days, event_in_programme: event, ...(site ? { site } : {}) });
const of = (rows: readonly Row[]) => overall(reoffending, rows, { event: 'participants' });

describe('programme-reoffending-rate', () => {
  it('gives the worked example, as sixty participants of a year each', () => {
    const { inputs } = example('programme-reoffending-rate');
    const [events, days] = [numberAt(inputs, 'new_arrests'), numberAt(inputs, 'person_days')];
    const measure = of([...took(events, days / 60, 'yes'), ...took(60 - events, days / 60)]);
    expectExample(measure, example('programme-reoffending-rate'), {
      rate_per_100_py: 'value',
      lo: 'low',
      hi: 'high',
    });
    expect(detailOf(measure, 'events')).toBe(events);
    expect(measure.interval).toMatchObject({ kind: 'superpopulation', method: 'byar-95' });
    expect(flagCodes(measure)).toEqual([]);
  });
  it('puts events only over the time of the same people', () => {
    const rows = [...took(10, 365.25, 'yes'), ...took(70, 365.25)];
    const unknown = [...took(8, null, 'yes'), ...took(8, 3652.5, null)];
    const measure = of([...rows, ...unknown]);
    expect(measure.value).toBeCloseTo(12.5, 9);
    expect(detailOf(measure, 'n')).toBe(80);
    expect(flagOf(measure, 'unknown-values')?.args).toEqual({ share: 17 });
    expect(reasonOf(of([...rows, ...unknown, ...took(5, null)]))).toBe('values-unknown');
  });
  it('withholds rates of few people, of no time, and of one to four events', () => {
    expect(reasonOf(of(took(4, 100)))).toBe('base-under-five');
    expect(reasonOf(of(took(9, 100)))).toBe('base-under-ten');
    expect(reasonOf(of(took(30, 0)))).toBe('denominator-zero');
    expect(reasonOf(of([...took(4, 365, 'yes'), ...took(90, 365)]))).toBe('part-under-five');
    const none = of(took(90, 365.25));
    expect(none.value).toBe(0);
    expect(none.interval?.high).toBeGreaterThan(0);
    expect(flagOf(of([...took(5, 365, 'yes'), ...took(5, 365)]), 'few-cases')?.args).toEqual({ n: 10 });
  });
  it('does not take who never entered for unknown', () => {
    const entered = [...took(10, 365.25, 'yes'), ...took(30, 365.25)].map(
      (row): Row => ({ ...row, funnel: 'entered' }),
    );
    const offered = took(60, null, null).map((row): Row => ({ ...row, funnel: 'offered' }));
    expect(of([...entered, ...offered])).toMatchObject({ value: 25, details: { n: { value: 40 } } });
    expect(flagCodes(of([...entered, ...offered]))).toEqual([]);
  });
  it('names the event that is counted, or says that it is not stated', () => {
    const rows = [...took(10, 365, 'yes'), ...took(30, 365)];
    const named = rows.map(
      (row): Row => ({ ...row, return_event: row.event_in_programme === 'yes' ? 'arrest' : null }),
    );
    expect(of(named).details.event).toEqual({ value: 'arrest', unit: 'word' });
    expect(of(rows).details.event?.value).toBe('not-stated');
  });
  it('answers for each large site', () => {
    const rows = [
      ...took(10, 365.25, 'yes', 'A'),
      ...took(10, 365.25, 'no', 'A'),
      ...took(20, 365.25, 'no', 'B'),
    ];
    expect(
      measuresOver(reoffending, rows, { event: 'participants' }).map(({ variant, value }) => [
        variant,
        value,
      ]),
    ).toEqual([
      ['', 25],
      ['A', 50],
      ['B', 0],
    ]);
  });
});
