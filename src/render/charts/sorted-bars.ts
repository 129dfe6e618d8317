import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { rowsApart } from './labels.js';
import { BLUE, MUTED, PAPER, RAMP, RULE, round, rule } from './palette.js';
import { type Block, block, put, SMALL } from './typeset.js';

export interface SortedBarsInput {
  /** In any order; they are drawn from the highest value down. */
  readonly rows: readonly {
    readonly label: string;
    /** The length of the bar, in per cent. */
    readonly value: number;
    /** The thickness of the bar, in people. */
    readonly people: number;
  }[];
  /** Vertical lines; bars beyond more of them are darker. `value` is in per cent. */
  readonly references: readonly { readonly value: number; readonly label: string }[];
  /** Heads a column with the people of each row, and so tells what the thickness means. */
  readonly peopleLabel?: string | undefined;
}

type Row = SortedBarsInput['rows'][number];

const THICKEST = 46;
const THINNEST = 2;
const ROW_GAP = 7;

/**
 * Horizontal bars from the highest value to the lowest, as thick as the people they stand for.
 * @throws RangeError when there is no row or a value is not a finite number from 0
 */
export function sortedBars(input: SortedBarsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.rows, 'rows');
  for (const { value, people } of input.rows) {
    checkAmount(value, 'A value');
    checkAmount(people, 'A number of people');
  }
  for (const { value } of input.references) checkAmount(value, 'A reference');
  const rows = [...input.rows].sort((a, b) => b.value - a.value);
  const most = Math.max(...rows.map((row) => row.people)) || 1;
  const lines = rows.map((row) => ({
    row,
    label: block([row.label], 180, SMALL),
    value: block([{ bold: formats.percent(row.value) }], WIDTH, SMALL),
    people: block(input.peopleLabel ? [formats.number(row.people)] : [], WIDTH, SMALL),
    thickness: Math.max(THINNEST, (row.people / most) * THICKEST),
  }));
  const heading = block(input.peopleLabel ? [input.peopleLabel] : [], 120, SMALL);
  const column = Math.max(heading.width, ...lines.map((line) => line.people.width));
  const left = Math.max(...lines.map((line) => line.label.width)) + 12;
  const right = WIDTH - (column ? column + 14 : 0) - Math.max(...lines.map((line) => line.value.width)) - 8;
  const high = Math.max(...rows.map((row) => row.value), ...input.references.map(({ value }) => value)) || 1;
  const x = scaleLinear([0, high], [left, right]);
  const limit = WIDTH - (column ? column + 14 : 0);
  const marks = referenceNames(input.references, x, left, limit);

  const top = Math.max(heading.height, marks.height) + 8;
  let y = top;
  const bars = lines.flatMap(({ row, label, value, people, thickness }) => {
    const height = Math.max(thickness, label.height, value.height);
    const middle = y + height / 2;
    y += height + ROW_GAP;
    const at = (part: Block) => middle - part.height / 2;
    return {
      bar: s('rect', {
        x: round(left),
        y: round(middle - thickness / 2),
        width: round(x(row.value) - left),
        height: round(thickness),
        fill: shade(row, input.references),
      }),
      // The lines go on across the bars, in paper colour.
      cuts: input.references
        .filter((reference) => reference.value < row.value)
        .map((reference) => {
          const at = x(reference.value);
          return rule([at, middle - thickness / 2], [at, middle + thickness / 2], PAPER, 1.2);
        }),
      words: [
        put(label, left - 12, at(label), { anchor: 'end' }),
        put(value, x(row.value) + 7, at(value), { halo: true }),
        put(people, WIDTH - 2, at(people), { anchor: 'end', fill: MUTED }),
      ],
    };
  });
  const bottom = y;
  return frame(text, bottom, [
    put(heading, WIDTH - 2, top - 8 - heading.height, { anchor: 'end', fill: MUTED }),
    ...input.references.map(({ value }) => rule([x(value), top - 6], [x(value), bottom], RULE, 1)),
    ...bars.flatMap(({ bar, cuts }) => [bar, ...cuts]),
    rule([left, top - 6], [left, bottom], RULE, 1.5),
    ...marks.draw(top - 8),
    ...bars.flatMap(({ words }) => words),
  ]);
}

function shade(row: Row, references: SortedBarsInput['references']): string {
  if (references.length === 0) return BLUE;
  const passed = references.filter(({ value }) => row.value > value).length;
  return RAMP[Math.round((passed / references.length) * (RAMP.length - 1))] ?? BLUE;
}

/** The names of the reference lines, in as many rows above the bars as keep them apart. */
function referenceNames(
  references: SortedBarsInput['references'],
  x: (value: number) => number,
  left: number,
  limit: number,
): { height: number; draw(bottom: number): Element[] } {
  const names = references.map(({ value, label }) => {
    const text = block([label], 150, SMALL);
    const half = text.width / 2;
    const middle = Math.min(Math.max(x(value), Math.min(left, half)), limit - half);
    return { text, middle: Math.max(middle, half), at: x(value) };
  });
  const rows = rowsApart(
    names.map(({ text, middle }) => ({ from: middle - text.width / 2 - 5, to: middle + text.width / 2 + 5 })),
  );
  const heights = names.reduce<number[]>((tall, { text }, index) => {
    const row = rows[index] ?? 0;
    tall[row] = Math.max(tall[row] ?? 0, text.height + 4);
    return tall;
  }, []);
  const below = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  return {
    height: below(heights.length),
    draw: (bottom) =>
      names.flatMap(({ text, middle, at }, index) => {
        const foot = bottom - below(rows[index] ?? 0);
        return [
          rule([at, foot], [at, bottom + 2], RULE, 1),
          put(text, middle, foot - text.height, { anchor: 'middle', fill: MUTED, halo: true }),
        ];
      }),
  };
}
