import { daysApart } from '../../../model/period.js';
import { VOCABULARY } from '../../../model/slice.js';
import { smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { DAYS_REFUSED } from '../../nearest.js';
import { one } from '../../need.js';
import { prisonCost } from '../../needs/costs.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { personYear } from '../../prison-cost.js';

/** The part of the average cost that moves with the number of people, where the tables do not say it. Catalogue, I2. */
const MARGINAL = [0.25, 0.4] as const;

/**
 * What fewer prisoners of a group would save in a year: the average cost of holding them times the part of it that moves
 * with their number. That part is a range, and the number is its middle. Staff, walls and guards stay when one person
 * leaves, so the average cost is printed beside it and is never the headline.
 */
export default defineIndicator({
  id: 'prison-cost-category',
  code: 'I2',
  family: 'cost',
  unit: 'money-per-year',
  better: 'neither',
  interval: 'definition',
  needs: { cost: prisonCost(), held: one('prison-population') },
  sources: ['Catalogue of indicators, I2: marginal share 0.25 to 0.40 unless the tables give one'],
  strata: (book) => [
    { offence_class: 'drug' },
    ...VOCABULARY.ctg_category
      .filter((ctg_category) => book.facts.some(({ slice }) => slice.ctg_category === ctg_category))
      .map((ctg_category) => ({ ctg_category })),
  ],
  measure: ({ cost, held }) => {
    const found = personYear(cost);
    if ('kind' in found) return found;
    const refusal = smallBase(held);
    if (refusal) return refusal;
    // The runner holds the group against the money; the people that the money was divided by may be further away.
    const days = Math.round(Math.max(...found.used.map(({ period }) => daysApart(period, held.period))));
    if (days > DAYS_REFUSED)
      return refuse('dates-too-far-apart', { days, fact: held.name }, [held, ...found.used].map(operand));
    const { marginal } = cost;
    const [low, high] = marginal ? [marginal.low.value, marginal.high.value] : MARGINAL;
    const total = held.value * found.value;
    const shares = marginal ? [marginal.low, marginal.high] : [];
    return {
      kind: 'measured',
      value: (total * (low + high)) / 2,
      numerator: operand(held),
      operands: [held, ...found.used, ...shares].map(operand),
      interval: { low: total * low, high: total * high, kind: 'definition', method: 'marginal-share' },
      details: {
        'marginal-lo': detail(total * low, 'money-per-year'),
        'marginal-hi': detail(total * high, 'money-per-year'),
        'average-cost-total': detail(total, 'money-per-year'),
        'average-cost-per-year': detail(found.value, 'money-per-person-year'),
        'category-prisoners': detail(held.value, 'persons'),
        'marginal-share-lo': detail(low, 'share'),
        'marginal-share-hi': detail(high, 'share'),
      },
      flags: [
        ...(marginal ? [] : [flag('marginal-share-assumed', { low: 100 * low, high: 100 * high })]),
        ...found.flags,
        ...(held.value < 30 ? [flag('few-cases', { n: held.value })] : []),
        ...(held.parts ? [flag('sum-of-named-parts', { parts: held.parts.length })] : []),
      ],
    };
  },
});
