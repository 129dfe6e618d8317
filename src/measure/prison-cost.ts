import { unlikeKeys } from '../model/definition.js';
import type { FactTypes, Quantity } from '../model/fact.js';
import type { Flag } from '../model/measure.js';
import type { PrisonCost } from './needs/costs.js';
import { flag, operand, type Refused, refuse } from './outcome.js';

const DAYS_IN_YEAR = 365.25;
const MONTHS_IN_YEAR = 12;

/** What one person held costs in a year, in the money of the tables, with what it was made of. */
export interface PersonYear {
  readonly value: number;
  /** How the tables give it. */
  readonly basis:
    | 'budget-over-population'
    | 'published-per-year'
    | 'published-per-month'
    | 'published-per-day';
  readonly used: readonly Quantity[];
  readonly flags: readonly Flag[];
}

/**
 * A budget over the people it paid for where both are known, else a published cost of one person brought to a year. A
 * budget is divided by the mean over the days of its year; the count of one day stands in for it, and is flagged.
 */
export function personYear(cost: PrisonCost): PersonYear | Refused {
  const { budget, meanHeld, held, published } = cost;
  const people = meanHeld ?? held;
  if (budget && people) {
    const keys = unlikeKeys(budget.definition, people.definition);
    const operands = [operand(budget), operand(people)];
    if (keys.length > 0) return refuse('definitions-unlike', { keys: keys.join(', ') }, operands);
    if (people.value === 0) return refuse('denominator-zero', { fact: people.name }, operands);
    return {
      value: budget.value / people.value,
      basis: 'budget-over-population',
      used: [budget, people],
      flags: [...(meanHeld ? [] : [flag('single-day-population')]), ...capitalFlags(budget)],
    };
  }
  if (published) return { ...yearly(published), used: [published], flags: capitalFlags(published) };
  return refuse('need-absent', { fact: 'prison-population' }, budget ? [operand(budget)] : []);
}

type Published = FactTypes['prison-cost-per-year' | 'prison-cost-per-month' | 'prison-cost-per-day'];

function yearly({ name, value }: Published): Pick<PersonYear, 'value' | 'basis'> {
  if (name === 'prison-cost-per-year') return { value, basis: 'published-per-year' };
  if (name === 'prison-cost-per-month')
    return { value: value * MONTHS_IN_YEAR, basis: 'published-per-month' };
  return { value: value * DAYS_IN_YEAR, basis: 'published-per-day' };
}

/** Building in a budget makes a year look dear, and a budget that does not say may hold it. */
function capitalFlags({ definition }: Quantity): Flag[] {
  if (definition.capital_included === 'yes') return [flag('capital-included')];
  return definition.capital_included === undefined ? [flag('capital-not-stated')] : [];
}

/** Per day, of a cost per year. */
export const perDay = (perYear: number) => perYear / DAYS_IN_YEAR;
