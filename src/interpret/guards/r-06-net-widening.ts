import type { OffenderGroup } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { ofMeasure } from '../args.js';
import { type Answered, isAnswered, isPooled } from '../evidence.js';
import { type Guard, withCards } from './guard.js';
import { CONDUCTS, reachedGroups } from './reached-groups.js';

/** Ways that put people under watch, who would need it only if they were on their way to prison. */
const WATCHED = ['pre-09', 'pre-15'];
/** What serves those who were not, lightest first. */
const LIGHTER = ['pre-01', 'pre-02', 'pre-03', 'pre-04', 'pre-05', 'pre-06', 'pre-07'];
const CATEGORY: Readonly<Record<OffenderGroup, string>> = {
  possession_personal_use: 'possession_personal_use',
  micro_trafficking_nonviolent: 'micro_trafficking_nonviolent',
  small_producer_nonviolent: 'small_producer_nonviolent',
  drug_dependent: 'drug_dependent_other',
};

/**
 * Where few of a group are sent to prison, a court programme or a tag would mostly hold people who would have been
 * free: it widens the net. Lighter answers for the group take its place.
 */
export const netWidening: Guard = (recommendation, { cards, system, limits }) => {
  const low = limits['custody-rate-low'].value;
  const rates = system.filter(({ indicator }) => indicator === 'custody-rate').filter(isAnswered);
  const widening = cards
    .filter(({ id }) => WATCHED.includes(id) && recommendation.cards.includes(id))
    .map((card) => ({
      id: card.id,
      groups: reachedGroups(card, recommendation),
      known: reachedGroups(card, recommendation).flatMap((group) => rateOf(group, rates) ?? []),
    }))
    .filter(({ known }) => known.length > 0 && known.every(({ value }) => value < low));
  const [first] = widening;
  const rate = first?.known[0];
  if (!first || !rate) return recommendation;
  const kept = recommendation.cards.filter((id) => !widening.some((card) => card.id === id));
  const instead = cards
    .filter(({ id, groups }) => LIGHTER.includes(id) && groups.some((group) => first.groups.includes(group)))
    .map(({ id }) => id)
    .filter((id) => !kept.includes(id));
  return withCards(recommendation, 'R-06', [...instead, ...kept], {
    custodyRate: ofMeasure(rate),
    custodyWhen: ofMeasure(rate, 'when'),
  });
};

/** How many of a group are sent to prison: by what they did where cases are coded so, else by the name of the offence. */
function rateOf(group: OffenderGroup, rates: readonly Answered[]): Answered | undefined {
  const by = (fits: (measure: Measure) => boolean) => {
    const own = rates.filter(fits);
    return own.find(isPooled) ?? own.at(-1);
  };
  return (
    by(({ stratum }) => stratum.ctg_category === CATEGORY[group]) ??
    by(({ stratum }) => CONDUCTS[group].includes(stratum.drug_subtype ?? ''))
  );
}
