import { describe, expect, it } from 'vitest';
import { rowsApart, spread } from '../../../../src/render/charts/labels.js';
import { block, textWidth } from '../../../../src/render/charts/typeset.js';
import { draws, LONG, UNBROKEN } from './chart-checks.js';

describe('spread', () => {
  it('leaves labels where they are when they do not touch', () => {
    expect(
      spread(
        [
          { at: 80, extent: 20 },
          { at: 20, extent: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
  });

  it('moves labels that touch by equal amounts', () => {
    expect(
      spread(
        [
          { at: 50, extent: 20 },
          { at: 50, extent: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
  });

  it('keeps every label apart, in order and between the ends', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const draw = draws(seed);
      const labels = draw.list(1, 8, () => ({ at: draw.next() * 300, extent: 5 + draw.next() * 30 }));
      const middles = spread(labels, 0, 300);
      const boxes = labels
        .map(({ at, extent }, index) => ({
          at,
          from: (middles[index] ?? 0) - extent / 2,
          to: (middles[index] ?? 0) + extent / 2,
        }))
        .sort((a, b) => a.from - b.from);
      boxes.forEach((box, index) => {
        expect(box.from).toBeGreaterThanOrEqual(-1e-6);
        expect(box.to).toBeLessThanOrEqual(300 + 1e-6);
        const before = boxes[index - 1];
        if (!before) return;
        expect(box.from).toBeGreaterThanOrEqual(before.to - 1e-6);
        expect(box.at).toBeGreaterThanOrEqual(before.at);
      });
    }
  });
});

describe('rowsApart', () => {
  it('uses a second row only where spans meet', () => {
    expect(
      rowsApart([
        { from: 0, to: 10 },
        { from: 5, to: 15 },
        { from: 20, to: 30 },
      ]),
    ).toEqual([0, 1, 0]);
  });
});

describe('block', () => {
  it('wraps within the width, keeps the words and cuts only words that are too long', () => {
    for (const width of [70, 100, 150, 300]) {
      const text = block([LONG, { bold: '1,000,000' }, UNBROKEN], width);
      expect(text.width).toBeLessThanOrEqual(width);
      expect(
        text.lines
          .map((line) => line.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(`${LONG}1,000,000${UNBROKEN}`.replaceAll(' ', ''));
    }
    const words = block([LONG], 150).lines.flatMap((line) => line.text.split(' '));
    expect(words).toEqual(LONG.split(' '));
  });

  it('holds the groups of a number together', () => {
    expect(block(['99\u202f600 personas'], 80).lines[0]?.text).toBe('99\u202f600');
  });

  it('counts wide letters as wide and marks as nothing', () => {
    expect(textWidth('刑務所', 10)).toBeGreaterThan(30);
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });
});
