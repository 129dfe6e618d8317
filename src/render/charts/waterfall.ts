import type { Element } from 'hast';
import { s } from 'hastscript';
import { spanAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, frame, WIDTH } from './frame.js';
import { BLUE, hatch, INK, MUTED, PAPER, polygon, RED, RULE, round, rule } from './palette.js';
import { block, put, SMALL, textWidth } from './typeset.js';

export interface WaterfallInput {
  /** From the first count to the last: a `level` stands by itself, a `change` is added to what is above it. */
  readonly steps: readonly {
    readonly label: string;
    readonly kind: 'level' | 'change';
    readonly value: number;
  }[];
  /** Says that the axis does not begin at nought, where it does not. */
  readonly cutLabel: string;
}

const BAR = 30;
/** When the changes are less than this share of the levels, bars from nought would hide them. */
const SMALL_CHANGE = 0.25;
const TEAR = 14;

/**
 * How one count became another: levels as full bars, changes as floating ones, more to the right and less to the left.
 * @throws RangeError when there is no step, the first is no level, or a value or running sum is not finite
 */
export function waterfall(input: WaterfallInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.steps, 'steps');
  if (input.steps[0]?.kind !== 'level') throw new RangeError(`Chart "${text.id}" must begin with a level.`);
  let running = 0;
  const rows = input.steps.map((step) => {
    const from = step.kind === 'level' ? 0 : running;
    running = from + step.value;
    if (!Number.isFinite(running) || Math.abs(running) > 1e15)
      throw new RangeError(`A step must be a finite number, not ${step.value}.`);
    return { ...step, from, to: running, label: block([step.label], WIDTH - 4, SMALL), value: step.value };
  });
  const ends = rows.flatMap(({ kind, from, to }) => (kind === 'level' ? [to] : [from, to]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isCut = least > 0 && most - least < SMALL_CHANGE * most;
  const low = isCut ? Math.max(0, least - (most - least || most * 0.05) * 0.6) : Math.min(0, least);
  const names = rows.map(({ kind, value }) =>
    block([{ bold: kind === 'level' ? formats.number(value) : signed(value, formats) }], WIDTH, SMALL),
  );
  const widest = Math.max(...names.map(({ width }) => width));
  const cut = block(isCut ? [input.cutLabel] : [], WIDTH - 4, SMALL);
  // Values stand beyond their bars on either side.
  const signs = rows.some(({ value, kind }) => kind === 'change' && value < 0) || low < 0;
  // Half the name of the least tick stands to the left of it.
  const left = Math.max(textWidth(formats.number(low), SMALL) / 2 + 8, signs ? widest + 12 : 0);
  const axis = spanAxis(
    [low, Math.max(most, low + 1e-9)],
    [left, WIDTH - widest - 14],
    cut.height + (isCut ? 6 : 0),
    formats.number,
  );
  const start = axis.x.range()[0] ?? left;
  const drawn: Element[] = [];
  const spans: [number, number][] = [];
  let top = axis.bottom + 4;
  rows.forEach((row, index) => {
    const name = names[index];
    const middle = top + row.label.height + 4 + BAR / 2;
    const bar = [middle - BAR / 2, middle + BAR / 2] as const;
    const isLevel = row.kind === 'level';
    const [a, b] = [isLevel && isCut ? start : axis.x(row.from), axis.x(row.to)];
    spans.push([bar[0] - 2, bar[1] + 2]);
    const fill = isLevel ? BLUE : row.value < 0 ? `url(#${text.id}-less)` : `url(#${text.id}-more)`;
    drawn.push(
      put(row.label, 0, top),
      s('rect', {
        x: round(Math.min(a, b)),
        y: round(bar[0]),
        width: round(Math.max(2, Math.abs(b - a))),
        height: BAR,
        fill,
        stroke: isLevel ? BLUE : row.value < 0 ? INK : RED,
        strokeWidth: 1.5,
      }),
      ...(isLevel && isCut ? [tear(start, bar)] : []),
    );
    if (name) {
      const leftward = b < a;
      drawn.push(
        put(name, leftward ? b - 8 : Math.max(a, b) + 8, middle - name.height / 2, {
          anchor: leftward ? 'end' : 'start',
          halo: true,
        }),
      );
    }
    const next = rows[index + 1];
    top = bar[1] + 12;
    if (next) drawn.push(rule([b, bar[1]], [b, top + next.label.height + 4], RULE, 1.2, '3 3'));
  });
  return frame(
    text,
    top,
    [
      ...(isCut ? [put(cut, 0, 0, { fill: MUTED })] : []),
      ...axis.draw(spans),
      ...drawn.filter(({ tagName }) => tagName === 'line'),
      ...drawn.filter(({ tagName }) => tagName !== 'line'),
    ],
    [
      hatch(`${text.id}-more`, 'diagonal', '#f6e3dd', '#c97a66'),
      hatch(`${text.id}-less`, 'dots', PAPER, '#8b959c'),
    ],
  );
}

/** With its sign: a change of nought has none. */
function signed(value: number, { number }: ChartFormats): string {
  if (value === 0) return number(0);
  return `${value > 0 ? '+' : '\u2212'}${number(Math.abs(value))}`;
}

/** A slanted gap in a bar that does not begin at nought. */
function tear(x: number, [top, bottom]: readonly [number, number]): Element {
  return s('path', {
    d: polygon([
      [x + TEAR, top - 2],
      [x + TEAR + 5, top - 2],
      [x + TEAR - 5, bottom + 2],
      [x + TEAR - 10, bottom + 2],
    ]),
    fill: PAPER,
  });
}
