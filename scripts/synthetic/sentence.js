import { ALTERNATIVES, ASSUMED_RANGES, AT_MINIMUM, LONGEST_TERM, ODDS, PLEA } from './marginals/common.js';

/**
 * The decision. Most prison terms of drug offences sit at the minimum; a little is added for quantity, role and earlier
 * convictions, and a little depends on the court. An admission of guilt lowers the minimum to the country's floor.
 */
export function sentenceOf(chance, country, offence, facts, scale) {
  const plea = chance.happens(PLEA);
  const range = rangeOf(offence, scale);
  const lifeShare = country.life[offence.key]?.value ?? 0;
  const isLife = chance.happens(lifeShare);
  const months = termOf(chance, country, offence, facts, range, plea);
  const custody =
    ODDS[offence.key].custody +
    (facts.prior_convictions > 0 ? 0.08 : 0) -
    (facts.counsel === 'private' ? 0.1 : 0) +
    facts.courtLean;
  if (isLife)
    return {
      plea: false,
      sentence_type: 'custody',
      custodial_months: '',
      is_life: true,
      suspended_months: 0,
    };
  const kinds = range.min < 60 ? ALTERNATIVES.light : ALTERNATIVES.heavy;
  const sentence_type = chance.happens(custody) ? 'custody' : chance.pick(kinds);
  return {
    plea,
    sentence_type,
    custodial_months: sentence_type === 'custody' ? months : 0,
    is_life: false,
    suspended_months: sentence_type === 'suspended' ? months : 0,
  };
}

function rangeOf({ key }, scale) {
  if (!scale) return ASSUMED_RANGES[key] ?? ASSUMED_RANGES.unknown;
  return { min: scale.min, max: scale.max ?? LONGEST_TERM };
}

function termOf(chance, country, { drug }, facts, { min, max }, plea) {
  const above = 0.7 * chance.next() * chance.next();
  const severity =
    above + 0.1 * facts.quantityRank + (HIGHER[facts.role] ?? 0) + (facts.prior_convictions > 0 ? 0.06 : 0);
  const atMinimum = chance.happens(drug ? AT_MINIMUM.drug : AT_MINIMUM.other);
  const share = Math.min(1, Math.max(0, severity + facts.courtLean));
  const full = atMinimum ? min : Math.min(max, min + 6 * Math.round((share * (max - min)) / 6));
  if (!plea) return full;
  const floor = country.pleaFloor.value;
  const lowered = full * (atMinimum ? floor : floor + (1 - floor) * chance.next());
  // Up to the next tenth at the floor, to the next month elsewhere: never below what the law leaves.
  return atMinimum ? Math.ceil(lowered * 10 - 1e-6) / 10 : Math.ceil(Math.max(lowered, floor * min) - 1e-6);
}

const HIGHER = { mid: 0.05, organiser: 0.12 };
