import { describe, expect, it } from 'vitest';
import dispersion from '../../../../../src/measure/indicators/sentences/like-case-dispersion.js';
import {
  each,
  flagOf,
  measuresOver,
  overall,
  people,
  type Row,
  reasonOf,
  times,
} from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const { inputs, expected, tolerance } = example('like-case-dispersion');
const like: Row = {
  offence_class: 'drug',
  custody: 'yes',
  drug: 'crack',
  quantity_band: '1-10',
  prior_band: '0',
};
const NAME = 'crack/1-10/0';
const rows = each('months', inputs.months as number[], like);
const of = (cases: readonly Row[], variant = NAME) => overall(dispersion, cases, { variant });

describe('like-case-dispersion', () => {
  it('gives the worked example, without the extremes that are single people’s', () => {
    const measure = of(rows);
    expectNear(Number(measure.value), numberAt(expected, 'qcd'), tolerance);
    expectNear(detailOf(measure, 'p90-p10'), numberAt(expected, 'p90_p10'), tolerance);
    expect(measure.details['max-min']?.value).toBeNull();
    expect(measure).toMatchObject({ interval: null, unit: 'index' });
    expect(flagOf(measure, 'few-cases')?.args).toEqual({ n: 8 });
  });
  it('tells the extremes where five people share each', () => {
    const measure = of(times(5, rows));
    expectNear(detailOf(measure, 'max-min'), numberAt(expected, 'max_min'), tolerance);
    expect(of(times(4, rows)).details['max-min']?.value).toBeNull();
    const longest = [...times(5, rows), { ...like, months: 900 }];
    expect(of(longest).details['max-min']?.value).toBeNull();
  });
  it('makes no cell of fewer than eight, nor of unlike cases', () => {
    const split = (field: keyof Row) =>
      rows.map((row, index) => ({ ...row, [field]: index < 4 ? 'a' : 'b' }));
    expect(overall(dispersion, rows.slice(1)).reason).toEqual({
      code: 'too-few-like-cases',
      args: { needed: 8 },
    });
    for (const field of ['drug', 'quantity_band', 'prior_band', 'drug_subtype'] as const)
      expect(reasonOf(overall(dispersion, split(field))), field).toBe('too-few-like-cases');
    expect(
      reasonOf(
        overall(
          dispersion,
          rows.map((row) => ({ ...row, offence_class: 'theft' })),
        ),
      ),
    ).toBe('too-few-like-cases');
  });
  it('names each cell by what is alike in it', () => {
    const other = rows.map((row) => ({ ...row, drug: 'heroin', drug_subtype: 'possession' }));
    const measures = measuresOver(dispersion, [
      ...rows.map((row) => ({ ...row, drug_subtype: 'promotion' })),
      ...other,
    ]);
    expect(measures.map(({ variant }) => variant)).toEqual([
      'possession/heroin/1-10/0',
      'promotion/crack/1-10/0',
    ]);
  });
  it('leaves out life, and says so; nothing of cells half for life or half unknown', () => {
    const with_ = (count: number, months: number | null) => [
      ...times(2, rows),
      ...people(count, { ...like, months }),
    ];
    const lives = of(with_(6, Number.POSITIVE_INFINITY));
    expect(lives.value).toBe(of(times(2, rows)).value);
    expect(flagOf(lives, 'life-sentences')?.args).toEqual({ n: 6 });
    expect(reasonOf(overall(dispersion, with_(16, Number.POSITIVE_INFINITY)))).toBe('too-few-like-cases');
    expect(reasonOf(overall(dispersion, with_(5, null)))).toBe('too-few-like-cases');
    expect(flagCodes(of(with_(2, null)))).toEqual(['few-cases', 'unknown-lengths']);
  });
  it('is nought where all are the same, and length-biased from people held', () => {
    const same = overall(dispersion, people(30, { ...like, months: 60 }), { variant: NAME, event: 'held' });
    expect(same).toMatchObject({ value: 0, details: { 'max-min': { value: 1 } } });
    expect(flagCodes(same)).toEqual(['length-biased']);
  });
});
