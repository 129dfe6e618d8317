import type { Quantity } from '../../../model/fact.js';
import { midpoint } from '../../../model/period.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** Above this share of the stock, in percent, the flows do not explain it. Catalogue, F7. */
const CLOSES_WITHIN = 1;

/**
 * The count at the end less what the count at the start, admissions and releases lead one to expect. Stocks and flows
 * are added here, never divided: what remains is people whom no entry and no exit accounts for.
 */
export default defineIndicator({
  id: 'flow-reconciliation',
  code: 'F7',
  family: 'pretrial',
  unit: 'persons',
  better: 'lower',
  interval: 'none',
  needs: {
    admissions: one('admissions'),
    releases: one('releases'),
    start: one('stock-at-start'),
    end: one('stock-at-end'),
  },
  sources: ['Demographic balancing equation'],
  measure: ({ admissions, releases, start, end }) => {
    const operands = [start, admissions, releases, end].map(operand);
    // Counts of another span do not balance these flows, however near they are.
    const [furthest] = [releases, start, end]
      .map(({ name, period }) => ({ fact: name, days: daysBetweenEnds(admissions, period) }))
      .sort((a, b) => b.days - a.days);
    if (furthest && furthest.days > 0) return refuse('dates-too-far-apart', furthest, operands);
    const expected = start.value + admissions.value - releases.value;
    const residual = end.value - expected;
    const share = end.value === 0 ? undefined : (100 * residual) / end.value;
    const closes = share === undefined ? residual === 0 : Math.abs(share) <= CLOSES_WITHIN;
    return {
      kind: 'measured',
      value: residual,
      operands,
      details: {
        'expected-end': detail(expected, 'persons'),
        residual: detail(residual, 'persons'),
        'residual-pct-of-stock': detail(share ?? null, 'percent'),
      },
      flags: closes ? [] : [flag('flows-do-not-close')],
    };
  },
});

/** Days between the starts of two spans or between their ends, whichever is more. */
function daysBetweenEnds({ period }: Quantity, other: Quantity['period']): number {
  const day = (iso: string) => midpoint({ start: iso, end: iso, precision: 'day' });
  return Math.max(Math.abs(day(period.start) - day(other.start)), Math.abs(day(period.end) - day(other.end)));
}
