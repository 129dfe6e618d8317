import { describe, expect, it } from 'vitest';
import { type CurvePoint, survivalCurve } from '../../../../src/render/charts/survival-curve.js';
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

const chart = (curves: { label: string; points: CurvePoint[] }[], options = {}) =>
  survivalCurve(
    {
      curves,
      timeLabel: 'Days since admission',
      shareLabel: 'Still waiting',
      atRiskLabel: 'People still followed',
      steps: [30, 90, 180, 365],
      whole: true,
      ...options,
    },
    TEXT,
    FORMATS,
  );
const FALL: CurvePoint[] = [
  { time: 0, share: 100, atRisk: 200 },
  { time: 90, share: 60, low: 52, high: 67, atRisk: 110 },
  { time: 360, share: 20, low: 14, high: 27, atRisk: 31 },
];

describe('survivalCurve', () => {
  it('joins what is known and prints the people still followed under it', () => {
    const svg = chart([{ label: 'Held for drugs', points: FALL }]);
    expectSound(svg);
    expectTexts(svg, [
      'Held for drugs',
      '20\u00a0%',
      '200',
      '110',
      '31',
      'People still followed',
      'Days since admission',
    ]);
    const [band, curve] = elements(svg).filter(
      ({ tagName, properties }) =>
        tagName === 'path' &&
        properties.d &&
        properties.fill !== undefined &&
        String(properties.d).length > 20,
    );
    const pairs = (of: typeof curve) =>
      [...String(of?.properties.d).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
    const points = pairs(curve);
    expect(points).toHaveLength(3);
    const [a, b, c] = points;
    // A quarter of the time is a quarter of the way, and a fall of 40 points is as high as another.
    expect(((b?.[0] ?? 0) - (a?.[0] ?? 0)) / ((c?.[0] ?? 0) - (a?.[0] ?? 0))).toBeCloseTo(0.25, 1);
    expect((b?.[1] ?? 0) - (a?.[1] ?? 0)).toBeCloseTo((c?.[1] ?? 0) - (b?.[1] ?? 0), 0);
    expect(pairs(band)).toHaveLength(6);
  });

  it('tells two curves apart by dash, mark and hatching, not by colour alone', () => {
    const svg = chart([
      { label: 'Drugs', points: FALL },
      {
        label: 'Other offences',
        points: FALL.map((point) => ({ ...point, share: point.share * 0.8, atRisk: 2 * point.atRisk })),
      },
    ]);
    expectSound(svg);
    const strokes = elements(svg).filter(
      ({ tagName, properties }) => tagName === 'path' && properties.fill === 'none',
    );
    expect(new Set(strokes.map(({ properties }) => properties.strokeDashArray)).size).toBe(2);
    const patterns = elements(svg).filter(({ tagName }) => tagName === 'pattern');
    expect(patterns.map(({ properties }) => properties.id)).toEqual(['fig-band-0', 'fig-band-1']);
  });

  it('draws what stays at nought or at all, and very long times', () => {
    const flat = (share: number, until: number) => [
      { time: 0, share, atRisk: 10 },
      { time: until, share, atRisk: 10 },
    ];
    for (const share of [0, 100])
      for (const until of [1, 36, 1e4]) {
        expectSound(chart([{ label: LONG, points: flat(share, until) }]));
        expectSound(chart([{ label: LONG, points: flat(share, until) }], { whole: false }));
      }
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, points: FALL }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', points: FALL.slice(0, 1) }])).toThrow(/fewer than two/);
    expect(() => chart(Array(5).fill({ label: 'a', points: FALL }))).toThrow(/4 curves/);
    expect(() =>
      chart([{ label: 'a', points: [...FALL, { time: Number.NaN, share: 1, atRisk: 1 }] }]),
    ).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const until = 10 ** draw.whole(0, 4);
      const curve = () => {
        let [share, atRisk] = [100, 1 + draw.amount()];
        const times = [0, ...draw.list(1, 36, () => draw.next() * until)].sort((a, b) => a - b);
        const points = times.map((time) => {
          share *= 0.8 + draw.next() * 0.2;
          atRisk = Math.floor(atRisk * (0.7 + draw.next() * 0.3));
          return { time, share, low: share * 0.9, high: Math.min(100, share * 1.1), atRisk };
        });
        return { label: draw.words(), points };
      };
      expectSound(chart(draw.list(1, 4, curve), { whole: draw.next() < 0.5 }));
    }
  });
});
