import { describe, expect, it } from 'vitest';
import { type SlopeInput, slope } from '../../../../src/render/charts/slope.js';
import {
  draws,
  expectEscaped,
  expectSound,
  expectTexts,
  FORMATS,
  HOSTILE,
  LONG,
  TEXT,
} from './chart-checks.js';

const chart = (groups: SlopeInput['groups'], times: SlopeInput['times'] = [2012.5, 2024]) =>
  slope({ times, groups }, TEXT, FORMATS);

describe('slope', () => {
  it('labels both ends of every line', () => {
    const svg = chart([
      { label: 'Women', start: 64, end: 51 },
      { label: 'Men', start: 21.5, end: 16 },
    ]);
    expectSound(svg);
    expectTexts(svg, ['64\u00a0%', '51\u00a0% Women', '21.5\u00a0%', '16\u00a0% Men', '2012', '2024']);
  });

  it('keeps the labels of equal shares apart', () => {
    expectSound(chart(['a', 'b', LONG, 'd', 'e', LONG].map((label) => ({ label, start: 40, end: 40 }))));
  });

  it('draws one group, also at 0', () => {
    expectSound(chart([{ label: LONG, start: 0, end: 0 }]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, start: 1, end: 2 }]));
  });

  it('refuses to draw nothing or what is not a number', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', start: Number.NaN, end: 1 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', start: 1, end: -1 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', start: 1, end: 1 }], [Number.NaN, 2020])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const group = () => ({
        label: draw.words(),
        start: draw.next() * 100,
        end: draw.next() * 10 ** draw.whole(0, 6),
      });
      expectSound(chart(draw.list(1, 9, group)));
    }
  });
});
