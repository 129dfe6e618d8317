import { cases } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { eachSite } from '../../sites.js';
import { wilson } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';

/** How many are still in, or have graduated, a year after entering; recent entrants are not counted. */
export default defineIndicator({
  id: 'programme-retention-12m',
  code: 'H2',
  family: 'programme',
  unit: 'percent',
  better: 'higher',
  interval: 'superpopulation',
  over: 'newest-date',
  needs: {
    cases: cases({
      of: ['participants'],
      keys: ['reached_12m', 'retention_12m'],
      optional: ['site'],
      yearly: false,
    }),
  },
  sources: [
    'Heck & Thanner (2006), four measures of the National Research Advisory Committee',
    'Wilson (1927)',
  ],
  measure: ({ cases: all }) =>
    eachSite(all, (own) => {
      const reached = own.where({ reached_12m: 'yes' });
      const n = reached.size - reached.unknown('retention_12m');
      if (n < 5) return refuse('base-under-five', { fact: 'cases' });
      if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [own.operand({}, n)]);
      const kept = reached.where({ retention_12m: 'yes' }).size;
      const unknown = reached.size - n;
      const base = [own.operand({}, n)];
      const refusal = refuseUnknown(n, unknown, base) ?? refuseSides(kept, n, base);
      if (refusal) return refusal;
      const bounds = wilson(kept, n);
      return {
        kind: 'measured',
        value: (100 * kept) / n,
        numerator: own.operand({}, kept),
        denominator: own.operand({}, n),
        operands: [own.operand({}, kept), own.operand({}, n)],
        details: { 'n-unknown': detail(unknown, 'persons') },
        ...withInterval(caseInterval(own, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
        flags: [...caseFlags(own, n), ...unknownFlags(n, unknown)],
      };
    }),
});
