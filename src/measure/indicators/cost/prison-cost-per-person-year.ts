import { defineIndicator } from '../../define-indicator.js';
import { prisonCost } from '../../needs/costs.js';
import { detail, operand } from '../../outcome.js';
import { perDay, personYear } from '../../prison-cost.js';

/**
 * The recurrent budget of the prisons over the mean number of people held, or the cost that the agency prints for one
 * person. A spending of a year is divided by people who stand for the days of that year. Each currency and each year of
 * prices is an answer of its own: nothing is converted.
 */
export default defineIndicator({
  id: 'prison-cost-per-person-year',
  code: 'I1',
  family: 'cost',
  unit: 'money-per-person-year',
  better: 'neither',
  interval: 'none',
  needs: { cost: prisonCost() },
  sources: ['Jaitman (ed.), The Costs of Crime and Violence (IDB, 2017)'],
  measure: ({ cost }) => {
    const found = personYear(cost);
    if ('kind' in found) return found;
    const { value, basis, used, flags } = found;
    const [money, people] = used;
    return {
      kind: 'measured',
      value,
      ...(money ? { numerator: operand(money) } : {}),
      ...(people ? { denominator: operand(people) } : {}),
      operands: used.map(operand),
      details: {
        'per-year': detail(value, 'money'),
        'per-day': detail(perDay(value), 'money-per-person-day'),
        'cost-basis': detail(basis, 'word'),
      },
      flags,
    };
  },
});
