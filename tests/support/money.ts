import type { Definition } from '../../src/model/definition.js';
import type { FactName } from '../../src/model/fact.js';
import { fact } from './measure.js';

/** What an amount states of its money when a test says nothing. */
export const PESOS: Definition = { currency: 'PEN', price_year: '2020', capital_included: 'no' };

/** An amount of one year, as if read from one row of the table of costs. */
export function amount<N extends FactName>(
  name: N,
  value: number,
  definition: Definition = PESOS,
  date = '2020',
) {
  return fact(name, value, { date, definition });
}
