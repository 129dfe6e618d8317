import type { PenaltyScale } from '../../../model/fact.js';
import { defineIndicator } from '../../define-indicator.js';
import { basket, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, refuse } from '../../outcome.js';

/** How often the drug maximum equals or exceeds the reference's, over all pairs of the basket; the same for minima. */
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
    const { drugs, references } = basket(scales, at);
    if (drugs.length === 0)
      return refuse('need-absent', { fact: 'statutory-penalty', offence_class: 'drug' });
    if (references.length === 0) return refuse('no-reference-offence');
    const pairs = drugs.flatMap((drug) => references.map((reference) => ({ drug, reference })));
    const maxima = pairs.flatMap(({ drug, reference }) => bounds(drug.maxMonths, reference.maxMonths));
    const minima = pairs.flatMap(({ drug, reference }) => bounds(drug.minMonths, reference.minMonths));
    if (maxima.length === 0) return refuse('maximum-open');
    const inverted = (list: readonly Pair[]) => list.filter(([drug, reference]) => drug >= reference).length;
    const midpoints = pairs.flatMap(({ drug, reference }) => bounds(middle(drug), middle(reference)));
    const used = [...drugs, ...references].flatMap((scale) =>
      scale.maxMonths === undefined ? [] : [penaltyOperand(scale, scale.maxMonths)],
    );
    return {
      kind: 'measured',
      value: inverted(maxima) / maxima.length,
      operands: used,
      details: {
        'max-inversions': detail(inverted(maxima), 'count'),
        'max-index': detail(inverted(maxima) / maxima.length, 'index'),
        'pairs-max': detail(maxima.length, 'count'),
        'min-inversions': detail(inverted(minima), 'count'),
        'min-index': detail(minima.length === 0 ? null : inverted(minima) / minima.length, 'index'),
        'pairs-min': detail(minima.length, 'count'),
        'mean-midpoint-ratio': detail(
          midpoints.length === 0
            ? null
            : midpoints.reduce((sum, [a, b]) => sum + a / b, 0) / midpoints.length,
          'ratio',
        ),
      },
    };
  },
});

type Pair = readonly [drug: number, reference: number];

function bounds(drug: number | undefined, reference: number | undefined): Pair[] {
  return drug === undefined || reference === undefined ? [] : [[drug, reference]];
}

function middle({ minMonths, maxMonths }: PenaltyScale): number | undefined {
  return minMonths === undefined || maxMonths === undefined ? undefined : (minMonths + maxMonths) / 2;
}
