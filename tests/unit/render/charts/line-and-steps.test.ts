import { describe, expect, it } from 'vitest';
import { type LineAndStepsInput, lineAndSteps } from '../../../../src/render/charts/line-and-steps.js';
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

const PERU: LineAndStepsInput = {
  points: [
    { x: 2025, y: 99_600 },
    { x: 2012, y: 58_171 },
    { x: 2019.96, y: 95_548 },
    { x: 2020.96, y: 86_955 },
  ],
  steps: [{ x: 2021, y: 41_123 }],
  lineLabel: 'People held',
  stepLabel: 'Official places',
  bandLabel: 'More people than places',
};
const chart = (input: Partial<LineAndStepsInput>) => lineAndSteps({ ...PERU, ...input }, TEXT, FORMATS);
const dashed = (svg: ReturnType<typeof chart>) =>
  elements(svg).filter((node) => node.tagName === 'path' && node.properties.strokeDashArray !== undefined);
const lines = (svg: ReturnType<typeof chart>) =>
  elements(svg).filter((node) => node.tagName === 'path' && String(node.properties.strokeWidth) === '3.5');

describe('lineAndSteps', () => {
  it('labels the ends of line and steps and the first value', () => {
    const svg = chart({});
    expectSound(svg);
    expectTexts(svg, ['People held 99,600', 'Official places 41,123', '58,171', 'More people than places']);
  });

  it('draws a step no longer than three years past its last point', () => {
    const ends = (input: Partial<LineAndStepsInput>) => {
      const [path] = dashed(chart(input));
      return (String(path?.properties.d).match(/[\d.]+(?=,)/g) ?? []).map(Number);
    };
    const [from = 0, to = 0] = ends({});
    const [, whole = 0] = ends({ steps: [{ x: 2022, y: 41_123 }] });
    expect((to - from) / (whole - from)).toBeCloseTo(3 / 4, 1);
  });

  it('leaves out the hatching where the line stays below the steps', () => {
    const svg = chart({ steps: [{ x: 2012, y: 200_000 }] });
    expect(elements(svg).some((node) => node.tagName === 'pattern')).toBe(false);
    expect(drawnTexts(svg).join()).not.toContain('More people');
  });

  it('names the hatching below the chart when it is too small to hold its name', () => {
    const svg = chart({
      bandLabel: LONG,
      points: [
        { x: 2020, y: 100 },
        { x: 2022, y: 101 },
      ],
      steps: [{ x: 2020, y: 99 }],
    });
    expectSound(svg);
    expectTexts(svg, ['Personas privadas']);
  });

  it('breaks the line at the spans given', () => {
    expect(lines(chart({}))).toHaveLength(1);
    const svg = chart({ breaks: [{ from: 2012.5, to: 2019 }] });
    expectSound(svg);
    expect(lines(svg)).toHaveLength(2);
  });

  it('draws a single point, with and without places', () => {
    for (const steps of [undefined, [], [{ x: 2021.5, y: 650_000 }]]) {
      const svg = chart({ points: [{ x: 2021.5, y: 1_000_000 }], steps, lineLabel: LONG });
      expectSound(svg);
      expectTexts(svg, ['1,000,000']);
    }
    expectSound(chart({ points: [{ x: 2021, y: 0 }], steps: [] }));
  });

  it('writes labels as text', () => {
    expectEscaped(chart({ lineLabel: HOSTILE, bandLabel: HOSTILE }));
  });

  it('refuses to draw nothing or what is not a number', () => {
    expect(() => chart({ points: [] })).toThrow(RangeError);
    for (const y of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(() => chart({ points: [{ x: 2020, y }] })).toThrow(RangeError);
      expect(() => chart({ steps: [{ x: 2020, y }] })).toThrow(RangeError);
    }
    expect(() => chart({ points: [{ x: Number.NaN, y: 1 }] })).toThrow(RangeError);
    expect(() => lineAndSteps(PERU, { ...TEXT, id: 'a b' }, FORMATS)).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const scale = draw.amount() + 1;
      const start = draw.whole(1950, 2020);
      const svg = chart({
        points: draw.list(1, 40, () => ({
          x: start + draw.next() * draw.whole(1, 70),
          y: draw.next() * scale,
        })),
        steps: draw.list(0, 6, () => ({ x: start + draw.next() * 30, y: draw.next() * scale })),
        breaks: draw.list(0, 2, (index) => ({ from: start + index * 5, to: start + index * 5 + 3 })),
        lineLabel: draw.words(),
        stepLabel: draw.words(),
        bandLabel: draw.words(),
      });
      expectSound(svg);
    }
  });
});
