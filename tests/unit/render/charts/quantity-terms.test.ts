import { describe, expect, it } from 'vitest';
import { type QuantityTermsInput, quantityTerms } from '../../../../src/render/charts/quantity-terms.js';
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

const BANDS = [
  { from: 3, to: 30, cases: 12, q1: 40, median: 64, q3: 72 },
  { from: 30, to: 300, cases: 36, q1: 48, median: 64, q3: 80 },
  { from: 300, to: 3000, cases: 54, q1: 51, median: 100, q3: 140 },
];
const chart = (input: Partial<QuantityTermsInput> = {}) =>
  quantityTerms(
    {
      bands: BANDS,
      line: [
        [9.5, 50],
        [950, 120],
      ],
      lineLabel: 'Ten times the quantity: 1.5 times the term',
      levels: [{ label: 'Legal minimum', term: 64 }],
      quantityLabel: 'Quantity',
      termLabel: 'Months',
      casesLabel: 'Above: cases',
      quantity: (value) => (value >= 1000 ? `${value / 1000} kg` : `${value} g`),
      ...input,
    },
    TEXT,
    FORMATS,
  );
const boxes = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties.x !== undefined)
    .map(({ properties }) => ({
      x: Number(properties.x),
      width: Number(properties.width),
      y: Number(properties.y),
      height: Number(properties.height),
    }));

describe('quantityTerms', () => {
  it('draws tenfold bands equally wide and labels line, levels and cases', () => {
    const svg = chart();
    expectSound(svg);
    expectTexts(svg, [
      '12',
      '36',
      '54',
      'Legal minimum',
      '64',
      'Ten times the quantity',
      '10 g',
      '100 g',
      'Months',
    ]);
    const found = boxes(svg);
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ width }) => Math.round(width))).size).toBe(1);
    expect(found.map(({ x }) => x)).toEqual([...found.map(({ x }) => x)].sort((a, b) => a - b));
  });

  it('makes equal ratios of terms equally high', () => {
    const [a, b] = boxes(
      chart({
        bands: [
          { from: 1, to: 10, cases: 10, q1: 10, median: 15, q3: 20 },
          { from: 10, to: 100, cases: 10, q1: 100, median: 150, q3: 200 },
        ],
        line: undefined,
        levels: [],
      }),
    );
    expect(a?.height).toBeCloseTo(b?.height ?? 0, 0);
    expect(a?.y).toBeGreaterThan(b?.y ?? 0);
  });

  it('draws one band, terms all alike and no line', () => {
    expectSound(
      chart({
        bands: [{ from: 1, to: 10, cases: 10, q1: 8, median: 8, q3: 8 }],
        line: undefined,
        levels: [],
      }),
    );
    expectSound(chart({ bands: BANDS.slice(0, 1), line: undefined, levels: [{ label: LONG, term: 1e6 }] }));
  });

  it('writes labels as text', () => {
    expectEscaped(chart({ levels: [{ label: HOSTILE, term: 10 }] }));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart({ bands: [] })).toThrow(RangeError);
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => chart({ levels: [{ label: 'a', term: wrong }] })).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const first = draw.whole(-3, 3);
      const bands = draw.list(1, 8, (index) => {
        const q1 = 0.5 + draw.next() * 10 ** draw.whole(0, 3);
        const median = q1 + draw.next() * q1;
        return {
          from: 3 * 10 ** (first + index),
          to: 3 * 10 ** (first + index + 1),
          cases: 10 + draw.amount(),
          q1,
          median,
          q3: median + draw.next() * median,
        };
      });
      const levels = draw.list(0, 4, () => ({ label: draw.words(), term: 1 + draw.next() * 500 }));
      expectSound(
        chart({
          bands,
          levels,
          lineLabel: draw.words(),
          line: [
            [bands[0]?.from ?? 1, 10],
            [bands.at(-1)?.to ?? 2, 90],
          ],
        }),
      );
    }
  });
});
