import { describe, expect, it } from 'vitest';
import { mirrorBars } from '../../../../src/render/charts/mirror-bars.js';
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
  UNBROKEN,
} from './chart-checks.js';

type Row = { label: string; left: number; right: number };
const chart = (rows: Row[], heads: [string, string] = ['Women', 'Men']) =>
  mirrorBars({ heads, rows }, TEXT, FORMATS);
const bars = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties.x !== undefined)
    .map(({ properties }) => ({
      from: Number(properties.x),
      to: Number(properties.x) + Number(properties.width),
    }));

describe('mirrorBars', () => {
  it('draws both sides from the middle on one scale', () => {
    const svg = chart([{ label: 'Drugs', left: 60, right: 30 }]);
    expectSound(svg);
    expectTexts(svg, ['Women', 'Men', 'Drugs', '60\u00a0%', '30\u00a0%']);
    const [left, right] = bars(svg);
    expect(left?.to).toBe(280);
    expect(right?.from).toBe(280);
    expect(280 - (left?.from ?? 0)).toBeCloseTo(2 * ((right?.to ?? 0) - 280), 0);
  });

  it('keeps the order given, and draws nothing for nobody', () => {
    expectSound(chart([{ label: LONG, left: 0, right: 0 }], [LONG, UNBROKEN]));
    expectSound(
      chart([
        { label: UNBROKEN, left: 100, right: 0 },
        { label: LONG, left: 0, right: 100 },
      ]),
    );
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, left: 1, right: 1 }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', left: -1, right: 1 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', left: 1, right: Number.NaN }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const row = () => ({
        label: draw.words(),
        left: draw.next() * 100,
        right: draw.next() * draw.whole(0, 100),
      });
      expectSound(chart(draw.list(1, 12, row), [draw.words(), draw.words()]));
    }
  });
});
