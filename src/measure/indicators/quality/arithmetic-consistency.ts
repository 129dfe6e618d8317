import { unlikeKeys } from '../../../model/definition.js';
import type { Quantity } from '../../../model/fact.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { samePeriod } from '../../nearest.js';
import { one, optional } from '../../need.js';
import { detail, operand, refuse } from '../../outcome.js';

/** A difference within one person, or within this share of the total, is rounding. Catalogue, K2. */
const TOLERATED = 0.005;

/**
 * The printed total less the sum of its printed parts, by sex and by legal status, at every date that has both main
 * parts. Nothing is ever corrected.
 */
export default defineIndicator({
  id: 'arithmetic-consistency',
  code: 'K2',
  family: 'quality',
  unit: 'persons',
  better: 'lower',
  interval: 'none',
  needs: {
    total: one('prison-population'),
    female: optional(one('prison-population', { sex: 'female' })),
    male: optional(one('prison-population', { sex: 'male' })),
    otherSex: optional(one('prison-population', { sex: 'other' })),
    unknownSex: optional(one('prison-population', { sex: 'unknown' })),
    unsentenced: optional(one('prison-population', { legal_status: 'unsentenced' })),
    sentenced: optional(one('prison-population', { legal_status: 'sentenced' })),
    onAppeal: optional(one('prison-population', { legal_status: 'sentenced_on_appeal' })),
    otherStatus: optional(one('prison-population', { legal_status: 'other' })),
  },
  sources: ['Catalogue of indicators, K2'],
  measure: (given) => {
    const { total } = given;
    const variants = [
      ...difference('sex', total, [given.female, given.male], [given.otherSex, given.unknownSex]),
      ...difference(
        'legal_status',
        total,
        [given.unsentenced, given.sentenced],
        [given.onAppeal, given.otherStatus],
      ),
    ];
    return variants.length > 0
      ? variants
      : refuse('need-absent', { fact: 'prison-population', sex: given.female ? 'male' : 'female' });
  },
});

type Part = Quantity | undefined;

/**
 * Nothing when one of the two main parts is missing, or was counted at another date: then there is no sum to check. A
 * total that is itself a sum of its parts proves nothing.
 */
function difference(
  variant: string,
  total: Quantity,
  main: readonly Part[],
  others: readonly Part[],
): Variant[] {
  const counted = (parts: readonly Part[]) =>
    parts.flatMap((part) => (part && samePeriod(part.period, total.period) ? [part] : []));
  const parts = [...counted(main), ...counted(others)];
  if (total.parts || counted(main).length < main.length) return [];
  // Each part is like the total, which may leave open what the parts state and state differently.
  const unlike = parts.some((a) => parts.some((b) => unlikeKeys(a.definition, b.definition).length > 0));
  if (unlike) return [];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const gap = total.value - sum;
  return [
    {
      variant,
      outcome: {
        kind: 'measured',
        value: gap,
        operands: [total, ...parts].map(operand),
        details: {
          'sum-parts': detail(sum, 'persons'),
          total: detail(total.value, 'persons'),
          difference: detail(gap, 'persons'),
          passes: detail(Math.abs(gap) <= Math.max(1, TOLERATED * total.value), 'yes-no'),
        },
      },
    },
  ];
}
