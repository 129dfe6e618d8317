import type { AlternativeCard, OffenderGroup, Recommendation } from '../../model/finding.js';

/** The groups that a card would reach under a recommendation: those of both, or of the card when it names none. */
export function reachedGroups(card: AlternativeCard, { groups }: Recommendation): readonly OffenderGroup[] {
  return groups.length === 0 ? card.groups : card.groups.filter((group) => groups.includes(group));
}

/** The legal labels under which each group is punished; a person's dependence is under none of them. */
export const CONDUCTS: Readonly<Record<OffenderGroup, readonly string[]>> = {
  possession_personal_use: ['possession'],
  micro_trafficking_nonviolent: ['micro_trafficking'],
  small_producer_nonviolent: ['cultivation', 'production'],
  drug_dependent: [],
};
