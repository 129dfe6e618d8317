import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { bootstrapStatistic, gini, sizeOf, topShare } from '../../statistics/index.js';
import { refuseTerms, resampledInterval, SEED, termFlags, termsOf, withoutLife } from '../../terms.js';

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['custody', 'months'],
  optional: ['offence_class'],
});

/** How unevenly prison time is spread over those sentenced: nought when all have the same. It is no measure of injustice. */
export default defineIndicator({
  id: 'prison-time-gini',
  code: 'E4',
  family: 'equity',
  unit: 'index',
  better: 'neither',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: ['Gini (1912)', 'Lerman & Yitzhaki (1989)'],
  strata: strataOf(need, [['offence_class']]),
  measure: ({ cases: all }) => {
    const terms = termsOf(all);
    const refusal = refuseTerms(terms);
    if (refusal) return refusal;
    const finite = withoutLife(terms.counts);
    const n = sizeOf(finite);
    // Life is longer than any number of months, so it has no place in shares of time; with half for life nothing is said.
    if (2 * terms.life >= terms.n)
      return refuse('life-above-half', { life: terms.life, n: terms.n }, [terms.cases.operand({}, terms.n)]);
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    return {
      kind: 'measured',
      value: gini(finite),
      operands: [terms.cases.operand({}, n)],
      // Life is no part of the base.
      apart: true,
      details: {
        n: detail(n, 'persons'),
        'top-third-share': detail(100 * topShare(finite, 1 / 3), 'percent'),
        seed: detail(SEED, 'count'),
      },
      ...resampledInterval(all, n, () => bootstrapStatistic(finite, gini, { seed: SEED }), 'bootstrap-95'),
      flags: termFlags({ ...terms, n }),
    };
  },
});
