/**
 * The CTG category of a case as its row shows it, by the priority possession, small dealing, small producer, dependent
 * person. A category that says "non-violent" needs each of the three signs of violence to be known and absent.
 */
export function categoryOf(row) {
  const drug = row.offence_class === 'drug';
  const peaceful = [row.violence, row.weapon, row.armed_group];
  if (row.offence_class === 'unknown') return 'unknown';
  if (drug && row.drug_subtype === 'unknown') return 'unknown';
  const known = !peaceful.includes('');
  const nonviolent = known && !peaceful.includes(true);
  const small = SMALL[row.drug_subtype];
  const grower = row.drug_subtype !== 'cultivation' || row.role === 'small_grower';
  if (drug && small && grower && nonviolent) return small;
  if (drug && small && !known && !peaceful.includes(true)) return 'unknown';
  if (row.drug_dependent === true && nonviolent && row.role !== 'organiser') return 'drug_dependent_other';
  return drug ? 'drug_other_or_higher' : 'not_drug';
}

const SMALL = {
  possession: 'possession_personal_use',
  micro_trafficking: 'micro_trafficking_nonviolent',
  cultivation: 'small_producer_nonviolent',
};
