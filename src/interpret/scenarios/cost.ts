import { numberOf, type Values } from './reform.js';

/** What a year costs more or less than without the lever, in the money of the unit costs. */
interface Money {
  readonly years: readonly number[];
  readonly steady: number;
  readonly present: number | null;
}

/** Both ways of counting: at the part of the cost that moves with the number of people, and at the average cost. */
export interface Costs {
  readonly marginal: Money;
  readonly average: Money;
}

/** What may be said of the effect: people fewer at each year from the start, a year's entrants, and the long run. */
export interface Effect {
  readonly fewer: readonly number[];
  readonly participants: number;
  readonly longRun: number;
}

/**
 * What the alternative costs less what fewer people held save; each year takes the mean of the effect at its two ends.
 * Benefits outside prison are in none of it.
 * @returns nothing while a unit cost is not known
 */
export function costsOf(effect: Effect, values: Values): Costs | undefined {
  const [average, share] = [values['average-cost'], values['marginal-share']];
  const entrant = effect.participants > 0 ? values['programme-cost'] : 0;
  if (average === undefined || share === undefined || entrant === undefined) return undefined;
  const spent = effect.participants * entrant;
  const at = (perPersonYear: number): Money => {
    const years = effect.fewer
      .slice(1)
      .map((fewer, index) => spent - ((fewer + (effect.fewer[index] ?? 0)) / 2) * perPersonYear);
    return {
      years,
      steady: spent + effect.longRun * perPersonYear,
      present: values['discount-rate'] === undefined ? null : presentValue(years, values),
    };
  };
  return { marginal: at(average * share), average: at(average) };
}

function presentValue(years: readonly number[], values: Values): number {
  const rate = numberOf(values, 'discount-rate');
  return years.reduce((sum, amount, index) => sum + amount / (1 + rate) ** (index + 1), 0);
}
