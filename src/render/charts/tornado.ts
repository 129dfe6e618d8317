import type { Element } from 'hast';
import { s } from 'hastscript';
import { spanAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, hatch, INK, PAPER, RED, round, rule } from './palette.js';
import { block, put, SMALL } from './typeset.js';

export interface TornadoInput {
  /** The result as printed, in per cent. */
  readonly base: number;
  readonly baseLabel: string;
  /** What may be otherwise, with the lowest and highest result that it leads to; in any order. */
  readonly rows: readonly { readonly label: string; readonly low: number; readonly high: number }[];
}

const BAR = 28;

/**
 * How far a result moves when one thing at a time is otherwise, the widest first.
 * @throws RangeError when there is no row, a value is not a finite number from 0, or a range is the wrong way round
 */
export function tornado(input: TornadoInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'rows');
  checkAmount(input.base, 'The base');
  for (const { label, low, high } of input.rows) {
    checkAmount(low, `The low end of "${label}"`);
    checkAmount(high, `The high end of "${label}"`);
    if (low > high) throw new RangeError(`The range of "${label}" is the wrong way round.`);
  }
  const rows = [...input.rows].sort((a, b) => b.high - b.low - (a.high - a.low));
  const values = [input.base, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const widest = Math.max(
    ...values.map((value) => block([{ bold: formats.percent(value) }], WIDTH, SMALL).width),
  );
  const room = (most - least) * 0.1 || most * 0.05 || 1;
  const base = block([input.baseLabel, { bold: formats.percent(input.base) }], 240, SMALL);
  const axis = spanAxis(
    [Math.max(0, least - room), most + room],
    [widest + 14, WIDTH - widest - 14],
    base.height + 12,
    formats.percentTick,
  );
  const at = axis.x(input.base);
  const half = base.width / 2;
  const drawn: Element[] = [];
  const spans: [number, number][] = [];
  let top = axis.bottom + 4;
  for (const { label, low, high } of rows) {
    const name = block([label], WIDTH - 4, SMALL);
    const y = top + name.height + 4;
    const [from, to] = [axis.x(low), axis.x(high)];
    spans.push([y - 2, y + BAR + 2]);
    const piece = (a: number, b: number, fill: string, stroke: string) =>
      b - a < 0.5
        ? []
        : [
            s('rect', {
              x: round(a),
              y: round(y),
              width: round(b - a),
              height: BAR,
              fill,
              stroke,
              strokeWidth: 1.5,
            }),
          ];
    const [lowName, highName] = [low, high].map((value) =>
      block([{ bold: formats.percent(value) }], WIDTH, SMALL),
    );
    drawn.push(
      put(name, 0, top),
      ...piece(from, Math.min(to, at), BLUE, BLUE),
      ...piece(Math.max(from, at), to, `url(#${text.id}-above)`, RED),
      ...(lowName && low < input.base
        ? [put(lowName, from - 7, y + (BAR - lowName.height) / 2, { anchor: 'end', halo: true })]
        : []),
      ...(highName && high > input.base
        ? [put(highName, to + 7, y + (BAR - highName.height) / 2, { halo: true })]
        : []),
    );
    top = y + BAR + 12;
  }
  return frame(
    text,
    top,
    [
      put(base, Math.min(Math.max(at, half), WIDTH - half), 0, { anchor: 'middle', fill: INK }),
      rule([at, base.height + 2], [at, base.height + 10], INK, 2.5),
      ...axis.draw(spans),
      ...spans.map(([from, to]) => rule([at, from], [at, to], INK, 2.5)),
      ...drawn,
    ],
    [hatch(`${text.id}-above`, 'diagonal', PAPER, '#c97a66')],
  );
}
