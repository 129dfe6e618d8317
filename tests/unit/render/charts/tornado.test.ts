import { describe, expect, it } from 'vitest';
import { type TornadoInput, tornado } from '../../../../src/render/charts/tornado.js';
import {
  drawnTexts,
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

const chart = (base: number, rows: TornadoInput['rows'], baseLabel = 'As printed') =>
  tornado({ base, baseLabel, rows }, TEXT, FORMATS);
const bars = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties.x !== undefined)
    .map(({ properties }) => ({
      from: Number(properties.x),
      to: Number(properties.x) + Number(properties.width),
      fill: properties.fill,
    }));

describe('tornado', () => {
  it('parts each bar at the result, the widest first', () => {
    const svg = chart(120, [
      { label: 'Narrow', low: 118, high: 124 },
      { label: 'Wide', low: 100, high: 160 },
    ]);
    expectSound(svg);
    expectTexts(svg, [
      'As printed',
      '120\u00a0%',
      'Wide',
      '100\u00a0%',
      '160\u00a0%',
      'Narrow',
      '118\u00a0%',
      '124\u00a0%',
    ]);
    const texts = drawnTexts(svg);
    expect(texts.indexOf('Wide')).toBeLessThan(texts.indexOf('Narrow'));
    const [less, more] = bars(svg);
    expect(less?.to).toBeCloseTo(more?.from ?? 0, 0);
    expect(((more?.to ?? 0) - (more?.from ?? 0)) / ((less?.to ?? 0) - (less?.from ?? 0))).toBeCloseTo(2, 1);
    expect(less?.fill).not.toBe(more?.fill);
  });

  it('draws a range on one side, none at all, and near-equal ones', () => {
    expectSound(chart(100, [{ label: LONG, low: 100, high: 100 }]));
    expectSound(chart(100, [{ label: LONG, low: 110, high: 130 }], LONG));
    expectSound(chart(0, [{ label: LONG, low: 0, high: 0 }]));
    expectSound(chart(100, [{ label: 'a', low: 99.999, high: 100.001 }]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart(1, [{ label: HOSTILE, low: 0, high: 2 }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart(1, [])).toThrow(RangeError);
    expect(() => chart(Number.NaN, [{ label: 'a', low: 1, high: 2 }])).toThrow(RangeError);
    expect(() => chart(1, [{ label: 'a', low: 3, high: 2 }])).toThrow(/wrong way/);
    expect(() => chart(1, [{ label: 'a', low: -1, high: 2 }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const base = draw.next() * 10 ** draw.whole(0, 4);
      const row = () => ({
        label: draw.words(),
        low: base * (1 - draw.next() * 0.4),
        high: base * (1 + draw.next()),
      });
      expectSound(chart(base, draw.list(1, 8, row), draw.words()));
    }
  });
});
