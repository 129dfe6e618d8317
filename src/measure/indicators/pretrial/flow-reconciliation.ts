import { periodKey } from '../../../model/period.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** Above this share of the stock the flows do not explain it. Catalogue, F7. */
const CLOSES_WITHIN = 1;

/** The count at the end less what the count at the start, admissions and releases lead one to expect. */
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
    const periods = [admissions, releases, start, end].map(({ period }) => periodKey(period));
    if (new Set(periods).size > 1) return refuse('definitions-unlike', { keys: 'period' });
    const expected = start.value + admissions.value - releases.value;
    const residual = end.value - expected;
    if (end.value === 0) return refuse('denominator-zero', { fact: 'stock-at-end' });
    const share = (100 * residual) / end.value;
    return {
      kind: 'measured',
      value: residual,
      operands: [start, admissions, releases, end].map(operand),
      details: {
        'expected-end': detail(expected, 'persons'),
        residual: detail(residual, 'persons'),
        'residual-pct-of-stock': detail(share, 'percent'),
      },
      flags: Math.abs(share) > CLOSES_WITHIN ? [flag('flows-do-not-close')] : [],
    };
  },
});
