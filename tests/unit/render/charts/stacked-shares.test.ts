import { describe, expect, it } from 'vitest';
import { type StackedSharesInput, stackedShares } from '../../../../src/render/charts/stacked-shares.js';
import {
  draws,
  elements,
  expectEscaped,
  expectSound,
  expectTexts,
  FORMATS,
  HOSTILE,
  LONG,
  TEXT,
} from './chart-checks.js';

const SEGMENTS = ['unsentenced', 'sentenced', 'unknown'];
const chart = (rows: StackedSharesInput['rows'], segments = SEGMENTS) =>
  stackedShares({ rows, segments }, TEXT, FORMATS);

describe('stackedShares', () => {
  it('names every segment and its share, inside or outside the bar', () => {
    const svg = chart([
      { label: 'Drug offences', values: [40, 58, 2] },
      { label: 'Other offences', values: [1, 1, 2] },
    ]);
    expectSound(svg);
    expectTexts(svg, ['Drug offences', 'unsentenced 40\u00a0%', 'sentenced 58\u00a0%', 'unknown 2\u00a0%']);
    expectTexts(svg, ['Other offences', 'unsentenced 25\u00a0%', 'unknown 50\u00a0%']);
  });

  it('tells the segments apart by hatching', () => {
    const bars = elements(chart([{ label: 'a', values: [1, 1, 1] }])).filter(
      (node) => node.properties.height === 50,
    );
    expect(bars.map((bar) => bar.properties.fill)).toEqual([
      '#12436a',
      'url(#fig-diagonal)',
      'url(#fig-dots)',
    ]);
  });

  it('leaves out segments of 0', () => {
    const svg = chart([{ label: LONG, values: [0, 1_000_000, 0] }]);
    expectSound(svg);
    expectTexts(svg, ['sentenced 100\u00a0%']);
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, values: [1, 1] }], [HOSTILE, 'b']));
  });

  it('refuses what it cannot share out', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', values: [] }], [])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', values: [1] }])).toThrow(/1 values for 3/);
    expect(() => chart([{ label: 'a', values: [0, 0, 0] }])).toThrow(/nothing to share/);
    expect(() => chart([{ label: 'a', values: [1, Number.NaN, 0] }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', values: [1, 1, 1, 1, 1] }], ['a', 'b', 'c', 'd', 'e'])).toThrow(
      RangeError,
    );
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const segments = draw.list(1, 4, draw.words);
      const row = () => ({
        label: draw.words(),
        values: segments.map((_, index) => draw.amount() + (index ? 0 : 1)),
      });
      expectSound(chart(draw.list(1, 8, row), segments));
    }
  });
});
