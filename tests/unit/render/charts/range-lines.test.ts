import { describe, expect, it } from 'vitest';
import { type RangeLinesInput, rangeLines } from '../../../../src/render/charts/range-lines.js';
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

const point = (x: number, central: number, by = 0, beside = central) => ({
  x,
  low: central - by,
  central,
  high: central + by,
  beside,
});
const chart = (panels: RangeLinesInput['panels'], label = 'With') =>
  rangeLines(
    { panels, lineLabel: label, besideLabel: 'Without', cutLabel: 'The scale does not begin at 0.' },
    TEXT,
    FORMATS,
  );
const PANEL = {
  label: 'A court',
  points: [point(2021, 2200), point(2022, 2100, 40, 2200), point(2023, 2060, 60, 2200)],
};

describe('range lines', () => {
  it('draw a panel for each label, with its line, its range and what it is held against', () => {
    const svg = chart([PANEL, { ...PANEL, label: 'An amnesty' }]);
    expectSound(svg);
    expectTexts(svg, ['A court', 'An amnesty', '2,060', '2,200', 'The scale does not begin at 0.']);
    const paths = elements(svg).filter(({ tagName }) => tagName === 'path');
    const hatched = paths.filter(({ properties }) => properties.fill === 'url(#fig-range)');
    const dashed = paths.filter(({ properties }) => properties.strokeDashArray !== undefined);
    expect(hatched).toHaveLength(2);
    expect(dashed).toHaveLength(2);
  });

  it('say nothing of a cut where the scale begins at 0', () => {
    const svg = chart([{ label: 'A', points: [point(2021, 100, 100), point(2022, 1, 1, 100)] }]);
    expect(JSON.stringify(svg)).not.toContain('does not begin at 0');
  });

  it('stay sound for any numbers and words', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { amount, words, list, whole } = draws(seed);
      const first = whole(1990, 2020);
      expectSound(
        chart(
          list(1, 3, () => ({
            label: words(),
            points: list(2, 12, (index) => {
              const [low = 0, central = 0, high = 0] = [amount(), amount(), amount()].sort((a, b) => a - b);
              return { x: first + index, low, central, high, beside: amount() };
            }),
          })),
          words(),
        ),
      );
    }
    expectSound(chart([{ label: LONG, points: [point(2021, 0), point(2022, 0)] }], UNBROKEN));
  });

  it('write labels as text', () => {
    expectEscaped(chart([{ ...PANEL, label: HOSTILE }], HOSTILE));
  });

  it('refuse nothing, one point, and what is no amount', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'A', points: [point(2021, 1)] }])).toThrow('needs two points');
    expect(() => chart([{ label: 'A', points: [point(2021, 1), point(2022, -1)] }])).toThrow(RangeError);
  });
});
