import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { eachDrug, LEAST_PAIRS, quantityNeed } from '../../quantities.js';
import { bootstrapStatistic, kendallTauB, spearman } from '../../statistics/index.js';
import { caseFlags, resampledInterval, SEED, unknownFlags } from '../../terms.js';

/** Whether people with more of a drug get more prison: rank correlations within one drug, never across drugs. */
export default defineIndicator({
  id: 'quantity-sentence-correlation',
  code: 'D4',
  family: 'sentences',
  unit: 'index',
  better: 'higher',
  interval: 'superpopulation',
  needs: { cases: quantityNeed },
  sources: ['Kendall (1945), tau-b', 'Knight (1966)', 'Spearman (1904), mid-ranks'],
  measure: ({ cases: all }) => eachDrug(all, correlation),
});

function correlation(own: Cases): Outcome {
  const pairs = own.pairs('quantity_g', 'months').filter(([, months]) => months > 0);
  const n = pairs.reduce((sum, [, , count]) => sum + count, 0);
  if (n < LEAST_PAIRS) return refuse('too-few-pairs', { found: n, needed: LEAST_PAIRS });
  const constant = ([0, 1] as const).some((at) => new Set(pairs.map((pair) => pair[at])).size === 1);
  if (constant) return refuse('constant-values', {}, [own.operand({}, n)]);
  const { tau, concordant, discordant, comparable } = kendallTauB(pairs);
  return {
    kind: 'measured',
    value: tau,
    operands: [own.operand({}, n)],
    details: {
      n: detail(n, 'persons'),
      'n-unknown': detail(own.size - n, 'persons'),
      spearman: detail(spearman(pairs), 'index'),
      'kendall-tau-b': detail(tau, 'index'),
      concordant: detail(concordant, 'count'),
      discordant: detail(discordant, 'count'),
      'comparable-pairs': detail(comparable, 'count'),
      'discordance-share': detail(comparable === 0 ? null : discordant / comparable, 'index'),
      seed: detail(SEED, 'count'),
    },
    ...resampledInterval(
      own,
      n,
      () => bootstrapStatistic(pairs, (resample) => kendallTauB(resample).tau, { seed: SEED }),
      'bootstrap-95',
    ),
    flags: [...caseFlags(own, n), ...unknownFlags(n, own.size - n)],
  };
}
