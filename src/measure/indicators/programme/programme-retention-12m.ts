import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { eachSite } from '../../sites.js';
import { type FollowUp, kaplanMeier, sizeOf, wilson } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';
import { toldCurve } from '../../told-curve.js';

/** In months of 30.4375 days: a year is twelve of them. */
const YEAR = 12;

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
      optional: ['site', 'outcome', 'programme_months'],
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
        // Sites less each other would tell of the few at one: only all of them together are drawn.
        series: own.rows === all.rows ? stayCurve(reached) : [],
        ...withInterval(caseInterval(own, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
        flags: [...caseFlags(own, n), ...unknownFlags(n, unknown)],
      };
    }),
});

/**
 * The share still in, or graduated, month by month up to a year, of the same people as the figure: they all entered a year
 * ago or more, so that nobody is lost from sight.
 */
function stayCurve(reached: Cases) {
  if (!reached.has('programme_months') || !reached.has('outcome')) return [];
  const known = reached.known('retention_12m');
  const left = known.where({ retention_12m: 'no' }).counts('programme_months');
  const stayed = known.where({ retention_12m: 'yes' }).size;
  // Whoever left at an unknown time would be missing from the fall.
  if (sizeOf(left) + stayed !== known.size) return [];
  const records: FollowUp[] = [
    ...left.map(([time, count]) => ({ time: Math.min(time, YEAR), ended: true, count })),
    ...(stayed > 0 ? [{ time: YEAR + 1, ended: false, count: stayed }] : []),
  ];
  const asked = { name: 'still-in-programme', unit: 'months', step: 1, told: [YEAR] } as const;
  // Past the year nothing is said of those who stayed.
  const curve = { ...kaplanMeier(records), until: YEAR };
  return toldCurve(records, curve, asked);
}
