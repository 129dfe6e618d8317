import type { PenaltyScale } from '../../../model/fact.js';
import type { Period } from '../../../model/period.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { inForce, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { kendallTauB, spearman } from '../../statistics/index.js';

/** Fewer offences make too few pairs for an order. Catalogue, C3. */
const FEWEST = 5;

/** A basic scale in force with a place in an order of seriousness; a term for life stands above every number. */
interface Ranked {
  readonly scale: PenaltyScale;
  readonly rank: number;
  readonly max: number;
}

/**
 * Kendall's τ_b between a stated order of seriousness and the order of maxima in law, basic forms in force at the date.
 * The order of seriousness is a judgement, so each one is answered apart and is named; a law is no sample, so there is
 * no probability.
 */
export default defineIndicator({
  id: 'statutory-rank-agreement',
  code: 'C3',
  family: 'statute',
  unit: 'index',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Kendall (1945)', 'von Hirsch (1992), ordinal proportionality'],
  measure: ({ scales }, at) => {
    const ranked = scales.flatMap((scale) => rankedAt(scale, at));
    if (ranked.length === 0) return refuse('need-absent', { fact: 'seriousness-rank' });
    const orders = [...new Set(ranked.map(({ scale }) => scale.rankSetBy ?? ''))].sort();
    return orders.map(
      (by): Variant => ({
        variant: orders.length > 1 ? by : '',
        outcome: agreement(
          ranked.filter(({ scale }) => (scale.rankSetBy ?? '') === by),
          by,
        ),
      }),
    );
  },
});

function rankedAt(scale: PenaltyScale, at: Period): Ranked[] {
  const { seriousnessRank: rank, tier, isLife, maxMonths } = scale;
  const max = isLife ? Number.POSITIVE_INFINITY : maxMonths;
  if (rank === undefined || max === undefined || tier !== 'basic' || !inForce(scale, at)) return [];
  return [{ scale, rank, max }];
}

function agreement(ranked: readonly Ranked[], by: string): Outcome {
  const used = ranked.flatMap(({ scale, max }) => (Number.isFinite(max) ? [penaltyOperand(scale, max)] : []));
  if (by === '') return refuse('ranker-not-stated', {}, used);
  const offences = new Set(ranked.map(({ scale }) => scale.conductId)).size;
  if (offences < FEWEST) return refuse('too-few-offences', { found: offences, needed: FEWEST }, used);
  // Everything on one level is no order that another could agree with.
  const levels = [new Set(ranked.map(({ rank }) => rank)).size, new Set(ranked.map(({ max }) => max)).size];
  if (levels.includes(1)) return refuse('no-change', {}, used);
  const pairs = ranked.map(({ rank, max }) => [rank, max, 1] as const);
  const { tau, concordant, discordant } = kendallTauB(pairs);
  return {
    kind: 'measured',
    value: tau,
    operands: used,
    details: {
      'kendall-tau-b': detail(tau, 'index'),
      spearman: detail(spearman(pairs), 'index'),
      concordant: detail(concordant, 'count'),
      discordant: detail(discordant, 'count'),
      offences: detail(offences, 'count'),
      'rank-set-by': detail(by, 'word'),
      basket: detail(ranked.map(({ scale }) => scale.conductId).join(', '), 'word'),
    },
  };
}
