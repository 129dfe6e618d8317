import { daysApart } from '../../../model/period.js';
import { share } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import type { FactBook } from '../../fact-book.js';
import { one, optional } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

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
    unknownType: optional(one('prison-population', { offence_class: 'drug', drug_subtype: 'unknown' })),
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
  measure: ({ drug, held, unknown, unknownType }) => {
    const outcome = share(drug, held, { details: { 'drug-prisoners': detail(drug.value, 'persons') } });
    if (outcome.kind === 'refused') return outcome;
    // A person of unknown offence, or of unknown drug offence, may belong to any one drug offence.
    const ofOneType = drug.slice.drug_subtype !== undefined && drug.slice.drug_subtype !== 'unknown';
    const perhaps = [unknown, ofOneType ? unknownType : undefined]
      .filter((count) => count !== undefined)
      // Unknown offences of another date say nothing about this one.
      .filter(({ value, period }) => value > 0 && daysApart(period, drug.period) === 0);
    if (perhaps.length === 0) return outcome;
    const operands = [...outcome.operands, ...perhaps.map(operand)];
    const most = perhaps.reduce((sum, { value }) => sum + value, drug.value);
    if (most > held.value) return refuse('part-exceeds-whole', { part: most, whole: held.value }, operands);
    const unknownShare = (100 * (most - drug.value)) / held.value;
    return {
      ...outcome,
      operands,
      interval: {
        low: outcome.value,
        high: (100 * most) / held.value,
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
