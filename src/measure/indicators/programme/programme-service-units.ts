import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { eachSite } from '../../sites.js';
import { sizeOf, sumOf } from '../../statistics/index.js';
import { caseFlags } from '../../terms.js';

const DAYS_A_MONTH = 30.4375;
const UNITS = ['units_group', 'units_individual', 'tests_taken', 'units_hearings'] as const;

/** How much service a participant received in a month: sessions, tests and hearings attended. */
export default defineIndicator({
  id: 'programme-service-units',
  code: 'H6',
  family: 'programme',
  unit: 'units-per-person-month',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: {
    cases: cases({
      of: ['participants'],
      keys: ['person_days'],
      optional: ['site', ...UNITS],
      yearly: false,
    }),
  },
  sources: ['Heck & Thanner (2006)'],
  measure: ({ cases: all }) =>
    eachSite(all, (own) => {
      const days = own.counts('person_days');
      const n = sizeOf(days);
      if (n < 10) return refuse(n < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
      const monthsOf = (some: Cases) => sumOf(some.counts('person_days')) / DAYS_A_MONTH;
      // Units of each kind over the time of those participants of whom they are known.
      const each = UNITS.flatMap((field): (readonly [string, number])[] => {
        const known = own.has(field) ? own.known('person_days', field) : own.where({ person_days: [] });
        const months = monthsOf(known);
        return known.size < 10 || months === 0 ? [] : [[field, sumOf(known.counts(field)) / months]];
      });
      if (each.length === 0) return refuse('need-absent', { fact: 'cases', event: 'participants' });
      return {
        kind: 'measured',
        value: each.reduce((sum, [, units]) => sum + units, 0),
        operands: [own.operand({}, n)],
        details: {
          'participant-months': detail(monthsOf(own), 'months'),
          ...Object.fromEntries(
            each.map(([field, units]) => [
              field.replaceAll('_', '-'),
              detail(units, 'units-per-person-month'),
            ]),
          ),
        },
        flags: caseFlags(own, n),
      };
    }),
});
