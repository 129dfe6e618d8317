import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { amountAxis, TIME_HEIGHT, timeAxis } from './axis.js';
import { type Break, type Slice, slicesAbove, type Tread, unbroken } from './band.js';
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
import { type EndLabel, endLabels, REACH, stackHeight } from './labels.js';
import { bandName, firstValue } from './line-notes.js';
import { BLUE, hatch, marker, markerSize, PAPER, polygon, RED, round, seriesStyle } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** Amounts are people, places or the like, from 0; times are decimal years. */
export interface LineAndStepsInput {
  /** The line; at least one point, in any order. */
  readonly points: readonly Point[];
  /** Each step holds until the next one; the last for three years or to the end of the chart. */
  readonly steps?: readonly Point[] | undefined;
  /** The line is not drawn across these spans. */
  readonly breaks?: readonly Break[] | undefined;
  /** The end label of the line without its last value, which the chart adds. */
  readonly lineLabel: string;
  /** The end label of the steps, likewise. */
  readonly stepLabel: string;
  /** Names the hatched area in which the line is above the steps. */
  readonly bandLabel?: string | undefined;
}

/** The longest time for which a step is taken to hold when no later one is known, in years. */
const LONGEST_STEP = 3;
const TOP = 30;
const LABEL_WIDTH = 150;
const TREAD = { stroke: RED, strokeWidth: 3, strokeDasharray: '9 4' };

/**
 * A line of amounts over a step line of what there is room for, with the excess hatched.
 * @throws RangeError when there is no point or a value is not a finite number from 0
 */
export function lineAndSteps(input: LineAndStepsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.points, 'points');
  const points = inTime(input.points);
  const steps = inTime(input.steps ?? []);
  checkPoints(points, 'A point');
  checkPoints(steps, 'A step');
  const all = [...points, ...steps];
  const lastX = Math.max(...all.map((point) => point.x));
  const treads = steps.map(
    ({ x, y }, index): Tread => ({
      from: x,
      to: steps[index + 1]?.x ?? Math.min(x + LONGEST_STEP, lastX),
      y,
    }),
  );
  const [first, last, lastTread] = [points[0], points.at(-1), treads.at(-1)];
  if (!first || !last) throw new RangeError('A line needs a point.');

  const name = (label: string, value: number) => block([label, { bold: formats.number(value) }], LABEL_WIDTH);
  const lineName = name(input.lineLabel, last.y);
  const treadName = lastTread && name(input.stepLabel, lastTread.y);
  const names = treadName ? [lineName, treadName] : [lineName];
  const bottom = TOP + Math.max(300, stackHeight(names));
  const y = amountAxis(0, Math.max(...all.map((point) => point.y)), TOP, bottom, formats.number);
  const right = WIDTH - Math.max(...names.map((text) => text.width)) - REACH - 2;
  const firstX = Math.min(...all.map((point) => point.x));
  const x = timeAxis(firstX, lastX, y.left, right, bottom, formats.year);
  const place = ({ x: time, y: amount }: Point) => [x.x(time), y.y(amount)] as const;

  const runs = unbroken(points, input.breaks).map((run) => run.map(place));
  const slices = slicesAbove(unbroken(points, input.breaks), treads).map(
    ({ a, b, floor }): Slice => ({
      a: { x: x.x(a.x), y: y.y(a.y) },
      b: { x: x.x(b.x), y: y.y(b.y) },
      floor: y.y(floor),
    }),
  );
  const flat = treads.map((tread) => [
    [x.x(tread.from), y.y(tread.y)] as const,
    [x.x(tread.to), y.y(tread.y)] as const,
  ]);
  const path = line<readonly [number, number]>().digits(1);
  const style = seriesStyle(0);
  const ends: EndLabel[] = [{ text: lineName, x: x.x(last.x), y: y.y(last.y), fill: BLUE }];
  if (lastTread && treadName)
    ends.push({ text: treadName, x: x.x(lastTread.to), y: y.y(lastTread.y), fill: RED });

  const start =
    points.length > 1 ? firstValue(formats.number(first.y), runs.flat(), right, bottom) : undefined;
  const label = slices.length ? input.bandLabel : undefined;
  const inside = label ? bandName(label, slices, start) : undefined;
  const key = label && !inside ? block([label], WIDTH - y.left - 44, SMALL) : undefined;
  const keyTop = bottom + TIME_HEIGHT + 8;
  const fill = `url(#${text.id}-above)`;

  return frame(
    text,
    key ? keyTop + key.height + 4 : bottom + TIME_HEIGHT,
    [
      ...y.draw(right),
      ...(slices.length ? [s('path', { d: slices.map(outline).join(''), fill })] : []),
      ...x.draw(),
      ...(flat.length ? [s('path', { d: path(flat.flat()), fill: 'none', ...TREAD })] : []),
      ...treads
        .filter((tread) => tread.to <= tread.from)
        .map((tread) => mark(place({ x: tread.from, y: tread.y }))),
      ...runs.map((run) =>
        s('path', { d: path(run), fill: 'none', stroke: style.stroke, strokeWidth: style.width }),
      ),
      ...runs.flat().map(([cx, cy]) => marker(style, cx, cy, markerSize(points.length))),
      ...(inside
        ? [put(inside.text, inside.x + inside.text.width / 2, inside.top, { anchor: 'middle', halo: true })]
        : []),
      ...(start ? [put(start.text, start.x, start.top, { fill: BLUE, halo: true })] : []),
      ...endLabels(ends, right + REACH, 0, bottom + TIME_HEIGHT),
      ...(key
        ? [
            s('rect', { x: round(y.left), y: round(keyTop), width: 34, height: 20, fill, stroke: BLUE }),
            put(key, y.left + 44, keyTop),
          ]
        : []),
    ],
    slices.length ? [hatch(`${text.id}-above`, 'diagonal', PAPER, '#b9cad8')] : [],
  );
}

/** A step that has no length yet is still to be seen. */
function mark([x, y]: readonly [number, number]): Element {
  return marker({ ...seriesStyle(1), stroke: RED }, x, y);
}

function outline({ a, b, floor }: Slice): string {
  return polygon([
    [a.x, a.y],
    [b.x, b.y],
    [b.x, floor],
    [a.x, floor],
  ]);
}
