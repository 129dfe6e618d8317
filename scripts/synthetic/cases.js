import { categoryOf } from './category.js';
import { dateOf } from './day.js';
import { MISSING } from './marginals/common.js';
import { circumstancesOf, offenceOf } from './offence.js';
import { penaltiesOf } from './penalties.js';
import { personOf } from './person.js';
import { daysOf, legalLimitOf } from './procedure.js';
import { sentenceOf } from './sentence.js';

export const CASES = 1200;
const COURTS = 8;

export const CASE_COLUMNS = [
  'country',
  'source_id',
  'case_id',
  'court',
  'sentence_date',
  'offence_date',
  'admission_date',
  'end_date',
  'sex',
  'age',
  'education',
  'income_band',
  'dependants',
  'foreign',
  'offence_class',
  'drug_subtype',
  'ctg_category',
  'role',
  'role_source',
  'violence',
  'weapon',
  'armed_group',
  'drug_dependent',
  'drug',
  'quantity_g',
  'quantity_basis',
  'prior_convictions',
  'counsel',
  'plea',
  'sentence_type',
  'custodial_months',
  'is_life',
  'suspended_months',
  'remand_days',
  'statutory_min_months',
  'statutory_max_months',
  'legal_limit_days',
  'group',
];

/** Columns in which an unknown value is written as a word; in the others the cell is empty. */
const SAYS_UNKNOWN = ['sex', 'education', 'income_band', 'role', 'drug', 'counsel'];

/** The rows of a country's invented cases. */
export function casesOf(chance, country, sourceId) {
  const penalty = penaltiesOf(country.folder);
  return Array.from({ length: CASES }, (_, index) => ({
    country: country.code,
    source_id: sourceId,
    case_id: `S${String(index + 1).padStart(6, '0')}`,
    ...caseOf(chance, country, penalty),
  }));
}

function caseOf(chance, country, penalty) {
  const offence = offenceOf(chance, country);
  const person = personOf(chance, country, offence);
  const { quantityRank, ...circumstances } = circumstancesOf(chance, country, offence);
  const days = daysOf(chance, country, offence);
  const court = chance.whole(1, COURTS);
  const { conduct } = offence;
  const scale = conduct && penalty(conduct.id, conduct.tier, dateOf(days.offence));
  const facts = { ...person, ...circumstances, quantityRank, courtLean: (court - (COURTS + 1) / 2) / 100 };
  const drawn = sentenceOf(chance, country, offence, facts, scale);
  const decision = days.sentence === undefined ? UNDECIDED_YET : drawn;
  const ofLaw = (months) => (decision.is_life === true || months === undefined ? '' : months);
  const row = {
    court: `court-${court}`,
    sentence_date: dateOrNone(days.sentence),
    offence_date: dateOf(days.offence),
    admission_date: dateOrNone(days.admission),
    end_date: dateOrNone(days.end),
    ...person,
    offence_class: offence.offence_class,
    drug_subtype: offence.drug_subtype,
    ...circumstances,
    ...decision,
    remand_days: days.held,
    statutory_min_months: ofLaw(scale?.min),
    statutory_max_months: ofLaw(scale?.max),
    legal_limit_days: days.admission === undefined ? '' : legalLimitOf(country, offence.key),
  };
  const seen = withGaps(chance, row);
  return { ...seen, ctg_category: categoryOf(seen) };
}

const UNDECIDED_YET = {
  plea: '',
  sentence_type: '',
  custodial_months: '',
  is_life: '',
  suspended_months: '',
};
const dateOrNone = (day) => (day === undefined ? '' : dateOf(day));

/** Leaves values out as files do, where that breaks no rule of the row. */
function withGaps(chance, whole) {
  const row = { ...whole };
  for (const [column, share] of Object.entries(MISSING)) {
    if (row[column] === '' || !chance.happens(share) || isNeeded(row, column)) continue;
    row[column] = SAYS_UNKNOWN.includes(column) ? 'unknown' : '';
    if (column === 'admission_date') row.remand_days = '';
    if (column === 'role') row.role_source = '';
  }
  return row;
}

/** A term below the minimum needs its reason; a person still held is known by the day of admission. */
function isNeeded(row, column) {
  if (column === 'plea')
    return row.plea && Math.max(row.custodial_months, row.suspended_months) < row.statutory_min_months;
  return column === 'admission_date' && row.end_date === '';
}
