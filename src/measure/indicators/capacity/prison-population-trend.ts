import type { Quantity } from '../../../model/fact.js';
import { decimalYear, yearOf } from '../../../model/period.js';
import { defineIndicator } from '../../define-indicator.js';
import { series } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { compoundGrowth, mannKendall, theilSen } from '../../statistics/index.js';

const FEWEST_POINTS = 4;
/** With fewer dates a probability says nothing. Catalogue, trap 2. */
const FEWEST_FOR_P = 8;
/** A yearly change above a quarter is a break in coverage. Catalogue, trap 25. */
const BREAK = Math.log(1.25);

/** The median yearly change (Theil–Sen) and the direction (Mann–Kendall) since the last break of the series. */
export default defineIndicator({
  id: 'prison-population-trend',
  code: 'A8',
  family: 'capacity',
  unit: 'persons-per-year',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: { counts: series('prison-population') },
  sources: ['Theil (1950)', 'Sen (1968)', 'Mann (1945)', 'Kendall (1975)'],
  strata: [
    {},
    { sex: 'female' },
    { sex: 'male' },
    { legal_status: 'unsentenced' },
    { legal_status: 'sentenced' },
  ],
  measure: ({ counts }) => {
    const unbroken = sinceBreak(counts);
    const points = unbroken.map((count) => ({ x: decimalYear(count.period), y: count.value }));
    const [first, last] = [points[0], points.at(-1)];
    if (points.length < FEWEST_POINTS || !first || !last) {
      const numbers = { found: points.length, needed: FEWEST_POINTS };
      return refuse('too-few-points', numbers, unbroken.map(operand));
    }
    const slope = theilSen(points);
    const values = points.map(({ y }) => y);
    const trend = mannKendall(values);
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
    const start = unbroken[0];
    return {
      kind: 'measured',
      value: slope,
      operands: unbroken.map(operand),
      details: {
        'sen-slope-per-year': detail(slope, 'persons-per-year'),
        s: detail(trend.s, 'count'),
        tau: detail(trend.tau, 'index'),
        'cagr-pct': detail(compoundGrowth(first.y, last.y, last.x - first.x), 'percent-per-year'),
        'years-up': detail(steps.filter((step) => step > 0).length, 'count'),
        'years-down': detail(steps.filter((step) => step < 0).length, 'count'),
        points: detail(points.length, 'count'),
        'first-date': detail(start ? String(yearOf(start.period)) : null, 'word'),
        ...(points.length >= FEWEST_FOR_P
          ? { 'p-two-sided': detail(trend.p, 'probability'), 'p-method': detail(trend.method, 'word') }
          : {}),
      },
      flags: [
        ...(points.length < FEWEST_FOR_P ? [flag('few-points', { points: points.length })] : []),
        ...(unbroken.length < counts.length && start
          ? [flag('series-split', { year: String(yearOf(start.period)) })]
          : []),
      ],
    };
  },
});

/**
 * The part of a series after its last break, so that a new region or another count is not read as growth. Dates less
 * than a year apart may differ as much as years do: seasons are no breaks. Nought is a break, since it is mostly a gap.
 */
function sinceBreak<Q extends Quantity>(counts: readonly Q[]): Q[] {
  let from = 0;
  for (let index = 1; index < counts.length; index += 1) {
    const [before, now] = [counts[index - 1], counts[index]];
    if (!before || !now) continue;
    const years = Math.max(1, decimalYear(now.period) - decimalYear(before.period));
    const steady = Math.abs(Math.log(now.value / before.value)) / years <= BREAK;
    if (!steady) from = index;
  }
  return counts.slice(from);
}
