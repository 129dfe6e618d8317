import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { amountAxis, TIME_HEIGHT, timeAxis } from './axis.js';
import { type Break, unbroken } from './band.js';
import {
  type ChartFormats,
  type ChartText,
  check,
  checkPoints,
  frame,
  inTime,
  type Point,
  WIDTH,
} from './frame.js';
import { endLabels, REACH, stackHeight } from './labels.js';
import { INK, MOST_SERIES, MUTED, marker, markerSize, rule, seriesStyle } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** Amounts may be in any unit, one for each series; times are decimal years. */
export interface IndexedLinesInput {
  /** One to four series of at least one point each. */
  readonly series: readonly {
    /** The end label without its last index, which the chart adds. */
    readonly label: string;
    readonly points: readonly Point[];
  }[];
  /** Says what 100 is, such as "2012 = 100". */
  readonly baseLabel?: string | undefined;
  /** The lines are not drawn across these spans. */
  readonly breaks?: readonly Break[] | undefined;
}

const BASE = 100;
const TOP = 30;
const SAME_TIME = 1e-6;

/**
 * Lines that all stand at 100 at the first time they share.
 * @throws RangeError when there is no series, no shared time, more than four series, a base of 0 or a bad value
 */
export function indexedLines(input: IndexedLinesInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.series, 'series');
  if (input.series.length > MOST_SERIES)
    throw new RangeError(`Chart "${text.id}" can hold ${MOST_SERIES} series.`);
  const indexed = indexTo100(input.series.map(({ points }) => points));
  const all = indexed.flat();
  const names = input.series.map(({ label }, index) =>
    block([label, { bold: formats.number(indexed[index]?.at(-1)?.y ?? BASE) }], 150),
  );
  const bottom = TOP + Math.max(300, stackHeight(names));
  const values = all.map((point) => point.y);
  const [low, high] = [Math.min(BASE, ...values), Math.max(BASE, ...values)];
  // The reference line keeps clear of the edge, where it would look like an axis from 0.
  const y = amountAxis(Math.max(0, low - (high - low) / 10), high, TOP, bottom, formats.number);
  const right = WIDTH - Math.max(...names.map((name) => name.width)) - REACH - 2;
  const times = all.map((point) => point.x);
  const x = timeAxis(Math.min(...times), Math.max(...times), y.left, right, bottom, formats.year);
  const path = line<Point>(
    (point) => x.x(point.x),
    (point) => y.y(point.y),
  ).digits(1);
  const base = block(input.baseLabel ? [input.baseLabel] : [], right - y.left - 12, SMALL);
  // Below the reference line when the lines leave it upwards, above it when they fall.
  const upward = all.filter((point) => point.y >= BASE).length * 2 >= all.length;
  const room = upward ? bottom - y.y(BASE) : y.y(BASE);
  const below = upward === room > base.height + 8;

  return frame(text, bottom + TIME_HEIGHT, [
    ...y.draw(right),
    ...x.draw(),
    rule([y.left, y.y(BASE)], [right, y.y(BASE)], INK, 1.5),
    ...indexed.flatMap((points, index) => {
      const style = seriesStyle(index);
      const stroke = { stroke: style.stroke, strokeWidth: style.width, strokeDasharray: style.dash };
      return [
        ...unbroken(points, input.breaks).map((run) => s('path', { d: path(run), fill: 'none', ...stroke })),
        ...points.map((point) => marker(style, x.x(point.x), y.y(point.y), markerSize(points.length))),
      ];
    }),
    ...(base.lines.length
      ? [
          put(base, right - 6, y.y(BASE) + (below ? 5 : -5 - base.height), {
            anchor: 'end',
            fill: MUTED,
            halo: true,
          }),
        ]
      : []),
    ...endLabels(
      names.map((name, index) => {
        const end = indexed[index]?.at(-1) ?? { x: 0, y: BASE };
        return { text: name, x: x.x(end.x), y: y.y(end.y), fill: seriesStyle(index).stroke };
      }),
      right + REACH,
      0,
      bottom + TIME_HEIGHT,
    ),
  ]);
}

function indexTo100(series: readonly (readonly Point[])[]): Point[][] {
  for (const points of series) {
    if (points.length === 0) throw new RangeError('A series was given no points.');
    checkPoints(points, 'A point');
  }
  const ordered = series.map(inTime);
  const value = (points: readonly Point[], time: number) =>
    points.find(({ x }) => Math.abs(x - time) < SAME_TIME)?.y;
  const start = ordered[0]?.find(({ x }) => ordered.every((points) => value(points, x) !== undefined));
  if (!start) throw new RangeError('The series have no time in common to be indexed from.');
  return ordered.map((points) => {
    const base = value(points, start.x);
    if (!base) throw new RangeError('A series is 0 at the time it would be indexed from.');
    const indexed = points.map(({ x, y }) => ({ x, y: (y / base) * BASE }));
    checkPoints(indexed, 'An index');
    return indexed;
  });
}
