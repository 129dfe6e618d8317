import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, hatch, INK, PAPER, RED, RULE, round, rule } from './palette.js';
import { block, put, SMALL } from './typeset.js';

export interface MirrorBarsInput {
  /** Head the two sides. */
  readonly heads: readonly [left: string, right: string];
  /** In the order given; both values in per cent of their own side. */
  readonly rows: readonly { readonly label: string; readonly left: number; readonly right: number }[];
}

const BAR = 24;

/**
 * Two groups back to back, row by row on one scale of shares.
 * @throws RangeError when there is no row or a value is not a finite number from 0
 */
export function mirrorBars(input: MirrorBarsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'rows');
  for (const { left, right } of input.rows) {
    checkAmount(left, 'A share');
    checkAmount(right, 'A share');
  }
  const middle = WIDTH / 2;
  const names = input.rows.map(({ left, right }) =>
    [left, right].map((value) => block([{ bold: formats.percent(value) }], 130, SMALL)),
  );
  const widest = Math.max(...names.flat().map(({ width }) => width));
  const high = Math.max(...input.rows.flatMap(({ left, right }) => [left, right])) || 1;
  const length = scaleLinear([0, high], [0, middle - widest - 12]);
  const heads = input.heads.map((head) => block([{ bold: head }], middle - 20));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const drawn: Element[] = heads.flatMap((head, side) => [
    put(head, side === 0 ? middle - 12 : middle + 12, headHeight - head.height, {
      anchor: side === 0 ? 'end' : 'start',
      fill: side === 0 ? BLUE : RED,
    }),
  ]);
  let top = headHeight + 12;
  input.rows.forEach((row, index) => {
    const label = block([row.label], WIDTH - 20, SMALL);
    const y = top + label.height + 3;
    const [left, right] = [length(row.left), length(row.right)];
    const paint = { y: round(y), height: BAR, strokeWidth: 1 };
    const at = (name: { readonly height: number }) => y + (BAR - name.height) / 2;
    const [a, b] = names[index] ?? [];
    drawn.push(
      put(label, middle, top, { anchor: 'middle' }),
      s('rect', { ...paint, x: round(middle - left), width: round(left), fill: BLUE, stroke: BLUE }),
      s('rect', {
        ...paint,
        x: round(middle),
        width: round(right),
        fill: `url(#${text.id}-right)`,
        stroke: RED,
      }),
      ...(a ? [put(a, middle - left - 7, at(a), { anchor: 'end', fill: INK })] : []),
      ...(b ? [put(b, middle + right + 7, at(b), { fill: INK })] : []),
      rule([middle, y - 2], [middle, y + BAR + 2], RULE, 1.5),
    );
    top = y + BAR + 10;
  });
  return frame(text, top, drawn, [hatch(`${text.id}-right`, 'diagonal', PAPER, '#c97a66')]);
}
