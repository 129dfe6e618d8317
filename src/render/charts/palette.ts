import type { Element } from 'hast';
import { s } from 'hastscript';

export const INK = '#1b2228';
export const MUTED = '#56606a';
export const RULE = '#7d878f';
export const GRID = '#dde2e6';
export const PAPER = '#ffffff';
export const BLUE = '#12436a';
export const RED = '#a83c22';
export const TINT = '#eef2f5';

/** From light to dark: each step is told from the next on a greyscale print as well. */
export const RAMP = ['#b3c5d3', '#8badc5', '#5b88a9', '#34658c', '#12436a'] as const;

/** For cells that hold text, from light to dark; the last two bear text in paper colour. */
export const HEAT = ['#e6edf2', '#b3c5d3', '#8badc5', '#34658c', '#12436a'] as const;

type Shape = 'circle' | 'square' | 'triangle' | 'diamond';

/** How one series is drawn; dash and marker tell the series apart where colour does not. */
export interface SeriesStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly shape: Shape;
  readonly hollow: boolean;
}

const FIRST: SeriesStyle = { stroke: BLUE, width: 3.5, dash: undefined, shape: 'circle', hollow: false };
const SERIES: readonly SeriesStyle[] = [
  FIRST,
  { stroke: RED, width: 2.5, dash: '10 5', shape: 'square', hollow: true },
  { stroke: '#2c6a58', width: 2.5, dash: '3 4', shape: 'triangle', hollow: false },
  { stroke: '#5d4b7c', width: 2.5, dash: '12 4 2 4', shape: 'diamond', hollow: true },
];

/** The most series that can be told apart without their labels. */
export const MOST_SERIES = SERIES.length;

/** The style of the series at `index`; after the last style they begin again. */
export function seriesStyle(index: number): SeriesStyle {
  return SERIES[index % SERIES.length] ?? FIRST;
}

/** A marker centred on a point; `r` is about half its size. */
export function marker(style: SeriesStyle, x: number, y: number, r = 4.5): Element {
  const paint = { fill: style.hollow ? PAPER : style.stroke, stroke: style.stroke, strokeWidth: 2 };
  if (style.shape === 'circle') return s('circle', { cx: round(x), cy: round(y), r, ...paint });
  if (style.shape === 'square') {
    return s('rect', { x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r, ...paint });
  }
  const corners: [number, number][] =
    style.shape === 'triangle'
      ? [
          [x, y - r - 1],
          [x + r + 1, y + r],
          [x - r - 1, y + r],
        ]
      : [
          [x, y - r - 1.5],
          [x + r + 1.5, y],
          [x, y + r + 1.5],
          [x - r - 1.5, y],
        ];
  return s('path', { d: polygon(corners), ...paint });
}

/** The size of the markers of a line: small where many of them would hide the line. */
export function markerSize(points: number): number {
  return points > 12 ? 3.3 : 4.5;
}

export type Hatch = 'diagonal' | 'dots' | 'grid';

/**
 * A hatching in viewBox units, to be put in the chart's `defs` and used as `fill="url(#id)"`.
 * @param id unique in the page: begin it with the chart's id
 */
export function hatch(id: string, kind: Hatch, ground: string, mark: string): Element {
  const size = kind === 'diagonal' ? 7 : 9;
  const rule = { stroke: mark, strokeWidth: 1.4 };
  const marks = {
    diagonal: [s('path', { d: `M0,0V${size}`, ...rule })],
    dots: [s('circle', { cx: size / 2, cy: size / 2, r: 1.3, fill: mark })],
    grid: [s('path', { d: `M0,0V${size}M0,0H${size}`, ...rule })],
  }[kind];
  return s(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: kind === 'dots' ? undefined : 'rotate(45)',
    },
    [s('rect', { width: size, height: size, fill: ground }), ...marks],
  );
}

/** Path data of a closed shape. */
export function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}

/** A straight rule. */
export function rule(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  strokeWidth: number,
  strokeDasharray?: string,
): Element {
  return s('line', {
    x1: round(from[0]),
    y1: round(from[1]),
    x2: round(to[0]),
    y2: round(to[1]),
    stroke,
    strokeWidth,
    strokeDasharray,
  });
}

/** To a tenth of a unit: finer than a printer's dot, and it keeps the page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
