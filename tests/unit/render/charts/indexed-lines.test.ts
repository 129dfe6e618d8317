import { describe, expect, it } from 'vitest';
import { type IndexedLinesInput, indexedLines } from '../../../../src/render/charts/indexed-lines.js';
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

const SERIES: IndexedLinesInput['series'] = [
  {
    label: 'All people held',
    points: [
      { x: 2014, y: 50 },
      { x: 2012, y: 40 },
      { x: 2010, y: 20 },
    ],
  },
  {
    label: 'Held for drug offences',
    points: [
      { x: 2012, y: 1000 },
      { x: 2014, y: 2500 },
    ],
  },
];
const chart = (input: Partial<IndexedLinesInput>) =>
  indexedLines({ series: SERIES, baseLabel: '2012 = 100', ...input }, TEXT, FORMATS);

describe('indexedLines', () => {
  it('indexes every series to the first time they share', () => {
    const svg = chart({});
    expectSound(svg);
    expectTexts(svg, ['All people held 125', 'Held for drug offences 250', '2012 = 100']);
  });

  it('tells the series apart by dash and marker as well as colour', () => {
    const tags = elements(chart({})).map((node) => node.tagName);
    expect(tags).toContain('circle');
    const dashes = elements(chart({}))
      .filter((node) => node.tagName === 'path')
      .map((node) => String(node.properties.strokeDashArray));
    expect(new Set(dashes).size).toBe(2);
  });

  it('draws one series of one point', () => {
    expectSound(chart({ series: [{ label: LONG, points: [{ x: 2020.5, y: 3 }] }] }));
  });

  it('writes labels as text', () => {
    expectEscaped(chart({ baseLabel: HOSTILE }));
  });

  it('refuses what it cannot index', () => {
    const one = (points: { x: number; y: number }[]) => [{ label: 'a', points }];
    expect(() => chart({ series: [] })).toThrow(RangeError);
    expect(() => chart({ series: one([]) })).toThrow(RangeError);
    expect(() => chart({ series: one([{ x: 2012, y: 0 }]) })).toThrow(RangeError);
    expect(() => chart({ series: one([{ x: 2012, y: Number.NaN }]) })).toThrow(RangeError);
    expect(() =>
      chart({
        series: one([
          { x: 2012, y: 1e-10 },
          { x: 2013, y: 1e9 },
        ]),
      }),
    ).toThrow(RangeError);
    expect(() => chart({ series: [...SERIES, ...one([{ x: 1999, y: 1 }])] })).toThrow(/in common/);
    expect(() => chart({ series: [...SERIES, ...SERIES, ...SERIES] })).toThrow(/4 series/);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const years = draw.whole(1, 30);
      const make = () => ({
        label: draw.words(),
        points: Array.from({ length: years }, (_, index) => ({ x: 1990 + index, y: 1 + draw.amount() })),
      });
      expectSound(chart({ series: draw.list(1, 4, make), baseLabel: draw.next() < 0.5 ? LONG : undefined }));
    }
  });
});
