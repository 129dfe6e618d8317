import { ASSUMPTION_IDS, type AssumptionId, type Range } from '../../model/scenario.js';
import type { Values } from './reform.js';

/** Numbers from 0 up to but not 1. */
export type Random = () => number;

export type Ranges = Readonly<Partial<Record<AssumptionId, Range>>>;

/** Every number in its middle. */
export function centralOf(ranges: Ranges): Values {
  return mapped(ranges, ({ central }) => central);
}

/** One number at an end of its range, all others in their middle. */
export function centralBut(ranges: Ranges, id: AssumptionId, end: 'low' | 'high'): Values {
  return { ...centralOf(ranges), ...(ranges[id] ? { [id]: ranges[id][end] } : {}) };
}

/** The names of the numbers that have a range, in the order in which they are drawn. */
export function rangedIn(ranges: Ranges): AssumptionId[] {
  return ASSUMPTION_IDS.filter((id) => {
    const range = ranges[id];
    return range !== undefined && range.low < range.high;
  });
}

/**
 * One draw of every number, each triangular between its ends and by itself, by the inverse of its distribution. A number
 * without a range takes no draw, so that a result can be made again from the printed ranges alone.
 * @param correlated a wider offer goes with more net-widening: both take the same draw
 */
export function drawn(ranges: Ranges, random: Random, correlated: boolean): Values {
  let offer: number | undefined;
  return mapped(ranges, (range, id) => {
    if (range.low >= range.high) return range.central;
    const shared = correlated && id === 'net-widening' ? offer : undefined;
    const u = shared ?? random();
    if (id === 'offered') offer = u;
    return triangular(range, u);
  });
}

/** The value below which a triangular distribution lies with probability `u`. */
export function triangular({ low, central, high }: Range, u: number): number {
  const width = high - low;
  const below = (central - low) / width;
  return u < below
    ? low + Math.sqrt(u * width * (central - low))
    : high - Math.sqrt((1 - u) * width * (high - central));
}

function mapped(ranges: Ranges, value: (range: Range, id: AssumptionId) => number): Values {
  return Object.fromEntries(
    ASSUMPTION_IDS.flatMap((id) => {
      const range = ranges[id];
      return range ? [[id, value(range, id)]] : [];
    }),
  );
}
