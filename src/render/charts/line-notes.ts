import type { Slice } from './band.js';
import { WIDTH } from './frame.js';
import { type Block, block, SMALL } from './typeset.js';

/** A text that stands among the lines: the left edge and the top of its block. */
export interface Note {
  readonly text: Block;
  readonly x: number;
  readonly top: number;
}

type Place = readonly [number, number];

/**
 * A place for the first value above or below the line, clear of it, in viewBox units.
 * @returns nothing where the line leaves no room
 */
export function firstValue(
  value: string,
  points: readonly Place[],
  right: number,
  bottom: number,
): Note | undefined {
  const text = block([value], WIDTH, SMALL);
  const [x, y] = points[0] ?? [0, 0];
  const end = x + text.width + 8;
  if (end > right) return undefined;
  const near = points.flatMap(([px, py], index) => {
    const [qx, qy] = points[index + 1] ?? [px, py];
    if (px > end) return [];
    return qx > end ? [py, py + ((qy - py) * (end - px)) / (qx - px)] : [py];
  });
  const above = Math.min(...near) - 9 - text.height;
  const below = Math.max(...near) + 9;
  const places = [above, below].filter((top) => top >= 0 && top + text.height < bottom);
  const far = (top: number) => (top === above ? y - above - text.height : below - y);
  // Below, the text may meet the steps: it is put there only when it would be far off above.
  const top = places.find((place) => far(place) < 50) ?? places[0];
  return top === undefined ? undefined : { text, x: x + 2, top };
}

/**
 * A place for the name of the area between line and steps, inside it.
 * @param slices the area, in viewBox units
 * @returns nothing where the area is too small or `taken` stands in the way
 */
export function bandName(label: string, slices: readonly Slice[], taken: Note | undefined): Note | undefined {
  const start = slices[0]?.a.x ?? 0;
  const end = slices.at(-1)?.b.x ?? start;
  for (const maxWidth of [240, 150, 100, 70]) {
    const text = block([label], maxWidth, SMALL);
    for (const share of [0.5, 0.6, 0.7, 0.4, 0.8, 0.3]) {
      const middle = start + (end - start) * share;
      const [from, to] = [middle - text.width / 2 - 3, middle + text.width / 2 + 3];
      const under = slices.filter((slice) => slice.b.x > from && slice.a.x < to);
      const covered = under.reduce(
        (sum, slice) => sum + Math.min(to, slice.b.x) - Math.max(from, slice.a.x),
        0,
      );
      const ceiling = Math.max(...under.map((slice) => Math.max(slice.a.y, slice.b.y)));
      const floor = Math.min(...under.map((slice) => slice.floor));
      if (covered < to - from - 0.5 || floor - ceiling < text.height + 12) continue;
      const note = { text, x: from + 3, top: (ceiling + floor - text.height) / 2 };
      if (!taken || apart(note, taken)) return note;
    }
  }
  return undefined;
}

function apart(a: Note, b: Note): boolean {
  const beside = a.x > b.x + b.text.width || b.x > a.x + a.text.width;
  return beside || a.top > b.top + b.text.height || b.top > a.top + a.text.height;
}
