import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, type Outcome, refuse } from '../../outcome.js';
import { eachDrug, LEAST_PAIRS, quantityNeed } from '../../quantities.js';
import { theilSenOf } from '../../statistics/index.js';
import { caseFlags, caseInterval, unknownFlags, withInterval } from '../../terms.js';
import { termsByQuantity } from '../../terms-by-quantity.js';

/** How much longer a term is when the quantity is larger: the median slope of log months on log grams, in one drug. */
export default defineIndicator({
  id: 'sentence-quantity-elasticity',
  code: 'D5',
  family: 'sentences',
  unit: 'percent-per-percent',
  better: 'higher',
  interval: 'superpopulation',
  needs: { cases: quantityNeed },
  sources: ['Theil (1950)', 'Sen (1968)'],
  measure: ({ cases: all }) => eachDrug(all, elasticity),
});

function elasticity(own: Cases): Outcome {
  const all = own.pairs('quantity_g', 'months');
  const pairs = all.filter(([grams, months]) => grams > 0 && months > 0 && Number.isFinite(months));
  const size = (list: typeof all) => list.reduce((sum, [, , count]) => sum + count, 0);
  const [n, dropped, unknown] = [size(pairs), size(all) - size(pairs), own.size - size(all)];
  if (n < LEAST_PAIRS) return refuse('too-few-pairs', { found: n, needed: LEAST_PAIRS });
  if (new Set(pairs.map(([grams]) => grams)).size === 1)
    return refuse('constant-values', {}, [own.operand({}, n)]);
  const found = theilSenOf(
    pairs.map(([grams, months, count]) => [Math.log(grams), Math.log(months), count] as const),
  );
  return {
    kind: 'measured',
    value: found.slope,
    operands: [own.operand({}, n)],
    details: {
      n: detail(n, 'persons'),
      'n-dropped': detail(dropped, 'persons'),
      'n-unknown': detail(unknown, 'persons'),
      'theil-sen-elasticity': detail(found.slope, 'percent-per-percent'),
      'sentence-multiplier-for-10x-quantity': detail(10 ** found.slope, 'factor'),
    },
    series: termsByQuantity(pairs, found.slope),
    ...withInterval(caseInterval(own, found, 'theil-sen-95')),
    flags: [
      ...caseFlags(own, n),
      ...unknownFlags(n, unknown),
      ...(dropped > 0 ? [flag('zeros-dropped', { n: dropped })] : []),
    ],
  };
}
