import { dayOf } from './day.js';
import {
  AFTER_RELEASE_DAYS,
  CAUGHT_IN_THE_ACT,
  HELD_SO_FAR_DAYS,
  ODDS,
  RELEASED,
  REMAND_DAYS,
  UNDECIDED,
  UNTIL_ADMISSION_DAYS,
  UNTIL_DECISION_DAYS,
} from './marginals/common.js';

/** Decisions of five years; at the end of the last day the register was closed. */
export const PERIOD = { from: '2019-01-01', to: '2023-12-31' };
const FIRST = dayOf(PERIOD.from);
const LAST = dayOf(PERIOD.to);

/** The days of a case: of the offence, of detention and its end, and of the decision; `undefined` where there is none. */
export function daysOf(chance, country, { drug, key }) {
  const pace = country.remandPace.value;
  const days = (points) => Math.round(chance.quantile(points));
  const before = () =>
    chance.happens(drug ? CAUGHT_IN_THE_ACT.drug : CAUGHT_IN_THE_ACT.other)
      ? chance.whole(0, 2)
      : days(UNTIL_ADMISSION_DAYS);
  if (chance.happens(UNDECIDED)) {
    const held = Math.round(days(HELD_SO_FAR_DAYS) * pace);
    const admission = LAST - held;
    return { offence: admission - before(), admission, held };
  }
  const sentence = chance.whole(FIRST, LAST);
  if (!chance.happens(ODDS[key].remand))
    return { offence: sentence - days(UNTIL_DECISION_DAYS), sentence, held: 0 };
  const held = Math.round(days(REMAND_DAYS) * pace);
  const end = sentence - (chance.happens(RELEASED) ? days(AFTER_RELEASE_DAYS) : 0);
  const admission = end - held;
  return { offence: admission - before(), admission, end, sentence, held };
}

/** The longest detention that the law allows before a decision, in days. */
export function legalLimitOf(country, key) {
  const complex = key === 'trafficking_aggravated' || key === 'intentional_homicide';
  return (complex && country.limits.complex ? country.limits.complex : country.limits.simple).value;
}
