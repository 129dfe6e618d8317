import type { Series } from '../model/measure.js';
import { type Counts, medianOf, mergeCounts, type Pairs, quantileOf, sizeOf } from './statistics/index.js';

/** A band of quantities with fewer people is joined with the next: quartiles of fewer are the terms of some of them. */
const LEAST = 10;

interface Band {
  /** In grams; the lower end belongs to the band. */
  readonly from: number;
  readonly to: number;
  readonly terms: Counts;
}

/**
 * The middle half of terms in tenfold bands of quantity, and the line of median slope through them. Bands begin at three,
 * thirty, three hundred grams, so that none is one of the bands of like cases, from which the few beyond could be told.
 * @param pairs grams and months, finite and above nought
 * @param slope of log months on log grams
 */
export function termsByQuantity(pairs: Pairs, slope: number): Series[] {
  const bands = joined(bandsOf(pairs));
  const [first, last] = [bands[0], bands.at(-1)];
  if (!first || !last || bands.length < 2) return [];
  const heights = pairs.map(
    ([grams, months, count]) => [Math.log(months) - slope * Math.log(grams), count] as const,
  );
  const height = medianOf(mergeCounts(heights));
  const ends = [first, last].map(({ from, to }) => Math.sqrt(from * to));
  const grams = { name: 'grams', unit: 'grams' } as const;
  const months = (name: string) => ({ name, unit: 'months' }) as const;
  return [
    {
      name: 'terms-by-quantity',
      part: '',
      columns: [
        { name: 'from', unit: 'grams' },
        { name: 'to', unit: 'grams' },
        { name: 'n', unit: 'persons' },
        months('q1'),
        months('median'),
        months('q3'),
      ],
      rows: bands.map(({ from, to, terms }) => [
        from,
        to,
        sizeOf(terms),
        ...[0.25, 0.5, 0.75].map((share) => quantileOf(terms, share)),
      ]),
    },
    {
      name: 'line-of-terms',
      part: '',
      columns: [grams, months('months')],
      rows: ends.map((at) => [at, Math.exp(height + slope * Math.log(at))]),
    },
  ];
}

function bandsOf(pairs: Pairs): Band[] {
  const bands = new Map<number, [number, number][]>();
  for (const [grams, months, count] of pairs) {
    const power = Math.floor(Math.log10(grams / 3));
    const own = bands.get(power);
    if (own) own.push([months, count]);
    else bands.set(power, [[months, count]]);
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([power, terms]) => ({
      from: 3 * 10 ** power,
      to: 3 * 10 ** (power + 1),
      terms: mergeCounts(terms),
    }));
}

function joined(bands: readonly Band[]): Band[] {
  const join = (a: Band, b: Band): Band => ({ from: a.from, to: b.to, terms: mergeCounts(a.terms, b.terms) });
  const large: Band[] = [];
  let rest: Band | undefined;
  for (const band of bands) {
    const own: Band = rest ? join(rest, band) : band;
    rest = sizeOf(own.terms) < LEAST ? own : undefined;
    if (!rest) large.push(own);
  }
  const last = large.pop();
  if (!last) return [];
  return [...large, rest ? join(last, rest) : last];
}
