import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { endLabels, REACH, stackHeight } from './labels.js';
import { GRID, MUTED, marker, RULE, round, rule, seriesStyle } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** Shares are in per cent; times are decimal years. */
export interface SlopeInput {
  /** The earlier and the later time. */
  readonly times: readonly [number, number];
  /** Two or more groups; one is drawn as well. */
  readonly groups: readonly {
    /** The label beside the later share. */
    readonly label: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const TOP = 44;

/**
 * The shares of some groups at two times, joined by straight lines over a scale from 0.
 * @throws RangeError when there is no group or a value is not a finite number
 */
export function slope(input: SlopeInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.groups, 'groups');
  for (const time of input.times) checkAmount(time, 'A time');
  for (const { start, end } of input.groups) {
    checkAmount(start, 'A share');
    checkAmount(end, 'A share');
  }
  const starts = input.groups.map((group) => block([{ bold: formats.percent(group.start) }], 150));
  const ends = input.groups.map((group) => block([{ bold: formats.percent(group.end) }, group.label], 190));
  const height = Math.max(290, stackHeight(starts), stackHeight(ends));
  const [top, bottom] = [TOP, TOP + height];
  const left = Math.max(50, ...starts.map((name) => name.width)) + REACH;
  const right = WIDTH - Math.max(...ends.map((name) => name.width)) - REACH - 2;
  const high = Math.max(...input.groups.flatMap((group) => [group.start, group.end])) || 1;
  const y = scaleLinear([0, high], [bottom - 12, top + 24]);
  const [earlier, later] = input.times.map((time) => block([formats.year(time)], 150, SMALL));
  const side = (names: typeof starts, share: 'start' | 'end', x: number) =>
    input.groups.flatMap((group, index) => {
      const name = names[index];
      const fill = seriesStyle(index).stroke;
      return name ? [{ text: name, x, y: y(group[share]), fill }] : [];
    });

  const zero = block([formats.percentTick(0)], 150, SMALL);

  return frame(text, bottom + 8, [
    ...[left, right].map((x) => rule([x, top], [x, bottom - 12], RULE, 1.5)),
    rule([left, y(0)], [right, y(0)], GRID, 1.5),
    put(zero, (left + right) / 2, y(0) - zero.height - 2, { anchor: 'middle', fill: MUTED }),
    ...(earlier && later
      ? [
          put(earlier, Math.max(left, earlier.width / 2), top - 10 - earlier.height, {
            anchor: 'middle',
            fill: MUTED,
          }),
          put(later, right, top - 10 - later.height, { anchor: 'middle', fill: MUTED }),
        ]
      : []),
    ...input.groups.flatMap((group, index) => {
      const style = seriesStyle(index);
      return [
        s('path', {
          d: `M${round(left)},${round(y(group.start))}L${round(right)},${round(y(group.end))}`,
          fill: 'none',
          stroke: style.stroke,
          strokeWidth: style.width,
          strokeDasharray: style.dash,
        }),
        marker(style, left, y(group.start)),
        marker(style, right, y(group.end)),
      ];
    }),
    ...endLabels(side(starts, 'start', left), left - REACH, top, bottom + 4, 'left'),
    ...endLabels(side(ends, 'end', right), right + REACH, top, bottom + 4),
  ]);
}
