import { periodKey } from '../../../model/period.js';
import { share } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import type { FactBook } from '../../fact-book.js';
import { one, optional } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';

/** Above this share of unknown offences the bounds are the headline. Catalogue, B2. */
const MANY_UNKNOWN = 5;
const EVERYONE = { ignore: ['drug_subtype', 'offence_class', 'ctg_category'] } as const;

/** People held mainly for a drug offence, of all people held. */
export default defineIndicator({
  id: 'drug-offence-share',
  code: 'B1',
  family: 'drug-offences',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: {
    drug: one('prison-population', { offence_class: 'drug' }),
    held: one('prison-population', {}, EVERYONE),
    unknown: optional(one('prison-population', { offence_class: 'unknown' }, { ignore: ['drug_subtype'] })),
  },
  sources: [
    'UNODC, International Classification of Crime for Statistical Purposes, section 0601 (2015)',
    'CEDD (2015)',
  ],
  strata: (book) => [
    {},
    { sex: 'female' },
    { sex: 'male' },
    { legal_status: 'unsentenced' },
    { legal_status: 'sentenced' },
    ...subtypesOf(book),
  ],
  measure: ({ drug, held, unknown }) => {
    const outcome = share(drug, held, { details: { 'drug-prisoners': detail(drug.value, 'persons') } });
    // Unknown offences of another date say nothing about this one.
    const sameDate = unknown && periodKey(unknown.period) === periodKey(drug.period);
    if (outcome.kind === 'refused' || !sameDate || unknown.value === 0) return outcome;
    const unknownShare = (100 * unknown.value) / held.value;
    return {
      ...outcome,
      operands: [...outcome.operands, operand(unknown)],
      interval: {
        low: outcome.value,
        high: Math.min(100, outcome.value + unknownShare),
        kind: 'definition',
        method: 'unknown-offences',
      },
      flags: [
        ...(outcome.flags ?? []),
        ...(unknownShare > MANY_UNKNOWN
          ? [flag('unknown-offences', { share: Math.round(10 * unknownShare) / 10 })]
          : []),
      ],
    };
  },
});

function subtypesOf(book: FactBook) {
  const subtypes = new Set(
    book.facts.flatMap(({ slice }) => (slice.drug_subtype ? [slice.drug_subtype] : [])),
  );
  return [...subtypes].sort().map((drug_subtype) => ({ drug_subtype }));
}
