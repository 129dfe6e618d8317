import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { amountAxis, TIME_HEIGHT, timeAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, checkPoints, frame, inTime, WIDTH } from './frame.js';
import { type EndLabel, endLabels, REACH, stackHeight } from './labels.js';
import { BLUE, hatch, marker, markerSize, PAPER, polygon, RED, seriesStyle } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** A count with its range and the count beside it, at a decimal year. */
export interface RangePoint {
  readonly x: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly beside: number;
}

export interface RangeLinesInput {
  /** One drawing above the other, each with its own scale; at least one, of at least two points. */
  readonly panels: readonly { readonly label: string; readonly points: readonly RangePoint[] }[];
  /** The end labels without their last values, which the chart adds. */
  readonly lineLabel: string;
  readonly besideLabel: string;
  /** Said where an axis does not begin at 0. */
  readonly cutLabel: string;
}

const HEIGHT = 190;
const LABEL_WIDTH = 130;
const GAP = 22;

/**
 * A line with the range around it hatched, and a dashed line of what it is held against; a panel for each.
 * @throws RangeError when there is no panel, a panel has fewer than two points, or a value is not a finite number from 0
 */
export function rangeLines(input: RangeLinesInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.panels, 'panels');
  const drawn: Element[] = [];
  let top = 0;
  for (const panel of input.panels) {
    if (panel.points.length < 2) throw new RangeError(`"${panel.label}" needs two points.`);
    const { elements, bottom } = panelOf(panel, input, text, formats, top);
    drawn.push(...elements);
    top = bottom + GAP;
  }
  return frame(text, top - GAP, drawn, [hatch(`${text.id}-range`, 'diagonal', PAPER, '#b9cad8')]);
}

function panelOf(
  { label, points }: RangeLinesInput['panels'][number],
  { lineLabel, besideLabel, cutLabel }: RangeLinesInput,
  text: ChartText,
  formats: ChartFormats,
  top: number,
) {
  const at = (value: (point: RangePoint) => number) => {
    const series = inTime(points.map((point) => ({ x: point.x, y: value(point) })));
    checkPoints(series, 'A point');
    return series;
  };
  const [low, central, high, beside] = [
    at((point) => point.low),
    at((point) => point.central),
    at((point) => point.high),
    at((point) => point.beside),
  ];
  const values = [low, central, high, beside].flatMap((series) => series.map(({ y }) => y));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [last, other] = [central.at(-1), beside.at(-1)];
  if (!last || !other) throw new RangeError('A line needs a point.');
  const name = block([{ bold: label }], WIDTH);
  const names = [
    block([lineLabel, { bold: formats.number(last.y) }], LABEL_WIDTH, SMALL),
    block([besideLabel, { bold: formats.number(other.y) }], LABEL_WIDTH, SMALL),
  ];
  const start = top + name.height + 14;
  const bottom = start + Math.max(HEIGHT, stackHeight(names));
  const margin = (most - least) * 0.15 || most * 0.05 || 1;
  const y = amountAxis(Math.max(0, least - margin), most + margin, start, bottom, formats.number);
  const right = WIDTH - Math.max(...names.map(({ width }) => width)) - REACH - 2;
  const times = points.map((point) => point.x);
  const x = timeAxis(Math.min(...times), Math.max(...times), y.left, right, bottom, formats.year);
  const place = (point: { readonly x: number; readonly y: number }) => [x.x(point.x), y.y(point.y)] as const;
  const path = line<readonly [number, number]>().digits(1);
  const [style, dashed] = [seriesStyle(0), seriesStyle(1)];
  const ends: EndLabel[] = [
    { text: names[0] ?? name, x: x.x(last.x), y: y.y(last.y), fill: BLUE },
    { text: names[1] ?? name, x: x.x(other.x), y: y.y(other.y), fill: RED },
  ];
  const isCut = (y.y.domain()[0] ?? 0) > 0;
  const note = isCut ? block([cutLabel], right - y.left, SMALL) : undefined;
  const under = bottom + TIME_HEIGHT + (note ? note.height + 2 : 0);
  const area = [...high, ...[...low].reverse()].map(place);
  return {
    bottom: under,
    elements: [
      put(name, 0, top),
      ...y.draw(right),
      s('path', { d: polygon(area), fill: `url(#${text.id}-range)` }),
      ...x.draw(),
      s('path', {
        d: path(beside.map(place)),
        fill: 'none',
        stroke: dashed.stroke,
        strokeWidth: dashed.width,
        strokeDasharray: dashed.dash,
      }),
      s('path', {
        d: path(central.map(place)),
        fill: 'none',
        stroke: style.stroke,
        strokeWidth: style.width,
      }),
      ...central.map(place).map(([cx, cy]) => marker(style, cx, cy, markerSize(central.length))),
      ...endLabels(ends, right + REACH, start - 10, bottom + TIME_HEIGHT),
      ...(note ? [put(note, y.left, bottom + TIME_HEIGHT)] : []),
    ],
  };
}
