import { curveStepAfter, line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { amountAxis, TIME_HEIGHT, timeAxis } from './axis.js';
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
import { MOST_SERIES, MUTED, marker, seriesStyle } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** Penalties are years in prison; times are decimal years. */
export interface PenaltyStepsInput {
  /** The drug conduct first, then one to three reference offences. */
  readonly series: readonly {
    /** The end label without the last penalty, which the chart adds. */
    readonly label: string;
    /** Each penalty from the time it came into force; at least one. */
    readonly points: readonly Point[];
  }[];
  /** The time up to which the last penalties hold. */
  readonly until: number;
  /** Names the vertical axis, above it. */
  readonly axisLabel: string;
}

/**
 * The maximum penalty for each offence through time.
 * @throws RangeError when there is no series or more than four, a series has no point, or a value is not finite
 */
export function penaltySteps(input: PenaltyStepsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.series, 'series');
  if (input.series.length > MOST_SERIES)
    throw new RangeError(`Chart "${text.id}" can hold ${MOST_SERIES} series.`);
  checkPoints([{ x: input.until, y: 0 }], 'The end of the time axis');
  const series = input.series.map(({ label, points }, index) => {
    checkPoints(points, label);
    const ordered = inTime(points);
    const last = ordered.at(-1);
    if (!last) throw new RangeError(`${label} was given no penalty.`);
    const name = block([label, { bold: formats.number(last.y) }], 165);
    return {
      points: ordered,
      end: { x: Math.max(input.until, last.x), y: last.y },
      name,
      style: seriesStyle(index),
    };
  });
  const axisName = block([input.axisLabel], WIDTH, SMALL);
  const top = axisName.height + 20;
  const bottom = top + Math.max(280, stackHeight(series.map(({ name }) => name)));
  const all = series.flatMap(({ points, end }) => [...points, end]);
  const y = amountAxis(0, Math.max(...all.map((point) => point.y)), top, bottom, formats.number);
  const right = WIDTH - Math.max(...series.map(({ name }) => name.width)) - REACH - 2;
  const times = all.map((point) => point.x);
  const x = timeAxis(Math.min(...times), Math.max(...times), y.left, right, bottom, formats.year);
  const path = line<Point>(
    (point) => x.x(point.x),
    (point) => y.y(point.y),
  )
    .curve(curveStepAfter)
    .digits(1);

  return frame(text, bottom + TIME_HEIGHT, [
    put(axisName, 0, 0, { fill: MUTED }),
    ...y.draw(right),
    ...x.draw(),
    // The reference offences lie over the thicker line, so that two equal penalties are both seen.
    ...series.map(({ points, end, style }) =>
      s('path', {
        d: path([...points, end]),
        fill: 'none',
        stroke: style.stroke,
        strokeWidth: style.width,
        strokeDasharray: style.dash,
      }),
    ),
    ...series.flatMap(({ points, style }) =>
      points.map((point) => marker(style, x.x(point.x), y.y(point.y))),
    ),
    ...endLabels(
      series.map(({ name, end, style }) => ({
        text: name,
        x: x.x(end.x),
        y: y.y(end.y),
        fill: style.stroke,
      })),
      right + REACH,
      axisName.height,
      bottom + TIME_HEIGHT,
    ),
  ]);
}
