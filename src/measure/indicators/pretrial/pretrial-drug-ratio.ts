import { partOf, remainder, smallBase, unlikeSums } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { newcombe, ratioInterval } from '../../statistics/index.js';

/**
 * The unsentenced share of people held for drugs over that of everyone else, and their difference. The two cannot be
 * told apart when the interval of the ratio contains one. Shares of a count on a day mix who enters with how long.
 */
export default defineIndicator({
  id: 'pretrial-drug-ratio',
  code: 'F2',
  family: 'pretrial',
  unit: 'ratio',
  better: 'neither',
  interval: 'superpopulation',
  needs: {
    drugUnsentenced: one('prison-population', { legal_status: 'unsentenced', offence_class: 'drug' }),
    drug: one('prison-population', { offence_class: 'drug' }),
    unsentenced: one('prison-population', { legal_status: 'unsentenced' }),
    held: one('prison-population'),
  },
  sources: ['Katz et al. (1978) for the ratio', 'Newcombe (1998) for the difference'],
  measure: ({ drugUnsentenced, drug, unsentenced, held }) => {
    const refusal =
      partOf(drugUnsentenced, drug) ??
      partOf(unsentenced, held) ??
      partOf(drug, held) ??
      partOf(drugUnsentenced, unsentenced) ??
      unlikeSums(drugUnsentenced, drug);
    if (refusal) return refusal;
    const others = remainder(held, drug);
    const othersUnsentenced = remainder(unsentenced, drugUnsentenced);
    const tooSmall = partOf(othersUnsentenced, others) ?? smallBase(drug, others);
    if (tooSmall) return tooSmall;
    const operands = [drugUnsentenced, drug, unsentenced, held].map(operand);
    if (othersUnsentenced.value === 0)
      return refuse('denominator-zero', { fact: 'prison-population' }, operands);
    const counts = [drugUnsentenced.value, drug.value, othersUnsentenced.value, others.value] as const;
    // A ratio of nought is a number, but it has no interval on the log scale.
    const bounds = drugUnsentenced.value > 0 ? ratioInterval(...counts) : undefined;
    const gap = newcombe(...counts);
    const fewest = Math.min(drug.value, others.value);
    return {
      kind: 'measured',
      value: bounds?.ratio ?? 0,
      operands,
      ...(bounds
        ? {
            interval: {
              low: bounds.low,
              high: bounds.high,
              kind: 'superpopulation',
              method: 'log-ratio-95',
            },
          }
        : {}),
      details: {
        'drug-pct': detail((100 * counts[0]) / counts[1], 'percent'),
        'other-pct': detail((100 * counts[2]) / counts[3], 'percent'),
        'difference-points': detail(100 * gap.difference, 'percentage-points'),
        'difference-lo': detail(100 * gap.low, 'percentage-points'),
        'difference-hi': detail(100 * gap.high, 'percentage-points'),
        indistinguishable: detail(bounds ? bounds.low <= 1 && bounds.high >= 1 : null, 'yes-no'),
      },
      flags: [
        ...(drug.parts ? [flag('sum-of-named-parts', { parts: drug.parts.length })] : []),
        ...(fewest < 30 ? [flag('few-cases', { n: fewest })] : []),
      ],
    };
  },
});
