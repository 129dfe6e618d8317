import { isAnswered, isFlagged } from '../evidence.js';
import { type Guard, withCards } from './guard.js';

/** Ways out of prison that a list of excluded offences closes. */
const BENEFITS = ['inc-03', 'inc-04', 'inc-05', 'inc-06'];
const OPENING = 'inc-04';
const LOW_LEVEL = ['possession', 'micro_trafficking', 'cultivation', 'production', 'prison_introduction'];

/**
 * A programme of early release reaches no drug prisoner while the law excludes their offence from it: opening the
 * benefit to low-level conducts comes first.
 */
export const excluded: Guard = (recommendation, { system }) => {
  if (!recommendation.cards.some((card) => BENEFITS.includes(card))) return recommendation;
  const closed = system
    .filter(({ indicator }) => indicator === 'statutory-tier-differentiation')
    .filter(isAnswered)
    .filter(
      (measure) =>
        measure.details['benefit-excluded-general']?.value === true || isFlagged(measure, 'benefit-excluded'),
    )
    .map(({ operands }) => operands[0]?.slice.drug_subtype ?? '')
    .filter((subtype) => LOW_LEVEL.includes(subtype));
  const conducts = [...new Set(closed)].sort();
  if (conducts.length === 0) return recommendation;
  const others = recommendation.cards.filter((card) => card !== OPENING);
  return withCards(recommendation, 'R-05', [OPENING, ...others], {
    excludedConducts: { kind: 'word', word: conducts.join('+') },
  });
};
