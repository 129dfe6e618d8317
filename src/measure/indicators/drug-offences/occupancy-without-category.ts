import { partOf, unlike } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** People outside drug offences, and people nobody has coded, are no group that a policy could speak of. */
const NO_GROUP = ['not_drug', 'unknown'];
const EVERYONE = { ignore: ['drug_subtype', 'offence_class', 'ctg_category'] } as const;

/** Occupancy if nobody of a group were counted, and the share of the excess that would go. An identity, no forecast. */
export default defineIndicator({
  id: 'occupancy-without-category',
  code: 'B5',
  family: 'drug-offences',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: {
    group: one('prison-population'),
    held: one('prison-population', {}, EVERYONE),
    places: one('official-capacity', {}, EVERYONE),
  },
  sources: ['Arithmetic identity'],
  strata: (book) => {
    const groups = new Set(
      book.facts
        .flatMap(({ slice }) => (slice.ctg_category ? [slice.ctg_category] : []))
        .filter((group) => !NO_GROUP.includes(group)),
    );
    const possession = book.facts.some(({ slice }) => slice.drug_subtype === 'possession');
    return [
      { offence_class: 'drug' },
      ...(possession ? [{ offence_class: 'drug', drug_subtype: 'possession' }] : []),
      ...[...groups].sort().map((ctg_category) => ({ ctg_category })),
    ];
  },
  measure: ({ group, held, places }) => {
    const refusal = partOf(group, held) ?? unlike(held, places);
    if (refusal) return refusal;
    const excess = held.value - places.value;
    if (excess <= 0) return refuse('no-excess', {}, [group, held, places].map(operand));
    const occupancy = (100 * held.value) / places.value;
    const without = (100 * (held.value - group.value)) / places.value;
    return {
      kind: 'measured',
      value: without,
      operands: [group, held, places].map(operand),
      details: {
        'occupancy-pct': detail(occupancy, 'percent'),
        'occupancy-without-pct': detail(without, 'percent'),
        'points-removed': detail(occupancy - without, 'percentage-points'),
        'share-of-excess-cleared-pct': detail((100 * Math.min(group.value, excess)) / excess, 'percent'),
      },
      flags: group.parts ? [flag('sum-of-named-parts', { parts: group.parts.length })] : [],
    };
  },
});
