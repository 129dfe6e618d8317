import { ofNumber } from '../args.js';
import { breakEven } from './break-even.js';
import { type Guard, withCards } from './guard.js';

/**
 * An alternative whose failures bring as much prison as it saves is not recommended; the share of failures at which
 * it would work is told. It asks nothing of cards of which the stays are not known.
 */
export const savesPrison: Guard = (recommendation, { scenarios }) => {
  const failing = recommendation.cards.flatMap((id) => {
    const known = scenarios[id];
    const result = known && breakEven(known);
    return result?.fails ? [{ id, ...result }] : [];
  });
  const [first] = failing;
  if (!first) return recommendation;
  return withCards(
    recommendation,
    'R-07',
    recommendation.cards.filter((id) => !failing.some((card) => card.id === id)),
    { failureShare: ofNumber(100 * first.sustainableFailureShare, 'percent') },
  );
};
