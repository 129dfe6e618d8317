import { ofMeasure } from '../args.js';
import { isAnswered } from '../evidence.js';
import { type Guard, withCards } from './guard.js';

/**
 * Where the labels inside drug offences moved more than people can have, no number of one label carries a
 * recommendation: it says so, and the verb is that of missing data.
 */
export const movingLabels: Guard = (recommendation, { decisive, system, limits }) => {
  const byLabel = decisive.some(({ stratum }) => stratum.drug_subtype !== undefined);
  // Asking for data is what the shift calls for.
  if (!byLabel || recommendation.level === 'data') return recommendation;
  const shift = system
    .filter(({ indicator }) => indicator === 'drug-mix-shift')
    .filter(isAnswered)
    .at(-1);
  if (!shift || shift.value <= limits['label-shift'].value) return recommendation;
  const noted = withCards(recommendation, 'R-20', recommendation.cards, {
    labelShift: ofMeasure(shift),
  });
  return { ...noted, strength: 'should-record' };
};
