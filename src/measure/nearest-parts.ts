import type { FactName, FactTypes } from '../model/fact.js';
import { daysApart, midpoint } from '../model/period.js';
import type { Dimension } from '../model/slice.js';
import { DAYS_FLAGGED, DAYS_REFUSED } from './nearest.js';
import { type Need, parts } from './need.js';

/**
 * Every part of a total at the date nearest to the anchor's, for parts that are seldom counted: a census is taken once in
 * ten years, and cases are dated by their year. As far apart as two single facts may be (catalogue, trap 5).
 */
export function nearestParts<N extends FactName>(
  name: N,
  dimension: Dimension,
): Need<readonly FactTypes[N][]> {
  const ofDate = parts(name, dimension);
  return {
    ...ofDate,
    resolve: (book, anchor) => {
      const [nearest] = ofDate
        .anchors(book, anchor.stratum)
        .map(({ period }) => ({ period, days: daysApart(period, anchor.period) }))
        .sort((a, b) => a.days - b.days || midpoint(b.period) - midpoint(a.period));
      if (!nearest) return ofDate.resolve(book, anchor);
      const days = Math.round(nearest.days);
      return days > (anchor.newest ? DAYS_REFUSED : DAYS_FLAGGED)
        ? { missing: { code: 'dates-too-far-apart', args: { days, fact: name } } }
        : ofDate.resolve(book, { ...anchor, period: nearest.period });
    },
  };
}
