import { defineIndicator } from '../../define-indicator.js';
import { balanceOf, otherSpan } from '../../flow-balance.js';
import { one } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';

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
  measure: (flows) => {
    const refusal = otherSpan(flows);
    if (refusal) return refusal;
    const { expected, residual, share, closes } = balanceOf(flows);
    return {
      kind: 'measured',
      value: residual,
      operands: [flows.start, flows.admissions, flows.releases, flows.end].map(operand),
      details: {
        'expected-end': detail(expected, 'persons'),
        residual: detail(residual, 'persons'),
        'residual-pct-of-stock': detail(share ?? null, 'percent'),
      },
      flags: closes ? [] : [flag('flows-do-not-close')],
    };
  },
});
