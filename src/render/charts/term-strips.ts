import type { Element } from 'hast';
import { s } from 'hastscript';
import { topAxis } from './axis.js';
import { type ChartFormats, type ChartText, check, checkAmount, frame, WIDTH } from './frame.js';
import { BLUE, INK, MUTED, PAPER, RULE, round, rule } from './palette.js';
import { block, put, SMALL } from './typeset.js';

/** The prison terms for one offence, all in the unit of the axis. */
export interface TermStrip {
  readonly label: string;
  readonly cases: number;
  readonly median: number;
  /** The ends of the middle half; absent when one of them is life. */
  readonly q1?: number | undefined;
  readonly q3?: number | undefined;
  /** The term in the middle of each tenth of the people; `null` is life. Without them only the middle half is drawn. */
  readonly tenths?: readonly (number | null)[] | undefined;
}

export interface TermStripsInput {
  readonly groups: readonly {
    readonly heading: string;
    /** Drug offences have filled dots, the others hollow ones. */
    readonly kind: 'drug' | 'reference';
    readonly rows: readonly TermStrip[];
  }[];
  readonly axisLabel: string;
  /** Says what a dot, the bar and the line across it are. */
  readonly keyLabel: string;
  readonly medianLabel: string;
  readonly casesLabel: string;
  /** Heads the place of life, off the scale; needed when there is any. */
  readonly lifeLabel?: string | undefined;
}

const DOT = 4.2;
const BAR = 10;
const LIFE_WIDTH = 64;

/**
 * Prison terms offence by offence: a dot for each tenth of the people, a bar for the middle half, a line for the median.
 * @throws RangeError when there is no row, a value is bad, or life has no label
 */
export function termStrips(input: TermStripsInput, text: ChartText, formats: ChartFormats): Element {
  const groups = input.groups.filter(({ rows }) => rows.length > 0);
  const all = groups.flatMap(({ rows }) => rows);
  check(text, all, 'terms');
  const amounts = all.flatMap(({ median, q1 = 0, q3 = 0, tenths = [] }) => [median, q1, q3, ...tenths]);
  const finite = amounts.filter((value) => value !== null);
  for (const value of finite) checkAmount(value, 'A term');
  const anyLife = all.some(({ tenths = [] }) => tenths.includes(null));
  if (anyLife && !input.lifeLabel) throw new RangeError(`Chart "${text.id}" has life terms and no label.`);

  const medians = all.map(({ median }) => block([{ bold: formats.number(median) }], 110, SMALL));
  const counts = all.map(({ cases }) => block([formats.number(cases)], 110, SMALL));
  const medianHead = block([input.medianLabel], 100, SMALL);
  const casesHead = block([input.casesLabel], 100, SMALL);
  const casesWidth = Math.max(casesHead.width, ...counts.map(({ width }) => width));
  const medianWidth = Math.max(medianHead.width, ...medians.map(({ width }) => width));
  const medianEnd = WIDTH - 2 - casesWidth - 14;
  const end = medianEnd - medianWidth - 18;
  const life = anyLife ? block([input.lifeLabel ?? ''], LIFE_WIDTH, SMALL) : undefined;
  const lifeWidth = life ? Math.max(life.width, 40) : 0;
  const scaleEnd = end - (life ? lifeWidth + 10 : 0);

  const key = block([input.keyLabel], WIDTH - 4, SMALL);
  const axisName = block([input.axisLabel], Math.max(120, scaleEnd - 10), SMALL);
  const headHeight = Math.max(axisName.height, medianHead.height, casesHead.height, (life?.height ?? 0) - 20);
  const headTop = key.height + 12;
  const axis = topAxis(Math.max(...finite) || 1, 12, scaleEnd - 12, headTop + headHeight + 4, formats.number);
  const lifeX = end - lifeWidth / 2;

  const drawn: Element[] = [];
  const spans: [number, number][] = [];
  let top = axis.bottom;
  let index = 0;
  for (const group of groups) {
    const heading = block([{ bold: group.heading }], WIDTH - 4);
    top += 12;
    drawn.push(
      rule([0, top], [WIDTH, top], RULE, 1),
      put(heading, 0, top + 7, { fill: group.kind === 'drug' ? BLUE : INK }),
    );
    top += heading.height + 14;
    for (const row of group.rows) {
      const label = block([row.label], end, SMALL);
      drawn.push(put(label, 0, top));
      top += label.height + 4;
      const dots = swarm((row.tenths ?? []).map((term) => (term === null ? lifeX : axis.x(term))));
      const height = dots.levels * (2 * DOT + 1) + BAR + 6;
      const base = top + height - BAR;
      spans.push([top, top + height]);
      const paint = {
        fill: group.kind === 'drug' ? BLUE : PAPER,
        stroke: group.kind === 'drug' ? BLUE : INK,
      };
      drawn.push(
        ...dots.places.map(({ x, level }) =>
          s('circle', {
            cx: round(x),
            cy: round(base - 3 - DOT - level * (2 * DOT + 1)),
            r: DOT,
            ...paint,
            strokeWidth: 1.4,
          }),
        ),
        ...(row.q1 !== undefined && row.q3 !== undefined
          ? [
              s('rect', {
                x: round(axis.x(row.q1)),
                y: round(base),
                width: round(Math.max(1.5, axis.x(row.q3) - axis.x(row.q1))),
                height: BAR,
                fill: group.kind === 'drug' ? '#8badc5' : '#d5dade',
                stroke: INK,
                strokeWidth: 1,
              }),
            ]
          : []),
        rule([axis.x(row.median), base - 3], [axis.x(row.median), base + BAR + 3], INK, 3.5),
      );
      const [median, count] = [medians[index], counts[index]];
      if (median) drawn.push(put(median, medianEnd, base + BAR - median.height, { anchor: 'end' }));
      if (count) drawn.push(put(count, WIDTH - 2, base + BAR - count.height, { anchor: 'end', fill: MUTED }));
      index += 1;
      top += height + 12;
    }
  }
  const heads = [
    put(key, 0, 0),
    put(axisName, 2, headTop + headHeight - axisName.height, { fill: MUTED }),
    put(medianHead, medianEnd, headTop + headHeight - medianHead.height, { anchor: 'end', fill: MUTED }),
    put(casesHead, WIDTH - 2, headTop + headHeight - casesHead.height, { anchor: 'end', fill: MUTED }),
    ...(life ? [put(life, lifeX, axis.bottom - 4 - life.height, { anchor: 'middle', fill: MUTED })] : []),
  ];
  const divide = life
    ? spans.map(([from, to]) => rule([scaleEnd, from], [scaleEnd, to], RULE, 1, '2 3'))
    : [];
  return frame(text, top, [...heads, ...axis.draw(spans), ...divide, ...drawn]);
}

interface Swarm {
  readonly places: readonly { readonly x: number; readonly level: number }[];
  readonly levels: number;
}

/** Dots at their places along the axis, one above another where they would touch. */
function swarm(xs: readonly number[]): Swarm {
  const ends: number[] = [];
  const places = [...xs]
    .sort((a, b) => a - b)
    .map((x) => {
      const free = ends.findIndex((end) => x - end >= 2 * DOT + 1);
      const level = free < 0 ? ends.length : free;
      ends[level] = x;
      return { x, level };
    });
  return { places, levels: ends.length };
}
