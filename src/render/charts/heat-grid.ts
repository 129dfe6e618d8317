import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { HEAT, hatch, INK, MUTED, PAPER, RULE, round } from './palette.js';
import { type Block, block, put, SMALL } from './typeset.js';

export interface HeatCell {
  /** Printed large; absent where nothing is counted. */
  readonly value?: number | undefined;
  /** In per cent: the larger, the darker. Without it the cell stays light. */
  readonly share?: number | undefined;
  /** Under the number. */
  readonly notes?: readonly string[] | undefined;
}

export interface HeatGridInput {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** Stands in cells without a number. */
  readonly emptyLabel: string;
  /** Says what a darker cell means. */
  readonly keyLabel: string;
}

const GAP = 6;
const PAD = 8;
const FIGURE = 26;
const SWATCH = 24;

/**
 * A grid of numbers in cells that are darker the larger the share; cells without a number are hatched.
 * @throws RangeError when there is no row or column, a row has not one cell for each column, or a value is bad
 */
export function heatGrid(input: HeatGridInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'rows');
  check(text, input.columns, 'columns');
  for (const { label, cells } of input.rows) {
    if (cells.length !== input.columns.length)
      throw new RangeError(`"${label}" has ${cells.length} cells for ${input.columns.length} columns.`);
    for (const { value = 0, share = 0 } of cells) {
      checkAmount(value, `A number of "${label}"`);
      checkAmount(share, `A share of "${label}"`);
    }
  }
  const wide = (WIDTH - 2 - GAP * (input.columns.length - 1)) / input.columns.length;
  const leftOf = (index: number) => 1 + index * (wide + GAP);
  const most = Math.max(...input.rows.flatMap(({ cells }) => cells.map(({ share = 0 }) => share)));
  const heads = input.columns.map((column) => block([{ bold: column }], wide - 4, SMALL));
  const headHeight = Math.max(...heads.map((head) => head.height));
  const drawn: Element[] = heads.map((head, index) =>
    put(head, leftOf(index), headHeight - head.height, { fill: MUTED }),
  );
  let top = headHeight + 6;
  for (const { label, cells } of input.rows) {
    const name = block([{ bold: label }], WIDTH - 2);
    drawn.push(put(name, 1, top + 8));
    top += name.height + 14;
    const inside = cells.map((cell) => contents(cell, wide - 2 * PAD, input.emptyLabel, formats));
    const height = Math.max(...inside.map((parts) => heightOf(parts))) + 2 * PAD;
    cells.forEach((cell, index) => {
      const step = stepOf(cell, most);
      const empty = cell.value === undefined;
      drawn.push(
        s('rect', {
          x: round(leftOf(index)),
          y: round(top),
          width: round(wide),
          height: round(height),
          fill: empty ? `url(#${text.id}-none)` : step < 0 ? PAPER : HEAT[step],
          stroke: step < 0 ? RULE : INK,
          strokeWidth: 1,
        }),
      );
      let line = top + PAD;
      for (const part of inside[index] ?? []) {
        const fill = step >= HEAT.length - 2 ? PAPER : INK;
        drawn.push(put(part, leftOf(index) + PAD, line, empty ? { halo: true } : { fill }));
        line += part.height + 2;
      }
    });
    top += height;
  }
  top += 16;
  const key = most > 0 ? block([input.keyLabel], WIDTH - HEAT.length * SWATCH - 14, SMALL) : undefined;
  if (key) {
    drawn.push(
      ...HEAT.map((fill, index) =>
        s('rect', {
          x: 1 + index * SWATCH,
          y: round(top),
          width: SWATCH,
          height: 18,
          fill,
          stroke: INK,
          strokeWidth: 0.5,
        }),
      ),
      put(key, HEAT.length * SWATCH + 12, top - 1),
    );
    top += Math.max(20, key.height);
  }
  return frame(text, top + 2, drawn, [hatch(`${text.id}-none`, 'diagonal', PAPER, '#c8d0d6')]);
}

/** The shade of a cell: none for nobody, the lightest for the least share of somebody. */
function stepOf({ value, share }: HeatCell, most: number): number {
  if (!value || share === undefined || most === 0) return -1;
  return Math.max(0, Math.ceil((share / most) * HEAT.length) - 1);
}

function contents(
  { value, notes = [] }: HeatCell,
  wide: number,
  emptyLabel: string,
  formats: ChartFormats,
): Block[] {
  if (value === undefined) return [block([emptyLabel], wide, SMALL)];
  return [
    block([{ bold: formats.number(value) }], wide, FIGURE),
    ...(notes.length > 0 ? [block(notes, wide, SMALL)] : []),
  ];
}

const heightOf = (parts: readonly Block[]) => parts.reduce((sum, part) => sum + part.height + 2, 0);
