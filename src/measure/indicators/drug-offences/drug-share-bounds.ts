import { daysApart } from '../../../model/period.js';
import { partOf, shareFlags, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, operand, refuse } from '../../outcome.js';

/** Above this share of unknown offences the share among the known is withheld. Catalogue, B2. */
const TOO_MANY_UNKNOWN = 20;

/** The least and the most the drug share can be, whatever the unknown offences are (worst-case bounds, Manski 2003). */
export default defineIndicator({
  id: 'drug-share-bounds',
  code: 'B2',
  family: 'drug-offences',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: {
    unknown: one('prison-population', { offence_class: 'unknown' }),
    drug: one('prison-population', { offence_class: 'drug' }),
    held: one('prison-population'),
  },
  sources: ['Manski, Partial Identification of Probability Distributions (2003)'],
  measure: ({ unknown, drug, held }) => {
    const days = daysApart(unknown.period, drug.period);
    // Unknown offences of another date say nothing about this one.
    if (days > 0) {
      return refuse('dates-too-far-apart', { days: Math.round(days), fact: 'prison-population' }, [
        operand(unknown),
        operand(drug),
      ]);
    }
    const refusal = partOf(drug, held) ?? partOf(unknown, held) ?? smallBase(held);
    if (refusal) return refusal;
    const operands = [drug, held, unknown].map(operand);
    if (drug.value + unknown.value > held.value) {
      return refuse('part-exceeds-whole', { part: drug.value + unknown.value, whole: held.value }, operands);
    }
    const lower = (100 * drug.value) / held.value;
    const upper = (100 * (drug.value + unknown.value)) / held.value;
    const known = held.value - unknown.value;
    const withheld = (100 * unknown.value) / held.value > TOO_MANY_UNKNOWN || known === 0;
    return {
      kind: 'measured',
      value: lower,
      numerator: operand(drug),
      denominator: operand(held),
      operands,
      interval: { low: lower, high: upper, kind: 'definition', method: 'unknown-offences' },
      details: {
        'lower-pct': detail(lower, 'percent'),
        'upper-pct': detail(upper, 'percent'),
        'known-only-pct': detail(withheld ? null : (100 * drug.value) / known, 'percent'),
        'width-points': detail(upper - lower, 'percentage-points'),
      },
      flags: shareFlags(drug, held),
    };
  },
});
