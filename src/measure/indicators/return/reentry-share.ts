import type { Slice } from '../../../model/slice.js';
import { partOf, remainder, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import type { FactBook } from '../../fact-book.js';
import { one, optional } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';
import { ratioInterval } from '../../statistics.js';

const PARTS = ['offence_class', 'drug_subtype'] as const;

/** People held who had been in prison before, of all people held; for an offence, beside everyone else. */
export default defineIndicator({
  id: 'reentry-share',
  code: 'G1',
  family: 'return',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: {
    first: one('prison-population', { entry_number: 'first' }),
    persons: one('prison-population', { entry_number: 'all' }),
    allFirst: optional(one('prison-population', { entry_number: 'first' }, { ignore: PARTS })),
    everyone: optional(one('prison-population', { entry_number: 'all' }, { ignore: PARTS })),
  },
  sources: ['INPE (Peru), Informe Estadístico, January 2017', 'Katz et al. (1978) for the interval'],
  strata: (book) => [{}, ...offencesOf(book)],
  measure: ({ first, persons, allFirst, everyone }) => {
    const refusal = partOf(first, persons) ?? smallBase(persons);
    if (refusal) return refusal;
    const returned = remainder(persons, first);
    const rest = everyone && allFirst && everyone.value > persons.value ? compare() : undefined;
    return {
      kind: 'measured',
      value: (100 * returned.value) / persons.value,
      numerator: { ...operand(returned), slice: { ...persons.slice, entry_number: 'again' } },
      denominator: operand(persons),
      operands: [first, persons].map(operand),
      ...(rest ? { details: rest } : {}),
      flags: [
        flag('stock-not-a-return-rate'),
        ...(persons.value < 30 ? [flag('few-cases', { n: persons.value })] : []),
      ],
    };

    function compare() {
      if (!everyone || !allFirst) return undefined;
      const others = everyone.value - persons.value;
      const othersReturned = everyone.value - allFirst.value - returned.value;
      if (returned.value === 0 || othersReturned <= 0 || others < 10) return undefined;
      const { ratio, low, high } = ratioInterval(returned.value, persons.value, othersReturned, others);
      return {
        'rest-pct': detail((100 * othersReturned) / others, 'percent'),
        'ratio-to-rest': detail(ratio, 'ratio'),
        'ratio-lo': detail(low, 'ratio'),
        'ratio-hi': detail(high, 'ratio'),
      };
    }
  },
});

/** The offences for which entries are counted. */
function offencesOf(book: FactBook): Slice[] {
  const counted = book.facts.filter(({ slice }) => slice.entry_number === 'first');
  const subtypes = new Set(counted.flatMap(({ slice }) => (slice.drug_subtype ? [slice.drug_subtype] : [])));
  const drug = counted.some(({ slice }) => slice.offence_class === 'drug' && !slice.drug_subtype);
  return [
    ...(drug ? [{ offence_class: 'drug' }] : []),
    ...[...subtypes].sort().map((drug_subtype) => ({ offence_class: 'drug', drug_subtype })),
  ];
}
