import { daysApart } from '../../../model/period.js';
import { partOf, unlike } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one, optional } from '../../need.js';
import { detail, operand } from '../../outcome.js';

/** Charges counted for each person held. It divides unlike things on purpose, to find out what a table counts. */
export default defineIndicator({
  id: 'charge-count-ratio',
  code: 'B6',
  family: 'drug-offences',
  unit: 'charges-per-person',
  better: 'neither',
  interval: 'none',
  needs: {
    charges: one('offence-charges'),
    held: one('prison-population', {}, { mayDiffer: ['counting_unit'] }),
    drug: optional(one('offence-charges', { offence_class: 'drug' })),
  },
  sources: ['INPEC (Colombia) figures in El Espectador (2022)'],
  measure: ({ charges, held, drug: newestDrug }) => {
    // Drug charges of another date are no share of these.
    const drug = newestDrug && daysApart(newestDrug.period, charges.period) === 0 ? newestDrug : undefined;
    const { counting_unit: _unit, ...scope } = charges.definition;
    const refusal =
      unlike({ ...charges, definition: scope }, { ...held, definition: withoutUnit(held.definition) }) ??
      (drug ? partOf(drug, charges) : undefined);
    if (refusal) return refusal;
    return {
      kind: 'measured',
      value: charges.value / held.value,
      numerator: operand(charges),
      denominator: operand(held),
      operands: [charges, held, ...(drug ? [drug] : [])].map(operand),
      details: drug
        ? {
            'share-on-counts-pct': detail((100 * drug.value) / charges.value, 'percent'),
            'drug-charges': detail(drug.value, 'charges'),
          }
        : {},
    };
  },
});

function withoutUnit<D extends { readonly counting_unit?: unknown }>(
  definition: D,
): Omit<D, 'counting_unit'> {
  const { counting_unit: _unit, ...rest } = definition;
  return rest;
}
