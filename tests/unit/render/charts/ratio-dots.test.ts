import { describe, expect, it } from 'vitest';
import { type RatioDotsInput, ratioDots } from '../../../../src/render/charts/ratio-dots.js';
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

const chart = (rows: RatioDotsInput['rows'], labels = {}) =>
  ratioDots(
    { rows, lessLabel: 'less often than in the country', moreLabel: 'more often', ...labels },
    TEXT,
    FORMATS,
  );
const dots = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName }) => tagName === 'circle')
    .map(({ properties }) => Number(properties.cx));

describe('ratioDots', () => {
  it('puts half and twice equally far from one', () => {
    const svg = chart([
      { label: 'At most primary', value: 2, low: 1.8, high: 2.2 },
      { label: 'As many', value: 1 },
      { label: 'Half', value: 0.5 },
    ]);
    expectSound(svg);
    expectTexts(svg, ['At most primary', '2', '0.5', 'less often', 'more often']);
    const [twice = 0, one = 0, half = 0] = dots(svg);
    expect(twice - one).toBeCloseTo(one - half, 0);
  });

  it('draws one ratio, near one and far from it', () => {
    for (const value of [1, 1.001, 0.999, 50, 0.01, 1e-6, 1e6])
      expectSound(chart([{ label: LONG, value, low: value * 0.9, high: value * 1.1 }]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, value: 1 }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => chart([{ label: 'a', value }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const spread = draw.whole(0, 2);
      const row = () => {
        const value = 10 ** ((draw.next() - 0.5) * 2 * spread + 0.01);
        return {
          label: draw.words(),
          value,
          low: value * (0.5 + draw.next() / 2),
          high: value * (1 + draw.next()),
        };
      };
      expectSound(chart(draw.list(1, 8, row), { lessLabel: draw.words(), moreLabel: draw.words() }));
    }
  });
});
