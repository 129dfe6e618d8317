import { unlikeKeys } from '../../../model/definition.js';
import type { Quantity } from '../../../model/fact.js';
import { periodKey } from '../../../model/period.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { one, optional } from '../../need.js';
import { detail, operand, refuse } from '../../outcome.js';

/** The printed total less the sum of its printed parts, by sex and by legal status. Nothing is ever corrected. */
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
    unsentenced: optional(one('prison-population', { legal_status: 'unsentenced' })),
    sentenced: optional(one('prison-population', { legal_status: 'sentenced' })),
    onAppeal: optional(one('prison-population', { legal_status: 'sentenced_on_appeal' })),
    otherStatus: optional(one('prison-population', { legal_status: 'other' })),
  },
  sources: ['Catalogue of indicators, K2'],
  measure: ({ total, female, male, otherSex, unsentenced, sentenced, onAppeal, otherStatus }) => {
    const variants = [
      ...difference('sex', total, female, male, [otherSex]),
      ...difference('legal_status', total, unsentenced, sentenced, [onAppeal, otherStatus]),
    ];
    return variants.length > 0
      ? variants
      : refuse('need-absent', { fact: 'prison-population', parts: 'sex, legal_status' });
  },
});

type Part = Quantity | undefined;

/** Nothing when one of the two main parts is missing, or was counted at another date: then there is no sum to check. */
function difference(
  variant: string,
  total: Quantity,
  first: Part,
  second: Part,
  others: readonly Part[],
): Variant[] {
  if (total.parts || !first || !second) return [];
  const parts = [first, second, ...others].flatMap((part) => (part ? [part] : []));
  const sameDate = parts.filter(({ period }) => periodKey(period) === periodKey(total.period));
  if (!sameDate.includes(first) || !sameDate.includes(second)) return [];
  if (sameDate.some((part) => unlikeKeys(part.definition, total.definition).length > 0)) return [];
  const sum = sameDate.reduce((all, { value }) => all + value, 0);
  const gap = total.value - sum;
  return [
    {
      variant,
      outcome: {
        kind: 'measured',
        value: gap,
        operands: [total, ...sameDate].map(operand),
        details: {
          'sum-parts': detail(sum, 'persons'),
          total: detail(total.value, 'persons'),
          difference: detail(gap, 'persons'),
          passes: detail(Math.abs(gap) <= Math.max(1, 0.005 * total.value), 'yes-no'),
        },
      },
    },
  ];
}
