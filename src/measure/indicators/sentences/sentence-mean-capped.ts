import { cases, strataOf } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { inForce, maximumOf } from '../../in-force.js';
import { optional, penalties } from '../../need.js';
import { detail, flag } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { cappedAt, meanOf, medianOf, sizeOf } from '../../statistics/index.js';
import { refuseTerms, termFlags, termsOf, withoutLife } from '../../terms.js';

/** In months: the convention of the United States Sentencing Commission, where no law of the country says more. */
const CONVENTION = 470;

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['custody', 'months'],
  optional: ['offence_class'],
});

/** The average term once life and extreme terms count as a stated cap. Means with different caps are not alike. */
export default defineIndicator({
  id: 'sentence-mean-capped',
  code: 'D2',
  family: 'sentences',
  unit: 'months',
  better: 'neither',
  interval: 'none',
  needs: { cases: need, scales: optional(penalties()) },
  sources: ['United States Sentencing Commission, months of imprisonment capped at 470'],
  strata: strataOf(need, [['offence_class']]),
  measure: ({ cases: all, scales }, at) => {
    const terms = termsOf(all);
    const refusal = refuseTerms(terms);
    if (refusal) return refusal;
    const legal = (scales ?? [])
      .filter((scale) => inForce(scale, at))
      .flatMap((scale) => maximumOf(scale) ?? []);
    const cap = legal.length > 0 ? Math.max(...legal) : CONVENTION;
    const capped = cappedAt(terms.counts, cap);
    const finite = withoutLife(terms.counts);
    const above = sizeOf(terms.counts.filter(([months]) => months > cap));
    const median = medianOf(terms.counts);
    return {
      kind: 'measured',
      value: meanOf(capped),
      operands: [terms.cases.operand({}, terms.n)],
      details: {
        n: detail(terms.n, 'persons'),
        'cap-months': detail(cap, 'months'),
        'mean-capped': detail(meanOf(capped), 'months'),
        // Beside the mean with life at the cap it would give the number of life terms away.
        'mean-excluding-life': detail(
          finite.length === 0 || isSmall(terms.life) ? null : meanOf(finite),
          'months',
        ),
        median: detail(Number.isFinite(median) ? median : null, 'months'),
        // With the number of life terms it would tell that of long ones.
        'n-capped': detail(isSmall(above - terms.life) ? null : above, 'persons'),
      },
      flags: [...termFlags(terms), ...(legal.length > 0 ? [] : [flag('capped-by-convention', { cap })])],
    };
  },
});
