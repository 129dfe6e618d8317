import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, hatch, MUTED, PAPER, RULE, round } from './palette.js';
import { block, put, SMALL } from './typeset.js';

export interface FunnelInput {
  /** The steps of a programme in their order. */
  readonly steps: readonly {
    readonly label: string;
    /** The people who reached this step. */
    readonly count: number;
    /** Says who was lost before this step; without it the chart writes the difference. */
    readonly lossLabel?: string | undefined;
  }[];
}

const BAR = 36;
const LONGEST = 350;

/**
 * The people at each step of a programme, with those lost since the step before hatched.
 * @throws RangeError when there is no step or a count is not a finite number from 0
 */
export function funnel(input: FunnelInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.steps, 'steps');
  for (const { count } of input.steps) checkAmount(count, 'A count');
  const x = scaleLinear([0, Math.max(...input.steps.map(({ count }) => count)) || 1], [0, LONGEST]);
  const drawn: Element[] = [];
  let top = 0;
  let before: number | undefined;
  for (const { count, label, lossLabel } of input.steps) {
    const name = block([label], WIDTH, SMALL);
    const value = block([{ bold: formats.number(count) }], WIDTH);
    const length = x(count);
    const lost = before !== undefined && before > count ? before - count : 0;
    const reach = x(count + lost);
    const within = value.width + 18 <= length;
    const lossLeft = Math.max(reach, within ? 0 : length + value.width + 10) + 12;
    const words = lost ? (lossLabel ?? `\u2212${formats.number(lost)}`) : (lossLabel ?? '');
    const loss = block(words ? [words] : [], WIDTH - lossLeft, SMALL);
    const height = Math.max(BAR, loss.height);
    drawn.push(put(name, 0, top));
    top += name.height + 5;
    const barTop = round(top + (height - BAR) / 2);
    if (lost) {
      const [from, width] = [round(length), round(reach - length)];
      const lostFill = `url(#${text.id}-lost)`;
      drawn.push(
        s('rect', { x: from, y: barTop, width, height: BAR, fill: lostFill, stroke: RULE, strokeWidth: 1 }),
      );
    }
    drawn.push(
      s('rect', { x: 0, y: barTop, width: round(Math.max(length, 2)), height: BAR, fill: BLUE }),
      put(
        value,
        within ? 9 : length + 8,
        top + (height - value.height) / 2,
        within ? { fill: PAPER } : { halo: true },
      ),
      put(loss, lossLeft, top + (height - loss.height) / 2, { fill: MUTED }),
    );
    top += height + 16;
    before = count;
  }
  return frame(text, top - 8, drawn, [hatch(`${text.id}-lost`, 'diagonal', PAPER, '#b9c3cb')]);
}
