import { unlikeKeys } from '../../../model/definition.js';
import type { FactTypes } from '../../../model/fact.js';
import { partOf, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { type Arm, type Comparison, comparisons } from '../../needs/comparisons.js';
import { detail, flag, type Outcome, operand, type Refused, refuse } from '../../outcome.js';
import { newcombe, ratioInterval } from '../../statistics/index.js';

/**
 * The share that returned after the programme over that of a comparison group, with difference, odds and the number
 * treated for one return fewer. How the comparison was found decides what the ratio means, so none is given without
 * it; those who finished beside those who did not are two outcomes of one programme, and no comparison.
 */
export default defineIndicator({
  id: 'recidivism-comparison',
  code: 'G4',
  family: 'return',
  unit: 'ratio',
  better: 'lower',
  interval: 'sampling',
  over: 'newest-date',
  needs: { found: comparisons() },
  sources: [
    'Mitchell, Wilson, Eggers & MacKenzie (2012)',
    'Katz et al. (1978) and Newcombe (1998) for the intervals',
  ],
  measure: ({ found }) =>
    found.map((item) => {
      const { return_event: event = '', follow_up_months: months = '' } = item.treated?.definition ?? {};
      const several = found.filter(({ programme }) => programme === item.programme).length > 1;
      return {
        variant: several ? `${item.programme}/${event}/${months}` : item.programme,
        period: item.period,
        outcome: compare(item),
      };
    }),
});

function compare({ treated, comparison }: Comparison): Outcome {
  if (!treated) return refuse('need-absent', { fact: 'returned', study_group: 'treated' });
  if (!comparison) return refuse('need-absent', { fact: 'returned', study_group: 'comparison' });
  const used = [treated, comparison].flatMap(({ followed, returned, rate }) =>
    [followed, returned, rate].flatMap((item) => (item ? [operand(item)] : [])),
  );
  const keys = unlikeKeys(treated.definition, comparison.definition);
  if (keys.length > 0) return refuse('definitions-unlike', { keys: keys.join(', ') }, used);
  const design = treated.definition.comparison_design ?? comparison.definition.comparison_design;
  if (!design) return refuse('design-not-stated', {}, used);
  if (design === 'graduates_dropouts') return refuse('dropouts-not-a-comparison', {}, used);
  const [one, other] = [rateOf(treated, 'treated'), rateOf(comparison, 'comparison')];
  if ('kind' in one) return one;
  if ('kind' in other) return other;
  if (other.rate === 0) return refuse('denominator-zero', { fact: 'returned' }, used);
  const difference = one.rate - other.rate;
  const counts = one.counts && other.counts ? ([...one.counts, ...other.counts] as const) : undefined;
  const ratio = counts && one.rate > 0 ? ratioInterval(...counts) : undefined;
  const spread = counts ? newcombe(...counts) : undefined;
  const odds = (rate: number) => rate / (1 - rate);
  const fewest = counts ? Math.min(counts[1], counts[3]) : undefined;
  return {
    kind: 'measured',
    value: one.rate / other.rate,
    numerator: operand(one.shown),
    denominator: operand(other.shown),
    operands: used,
    ...(ratio
      ? { interval: { low: ratio.low, high: ratio.high, kind: 'sampling', method: 'log-ratio-95' } }
      : {}),
    details: {
      'relative-risk': detail(one.rate / other.rate, 'ratio'),
      'rate-treated': detail(100 * one.rate, 'percent'),
      'rate-comparison': detail(100 * other.rate, 'percent'),
      'risk-difference-points': detail(100 * difference, 'percentage-points'),
      'difference-lo': detail(spread ? 100 * spread.low : null, 'percentage-points'),
      'difference-hi': detail(spread ? 100 * spread.high : null, 'percentage-points'),
      'odds-ratio': detail(
        other.rate < 1 && one.rate < 1 ? odds(one.rate) / odds(other.rate) : null,
        'ratio',
      ),
      // Where more return after the programme there is nobody to treat for one return fewer.
      nnt: detail(difference < 0 ? -1 / difference : null, 'ratio'),
      'comparison-design': detail(design, 'word'),
      'return-event': detail(treated.definition.return_event ?? null, 'word'),
      'follow-up-months': detail(Number(treated.definition.follow_up_months), 'months'),
      indistinguishable: detail(spread ? spread.low <= 0 && spread.high >= 0 : null, 'yes-no'),
    },
    flags: [
      ...(design === 'unmatched' || design === 'historical' ? [flag('groups-not-matched')] : []),
      ...(design === 'before_after' ? [flag('same-people-before-and-after')] : []),
      ...(counts ? [] : [flag('counts-not-given')]),
      ...(fewest !== undefined && fewest < 30 ? [flag('few-cases', { n: fewest })] : []),
    ],
  };
}

interface Rate {
  /** From 0 to 1. */
  readonly rate: number;
  readonly counts: readonly [returned: number, followed: number] | undefined;
  readonly shown: FactTypes['returned'] | FactTypes['return-rate'];
}

/** The rate from the counts where both are given, else as printed. */
function rateOf({ followed, returned, rate }: Arm, group: string): Rate | Refused {
  const refusal = followed ? smallBase(followed) : undefined;
  if (refusal) return refusal;
  if (followed && returned) {
    return (
      partOf(returned, followed) ?? {
        rate: returned.value / followed.value,
        counts: [returned.value, followed.value],
        shown: returned,
      }
    );
  }
  if (!rate)
    return refuse('need-absent', { fact: followed ? 'returned' : 'followed-up', study_group: group });
  if (rate.value > 100)
    return refuse('part-exceeds-whole', { part: rate.value, whole: 100 }, [operand(rate)]);
  return { rate: rate.value / 100, counts: undefined, shown: rate };
}
