import { describe, expect, it } from 'vitest';
import { type WaterfallInput, waterfall } from '../../../../src/render/charts/waterfall.js';
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

const chart = (steps: WaterfallInput['steps']) =>
  waterfall({ steps, cutLabel: 'The axis does not begin at 0.' }, TEXT, FORMATS);
const level = (label: string, value: number) => ({ label, kind: 'level' as const, value });
const change = (label: string, value: number) => ({ label, kind: 'change' as const, value });
const bars = (svg: ReturnType<typeof chart>) =>
  elements(svg)
    .filter(({ tagName, properties }) => tagName === 'rect' && properties.x !== undefined)
    .map(({ properties }) => ({
      from: Number(properties.x),
      to: Number(properties.x) + Number(properties.width),
      fill: properties.fill,
    }));

describe('waterfall', () => {
  it('begins each change where the one above ended', () => {
    const svg = chart([level('2010', 100), change('Entries', 60), change('Stays', -20), level('2020', 140)]);
    expectSound(svg);
    expectTexts(svg, ['2010', '100', 'Entries', '+60', 'Stays', '\u221220', '140']);
    const [first, entries, stays, last] = bars(svg);
    expect(entries?.from).toBeCloseTo(first?.to ?? 0, 0);
    expect(stays?.to).toBeCloseTo(entries?.to ?? 0, 0);
    expect(last?.to).toBeCloseTo(stays?.from ?? 0, 0);
    expect(((entries?.to ?? 0) - (entries?.from ?? 0)) / ((stays?.to ?? 0) - (stays?.from ?? 0))).toBeCloseTo(
      3,
      1,
    );
    expect(entries?.fill).not.toBe(stays?.fill);
  });

  it('says when the axis does not begin at nought, and only then', () => {
    const small = chart([level('a', 10_000), change('b', 120), level('c', 10_120)]);
    expectSound(small);
    expectTexts(small, ['does not begin at 0']);
    const large = chart([level('a', 100), change('b', 120), level('c', 220)]);
    expect(elements(large).length).toBeGreaterThan(0);
    expect(() => expectTexts(large, ['does not begin'])).toThrow();
  });

  it('draws no change, a fall below nought and a lone level', () => {
    expectSound(chart([level(LONG, 0)]));
    expectSound(chart([level('a', 5), change(LONG, 0), level('b', 5)]));
    expectSound(chart([level('a', 5), change('b', -12), level('c', -7)]));
    expectSound(chart([level('a', 1e12), change('b', -3), level('c', 1e12 - 3)]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart([level(HOSTILE, 3)]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([change('a', 1)])).toThrow(/begin with a level/);
    expect(() => chart([level('a', Number.NaN)])).toThrow(RangeError);
    expect(() => chart([level('a', 1), change('b', Number.POSITIVE_INFINITY)])).toThrow(RangeError);
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const steps = draw.list(0, 5, () => change(draw.words(), (draw.next() - 0.5) * draw.amount()));
      expectSound(chart([level(draw.words(), draw.amount()), ...steps]));
    }
  });
});
