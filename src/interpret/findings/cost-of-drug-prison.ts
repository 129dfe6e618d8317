import { ofChoice, ofDateOf, ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { isFlagged, numberIn } from '../evidence.js';

const DRUGS = { offence_class: 'drug' } as const;

/** What does holding people for drugs cost, and how much of it could be saved? */
export default defineFinding({
  id: 'cost-of-drug-prison',
  number: '7.1',
  uses: ['prison-cost-category'],
  limits: ['smallest-base'],
  answers: ['counted'],
  answer: (evidence) => {
    const cost = evidence.headline('prison-cost-category', DRUGS);
    if (!cost) return undefined;
    return {
      answer: 'counted',
      severity: 'none',
      decisive: [cost],
      args: {
        drugPrisoners: ofMeasure(cost, 'category-prisoners'),
        average: ofMeasure(cost, 'average-cost-total'),
        low: ofMeasure(cost, 'marginal-lo'),
        high: ofMeasure(cost, 'marginal-hi'),
        when: ofMeasure(cost, 'when'),
        ...ofDateOf(cost, 'prison-population', 'held'),
        lowShare: ofNumber(100 * (numberIn(cost, 'marginal-share-lo') ?? 0), 'percent'),
        highShare: ofNumber(100 * (numberIn(cost, 'marginal-share-hi') ?? 0), 'percent'),
        assumed: ofChoice(isFlagged(cost, 'marginal-share-assumed')),
      },
      // The answer is itself a range over the part of the cost that moves with numbers.
      sensitivity: 'not-tested',
    };
  },
  recommendations: {},
});
