import { describe, expect, it } from 'vitest';
import sobriety from '../../../../../src/measure/indicators/programme/programme-sobriety.js';
import { measuresOver, overall, people, type Row, reasonOf, times } from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

/** What the reader makes of a line of tests: N negative, P positive, M missed. */
function tested(results: string, site?: string): Row {
  const count = (letters: string) => [...results].filter((letter) => letters.includes(letter)).length;
  const [taken, negative] = [count('NP'), count('N')];
  return {
    tests_scheduled: results.length,
    tests_taken: taken,
    tests_negative: negative,
    negative_share: taken === 0 ? null : negative / taken,
    longest_negative_run: Math.max(...results.split(/[^N]/).map((run) => run.length)),
    ...(site ? { site } : {}),
  };
}
const { inputs, expected, tolerance } = example('programme-sobriety');
const rows = (inputs.tests_in_order as { readonly results: string }[]).map(({ results }) => tested(results));
const of = (cases: readonly Row[]) => overall(sobriety, cases, { event: 'participants' });

describe('programme-sobriety', () => {
  it('gives the worked example, its three people four times over', () => {
    expect(rows.map((row) => row.longest_negative_run)).toEqual(expected.longest_negative_run);
    const measure = of(times(4, rows));
    expectNear(Number(measure.value), 100 * numberAt(expected, 'negative_of_taken'), tolerance);
    for (const [name, factor] of [
      ['negative_missed_as_positive', 100],
      ['participant_mean_negative', 100],
      ['mean_longest_run', 1],
    ] as const)
      expectNear(detailOf(measure, name.replaceAll('_', '-')), factor * numberAt(expected, name), tolerance);
    expect(measure).toMatchObject({ unit: 'percent', interval: null });
    expect(measure.details).toMatchObject({ 'tests-taken': { value: 60 }, 'tests-missed': { value: 4 } });
    expect(flagCodes(measure)).toEqual(['few-cases']);
  });
  it('does not let frequent testers alone speak: the mean of participants stands beside', () => {
    const measure = of([...people(5, tested('N'.repeat(40))), ...people(5, tested('P'))]);
    expect(measure.value).toBeCloseTo((100 * 200) / 205, 9);
    expect(detailOf(measure, 'participant-mean-negative')).toBe(50);
  });
  it('counts missed tests as positive beside, and takes no clean run from who was never tested', () => {
    const measure = of([...people(10, tested('NN')), ...people(10, tested('MM'))]);
    expect(measure.value).toBe(100);
    expect(detailOf(measure, 'negative-missed-as-positive')).toBe(50);
    expect(detailOf(measure, 'mean-longest-run')).toBe(2);
    expect(measure.operands.map(({ value }) => value)).toEqual([10]);
  });
  it('withholds shares of few, and where nobody was tested', () => {
    expect(reasonOf(of(people(4, tested('N'))))).toBe('base-under-five');
    expect(reasonOf(of(people(9, tested('N'))))).toBe('base-under-ten');
    expect(reasonOf(of(people(30, tested('M'))))).toBe('base-under-five');
  });
  it('answers for each large site', () => {
    const sites = [...people(10, tested('N', 'A')), ...people(10, tested('P', 'B'))];
    expect(
      measuresOver(sobriety, sites, { event: 'participants' }).map(({ variant, value }) => [variant, value]),
    ).toEqual([
      ['', 50],
      ['A', 100],
      ['B', 0],
    ]);
  });
});
