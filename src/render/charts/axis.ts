import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { WIDTH } from './frame.js';
import { GRID, MUTED, RULE, rule } from './palette.js';
import { block, put, SMALL, textWidth } from './typeset.js';

type Scale = ScaleLinear<number, number>;
type Format = (value: number) => string;

const TICK_GAP = 8;

/** A scale with round ends and its ticks; fewer ticks where two would read the same. */
function niceScale(
  low: number,
  high: number,
  most: number,
  format: Format,
): { scale: Scale; ticks: number[] } {
  const top = high > low ? high : low + 1;
  for (let count = most; ; count -= 1) {
    const scale = scaleLinear().domain([low, top]).nice(count);
    const ticks = scale.ticks(count);
    const distinct = new Set(ticks.map(format)).size === ticks.length;
    if (distinct || count === 1) return { scale, ticks };
  }
}

interface AmountAxis {
  readonly y: Scale;
  /** Where the plot begins: right of the widest tick label. */
  readonly left: number;
  draw(right: number): Element[];
}

/** A vertical axis of amounts with its labels at the left and gridlines across the plot. */
export function amountAxis(
  low: number,
  high: number,
  top: number,
  bottom: number,
  format: Format,
): AmountAxis {
  const { scale, ticks } = niceScale(low, high, 5, format);
  const y = scale.range([bottom, top]);
  const left = Math.max(30, ...ticks.map((tick) => textWidth(format(tick), SMALL))) + TICK_GAP + 2;
  return {
    y,
    left,
    draw: (right) =>
      ticks.flatMap((tick) => {
        const text = block([format(tick)], WIDTH, SMALL);
        const base = tick === 0;
        return [
          rule([left, y(tick)], [right, y(tick)], base ? RULE : GRID, base ? 1.5 : 1),
          put(text, left - TICK_GAP, y(tick) - text.height / 2, { anchor: 'end', fill: MUTED }),
        ];
      }),
  };
}

/** The height that the labels of a time axis need below the plot. */
export const TIME_HEIGHT = 34;

interface TimeAxis {
  readonly x: Scale;
  draw(): Element[];
}

/** A horizontal axis of time below the plot: a tick at the beginning of every so many years. */
export function timeAxis(
  first: number,
  last: number,
  left: number,
  right: number,
  bottom: number,
  format: Format,
): TimeAxis {
  let low = Math.floor(first);
  let high = last;
  if (high - low < 1) {
    low -= 1;
    high = low + 2;
  }
  const x = scaleLinear().domain([low, high]).range([left, right]);
  const years = yearTicks(low, high, right - left, format);
  const all = Math.floor(high) - low + 1;
  const minor = all <= 40 ? Array.from({ length: all }, (_, index) => low + index) : [];
  return {
    x,
    draw: () => [
      ...minor.map((year) => rule([x(year), bottom], [x(year), bottom + 4], GRID, 1.5)),
      ...years.flatMap((year) => {
        const text = block([format(year)], WIDTH, SMALL);
        return [
          rule([x(year), bottom], [x(year), bottom + 6], RULE, 1.5),
          put(text, x(year), bottom + 9, { anchor: 'middle', fill: MUTED }),
        ];
      }),
    ],
  };
}

function yearTicks(low: number, high: number, length: number, format: Format): number[] {
  const last = Math.floor(high);
  const room = (years: number) => (length * years) / (high - low);
  const fits = (year: number, step: number) => textWidth(format(year), SMALL) + 14 <= room(step);
  for (const step of [1, 2, 5, 10, 20, 50, 100]) {
    const count = Math.floor(last / step) - Math.ceil(low / step) + 1;
    const ticks = Array.from(
      { length: Math.max(0, count) },
      (_, index) => (Math.ceil(low / step) + index) * step,
    );
    const [start, end] = [ticks[0], ticks.at(-1)];
    if (start === undefined || end === undefined || room(step) < 10) continue;
    if (!ticks.every((year) => fits(year, step))) continue;
    // The first and the last year are named as well where their names have room.
    if (start > low && fits(low, start - low)) ticks.unshift(low);
    if (end < last && fits(last, last - end)) ticks.push(last);
    return ticks;
  }
  return [low];
}

interface TopAxis {
  readonly x: Scale;
  /** Where the rows begin: below the tick labels. */
  readonly bottom: number;
  /** Gridlines run only in the given spans of height, so that they do not cross the text between. */
  draw(spans: readonly (readonly [number, number])[]): Element[];
}

/** A horizontal axis of amounts above its rows, from 0. */
export function topAxis(high: number, left: number, right: number, top: number, format: Format): TopAxis {
  return spanAxis([0, high], [left, right], top, format);
}

/** A horizontal axis above its rows, between amounts of which the lower need not be 0. */
export function spanAxis(
  [low, high]: readonly [number, number],
  [left, right]: readonly [number, number],
  top: number,
  format: Format,
): TopAxis {
  const room = right - left;
  const wide = Math.max(textWidth(format(high), SMALL), textWidth(format(low), SMALL)) + 24;
  const { scale, ticks } = niceScale(low, high, Math.max(1, Math.min(6, Math.floor(room / wide))), format);
  const x = scale.range([left, right]);
  const bottom = top + 26;
  return {
    x,
    bottom,
    draw: (spans) =>
      ticks.flatMap((tick) => [
        ...spans.map(([from, to]) =>
          rule([x(tick), from], [x(tick), to], tick === 0 ? RULE : GRID, tick === 0 ? 1.5 : 1),
        ),
        put(block([format(tick)], WIDTH, SMALL), x(tick), top, { anchor: 'middle', fill: MUTED }),
      ]),
  };
}
