import { describe, expect, it } from 'vitest';
import { type PenaltyRange, penaltyRanges } from '../../../../src/render/charts/penalty-ranges.js';
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

const chart = (drug: PenaltyRange[], reference: PenaltyRange[] = [], labels = {}) =>
  penaltyRanges(
    {
      groups: [
        { heading: 'Drug conducts', kind: 'drug', rows: drug },
        { heading: 'Reference offences', kind: 'reference', rows: reference },
      ],
      axisLabel: 'Years in prison',
      lifeLabel: 'life imprisonment',
      openLabel: 'no maximum',
      ...labels,
    },
    TEXT,
    FORMATS,
  );

describe('penaltyRanges', () => {
  it('labels both ends of every range', () => {
    const svg = chart(
      [{ label: 'Trafficking (art. 376)', min: 10.67, max: 30 }],
      [
        { label: 'Homicide', min: 17.33, max: 37.5 },
        { label: 'Bodily harm', max: 3 },
        { label: 'Conspiracy', min: 4, max: 'open' },
        { label: 'Murder of a child', min: 40, max: 'life' },
      ],
    );
    expectSound(svg);
    expectTexts(svg, ['Drug conducts', 'Reference offences', 'Trafficking (art. 376)', 'Years in prison']);
    expectTexts(svg, ['10.67', '30', '17.33', '37.5', '3', '4', 'no maximum', '40', 'life imprisonment']);
  });

  it('fills the marks of drug conducts only', () => {
    const filled = (svg: ReturnType<typeof chart>) =>
      elements(svg).filter((node) => node.tagName === 'circle' && node.properties.fill !== '#ffffff').length;
    expect(filled(chart([{ label: 'a', min: 1, max: 2 }]))).toBe(3);
    expect(filled(chart([], [{ label: 'a', min: 1, max: 2 }]))).toBe(0);
  });

  it('draws one range, a fixed penalty and nothing but life', () => {
    expectSound(chart([{ label: LONG, min: 0, max: 0 }]));
    expectSound(chart([{ label: LONG, min: 5, max: 5 }]));
    expectSound(chart([{ label: 'Treason', max: 'life' }]));
  });

  it('writes labels as text', () => {
    expectEscaped(chart([{ label: HOSTILE, min: 1, max: 2 }]));
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart([])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', min: 3, max: 2 }])).toThrow(/above its maximum/);
    expect(() => chart([{ label: 'a', min: Number.NaN, max: 2 }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', min: 1, max: Number.POSITIVE_INFINITY }])).toThrow(RangeError);
    expect(() => chart([{ label: 'a', min: 1, max: 'life' }], [], { lifeLabel: undefined })).toThrow(
      /no label/,
    );
  });

  it('is sound for data of any size', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = draws(seed);
      const scale = 10 ** draw.whole(0, 3);
      const row = (): PenaltyRange => {
        const min = Math.round(draw.next() * scale * 100) / 100;
        const max = (['open', 'life'] as const)[draw.whole(0, 6)] ?? min + draw.next() * scale;
        return { label: draw.words(), min: draw.next() < 0.1 ? undefined : min, max };
      };
      expectSound(chart(draw.list(1, 12, row), draw.list(0, 12, row), { lifeLabel: draw.words() }));
    }
  });
});
