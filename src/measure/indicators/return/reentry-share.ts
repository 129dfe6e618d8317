import type { FactTypes } from '../../../model/fact.js';
import type { Slice } from '../../../model/slice.js';
import { partOf, remainder, smallBase, unlikeSums } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import type { FactBook } from '../../fact-book.js';
import { samePeriod } from '../../nearest.js';
import { one, optional } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { ratioInterval } from '../../statistics/index.js';

type Persons = FactTypes['prison-population'];

const PARTS = { ignore: ['offence_class', 'drug_subtype'] } as const;
const FIRST = { entry_number: 'first' } as const;
const ALL = { entry_number: 'all' } as const;

/**
 * People held who had been in prison before, of all people held; for an offence, beside everyone else. A count on a
 * day, in which long stays weigh more, and so no rate of return. Where the table of entries prints no total, the
 * ordinary count of the same date serves.
 */
export default defineIndicator({
  id: 'reentry-share',
  code: 'G1',
  family: 'return',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: {
    first: one('prison-population', FIRST),
    all: optional(one('prison-population', ALL)),
    plain: optional(one('prison-population')),
    everyoneFirst: optional(one('prison-population', FIRST, PARTS)),
    everyoneAll: optional(one('prison-population', ALL, PARTS)),
    everyonePlain: optional(one('prison-population', {}, PARTS)),
  },
  sources: ['INPE (Peru), Informe Estadístico, January 2017', 'Katz et al. (1978) for the interval'],
  strata: (book) => [{}, ...offencesOf(book)],
  measure: ({ first, all, plain, everyoneFirst, everyoneAll, everyonePlain }) => {
    const sameDate = (count: Persons | undefined) =>
      count && samePeriod(count.period, first.period) ? count : undefined;
    const persons = sameDate(all) ?? sameDate(plain);
    if (!persons) {
      const { entry_number: _dropped, ...part } = first.slice;
      return refuse('need-absent', { fact: 'prison-population', ...part, ...ALL }, [operand(first)]);
    }
    const refusal = unlikeSums(first, persons) ?? partOf(first, persons) ?? smallBase(persons);
    if (refusal) return refusal;
    const returned = remainder(persons, first);
    const everyone = sameDate(everyoneAll) ?? sameDate(everyonePlain);
    const rest = compareWithRest(persons, first, everyone, sameDate(everyoneFirst));
    return {
      kind: 'measured',
      value: (100 * returned.value) / persons.value,
      numerator: { ...operand(returned), slice: { ...persons.slice, entry_number: 'again' } },
      denominator: operand(persons),
      operands: [first, persons, ...(rest?.used ?? [])].map(operand),
      ...(rest ? { details: rest.details } : {}),
      flags: [
        flag('stock-not-a-return-rate'),
        ...(persons.value < 30 ? [flag('few-cases', { n: persons.value })] : []),
      ],
    };
  },
});

/** Nothing where the rest is not known, is too small, or holds nobody who returned: then there is no ratio. */
function compareWithRest(
  persons: Persons,
  first: Persons,
  everyone: Persons | undefined,
  everyoneFirst: Persons | undefined,
) {
  if (!everyone || !everyoneFirst) return undefined;
  if (partOf(persons, everyone) ?? partOf(first, everyoneFirst)) return undefined;
  const rest = remainder(everyone, persons);
  const restFirst = remainder(everyoneFirst, first);
  if (smallBase(rest) ?? partOf(restFirst, rest)) return undefined;
  const [returned, restReturned] = [persons.value - first.value, rest.value - restFirst.value];
  if (returned === 0 || restReturned === 0) return undefined;
  const { ratio, low, high } = ratioInterval(returned, persons.value, restReturned, rest.value);
  return {
    used: [everyoneFirst, everyone],
    details: {
      'rest-pct': detail((100 * restReturned) / rest.value, 'percent'),
      'ratio-to-rest': detail(ratio, 'ratio'),
      'ratio-lo': detail(low, 'ratio'),
      'ratio-hi': detail(high, 'ratio'),
    },
  };
}

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
