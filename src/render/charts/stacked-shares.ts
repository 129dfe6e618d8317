import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { spread } from './labels.js';
import { BLUE, hatch, INK, MUTED, PAPER, RULE, round, rule, TINT } from './palette.js';
import { type Block, block, put, SMALL } from './typeset.js';

export interface StackedSharesInput {
  /** The names of the segments from left to right, four at most. */
  readonly segments: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each segment, all in one unit, such as people; the chart draws and writes each one's share. */
    readonly values: readonly number[];
  }[];
}

const BAR = 50;
const FILLS = ['solid', 'diagonal', 'dots', 'grid'] as const;

/**
 * Horizontal bars of equal length, cut into the shares of their segments. Segments of 0 are left out.
 * @throws RangeError when there is no row, no or too many segments, a value is bad or a row has nothing to share out
 */
export function stackedShares(input: StackedSharesInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'rows');
  check(text, input.segments, 'segments');
  if (input.segments.length > FILLS.length)
    throw new RangeError(`Chart "${text.id}" can hold ${FILLS.length} segments.`);
  const drawn: Element[] = [];
  let top = 0;
  for (const row of input.rows) {
    const cuts = cut(row, input.segments, formats.percent);
    const label = block([{ bold: row.label }], WIDTH);
    drawn.push(put(label, 0, top));
    top += label.height + 6;
    const outside = cuts.filter((part) => !part.inside);
    for (const part of cuts) {
      const solid = part.index === 0;
      const [x, width] = [round(part.from), round(part.to - part.from)];
      const fill = solid ? BLUE : `url(#${text.id}-${FILLS[part.index] ?? ''})`;
      drawn.push(s('rect', { x, y: round(top), width, height: BAR, fill, stroke: INK, strokeWidth: 1 }));
      if (!part.inside) continue;
      const place = [part.from + 9, top + (BAR - part.inside.height) / 2] as const;
      drawn.push(put(part.inside, ...place, solid ? { fill: PAPER } : { halo: true }));
    }
    top += BAR;
    const under = outsideNames(outside, top);
    drawn.push(...under.elements);
    top += under.height + 18;
  }
  const axis = [0, 50, 100].flatMap((share) => {
    const x = (share / 100) * (WIDTH - 2) + 1;
    const anchor = share === 0 ? 'start' : share === 50 ? 'middle' : 'end';
    return [
      rule([x, top], [x, top + 6], RULE, 1.5),
      put(block([formats.percentTick(share)], WIDTH, SMALL), x, top + 9, { anchor, fill: MUTED }),
    ];
  });
  return frame(
    text,
    top + 34,
    [...drawn, rule([1, top], [WIDTH - 1, top], RULE, 1.5), ...axis],
    FILLS.flatMap((kind) =>
      kind === 'solid'
        ? []
        : [hatch(`${text.id}-${kind}`, kind, kind === 'diagonal' ? TINT : PAPER, '#8fa3b3')],
    ),
  );
}

interface Cut {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly [string, { readonly bold: string }];
  /** Absent when the segment is too short for its label. */
  readonly inside: Block | undefined;
}

function cut(
  row: StackedSharesInput['rows'][number],
  segments: readonly string[],
  percent: (value: number) => string,
): Cut[] {
  if (row.values.length !== segments.length) {
    throw new RangeError(`"${row.label}" has ${row.values.length} values for ${segments.length} segments.`);
  }
  for (const value of row.values) checkAmount(value, `A value of "${row.label}"`);
  const total = row.values.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new RangeError(`"${row.label}" has nothing to share out.`);
  let before = 0;
  return row.values.flatMap((value, index): Cut[] => {
    const from = 1 + (before / total) * (WIDTH - 2);
    before += value;
    if (value === 0) return [];
    const to = 1 + (before / total) * (WIDTH - 2);
    const words = [segments[index] ?? '', { bold: percent((value / total) * 100) }] as const;
    const whole = block(words, WIDTH, SMALL);
    const fits = whole.width + 16 <= to - from && whole.height <= BAR;
    return [{ index, from, to, words, inside: fits ? whole : undefined }];
  });
}

/** The labels of short segments, side by side under the bar, each joined to its segment. */
function outsideNames(cuts: readonly Cut[], top: number): { elements: Element[]; height: number } {
  if (cuts.length === 0) return { elements: [], height: 0 };
  const texts = cuts.map(({ words }) => block(words, Math.min(240, WIDTH / cuts.length - 14), SMALL));
  const wanted = cuts.map(({ from, to }, index) => ({
    at: (from + to) / 2,
    extent: (texts[index]?.width ?? 0) + 14,
  }));
  const middles = spread(wanted, -7, WIDTH + 7);
  const elements = cuts.flatMap(({ from, to }, index) => {
    const [name, middle] = [texts[index], middles[index]];
    if (!name || middle === undefined) return [];
    return [
      rule([(from + to) / 2, top], [middle, top + 13], INK, 1),
      put(name, middle, top + 15, { anchor: 'middle' }),
    ];
  });
  return { elements, height: 15 + Math.max(...texts.map((name) => name.height)) };
}
