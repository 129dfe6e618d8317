import type { OffenderGroup } from '../../model/finding.js';
import { ofMeasure, ofWord } from '../args.js';
import { type Answered, isAnswered, numberIn } from '../evidence.js';
import { type Guard, withCards } from './guard.js';
import { CONDUCTS, reachedGroups } from './reached-groups.js';

/** What each card is stopped by: a limit of the law, and the end of the penalty range that must lie under it. */
const BARRIERS: readonly {
  readonly cards: readonly string[];
  readonly guard: string;
  /** How the arguments of the guard's sentence begin. */
  readonly name: string;
  readonly limit: string;
  readonly penalty: string;
}[] = [
  {
    cards: ['pre-08', 'pre-09'],
    guard: 'R-04',
    name: 'suspension',
    limit: 'suspension-limit',
    penalty: 'mildest-maximum',
  },
  {
    cards: ['con-04', 'con-05'],
    guard: 'R-04-substitution',
    name: 'substitution',
    limit: 'substitution-limit',
    penalty: 'mildest-minimum',
  },
];

/**
 * Suspension of proceedings reaches only conducts whose maximum fits under its limit, and a suspended sentence only
 * those whose minimum does. Where the law leaves every conduct of a group outside, the alternative would reach nobody:
 * it is taken out, and both numbers are told.
 */
export const outOfReach: Guard = (recommendation, { cards, system }) => {
  const tiers = system
    .filter(({ indicator }) => indicator === 'statutory-tier-differentiation')
    .filter(isAnswered);
  return BARRIERS.reduce((current, { cards: stopped, guard, name, limit, penalty }) => {
    const above = (measure: Answered) => {
      const [highest, actual] = [numberIn(measure, limit), numberIn(measure, penalty)];
      return highest === undefined || actual === undefined ? undefined : actual > highest;
    };
    const blocked = (group: OffenderGroup): Answered | undefined => {
      const stated = tiers.filter(
        (measure) => concerns(group, subtypeOf(measure)) && above(measure) !== undefined,
      );
      return stated.length > 0 && stated.every((measure) => above(measure)) ? stated[0] : undefined;
    };
    const out = cards.filter(({ id }) => stopped.includes(id) && current.cards.includes(id));
    const found = out.map((card) => ({
      id: card.id,
      reasons: reachedGroups(card, current).map(blocked),
    }));
    const hopeless = found.filter(
      ({ reasons }) => reasons.length > 0 && reasons.every((reason) => reason !== undefined),
    );
    const reason = hopeless[0]?.reasons[0];
    if (!reason) return current;
    const left = current.cards.filter((id) => !hopeless.some((card) => card.id === id));
    return withCards(current, guard, left, {
      [`${name}Conduct`]: ofWord(subtypeOf(reason)),
      [`${name}Penalty`]: ofMeasure(reason, penalty),
      [`${name}Limit`]: ofMeasure(reason, limit),
    });
  }, recommendation);
};

function subtypeOf({ operands }: Answered): string {
  return operands[0]?.slice.drug_subtype ?? '';
}

/** Someone who depends on drugs may be charged with any conduct: all of them must be out of reach. */
function concerns(group: OffenderGroup, subtype: string): boolean {
  return CONDUCTS[group].length === 0 || CONDUCTS[group].includes(subtype);
}
