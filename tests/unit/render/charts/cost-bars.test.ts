import { describe, expect, it } from 'vitest';
import { type CostBarsInput, costBars } from '../../../../src/render/charts/cost-bars.js';
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

const money = (amount: number) => `PEN\u00a0${FORMATS.number(amount)}`;
const chart = (rows: CostBarsInput['rows']) => costBars({ rows, money }, TEXT);
const bars = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties.x !== undefined)
    .map(({ properties }) => ({
      from: Number(properties.x),
      to: Number(properties.x) + Number(properties.width),
    }));

describe('costBars', () => {
  it('draws amounts from nought and prints them with their currency', () => {
    const svg = chart([
      { label: 'A year inside', amount: 12_000, note: 'average' },
      { label: 'A year in the programme', amount: { low: 3000, high: 4800 } },
    ]);
    expectSound(svg);
    expectTexts(svg, ['A year inside', 'average', 'PEN\u00a012,000', 'PEN\u00a03,000 \u2013 PEN\u00a04,800']);
    const [inside, range, sure] = bars(svg);
    expect(inside?.from).toBe(0);
    expect((sure?.to ?? 0) / (inside?.to ?? 1)).toBeCloseTo(0.25, 2);
    expect((range?.to ?? 0) / (inside?.to ?? 1)).toBeCloseTo(0.4, 2);
    expect(range?.from).toBe(sure?.to);
  });

  it('draws nothing spent, one amount and huge ones', () => {
    expectSound(chart([{ label: LONG, amount: 0 }]));
    expectSound(
      chart([
        { label: LONG, amount: { low: 0, high: 1e14 }, note: LONG },
        { label: 'a', amount: 3 },
      ]),
    );
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, amount: 1, note: HOSTILE }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', amount: -1 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', amount: Number.NaN }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', amount: { low: 2, high: 1 } }])).toThrow(/wrong way/);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const row = () => {
        const low = draw.amount();
        const amount = draw.next() < 0.5 ? low : { low, high: low + draw.amount() };
        return { label: draw.words(), amount, ...(draw.next() < 0.3 ? { note: draw.words() } : {}) };
      };
      expectSound(chart(draw.list(1, 5, row)));
    }
  });
});
