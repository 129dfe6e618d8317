import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered } from '../evidence.js';
import { compare, otherDefinitions } from '../sensitivity.js';

type Outcome = 'faster' | 'in-step' | 'slower' | 'falling' | 'against-the-fall';

/** Do drug prisoners grow faster than the rest? */
export default defineFinding({
  id: 'drug-growth',
  number: '2.2',
  uses: ['drug-growth-contribution'],
  limits: ['growth-contribution', 'smallest-base'],
  answers: ['faster', 'in-step', 'slower', 'falling', 'against-the-fall'],
  answer: (evidence) => {
    const growth = evidence.headline('drug-growth-contribution');
    const answer = growth && outcomeOf(growth, evidence.limit('growth-contribution'));
    if (!growth || !answer) return undefined;
    // The answer gives the direction, the sentence only needs the size.
    const size = (name: string) => ofNumber(Math.abs(Number(growth.details[name]?.value)), 'persons');
    const others = otherDefinitions(growth, evidence.measures).flatMap(
      (other) => outcomeOf(other, evidence.limit('growth-contribution')) ?? [],
    );
    return {
      answer,
      severity: SEVERITY[answer],
      decisive: [growth],
      args: {
        contribution: ofMeasure(growth),
        shareBefore: ofMeasure(growth, 'share0-pct'),
        shareNow: ofMeasure(growth, 'share1-pct'),
        drugGrowth: ofMeasure(growth, 'drug-growth-pct'),
        otherGrowth: ofMeasure(growth, 'other-growth-pct'),
        drugChange: size('drug-change'),
        totalChange: size('total-change'),
        since: ofMeasure(growth, 'since'),
        date: ofMeasure(growth, 'date'),
      },
      sensitivity: compare(answer, others),
    };
  },
  recommendations: {
    faster: [
      {
        rule: 'R-16',
        addressee: 'parliament',
        level: 'law',
        horizon: '6-months',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent'],
        cards: ['con-08'],
        success: 'drug-growth-contribution',
        basis: 'CEDD 2017',
      },
    ],
  },
});

const SEVERITY = {
  faster: 'high',
  'in-step': 'none',
  slower: 'none',
  falling: 'none',
  'against-the-fall': 'moderate',
} as const;

/**
 * A contribution is a share of growth only when there was growth: the directions are looked at first, and a total that
 * fell is never divided by.
 */
function outcomeOf({ details, value }: Answered, factor: number): Outcome | undefined {
  const [drugs, total, share] = ['drug-change', 'total-change', 'share0-pct'].map(
    (name) => details[name]?.value,
  );
  if (typeof drugs !== 'number' || typeof total !== 'number' || typeof share !== 'number') return undefined;
  if (drugs < 0) return 'falling';
  if (total < 0) return 'against-the-fall';
  if (value >= factor * share) return 'faster';
  return value >= share ? 'in-step' : 'slower';
}
