import { AGES, COUNSEL, DEPENDANTS, INCOME, RURAL } from './marginals/common.js';

/** Who the case is about. `key` is the drug subtype or the class of the offence. */
export function personOf(chance, country, { drug, key }) {
  const women = drug ? womenAmongOthers(country) : country.women.other.value;
  const female = key === ONLY_WOMEN || chance.happens(women);
  const low = chance.happens(country.lowIncome.value);
  const group = chance.happens(RURAL[key] ?? RURAL.other) ? 'rural' : 'urban';
  const prior = country.prior[key] ?? country.prior.other;
  return {
    sex: female ? 'female' : 'male',
    age: Math.floor(chance.quantile(AGES)),
    education: chance.pick(country.education.value),
    income_band: chance.pick(low ? INCOME.low : INCOME.high),
    dependants: Number(chance.pick(DEPENDANTS)),
    foreign: chance.happens(country.foreign.value),
    prior_convictions: chance.happens(prior.value) ? Number(chance.pick({ 1: 68, 2: 22, 3: 7, 4: 3 })) : 0,
    counsel: chance.pick(COUNSEL[group]),
    group,
  };
}

/** The scale for women who bring drugs into a prison is the only one that names a sex. */
const ONLY_WOMEN = 'prison_introduction';

/** Women's share of the other drug offences, so that all drug offences together keep to the country's share. */
function womenAmongOthers({ women, drugs }) {
  const weights = { ...drugs.printed.value, ...drugs.rest.value };
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const only = (weights[ONLY_WOMEN] ?? 0) / total;
  return (women.drug.value - only) / (1 - only);
}
