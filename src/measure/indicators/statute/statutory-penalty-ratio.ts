import type { PenaltyScale } from '../../../model/fact.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { basket, maximumOf, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, flag, type Outcome, refuse } from '../../outcome.js';

/**
 * The maximum of each drug conduct over that of each reference offence, both basic and in force at the date. At one or
 * more the pair is flagged as an inversion: the catalogue flags above one, but a tie is one in the index and in the rule
 * that reads this ratio, and one law must not be called inverted in one place and not in another. Life and an open
 * maximum are not numbers of months, and give no ratio.
 */
export default defineIndicator({
  id: 'statutory-penalty-ratio',
  code: 'C1',
  family: 'statute',
  unit: 'ratio',
  better: 'lower',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Uprimny, Guzmán & Parra, La adicción punitiva (2012)', 'von Hirsch (1992)'],
  measure: ({ scales }, at) => {
    const { drugs, references } = basket(scales, at);
    if (drugs.length === 0)
      return refuse('need-absent', { fact: 'statutory-penalty', offence_class: 'drug' });
    if (references.length === 0) return refuse('no-reference-offence');
    return drugs.flatMap((drug) =>
      references.map(
        (reference): Variant => ({
          variant: `${drug.conductId}/${reference.conductId}`,
          outcome: ratio(drug, reference),
        }),
      ),
    );
  },
});

function ratio(drug: PenaltyScale, reference: PenaltyScale): Outcome {
  const [highest, highestReference] = [maximumOf(drug), maximumOf(reference)];
  if (highest === undefined || highestReference === undefined) {
    const known = [drug, reference].flatMap((scale) => {
      const months = maximumOf(scale);
      return months === undefined ? [] : [penaltyOperand(scale, months)];
    });
    return refuse('maximum-open', {}, known);
  }
  if (highestReference === 0) return refuse('denominator-zero', { fact: 'statutory-penalty' });
  const value = highest / highestReference;
  const [low, lowReference] = [drug.minMonths, reference.minMonths];
  const bothLow = low !== undefined && lowReference !== undefined;
  return {
    kind: 'measured',
    value,
    numerator: penaltyOperand(drug, highest),
    denominator: penaltyOperand(reference, highestReference),
    operands: [penaltyOperand(drug, highest), penaltyOperand(reference, highestReference)],
    details: {
      'min-ratio': detail(bothLow && lowReference > 0 ? low / lowReference : null, 'ratio'),
      'midpoint-ratio': detail(bothLow ? (low + highest) / (lowReference + highestReference) : null, 'ratio'),
      'drug-max-months': detail(highest, 'months'),
      'reference-max-months': detail(highestReference, 'months'),
      'drug-min-months': detail(low ?? null, 'months'),
      'reference-min-months': detail(lowReference ?? null, 'months'),
      'reference-offence': detail(reference.offenceClass, 'word'),
      'drug-subtype': detail(drug.drugSubtype ?? null, 'word'),
      inversion: detail(value >= 1, 'yes-no'),
    },
    flags: [
      ...(value >= 1 ? [flag('inversion')] : []),
      ...(drug.remandMandatory ? [flag('remand-mandatory', { conduct: drug.conduct })] : []),
    ],
  };
}
