import { ARMED_GROUP, BASES, DEPENDENT, MULTIPLES, ODDS, ROLE_SOURCES, ROLES } from './marginals/common.js';

/** Half of the cases are drug offences, so that what is measured on them has enough of them. */
const DRUG_SHARE = 0.5;
const NO_GRAMS = ['multiple', 'coca_leaf'];

/** Drug offences whose subtype is called as a class of other offences is. */
const SUBTYPES = { conspiracy: 'other', unnamed: 'unknown' };

/**
 * What was done. `key` tells offences apart in the tables of marginals (a drug subtype or an offence class); `conduct` is
 * the scale of the law, where one is known.
 */
export function offenceOf(chance, country) {
  const drug = chance.happens(DRUG_SHARE);
  const { printed, rest } = drug ? country.drugs : country.offences;
  const drawn = chance.pick({ ...printed.value, ...rest.value });
  const conducts = country.conducts[drawn];
  const conduct = conducts?.[Number(chance.pick(conducts.map(([, , weight]) => weight)))];
  const key = conduct?.[3] ?? drawn;
  return {
    drug,
    key,
    conduct: conduct ? { id: conduct[0], tier: conduct[1] } : undefined,
    offence_class: drug ? 'drug' : key,
    drug_subtype: drug ? (SUBTYPES[key] ?? key) : '',
  };
}

/** Violence, weapons, role and substance, as the file of the case would show them. */
export function circumstancesOf(chance, country, { drug, key, conduct }) {
  const odds = ODDS[key];
  const happens = (table) => chance.happens(table[key] ?? table.other);
  return {
    violence: chance.happens(odds.violence ?? country.violentDrug.value),
    weapon: chance.happens(odds.weapon),
    armed_group: happens(ARMED_GROUP),
    drug_dependent: happens(DEPENDENT),
    role: drug ? roleOf(chance, key, conduct) : '',
    role_source: drug ? chance.pick(ROLE_SOURCES) : '',
    ...(drug ? substanceOf(chance, country, key, conduct) : NO_SUBSTANCE),
  };
}

/** Scales that name who they are for. */
const OF_ORGANISERS = ['trafficking-leader', 'trafficking-financing'];

const roleOf = (chance, key, conduct) =>
  OF_ORGANISERS.includes(conduct?.id) ? 'organiser' : chance.pick(ROLES[key]);

const NO_SUBSTANCE = { drug: '', quantity_g: '', quantity_basis: '', quantityRank: 0 };

function substanceOf(chance, country, key, conduct) {
  if (key === 'cultivation') {
    const drug = chance.pick({ cannabis: 70, coca_leaf: ['COL', 'PER'].includes(country.code) ? 30 : 0 });
    return { ...NO_SUBSTANCE, drug, quantity_basis: 'plants' };
  }
  // What precursors, agreements and unnamed conducts were about is not in such files.
  if (['precursors', 'conspiracy', 'unnamed'].includes(key)) return { ...NO_SUBSTANCE, drug: 'unknown' };
  const drug = chance.pick(country.substances.value);
  const quantityRank = chance.next();
  const quantity_basis = chance.pick(BASES);
  if (NO_GRAMS.includes(drug) || quantity_basis === 'doses')
    return { drug, quantity_g: '', quantity_basis: quantity_basis === 'doses' ? 'doses' : '', quantityRank };
  const small = country.smallQuantity.value;
  const band = conduct?.id === 'micro-trafficking' ? 'micro_trafficking' : key;
  const multiple = chance.quantile(MULTIPLES[band] ?? MULTIPLES.other, quantityRank);
  const grams = multiple * (small[drug] ?? small.cocaine_hcl);
  return { drug, quantity_g: rounded(grams), quantity_basis, quantityRank };
}

/** As a laboratory writes it: tenths below ten grams, whole grams above. */
const rounded = (grams) => (grams < 10 ? Math.max(1, Math.round(grams * 10)) / 10 : Math.round(grams));
