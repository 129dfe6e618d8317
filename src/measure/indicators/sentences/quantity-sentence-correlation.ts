import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { bootstrapStatistic, kendallTauB, spearman } from '../../statistics/index.js';
import { caseFlags, caseInterval, SEED, unknownFlags, withInterval } from '../../terms.js';

/** Fewer cases than this say nothing of an order (catalogue, D4). */
const LEAST = 10;

/** Cases of one drug, by quantity and term. Grams of two drugs are not one quantity. */
export const quantityNeed = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['offence_class', 'drug', 'quantity_g', 'custody', 'months'],
});

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

/** One answer for each drug that the cases name. */
export function eachDrug(all: Cases, answer: (own: Cases) => Outcome): Outcome | readonly Variant[] {
  const held = all.where({ offence_class: 'drug', custody: 'yes' });
  const drugs = held
    .each('drug')
    // A drug that few are held for is not named: who they are may be known.
    .filter(([drug, count]) => drug !== 'multiple' && drug !== 'other' && count >= LEAST);
  if (drugs.length === 0) return refuse('too-few-pairs', { found: 0, needed: LEAST });
  return drugs.map(([drug]) => ({ variant: drug, outcome: answer(held.where({ drug })) }));
}

function correlation(own: Cases): Outcome {
  const pairs = own.pairs('quantity_g', 'months').filter(([, months]) => months > 0);
  const n = pairs.reduce((sum, [, , count]) => sum + count, 0);
  if (n < LEAST) return refuse('too-few-pairs', { found: n, needed: LEAST });
  const constant = ([0, 1] as const).some((at) => new Set(pairs.map((pair) => pair[at])).size === 1);
  if (constant) return refuse('constant-values', {}, [own.operand({}, n)]);
  const { tau, concordant, discordant, comparable } = kendallTauB(pairs);
  const bounds = bootstrapStatistic(pairs, (resample) => kendallTauB(resample).tau, { seed: SEED });
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
    ...withInterval(caseInterval(own, bounds, 'bootstrap-95')),
    flags: [...caseFlags(own, n), ...unknownFlags(n, own.size - n)],
  };
}
