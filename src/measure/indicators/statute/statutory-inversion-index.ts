import type { PenaltyScale } from '../../../model/fact.js';
import { defineIndicator } from '../../define-indicator.js';
import { basket, maximumOf, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, refuse } from '../../outcome.js';

/**
 * How often the drug maximum equals or exceeds the reference's, over all pairs of the basket; the same for minima. The
 * index depends on the basket, so it is published with it: drug conducts with both bounds, reference offences with a
 * maximum, all basic and in force. Life is no number of months, and stays out as it does in the ratio.
 */
export default defineIndicator({
  id: 'statutory-inversion-index',
  code: 'C2',
  family: 'statute',
  unit: 'index',
  better: 'lower',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Uprimny, Guzmán & Parra, La adicción punitiva (2012), pairwise reading'],
  measure: ({ scales }, at) => {
    const basic = basket(scales, at);
    if (basic.drugs.length === 0)
      return refuse('need-absent', { fact: 'statutory-penalty', offence_class: 'drug' });
    if (basic.references.length === 0) return refuse('no-reference-offence');
    const drugs = basic.drugs.flatMap(boundsOf).filter(({ min }) => min !== undefined);
    const references = basic.references.flatMap(boundsOf);
    if (drugs.length === 0 || references.length === 0) return refuse('maximum-open');
    const pairs = drugs.flatMap((drug) => references.map((reference) => ({ drug, reference })));
    const minima = pairs.flatMap(({ drug, reference }) => pairOf(drug.min, reference.min));
    const midpoints = pairs.flatMap(({ drug, reference }) => pairOf(middle(drug), middle(reference)));
    const maxInversions = pairs.filter(({ drug, reference }) => drug.max >= reference.max).length;
    const minInversions = minima.filter(([drug, reference]) => drug >= reference).length;
    const used = [...drugs, ...references];
    return {
      kind: 'measured',
      value: maxInversions / pairs.length,
      operands: used.map(({ scale, max }) => penaltyOperand(scale, max)),
      details: {
        'max-inversions': detail(maxInversions, 'count'),
        'max-index': detail(maxInversions / pairs.length, 'index'),
        'pairs-max': detail(pairs.length, 'count'),
        'min-inversions': detail(minInversions, 'count'),
        'min-index': detail(minima.length === 0 ? null : minInversions / minima.length, 'index'),
        'pairs-min': detail(minima.length, 'count'),
        'mean-midpoint-ratio': detail(meanRatio(midpoints), 'ratio'),
        basket: detail(used.map(({ scale }) => scale.conductId).join(', '), 'word'),
      },
    };
  },
});

interface Bounds {
  readonly scale: PenaltyScale;
  readonly min: number | undefined;
  readonly max: number;
}
type Pair = readonly [drug: number, reference: number];

function boundsOf(scale: PenaltyScale): Bounds[] {
  const max = maximumOf(scale);
  return max === undefined ? [] : [{ scale, min: scale.minMonths, max }];
}

function pairOf(drug: number | undefined, reference: number | undefined): Pair[] {
  return drug === undefined || reference === undefined ? [] : [[drug, reference]];
}

function middle({ min, max }: Bounds): number | undefined {
  return min === undefined ? undefined : (min + max) / 2;
}

/** A reference without any penalty has no ratio. */
function meanRatio(pairs: readonly Pair[]): number | null {
  const ratios = pairs.flatMap(([drug, reference]) => (reference > 0 ? [drug / reference] : []));
  return ratios.length === 0 ? null : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}
