import { describe, expect, it } from 'vitest';
import { type PenaltyStepsInput, penaltySteps } from '../../../../src/render/charts/penalty-steps.js';
import {
  draws,
  expectEscaped,
  expectSound,
  expectTexts,
  FORMATS,
  HOSTILE,
  LONG,
  TEXT,
} from './chart-checks.js';

const SERIES: PenaltyStepsInput['series'] = [
  {
    label: 'Drug trafficking',
    points: [
      { x: 2011.5, y: 30 },
      { x: 1986, y: 12 },
    ],
  },
  { label: 'Homicide', points: [{ x: 1980, y: 37.5 }] },
];
const chart = (input: Partial<PenaltyStepsInput>) =>
  penaltySteps({ series: SERIES, until: 2025, axisLabel: 'Years in prison', ...input }, TEXT, FORMATS);

describe('penaltySteps', () => {
  it('labels each line with the penalty in force at the end', () => {
    const svg = chart({});
    expectSound(svg);
    expectTexts(svg, ['Drug trafficking 30', 'Homicide 37.5', 'Years in prison', '1990']);
  });

  it('draws one penalty, and changes after the end of the axis', () => {
    expectSound(chart({ series: [{ label: LONG, points: [{ x: 2025, y: 0 }] }] }));
    expectSound(chart({ until: 2000 }));
  });

  it('keeps the labels of equal penalties apart', () => {
    const equal = ['a', 'b', 'c', LONG].map((label) => ({ label, points: [{ x: 2000, y: 20 }] }));
    expectSound(chart({ series: equal }));
  });

  it('writes labels as text', () => {
    expectEscaped(chart({ axisLabel: HOSTILE }));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart({ series: [] })).toThrow(RangeError);
    expect(() => chart({ series: [{ label: 'a', points: [] }] })).toThrow(RangeError);
    expect(() => chart({ series: [...SERIES, ...SERIES, ...SERIES] })).toThrow(RangeError);
    expect(() => chart({ until: Number.NaN })).toThrow(RangeError);
    expect(() => chart({ series: [{ label: 'a', points: [{ x: 2000, y: Number.NaN }] }] })).toThrow(
      RangeError,
    );
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const make = () => ({
        label: draw.words(),
        points: draw.list(1, 8, () => ({
          x: 1940 + draw.next() * 85,
          y: draw.next() * 10 ** draw.whole(0, 3),
        })),
      });
      expectSound(chart({ series: draw.list(1, 4, make), until: 2025 + draw.next() }));
    }
  });
});
