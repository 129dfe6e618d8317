import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, hatch, INK, MUTED, PAPER, RULE, round, rule } from './palette.js';
import { block, put, SMALL } from './typeset.js';

export interface CostBarsInput {
  /** All in one currency of one year. */
  readonly rows: readonly {
    readonly label: string;
    /** One amount, or a range: what is certain is solid, what is within the range hatched. */
    readonly amount: number | { readonly low: number; readonly high: number };
    /** Under the label, such as what the amount is not. */
    readonly note?: string | undefined;
  }[];
  /** Writes an amount with its currency. */
  readonly money: (amount: number) => string;
}

const BAR = 34;

/**
 * Amounts of money beside each other from nought, a range as a bar whose end is hatched.
 * @throws RangeError when there is no row, an amount is bad or a range is the wrong way round
 */
export function costBars(input: CostBarsInput, text: ChartText): Element {
  check(text, input.rows, 'amounts');
  const rows = input.rows.map(({ label, note, amount }) => {
    const { low, high } = typeof amount === 'number' ? { low: amount, high: amount } : amount;
    checkAmount(low, `An amount of "${label}"`);
    checkAmount(high, `An amount of "${label}"`);
    if (low > high) throw new RangeError(`The range of "${label}" is the wrong way round.`);
    const words = low === high ? input.money(low) : `${input.money(low)} \u2013 ${input.money(high)}`;
    return {
      low,
      high,
      label: block([label], WIDTH - 4),
      note: block(note ? [note] : [], WIDTH - 4, SMALL),
      value: block([{ bold: words }], WIDTH - 10, SMALL),
    };
  });
  const x = scaleLinear([0, Math.max(...rows.map(({ high }) => high)) || 1], [0, WIDTH - 4]);
  const drawn: Element[] = [];
  let top = 0;
  for (const { low, high, label, note, value } of rows) {
    drawn.push(put(label, 0, top), put(note, 0, top + label.height + 2, { fill: MUTED }));
    top += label.height + (note.lines.length > 0 ? note.height + 2 : 0) + 6;
    const [solid, reach] = [x(low), x(high)];
    const within = value.width + 16 <= solid && low === high;
    const beside = reach + 10 + value.width <= WIDTH;
    if (high > low) {
      drawn.push(
        s('rect', {
          x: round(solid),
          y: round(top),
          width: round(reach - solid),
          height: BAR,
          fill: `url(#${text.id}-range)`,
          stroke: BLUE,
          strokeWidth: 1.5,
        }),
      );
    }
    drawn.push(
      s('rect', { x: 0, y: round(top), width: round(Math.max(2, solid)), height: BAR, fill: BLUE }),
      rule([0, top - 3], [0, top + BAR + 3], RULE, 1.5),
    );
    const at = top + (BAR - value.height) / 2;
    if (beside) drawn.push(put(value, reach + 9, at, { fill: INK, halo: true }));
    else if (within) drawn.push(put(value, 9, at, { fill: PAPER }));
    else {
      drawn.push(put(value, 0, top + BAR + 4));
      top += value.height + 4;
    }
    top += BAR + 18;
  }
  return frame(text, top - 8, drawn, [hatch(`${text.id}-range`, 'diagonal', PAPER, '#5b88a9')]);
}
