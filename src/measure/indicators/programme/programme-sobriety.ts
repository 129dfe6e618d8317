import { cases } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { eachSite } from '../../sites.js';
import { meanOf, sizeOf, sumOf } from '../../statistics/index.js';
import { caseFlags } from '../../terms.js';

/** How many drug tests are negative, with missed ones as positive beside it, and how long clean runs last. */
export default defineIndicator({
  id: 'programme-sobriety',
  code: 'H5',
  family: 'programme',
  unit: 'percent',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: {
    cases: cases({
      of: ['participants'],
      keys: ['tests_taken', 'tests_scheduled', 'tests_negative', 'negative_share', 'longest_negative_run'],
      optional: ['site'],
      yearly: false,
    }),
  },
  sources: ['Heck & Thanner (2006)'],
  measure: ({ cases: all }) =>
    eachSite(all, (own) => {
      const tested = own.counts('negative_share');
      const n = sizeOf(tested);
      if (n < 10) return refuse(n < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
      const [taken, scheduled, negative] = (
        ['tests_taken', 'tests_scheduled', 'tests_negative'] as const
      ).map((field) => sumOf(own.counts(field)));
      if (!taken || !scheduled || negative === undefined)
        return refuse('denominator-zero', { fact: 'cases' });
      return {
        kind: 'measured',
        value: (100 * negative) / taken,
        operands: [own.operand({}, n)],
        details: {
          'tests-taken': detail(taken, 'count'),
          'tests-missed': detail(scheduled - taken, 'count'),
          'negative-missed-as-positive': detail((100 * negative) / scheduled, 'percent'),
          'mean-longest-run': detail(
            meanOf(own.known('negative_share').counts('longest_negative_run')),
            'ratio',
          ),
          'participant-mean-negative': detail(100 * meanOf(tested), 'percent'),
        },
        flags: caseFlags(own, n),
      };
    }),
});
