import { describe, expect, it } from 'vitest';
import { type TermStrip, termStrips } from '../../../../src/render/charts/term-strips.js';
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

const chart = (drug: TermStrip[], reference: TermStrip[] = [], labels = {}) =>
  termStrips(
    {
      groups: [
        { heading: 'Drug offences', kind: 'drug', rows: drug },
        { heading: 'Other offences', kind: 'reference', rows: reference },
      ],
      axisLabel: 'Years',
      keyLabel: 'Each dot is a tenth; the bar is the middle half; the line is the median.',
      medianLabel: 'Median',
      casesLabel: 'Cases',
      lifeLabel: 'life',
      ...labels,
    },
    TEXT,
    FORMATS,
  );
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const circles = (svg: ReturnType<typeof chart>) =>
  elements(svg).filter(({ tagName }) => tagName === 'circle');

describe('termStrips', () => {
  it('draws ten dots for an offence, in the order of their terms, and prints median and cases', () => {
    const svg = chart(
      [{ label: 'Trafficking', cases: 420, median: 5.5, q1: 3, q3: 8, tenths: TENTHS }],
      [{ label: 'Homicide', cases: 55, median: 16, q1: 12, q3: 20 }],
    );
    expectSound(svg);
    expectTexts(svg, ['Trafficking', '5.5', '420', 'Homicide', '16', '55', 'Median', 'Cases', 'Years']);
    const xs = circles(svg).map(({ properties }) => Number(properties.cx));
    expect(xs).toHaveLength(10);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    // Equal steps of terms are equal steps on the page.
    const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  it('stacks equal terms, so that each dot is seen', () => {
    const svg = chart([{ label: 'a', cases: 100, median: 8, q1: 8, q3: 8, tenths: Array(10).fill(8) }]);
    expectSound(svg);
    expect(new Set(circles(svg).map(({ properties }) => properties.cx)).size).toBe(1);
    expect(new Set(circles(svg).map(({ properties }) => properties.cy)).size).toBe(10);
  });

  it('puts life beyond the scale', () => {
    const svg = chart([
      { label: 'a', cases: 60, median: 20, tenths: [5, 10, 12, 14, 20, 20, 22, null, null, null] },
    ]);
    expectSound(svg);
    expectTexts(svg, ['life']);
    const xs = circles(svg).map(({ properties }) => Number(properties.cx));
    expect(Math.min(...xs.slice(-3))).toBeGreaterThan(Math.max(...xs.slice(0, 7)) + 20);
    expect(() =>
      chart([{ label: 'a', cases: 60, median: 20, tenths: [null] }], [], { lifeLabel: undefined }),
    ).toThrow(/no label/);
  });

  it('draws one offence of nought, and huge ones', () => {
    expectSound(chart([{ label: LONG, cases: 5, median: 0, q1: 0, q3: 0 }]));
    expectSound(chart([{ label: LONG, cases: 1e9, median: 1e9, q1: 1, q3: 1e10, tenths: [1e10, 1] }]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, cases: 1, median: 1 }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', cases: 1, median: Number.NaN }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', cases: 1, median: -1 }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const scale = 10 ** draw.whole(0, 3);
      const row = (): TermStrip => {
        const own = draw.list(10, 10, () => draw.next() * scale).sort((a, b) => a - b);
        const tenths = own.map((term, index) => (index > 8 && draw.next() < 0.2 ? null : term));
        const told = draw.next() < 0.6 ? { tenths } : {};
        return {
          label: draw.words(),
          cases: draw.amount(),
          median: own[4] ?? 0,
          q1: own[2],
          q3: own[7],
          ...told,
        };
      };
      expectSound(chart(draw.list(1, 8, row), draw.list(0, 8, row), { medianLabel: draw.words() }));
    }
  });
});
