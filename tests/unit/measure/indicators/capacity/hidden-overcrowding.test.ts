import { describe, expect, it } from 'vitest';
import hiddenOvercrowding from '../../../../../src/measure/indicators/capacity/hidden-overcrowding.js';
import { detailOf, example, expectExample, fact, measureOf, only } from '../../../../support/measure.js';

type Row = readonly [facility: string, people: number, room: number | undefined];
const hiddenOf = (rows: readonly Row[]) =>
  only(
    measureOf(
      hiddenOvercrowding,
      rows.flatMap(([facility, people, room]) => [
        fact('prison-population', people, { facility }),
        ...(room === undefined ? [] : [fact('official-capacity', room, { facility })]),
      ]),
    ),
  );
const EXAMPLE: Row[] = (
  example('hidden-overcrowding').inputs.facilities as { id: string; population: number; capacity: number }[]
).map(({ id, population, capacity }) => [id, population, capacity]);

describe('hidden-overcrowding', () => {
  it('gives the worked example', () => {
    const measure = hiddenOf(EXAMPLE);
    expectExample(measure, example('hidden-overcrowding'));
    expect(measure.value).toBe(160);
    expect(measure.flags).toEqual([]);
  });

  it('counts as printed, and says so, facilities that no building can be', () => {
    const plain = hiddenOf([
      ['prison', 900, 600],
      ['other', 500, 600],
    ]);
    expect(plain.flags).toEqual([]);
    const measure = hiddenOf([
      ['prison', 900, 600],
      ['monitoring office', 4449, 1],
      ['at the limit', 600, 100],
    ]);
    expect(measure.flags).toEqual([
      { code: 'implausible-facilities', args: { n: 1, people: 4449, lowest: 20, highest: 600 } },
    ]);
    expect(detailOf(measure, 'gross-excess')).toBe(300 + 4448 + 500);
  });

  // Mesure de l'incarcération prints only sums. The two facilities of each case are made up to have those sums.
  it('gives the sums printed for France on 1 July 2019: 71,710 people, 61,105 places', () => {
    const measure = hiddenOf([
      ['above capacity', 30_000 + 14_593, 30_000],
      ['below capacity', 31_105 - 3_988, 31_105],
    ]);
    expect(measure.operands.reduce((sum, { value, unit }) => sum + (unit === 'persons' ? value : 0), 0)).toBe(
      71_710,
    );
    expect(detailOf(measure, 'gross-excess')).toBe(14_593);
    expect(detailOf(measure, 'empty-places')).toBe(3_988);
    expect(detailOf(measure, 'net-balance')).toBe(10_605);
    expect(detailOf(measure, 'net-excess')).toBe(10_605);
    expect(measure.value).toBe(3_988);
    expect(detailOf(measure, 'hidden-excess')).toBe(3_988);
  });
  it('gives the sums printed for France on 1 July 2020: 58,695 people, 60,592 places', () => {
    const measure = hiddenOf([
      ['above capacity', 20_000 + 5_526, 20_000],
      ['below capacity', 40_592 - 7_423, 40_592],
    ]);
    expect(measure.operands.reduce((sum, { value, unit }) => sum + (unit === 'persons' ? value : 0), 0)).toBe(
      58_695,
    );
    expect(detailOf(measure, 'gross-excess')).toBe(5_526);
    expect(detailOf(measure, 'empty-places')).toBe(7_423);
    expect(detailOf(measure, 'net-balance')).toBe(-1_897);
    expect(detailOf(measure, 'net-excess')).toBe(0);
    expect(measure.value).toBe(5_526);
  });

  it('leaves facilities of unknown capacity out, and says so', () => {
    const measure = hiddenOf([
      ['A', 150, 100],
      ['B', 20, 100],
      ['C', 999, undefined],
    ]);
    expect(measure.value).toBe(50);
    expect(measure.flags).toEqual([{ code: 'capacity-missing-for-some', args: { n: 1 } }]);
  });
  it('refuses when no facility has a capacity', () => {
    expect(hiddenOf([['A', 10, undefined]]).reason?.code).toBe('need-absent');
  });
});
