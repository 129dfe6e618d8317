import { partOf, shareFlags, smallBase, total } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one, optional, parts } from '../../need.js';
import { detail, operand, refuse } from '../../outcome.js';

/** The four groups of the project, which do not overlap by the rule of priority. */
const GROUPS = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent_other',
];
const REST = 'drug_other_or_higher';

/** The four groups as a share of everyone coded in a drug group, and of everyone held. */
export default defineIndicator({
  id: 'low-level-drug-share',
  code: 'B4',
  family: 'drug-offences',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: { groups: parts('prison-population', 'ctg_category'), held: optional(one('prison-population')) },
  sources: ['OAS/CICAD, Closing the Gap'],
  measure: ({ groups, held }) => {
    const coded = groups.filter(
      ({ slice }) => slice.ctg_category !== 'not_drug' && slice.ctg_category !== 'unknown',
    );
    const low = coded.filter(({ slice }) => GROUPS.includes(slice.ctg_category ?? ''));
    // Without the rest of the drug prisoners, the four groups would be all of them.
    const rest = coded.find(({ slice }) => slice.ctg_category === REST);
    const missing = low.length === 0 ? GROUPS.join(' | ') : REST;
    if (low.length === 0 || !rest) {
      return refuse('need-absent', { fact: 'prison-population', ctg_category: missing });
    }
    const [few, all] = [total(low), total(coded)];
    const refusal = smallBase(all) ?? (held ? partOf(all, held) : undefined);
    if (refusal) return refusal;
    const unknown = groups.find(({ slice }) => slice.ctg_category === 'unknown')?.value ?? 0;
    const lowLevel = few.value;
    return {
      kind: 'measured',
      value: (100 * lowLevel) / all.value,
      numerator: operand(few),
      denominator: operand(all),
      operands: [...groups.map(operand), ...(held ? [operand(held)] : [])],
      ...(unknown > 0
        ? {
            interval: {
              low: (100 * lowLevel) / (all.value + unknown),
              high: (100 * (lowLevel + unknown)) / (all.value + unknown),
              kind: 'definition' as const,
              method: 'unknown-categories',
            },
          }
        : {}),
      details: {
        'low-level': detail(lowLevel, 'persons'),
        'share-of-drug-pct': detail((100 * lowLevel) / all.value, 'percent'),
        'share-of-prison-pct': detail(held ? (100 * lowLevel) / held.value : null, 'percent'),
        ...Object.fromEntries(
          coded.map(({ slice, value }) => [
            (slice.ctg_category ?? '').replaceAll('_', '-'),
            detail(value, 'persons'),
          ]),
        ),
      },
      flags: shareFlags(few, all),
    };
  },
});
