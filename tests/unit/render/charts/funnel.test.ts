import { describe, expect, it } from 'vitest';
import { type FunnelInput, funnel } from '../../../../src/render/charts/funnel.js';
import {
  drawnTexts,
  draws,
  expectEscaped,
  expectSound,
  expectTexts,
  FORMATS,
  HOSTILE,
  LONG,
  TEXT,
} from './chart-checks.js';

const chart = (steps: FunnelInput['steps']) => funnel({ steps }, TEXT, FORMATS);

describe('funnel', () => {
  it('writes each count and what was lost on the way to it', () => {
    const svg = chart([
      { label: 'Referred', count: 1840 },
      { label: 'Assessed', count: 1212, lossLabel: '628 were not assessed' },
      { label: 'Completed', count: 31 },
    ]);
    expectSound(svg);
    expectTexts(svg, [
      'Referred',
      '1,840',
      'Assessed',
      '1,212',
      '628 were not assessed',
      'Completed',
      '31',
      '−1,181',
    ]);
  });

  it('shows no loss where a step has more people than the one before', () => {
    const svg = chart([
      { label: 'a', count: 10 },
      { label: 'b', count: 20 },
    ]);
    expectSound(svg);
    expect(drawnTexts(svg)).toEqual(['a', '10', 'b', '20']);
  });

  it('draws one step, and nobody', () => {
    expectSound(chart([{ label: LONG, count: 1_000_000 }]));
    expectSound(
      chart([
        { label: LONG, count: 0 },
        { label: LONG, count: 0 },
      ]),
    );
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, count: 1, lossLabel: HOSTILE }]));
  });

  it('refuses to draw nothing or what is not a number', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', count: Number.NaN }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', count: -5 }])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const step = () => ({
        label: draw.words(),
        count: draw.amount(),
        lossLabel: draw.next() < 0.5 ? draw.words() : undefined,
      });
      expectSound(chart(draw.list(1, 9, step)));
    }
  });
});
