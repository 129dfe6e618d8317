import { ofMeasure } from '../args.js';
import { isAnswered } from '../evidence.js';
import { type Guard, withCards } from './guard.js';

/** Treatment under a court, before and after conviction. */
const COURTS = ['pre-09', 'con-11'];

/**
 * A treatment court that takes people for possession alone, or many of them, is not widened as it stands: the
 * recommendation says whom it is for.
 */
export const possessionInCourt: Guard = (recommendation, { system, limits }) => {
  if (!recommendation.cards.some((card) => COURTS.includes(card))) return recommendation;
  const share = system
    .filter(
      ({ indicator, variant }) =>
        indicator === 'programme-entry-share' && variant === 'possession_personal_use',
    )
    .find(isAnswered);
  if (!share || share.value < limits['programme-possession'].value) return recommendation;
  return withCards(recommendation, 'R-08', recommendation.cards, {
    possessionShare: ofMeasure(share),
    possessionWhen: ofMeasure(share, 'when'),
  });
};
