import { describe, expect, it } from 'vitest';
import { type SortedBarsInput, sortedBars } from '../../../../src/render/charts/sorted-bars.js';
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

const REFERENCES = [100, 120, 150, 200].map((value) => ({ value, label: FORMATS.percent(value) }));
const chart = (rows: SortedBarsInput['rows'], more: Partial<SortedBarsInput> = {}) =>
  sortedBars(
    { rows, references: REFERENCES, peopleLabel: 'People held (thickness)', ...more },
    TEXT,
    FORMATS,
  );
const bars = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter((node) => node.tagName === 'rect')
    .slice(1);

describe('sortedBars', () => {
  it('sorts the bars and makes them as thick as their people', () => {
    const svg = chart([
      { label: 'Norte', value: 90, people: 1000 },
      { label: 'Lima', value: 297, people: 4000 },
    ]);
    expectSound(svg);
    expectTexts(svg, [
      'Norte',
      '90\u00a0%',
      '1,000',
      'Lima',
      '297\u00a0%',
      '4,000',
      '120\u00a0%',
      '200\u00a0%',
    ]);
    const names = drawnTexts(svg);
    expect(names.indexOf('Lima')).toBeLessThan(names.indexOf('Norte'));
    const [first, second] = bars(svg).map((bar) => Number(bar.properties.height));
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(4, 1);
  });

  it('darkens the bars that pass more references', () => {
    const fills = bars(chart([90, 110, 130, 170, 300].map((value) => ({ label: 'a', value, people: 5 }))));
    expect(new Set(fills.map((bar) => bar.properties.fill)).size).toBe(5);
  });

  it('draws one bar, nothing held and no references', () => {
    expectSound(chart([{ label: LONG, value: 0, people: 0 }], { references: [], peopleLabel: undefined }));
    expectSound(chart([{ label: LONG, value: 1_000_000, people: 1_000_000 }]));
  });

  it('keeps the names of close references apart', () => {
    expectSound(
      chart([{ label: 'a', value: 900, people: 1 }], {
        references: [...REFERENCES, { value: 101, label: LONG }],
      }),
    );
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, value: 1, people: 1 }]));
  });

  it('refuses to draw nothing or what is not a number', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', value: Number.NaN, people: 1 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', value: 1, people: Number.POSITIVE_INFINITY }])).toThrow(RangeError);
    expect(() =>
      chart([{ label: 'a', value: 1, people: 1 }], { references: [{ value: -1, label: '' }] }),
    ).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const row = () => ({
        label: draw.words(),
        value: draw.next() * 10 ** draw.whole(0, 4),
        people: draw.amount(),
      });
      expectSound(
        chart(draw.list(1, 30, row), { peopleLabel: draw.next() < 0.5 ? draw.words() : undefined }),
      );
    }
  });
});
