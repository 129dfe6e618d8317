import type { Element } from 'hast';
import { type ChartFormats, type ChartText, check, frame, WIDTH } from './frame.js';
import { logScale } from './log-scale.js';
import { BLUE, GRID, INK, MUTED, marker, RULE, rule, seriesStyle } from './palette.js';
import { block, put, SMALL, textWidth } from './typeset.js';

export interface RatioDotsInput {
  readonly rows: readonly {
    readonly label: string;
    /** Above 0; one is "as often". */
    readonly value: number;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  }[];
  /** Name the two sides of one. */
  readonly lessLabel: string;
  readonly moreLabel: string;
}

const ROW = 30;

/**
 * Ratios as dots with their intervals, on a logarithmic scale: half and twice are equally far from one.
 * @throws RangeError when there is no row or a value is not a finite number above 0
 */
export function ratioDots(input: RatioDotsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'ratios');
  const values = input.rows.flatMap(({ value, low = value, high = value }) => [value, low, high]);
  for (const value of values)
    if (!(Number.isFinite(value) && value > 0))
      throw new RangeError(`A ratio must be above 0, not ${value}.`);
  const names = input.rows.map(({ value }) => block([{ bold: formats.number(value) }], 130, SMALL));
  const end = WIDTH - 2 - Math.max(...names.map(({ width }) => width)) - 14;
  const reach = Math.max(2, ...values.map((value) => Math.max(value, 1 / value))) * 1.05;
  const lowest = Math.min(0.95, ...values) / 1.05;
  const highest = Math.max(...values) > 1 ? Math.max(reach, ...values) : Math.max(1.25, ...values);
  const { scale: x, ticks } = logScale(
    [Math.max(lowest, 1 / reach), highest],
    [14, end - 14],
    (apart, a, b) =>
      apart > (textWidth(formats.number(a), SMALL) + textWidth(formats.number(b), SMALL)) / 2 + 12,
  );
  const one = x(1);
  // A side on which nothing lies is not named.
  const lessText = values.some((value) => value < 1) ? [`\u2190 ${input.lessLabel}`] : [];
  const moreText = values.some((value) => value > 1) ? [`${input.moreLabel} \u2192`] : [];
  // Each beside one where it has room there, else one below the other.
  const stacked = one - 8 < 110 || WIDTH - one - 10 < 110;
  const less = block(lessText, stacked ? WIDTH - 4 : one - 8, SMALL);
  const more = block(moreText, stacked ? WIDTH - 4 : WIDTH - one - 10, SMALL);
  const sideHeight = stacked ? less.height + more.height + 4 : Math.max(less.height, more.height);
  let top = sideHeight + 34;
  const drawn: Element[] = [
    put(less, stacked ? 0 : one - 8, 0, { anchor: stacked ? 'start' : 'end', fill: MUTED }),
    put(more, stacked ? 0 : one + 8, stacked && less.lines.length > 0 ? less.height + 4 : 0, { fill: MUTED }),
    ...ticks.map((tick) =>
      put(block([formats.number(tick)], WIDTH, SMALL), x(tick), sideHeight + 8, {
        anchor: 'middle',
        fill: MUTED,
      }),
    ),
  ];
  const style = seriesStyle(0);
  input.rows.forEach(({ label, value, low, high }, index) => {
    const text = block([label], WIDTH - 4, SMALL);
    const middle = top + text.height + ROW / 2;
    const name = names[index];
    drawn.push(
      ...ticks.map((tick) =>
        rule(
          [x(tick), middle - ROW / 2],
          [x(tick), middle + ROW / 2],
          tick === 1 ? INK : GRID,
          tick === 1 ? 2 : 1,
        ),
      ),
      ...(ticks.includes(1) ? [] : [rule([one, middle - ROW / 2], [one, middle + ROW / 2], INK, 2)]),
      rule([one, middle], [x(value), middle], RULE, 1.5),
      ...(low !== undefined && high !== undefined
        ? [
            rule([x(low), middle], [x(high), middle], BLUE, 4),
            rule([x(low), middle - 6], [x(low), middle + 6], BLUE, 2),
            rule([x(high), middle - 6], [x(high), middle + 6], BLUE, 2),
          ]
        : []),
      marker(style, x(value), middle, 6),
      put(text, 0, top),
      ...(name ? [put(name, WIDTH - 2, middle - name.height / 2, { anchor: 'end' })] : []),
    );
    top = middle + ROW / 2 + 8;
  });
  return frame(text, top, drawn);
}
