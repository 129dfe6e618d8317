import { unlike } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, operand, refuse } from '../../outcome.js';

/** Below this the change is nought for every purpose: points cannot be shared out, while the two parts still say much. */
const NO_CHANGE = 1e-9;

/** The change of log occupancy as the part from people and the part from places; the two add up exactly. */
export default defineIndicator({
  id: 'occupancy-change-decomposition',
  code: 'A9',
  family: 'capacity',
  unit: 'log-points',
  better: 'neither',
  interval: 'none',
  over: 'two-dates',
  needs: { held: one('prison-population'), places: one('official-capacity') },
  sources: ['Logarithmic split of a ratio'],
  measure: (now, before) => {
    const refusal = unlike(now.held, now.places) ?? unlike(before.held, before.places);
    if (refusal) return refusal;
    const operands = [before.held, before.places, now.held, now.places].map(operand);
    if (now.held.value === 0 || before.held.value === 0)
      return refuse('denominator-zero', { fact: 'prison-population' }, operands);
    const population = Math.log(now.held.value / before.held.value);
    const capacity = -Math.log(now.places.value / before.places.value);
    const change = population + capacity;
    const divisible = Math.abs(change) >= NO_CHANGE;
    const [rate0, rate1] = [
      (100 * before.held.value) / before.places.value,
      (100 * now.held.value) / now.places.value,
    ];
    const points = rate1 - rate0;
    return {
      kind: 'measured',
      value: change,
      operands,
      details: {
        occupancy0: detail(rate0, 'percent'),
        occupancy1: detail(rate1, 'percent'),
        'ln-change': detail(change, 'log-points'),
        'population-part': detail(population, 'log-points'),
        'capacity-part': detail(capacity, 'log-points'),
        'points-population': detail(divisible ? (points * population) / change : null, 'percentage-points'),
        'points-capacity': detail(divisible ? (points * capacity) / change : null, 'percentage-points'),
      },
    };
  },
});
