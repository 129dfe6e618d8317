import type { Element } from 'hast';
import { s } from 'hastscript';
import { type ChartFormats, type ChartText, check, frame, WIDTH } from './frame.js';
import { endLabels, REACH, rowsApart, stackHeight } from './labels.js';
import { logScale } from './log-scale.js';
import { BLUE, GRID, INK, MUTED, RED, RULE, round, rule } from './palette.js';
import { block, put, SMALL, textWidth } from './typeset.js';

/** Quantities and terms are above 0, each in the unit of its axis. */
export interface QuantityTermsInput {
  /** Bands of quantity, each with the middle half of its terms; at least one. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly cases: number;
    readonly q1: number;
    readonly median: number;
    readonly q3: number;
  }[];
  /** The fitted line by its two ends. */
  readonly line?: readonly (readonly [quantity: number, term: number])[] | undefined;
  readonly lineLabel?: string | undefined;
  /** What the law threatens, as levels across the chart. */
  readonly levels: readonly { readonly label: string; readonly term: number }[];
  readonly quantityLabel: string;
  readonly termLabel: string;
  /** Says what the numbers over the boxes are. */
  readonly casesLabel: string;
  /** Writes a quantity at the axis. */
  readonly quantity: (value: number) => string;
}

const HEIGHT = 330;

/**
 * Terms against quantities, both on logarithmic scales: a box for each band of quantity, the fitted line and the levels of
 * the law.
 * @throws RangeError when there is no band or a value is not a finite number above 0
 */
export function quantityTerms(input: QuantityTermsInput, text: ChartText, formats: ChartFormats): Element {
  check(text, input.bands, 'bands');
  const terms = [
    ...input.bands.flatMap(({ q1, median, q3 }) => [q1, median, q3]),
    ...(input.line ?? []).map(([, term]) => term),
    ...input.levels.map(({ term }) => term),
  ];
  const quantities = input.bands.flatMap(({ from, to }) => [from, to]);
  for (const value of [...terms, ...quantities, ...input.bands.map(({ cases }) => cases)])
    if (!(Number.isFinite(value) && value > 0))
      throw new RangeError(`A value must be above 0, not ${value}.`);

  const termName = block([input.termLabel], WIDTH - 4, SMALL);
  const casesName = block([input.casesLabel], WIDTH - 4, SMALL);
  const names = [
    ...(input.line && input.lineLabel ? [block([input.lineLabel], 150, SMALL)] : []),
    ...input.levels.map(({ label, term }) => block([label, { bold: formats.number(term) }], 150, SMALL)),
  ];
  const height = Math.max(HEIGHT, stackHeight(names));
  const vertical = logScale(
    [Math.min(...terms) / 1.25, Math.max(...terms) * 1.15],
    [height, 0],
    (apart) => apart > 26,
  );
  const left = Math.max(30, ...vertical.ticks.map((tick) => textWidth(formats.number(tick), SMALL))) + 10;
  const right = WIDTH - (names.length > 0 ? Math.max(...names.map(({ width }) => width)) + REACH + 2 : 12);
  const horizontal = logScale(
    [Math.min(...quantities), Math.max(...quantities)],
    [left + 6, right - 6],
    (apart, a, b) =>
      apart > (textWidth(input.quantity(a), SMALL) + textWidth(input.quantity(b), SMALL)) / 2 + 14,
  );
  const x = horizontal.scale;
  const counts = input.bands.map(({ from, to, cases }) => {
    const name = block([formats.number(cases)], WIDTH, SMALL);
    return { name, middle: (x(from) + x(to)) / 2 };
  });
  const countRows = rowsApart(
    counts.map(({ name, middle }) => ({
      from: middle - name.width / 2 - 4,
      to: middle + name.width / 2 + 4,
    })),
  );
  const rowHeight = counts[0]?.name.height ?? 0;
  const countTop = termName.height + casesName.height + 8;
  const top = countTop + (Math.max(...countRows) + 1) * rowHeight + 6;
  const bottom = top + height;
  const y = (term: number) => top + vertical.scale(term);
  const quantityName = block([input.quantityLabel], WIDTH - left, SMALL);

  const ends = [
    ...(input.line?.length && input.lineLabel
      ? [{ x: x(input.line.at(-1)?.[0] ?? 1), y: y(input.line.at(-1)?.[1] ?? 1), fill: RED }]
      : []),
    ...input.levels.map(({ term }) => ({ x: right, y: y(term), fill: INK })),
  ];
  return frame(text, bottom + 38 + quantityName.height, [
    put(termName, 0, 0, { fill: MUTED }),
    put(casesName, 0, termName.height + 4, { fill: MUTED }),
    ...vertical.ticks.flatMap((tick) => {
      const name = block([formats.number(tick)], WIDTH, SMALL);
      return [
        rule([left, y(tick)], [right, y(tick)], GRID, 1),
        put(name, left - 8, y(tick) - name.height / 2, { anchor: 'end', fill: MUTED }),
      ];
    }),
    rule([left, bottom], [right, bottom], RULE, 1.5),
    ...horizontal.ticks.flatMap((tick) => [
      rule([x(tick), bottom], [x(tick), bottom + 6], RULE, 1.5),
      put(block([input.quantity(tick)], WIDTH, SMALL), x(tick), bottom + 9, {
        anchor: 'middle',
        fill: MUTED,
      }),
    ]),
    put(quantityName, (left + right) / 2, bottom + 34, { anchor: 'middle', fill: MUTED }),
    ...input.levels.map(({ term }) => rule([left, y(term)], [right, y(term)], INK, 1.5, '2 4')),
    ...input.bands.flatMap((band) => {
      const [from, to] = [x(band.from) + 4, x(band.to) - 4];
      return [
        s('rect', {
          x: round(from),
          y: round(y(band.q3)),
          width: round(to - from),
          height: round(Math.max(2, y(band.q1) - y(band.q3))),
          fill: '#c9d8e4',
          stroke: BLUE,
          strokeWidth: 1.5,
        }),
        rule([from, y(band.median)], [to, y(band.median)], BLUE, 4.5),
      ];
    }),
    ...(input.line && input.line.length > 1
      ? [
          s('path', {
            d: `M${input.line.map(([quantity, term]) => `${round(x(quantity))},${round(y(term))}`).join('L')}`,
            fill: 'none',
            stroke: RED,
            strokeWidth: 3,
            strokeDasharray: '10 5',
          }),
        ]
      : []),
    ...counts.map(({ name, middle }, index) =>
      put(name, middle, countTop + (countRows[index] ?? 0) * rowHeight, { anchor: 'middle', fill: MUTED }),
    ),
    ...endLabels(
      ends.flatMap((end, index) => {
        const name = names[index];
        return name ? [{ text: name, ...end }] : [];
      }),
      right + REACH,
      top - 10,
      bottom + 30,
    ),
  ]);
}
