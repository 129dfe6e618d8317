import type { PenaltyScale } from '../../model/fact.js';
import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import type { RowReader } from '../row-reader.js';

const TIERS = ['basic', 'attenuated', 'aggravated'] as const;

/** What the law threatens: one row a conduct, tier and version. */
export default defineTable({
  name: 'statutory-penalties',
  required: ['country', 'offence_class', 'tier', 'min_months', 'max_months'],
  anyOf: [],
  optional: [
    'law',
    'article',
    'conduct_id',
    'conduct',
    'drug_subtype',
    'is_life',
    'in_force_from',
    'in_force_to',
    'noncustodial_possible',
    'benefit_excluded',
    'remand_mandatory',
    'seriousness_rank',
    'rank_set_by',
    'suspension_limit_months',
    'substitution_limit_months',
    'source_id',
  ],
  notRead: ['quantity_note', 'quantity_from_g', 'quantity_to_g', 'drug', 'note'],
  ofCountry: true,
  dated: false,
  read: (row, context) => {
    const offenceClass = row.word('offence_class', VOCABULARY.offence_class);
    const drugSubtype = row.word('drug_subtype', VOCABULARY.drug_subtype);
    const tier = row.word('tier', TIERS);
    // A scale with one end misread would look like a law without that end.
    const min = row.number('min_months', { fractions: true, whole: 'row' });
    const max = row.number('max_months', { fractions: true, whole: 'row' });
    const inForceFrom = row.period('in_force_from');
    const inForceTo = row.period('in_force_to');
    if (!row.rejected && !offenceClass) row.reject('value-missing', 'offence_class');
    if (!row.rejected && !tier) row.reject('value-missing', 'tier');
    if (min && max && min.value > max.value) {
      row.reject('penalty-order', 'min_months', { minimum: min.value, maximum: max.value });
    }
    const isLife = row.boolean('is_life') ?? false;
    if (!min && !max && !isLife && !row.rejected) row.reject('value-missing', 'max_months');
    const flags = yesNo(row);
    const suspension = row.number('suspension_limit_months', { fractions: true });
    const substitution = row.number('substitution_limit_months', { fractions: true });
    const rank = row.number('seriousness_rank', { fractions: true });
    const rankSetBy = row.text('rank_set_by');
    if (row.rejected || !offenceClass || !tier) return {};
    const penalty: PenaltyScale = {
      country: context.country,
      law: row.text('law'),
      article: row.text('article'),
      conductId: row.text('conduct_id') || row.text('conduct') || `${offenceClass}-${row.text('article')}`,
      conduct: row.text('conduct') || row.text('conduct_id'),
      offenceClass,
      ...(drugSubtype ? { drugSubtype } : {}),
      tier,
      ...(min ? { minMonths: min.value } : {}),
      ...(max ? { maxMonths: max.value } : {}),
      isLife,
      ...(inForceFrom ? { inForceFrom } : {}),
      ...(inForceTo ? { inForceTo } : {}),
      ...flags,
      ...(suspension ? { suspensionLimitMonths: suspension.value } : {}),
      ...(substitution ? { substitutionLimitMonths: substitution.value } : {}),
      ...(rank && rank.value > 0 ? { seriousnessRank: rank.value } : {}),
      ...(rank && rank.value > 0 && rankSetBy ? { rankSetBy } : {}),
      cells: [min, max]
        .flatMap((read) => (read ? [read.cell] : []))
        .concat(min || max ? [] : [row.cell('is_life')]),
      sources: context.sources,
    };
    return { penalty };
  },
});

function yesNo(
  row: RowReader,
): Pick<PenaltyScale, 'noncustodialPossible' | 'benefitExcluded' | 'remandMandatory'> {
  const columns = {
    noncustodialPossible: 'noncustodial_possible',
    benefitExcluded: 'benefit_excluded',
    remandMandatory: 'remand_mandatory',
  } as const;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const value = row.boolean(column);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
