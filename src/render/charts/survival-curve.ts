import { area, line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { amountAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { endLabels, REACH, stackHeight } from './labels.js';
import { GRID, hatch, INK, MOST_SERIES, MUTED, marker, RULE, rule, seriesStyle, TINT } from './palette.js';
import { type Block, block, put, SMALL, textWidth } from './typeset.js';

/** What is known of a curve at one time; shares are in per cent. */
export interface CurvePoint {
  readonly time: number;
  readonly share: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The people who are still followed after this time. */
  readonly atRisk: number;
}

export interface SurvivalCurveInput {
  /** One to four curves, each with two points or more, in any order. */
  readonly curves: readonly { readonly label: string; readonly points: readonly CurvePoint[] }[];
  /** Names the axis of times. */
  readonly timeLabel: string;
  /** Names the axis of shares. */
  readonly shareLabel: string;
  /** Heads the numbers of people under the chart. */
  readonly atRiskLabel: string;
  /** Steps of the time axis that read well, the finest first, in the unit of the times. */
  readonly steps: readonly number[];
  /** Whether the axis of shares ends at 100: a curve of returns would lie flat on it. */
  readonly whole: boolean;
}

const TOP_GAP = 12;
const HEIGHT = 290;

/**
 * Shares of a group through time with their bands and, under them, the people still followed.
 * @throws RangeError when there is no curve, more than four, a curve of fewer than two points, or a bad value
 */
export function survivalCurve(input: SurvivalCurveInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.curves, 'curves');
  if (input.curves.length > MOST_SERIES)
    throw new RangeError(`Chart "${text.id}" can hold ${MOST_SERIES} curves.`);
  const curves = input.curves.map(({ label, points }, index) => {
    if (points.length < 2) throw new RangeError(`"${label}" has fewer than two points.`);
    for (const { time, share, low = 0, high = 0, atRisk } of points)
      for (const value of [time, share, low, high, atRisk]) checkAmount(value, `A point of "${label}"`);
    const ordered = [...points].sort((a, b) => a.time - b.time);
    const last = ordered.at(-1)?.share ?? 0;
    return {
      points: ordered,
      style: seriesStyle(index),
      name: block([label, { bold: formats.percent(last) }], 150),
    };
  });
  const all = curves.flatMap(({ points }) => points);
  const shareName = block([input.shareLabel], WIDTH - 4, SMALL);
  const top = shareName.height + TOP_GAP;
  const bottom = top + Math.max(HEIGHT, stackHeight(curves.map(({ name }) => name)));
  const high = input.whole ? 100 : Math.max(...all.map(({ share, high: own = 0 }) => Math.max(share, own)));
  const y = amountAxis(0, high, top, bottom, formats.percentTick);
  const right = WIDTH - Math.max(...curves.map(({ name }) => name.width)) - REACH - 2;
  const until = Math.max(...all.map(({ time }) => time)) || 1;
  const x = (time: number) => y.left + (time / until) * (right - y.left);
  const ticks = ticksOf(input.steps, until, right - y.left, formats);
  const timeName = block([input.timeLabel], WIDTH - y.left, SMALL);
  const tableTop = bottom + 36 + timeName.height + 8;
  const table = atRiskRows({ ...input, curves }, x, tableTop, formats);
  const path = line<CurvePoint>(
    (point) => x(point.time),
    (point) => y.y(point.share),
  ).digits(1);
  const band = area<CurvePoint>()
    .x((point) => x(point.time))
    .y0((point) => y.y(point.low ?? point.share))
    .y1((point) => y.y(point.high ?? point.share))
    .digits(1);
  const fills = ['diagonal', 'dots', 'grid'] as const;
  return frame(
    text,
    table.bottom,
    [
      put(shareName, 0, 0, { fill: MUTED }),
      ...y.draw(right),
      ...curves.map(({ points }, index) =>
        s('path', { d: band(points) ?? '', fill: `url(#${text.id}-band-${index})`, stroke: 'none' }),
      ),
      ...curves.map(({ points, style }) =>
        s('path', {
          d: path(points),
          fill: 'none',
          stroke: style.stroke,
          strokeWidth: style.width,
          strokeDasharray: style.dash,
        }),
      ),
      ...curves.flatMap(({ points, style }) =>
        points.map(({ time, share }) => marker(style, x(time), y.y(share), points.length > 16 ? 3 : 4.2)),
      ),
      rule([y.left, bottom], [right, bottom], RULE, 1.5),
      ...ticks.flatMap((tick) => [
        rule([x(tick), bottom], [x(tick), bottom + 6], RULE, 1.5),
        put(block([formats.number(tick)], WIDTH, SMALL), x(tick), bottom + 9, {
          anchor: 'middle',
          fill: MUTED,
        }),
      ]),
      put(timeName, right, bottom + 34, { anchor: 'end', fill: MUTED }),
      ...table.elements,
      ...endLabels(
        curves.map(({ name, points, style }) => {
          const end = points.at(-1);
          return { text: name, x: x(end?.time ?? 0), y: y.y(end?.share ?? 0), fill: style.stroke };
        }),
        right + REACH,
        shareName.height + 2,
        bottom + 30,
      ),
    ],
    curves.map(({ style }, index) =>
      hatch(
        `${text.id}-band-${index}`,
        fills[index % fills.length] ?? 'dots',
        TINT,
        `${tintOf(style.stroke)}`,
      ),
    ),
  );
}

/** A light colour of a line for the marks of its band. */
function tintOf(stroke: string): string {
  const mixed = [1, 3, 5].map((at) =>
    Math.round(Number.parseInt(stroke.slice(at, at + 2), 16) * 0.35 + 255 * 0.65),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Times at which the axis is named: the finest step for which the names, and the numbers under them, have room. */
function ticksOf(
  steps: readonly number[],
  until: number,
  length: number,
  { number }: ChartFormats,
): number[] {
  const room = (step: number) => (length * step) / until;
  const hasRoom = (step: number) => room(step) > textWidth(number(until), SMALL) + 18 && room(step) > 52;
  const widest = steps.at(-1) ?? 1;
  let step = steps.find(hasRoom) ?? widest;
  while (!hasRoom(step) && step < until) step *= 2;
  return Array.from({ length: Math.floor(until / step + 1e-9) + 1 }, (_, index) => index * step);
}

interface Curves {
  readonly atRiskLabel: string;
  readonly curves: readonly {
    readonly name: Block;
    readonly points: readonly CurvePoint[];
    readonly style: ReturnType<typeof seriesStyle>;
  }[];
}

/** The people still followed, at as many of the curve's own times as have room: at no other time are they known. */
function atRiskRows(
  { atRiskLabel, curves }: Curves,
  x: (time: number) => number,
  top: number,
  formats: ChartFormats,
): { elements: Element[]; bottom: number } {
  const head = block([atRiskLabel], WIDTH - 4, SMALL);
  let line = top + head.height + 6;
  const elements = [rule([0, top - 6], [WIDTH, top - 6], GRID, 1), put(head, 0, top, { fill: MUTED })];
  for (const { points, style } of curves) {
    const named = points.map(({ time, atRisk }) => ({
      middle: x(time),
      name: block([formats.number(atRisk)], WIDTH, SMALL),
    }));
    const [first, ...others] = named;
    const kept = first ? [first] : [];
    const meet = (a: (typeof named)[number], b: (typeof named)[number]) =>
      Math.abs(b.middle - a.middle) < (a.name.width + b.name.width) / 2 + 12;
    const last = others.pop();
    // The last is named in any case but where it would stand on the first.
    const end = last && first && !meet(first, last) ? last : undefined;
    for (const own of others) {
      const before = kept.at(-1);
      if (before && !meet(before, own) && !(end && meet(own, end))) kept.push(own);
    }
    if (end) kept.push(end);
    elements.push(
      marker(style, 8, line + 9),
      ...kept.map(({ name, middle }) => put(name, middle, line, { anchor: 'middle', fill: INK })),
    );
    line += 24;
  }
  return { elements, bottom: line + 2 };
}
