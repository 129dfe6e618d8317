import type { Series } from '../../../model/measure.js';
import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import {
  bootstrapMedian,
  meanOf,
  medianOf,
  mergeCounts,
  quantileOf,
  sizeOf,
} from '../../statistics/index.js';
import {
  refuseTerms,
  resampledInterval,
  SEED,
  type Terms,
  termFlags,
  termsOf,
  withoutLife,
} from '../../terms.js';

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['custody', 'months'],
  optional: ['offence_class', 'drug_subtype', 'ctg_category', 'role_level', 'drug'],
});

/** From here on a tenth of those sentenced is five people or more, so that no term shown is that of a few. */
const LEAST_FOR_TENTHS = 50;
const TENTHS = Array.from({ length: 10 }, (_, index) => (index + 0.5) / 10);

/** The prison term in the middle of the list: half got less, half more. Life is longer than any number of months. */
export default defineIndicator({
  id: 'sentence-median',
  code: 'D1',
  family: 'sentences',
  unit: 'months',
  better: 'neither',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: ['Hyndman & Fan (1996), type 7', 'Efron & Tibshirani (1993), percentile bootstrap'],
  strata: strataOf(need, [['sex'], ['offence_class'], ['offence_class', 'drug_subtype'], ['ctg_category']]),
  measure: ({ cases: all }) => {
    const terms = termsOf(all);
    const refusal = refuseTerms(terms);
    if (refusal) return refusal;
    const median = medianOf(terms.counts);
    if (!Number.isFinite(median))
      return refuse('life-above-half', { life: terms.life, n: terms.n }, [terms.cases.operand({}, terms.n)]);
    const [q1, q3] = [quantileOf(terms.counts, 0.25), quantileOf(terms.counts, 0.75)];
    const finite = withoutLife(terms.counts);
    // Those who got no prison count with a term of nought: what a conviction leads to, not what prison lasts. Prison for a
    // time not known is no such nought.
    const outside = all.where({ custody: 'no' }).size;
    const convicted = mergeCounts(terms.counts, outside > 0 ? [[0, outside]] : []);
    const isConviction = all.origin.definition.cases === 'sentences';
    const or = (value: number) => (Number.isFinite(value) ? value : null);
    return {
      kind: 'measured',
      value: median,
      operands: [terms.cases.operand({}, terms.n)],
      details: {
        n: detail(terms.n, 'persons'),
        'n-unknown': detail(terms.unknown, 'persons'),
        'n-life': detail(terms.life, 'persons'),
        q1: detail(or(q1), 'months'),
        q3: detail(or(q3), 'months'),
        iqr: detail(or(q3 - q1), 'months'),
        'median-without-life': detail(medianOf(finite), 'months'),
        'n-without-life': detail(sizeOf(finite), 'persons'),
        ...(isConviction
          ? {
              'median-of-convicted': detail(or(medianOf(convicted)), 'months'),
              'mean-of-convicted': detail(isSmall(outside) ? null : or(meanOf(convicted)), 'months'),
              'n-convicted': detail(sizeOf(convicted), 'persons'),
            }
          : {}),
        seed: detail(SEED, 'count'),
      },
      series: tenthsOf(terms),
      ...resampledInterval(
        all,
        terms.n,
        () => bootstrapMedian(terms.counts, { seed: SEED }),
        'bootstrap-median-95',
      ),
      flags: termFlags(terms),
    };
  },
});

/** The term in the middle of each tenth of those sentenced, from the shortest up; life has no number of months. */
function tenthsOf({ counts, n }: Terms): Series[] {
  if (n < LEAST_FOR_TENTHS) return [];
  const rows = TENTHS.map((share) => {
    const months = quantileOf(counts, share);
    return [100 * share, Number.isFinite(months) ? months : null];
  });
  const columns = [
    { name: 'up-to', unit: 'percent' as const },
    { name: 'months', unit: 'months' as const },
  ];
  return [{ name: 'tenths-of-terms', part: '', columns, rows }];
}
