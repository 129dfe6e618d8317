import type { Element } from 'hast';
import { s } from 'hastscript';
import { INK, PAPER } from './palette.js';
import { SIZE } from './typeset.js';

/** Words that every chart needs; a chart itself knows no language. */
export interface ChartText {
  /** Unique in the page; letters, digits, `-` and `_`, beginning with a letter. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, for readers who do not see it. */
  readonly description: string;
}

/** How numbers are written. A chart hands its values on as they are, unrounded. */
export interface ChartFormats {
  number(value: number): string;
  /** `value` is in per cent: 47.3, not 0.473. */
  percent(value: number): string;
  /** The same at an axis, with no more decimals than the number needs. */
  percentTick(value: number): string;
  /** `decimalYear` is 2012.5 for the middle of 2012; ticks are whole years. */
  year(decimalYear: number): string;
}

/** A value at a time: `x` is a decimal year. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The width of every chart in viewBox units; heights vary. */
export const WIDTH = 560;

const FONT = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** Puts the parts of a chart into its `svg`, with the title and description that screen readers say. */
export function frame(
  text: ChartText,
  height: number,
  children: readonly Element[],
  defs: readonly Element[] = [],
): Element {
  const tall = Math.ceil(height);
  return s(
    'svg',
    {
      role: 'img',
      viewBox: `0 0 ${WIDTH} ${tall}`,
      ariaLabelledBy: `${text.id}-title ${text.id}-desc`,
      fontFamily: FONT,
      fontSize: SIZE,
      fill: INK,
    },
    [
      s('title', { id: `${text.id}-title` }, text.title),
      s('desc', { id: `${text.id}-desc` }, text.description),
      ...(defs.length ? [s('defs', [...defs])] : []),
      // The chart keeps its paper: a page in dark colours would otherwise swallow the ink.
      s('rect', { width: WIDTH, height: tall, fill: PAPER }),
      ...children.filter((child) => child.tagName !== 'text' || child.children.length > 0),
    ],
  );
}

/**
 * Checks what every chart is given.
 * @throws RangeError when there is nothing to draw or the id cannot stand in a reference
 */
export function check(text: ChartText, items: readonly unknown[], what: string): void {
  if (!/^[A-Za-z][\w-]*$/.test(text.id)) {
    throw new RangeError(
      `Chart id "${text.id}" must begin with a letter and hold only letters, digits, - and _.`,
    );
  }
  if (items.length === 0) throw new RangeError(`Chart "${text.id}" was given no ${what}.`);
}

/** Larger values would lose digits on the axis. */
const LARGEST = 1e15;

/** @throws RangeError when a value is not a finite number from 0 */
export function checkAmount(value: number, what: string): void {
  if (!Number.isFinite(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`${what} must be a finite number from 0, not ${value}.`);
  }
}

/** @throws RangeError when a time or an amount is not a finite number */
export function checkPoints(points: readonly Point[], what: string): void {
  for (const { x, y } of points) {
    if (!Number.isFinite(x) || Math.abs(x) > 1e5)
      throw new RangeError(`${what}: ${x} is not a decimal year.`);
    checkAmount(y, what);
  }
}

/** The points in the order of time. */
export function inTime(points: readonly Point[]): Point[] {
  return [...points].sort((a, b) => a.x - b.x);
}
