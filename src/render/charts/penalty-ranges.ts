import type { Element } from 'hast';
import { s } from 'hastscript';
import { topAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, INK, MUTED, marker, polygon, RULE, rule, type SeriesStyle, seriesStyle } from './palette.js';
import { type Block, block, put, SMALL } from './typeset.js';

/** The penalty for one conduct, in years in prison. */
export interface PenaltyRange {
  readonly label: string;
  /** Absent when the law states none: the range is then drawn from 0 without a mark. */
  readonly min?: number | undefined;
  /** `open`: the law states no maximum; `life`: it is imprisonment for life. */
  readonly max: number | 'open' | 'life';
}

export interface PenaltyRangesInput {
  readonly groups: readonly {
    readonly heading: string;
    /** Drug conducts have filled marks, reference offences hollow ones. */
    readonly kind: 'drug' | 'reference';
    readonly rows: readonly PenaltyRange[];
  }[];
  /** Names the axis of years. */
  readonly axisLabel: string;
  /** Stand at the far end of such ranges; needed when there are any. */
  readonly lifeLabel?: string | undefined;
  readonly openLabel?: string | undefined;
}

const HOLLOW: SeriesStyle = { ...seriesStyle(0), stroke: MUTED, hollow: true };
/** The length off the scale that stands for life or no maximum. */
const BEYOND = 48;
const BAR = 30;

/**
 * Penalty ranges as dumbbells, in groups with headings.
 * @throws RangeError when there is no row, a value is bad, a minimum exceeds its maximum or an end label is missing
 */
export function penaltyRanges(input: PenaltyRangesInput, text: ChartText, formats: ChartFormats): Element {
  const all = input.groups.flatMap((group) => group.rows);
  check(text, all, 'penalty ranges');
  all.forEach(checkRange);
  const endName = ({ max }: PenaltyRange): Block => {
    if (typeof max === 'number') return block([{ bold: formats.number(max) }], 150, SMALL);
    const label = max === 'life' ? input.lifeLabel : input.openLabel;
    if (!label) throw new RangeError(`A penalty range ends in "${max}", for which no label was given.`);
    return block([label], 130, SMALL);
  };
  const startName = ({ min }: PenaltyRange) =>
    block(min === undefined ? [] : [{ bold: formats.number(min) }], 150, SMALL);

  const left = Math.max(16, ...all.map((row) => startName(row).width)) + 14;
  const end = WIDTH - Math.max(...all.map((row) => endName(row).width)) - 14;
  const offScale = all.some(({ max }) => typeof max !== 'number');
  const axisName = block([input.axisLabel], WIDTH, SMALL);
  const high =
    Math.max(...all.flatMap(({ min = 0, max }) => (typeof max === 'number' ? [min, max] : [min]))) || 1;
  const axis = topAxis(high, left, offScale ? end - BEYOND : end, axisName.height + 4, formats.number);

  const drawn: Element[] = [];
  const spans: [number, number][] = [];
  let top = axis.bottom;
  for (const group of input.groups.filter(({ rows }) => rows.length > 0)) {
    const style = group.kind === 'drug' ? seriesStyle(0) : HOLLOW;
    const heading = block([{ bold: group.heading }], WIDTH - 24);
    top += 14;
    drawn.push(
      rule([0, top], [WIDTH, top], RULE, 1),
      marker(style, 8, top + 8 + heading.height / heading.lines.length / 2),
      put(heading, 24, top + 8, { fill: group.kind === 'drug' ? BLUE : INK }),
    );
    top += heading.height + 16;
    for (const row of group.rows) {
      const label = block([row.label], WIDTH, SMALL);
      const [from, to] = [startName(row), endName(row)];
      const height = Math.max(BAR, to.height + 6);
      const middle = top + label.height + height / 2;
      const x1 = axis.x(row.min ?? 0);
      const x2 = typeof row.max === 'number' ? axis.x(row.max) : end;
      spans.push([middle - height / 2, middle + height / 2]);
      drawn.push(
        put(label, 0, top - 2),
        ...bar(row, style, x1, x2, axis.x.range()[1] ?? x2, middle),
        ...(row.min === row.max
          ? []
          : [put(from, x1 - 11, middle - from.height / 2, { anchor: 'end', halo: true })]),
        put(to, x2 + 12, middle - to.height / 2, { halo: true }),
      );
      top = middle + height / 2 + 8;
    }
  }
  return frame(text, top, [put(axisName, left - 8, 0, { fill: MUTED }), ...axis.draw(spans), ...drawn]);
}

function bar(
  row: PenaltyRange,
  style: SeriesStyle,
  x1: number,
  x2: number,
  scaleEnd: number,
  y: number,
): Element[] {
  const width = style.hollow ? 3 : 6;
  const start = row.min === undefined ? [] : [marker(style, x1, y)];
  if (typeof row.max === 'number') {
    return [rule([x1, y], [x2, y], style.stroke, width), ...start, marker(style, x2, y)];
  }
  const arrow = polygon([
    [x2 + 6, y],
    [x2 - 8, y - 8],
    [x2 - 8, y + 8],
  ]);
  const beyond = Math.max(scaleEnd, x1);
  return [
    rule([x1, y], [beyond, y], style.stroke, width),
    // Broken, because this part is not to scale.
    rule([beyond + 5, y], [x2 - 4, y], style.stroke, width, '7 5'),
    ...start,
    row.max === 'open'
      ? s('path', { d: arrow, fill: style.stroke })
      : rule([x2, y - 11], [x2, y + 11], style.stroke, 6),
  ];
}

function checkRange({ label, min, max }: PenaltyRange): void {
  if (min !== undefined) checkAmount(min, `The minimum for ${label}`);
  if (typeof max !== 'number') return;
  checkAmount(max, `The maximum for ${label}`);
  if (min !== undefined && min > max) throw new RangeError(`The minimum for ${label} is above its maximum.`);
}
