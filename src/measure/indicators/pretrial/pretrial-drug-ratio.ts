import { partOf, remainder, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { newcombe, ratioInterval } from '../../statistics.js';

/** The unsentenced share of people held for drugs over that of everyone else, and their difference. */
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
      partOf(drugUnsentenced, unsentenced);
    if (refusal) return refusal;
    const others = remainder(held, drug);
    const othersUnsentenced = remainder(unsentenced, drugUnsentenced);
    const tooSmall = partOf(othersUnsentenced, others) ?? smallBase(drug, others);
    if (tooSmall) return tooSmall;
    if (drugUnsentenced.value === 0 || othersUnsentenced.value === 0) {
      return refuse('denominator-zero', { fact: 'prison-population' });
    }
    const counts = [drugUnsentenced.value, drug.value, othersUnsentenced.value, others.value] as const;
    const { ratio, low, high } = ratioInterval(...counts);
    const gap = newcombe(...counts);
    const lowerBound = drug.parts ? [flag('sum-of-named-parts', { parts: drug.parts.length })] : [];
    return {
      kind: 'measured',
      value: ratio,
      operands: [drugUnsentenced, drug, unsentenced, held].map(operand),
      interval: { low, high, kind: 'superpopulation', method: 'log-ratio-95' },
      details: {
        'drug-pct': detail((100 * counts[0]) / counts[1], 'percent'),
        'other-pct': detail((100 * counts[2]) / counts[3], 'percent'),
        'difference-points': detail(100 * gap.difference, 'percentage-points'),
        'difference-lo': detail(100 * gap.low, 'percentage-points'),
        'difference-hi': detail(100 * gap.high, 'percentage-points'),
        indistinguishable: detail(low <= 1 && high >= 1, 'yes-no'),
      },
      flags: [
        ...lowerBound,
        ...(Math.min(drug.value, others.value) < 30
          ? [flag('few-cases', { n: Math.min(drug.value, others.value) })]
          : []),
      ],
    };
  },
});
