import { describe, expect, it } from 'vitest';
import prisonCost from '../../../src/measure/indicators/cost/prison-cost-per-person-year.js';
import { wordsFor } from '../../../src/render/words-for.js';
import { measureOf, only } from '../../support/measure.js';
import { amount, PESOS } from '../../support/money.js';

describe('an amount of money', () => {
  const measure = only(measureOf(prisonCost, [amount('prison-cost-per-day', 30.5)]));
  it.each([
    ['en', undefined, 'PEN\u00a011,140 a person and year', 'PEN\u00a030.50 a person and day'],
    ['es', 'PE', 'PEN\u00a011,140 por persona y año', 'PEN\u00a030.50 por persona y día'],
    ['es', 'CO', 'PEN\u00a011.140 por persona y año', 'PEN\u00a030,50 por persona y día'],
  ] as const)('is printed with its currency, in %s %s', async (language, region, perYear, perDay) => {
    const words = await wordsFor(language, region);
    expect(words.value(measure)).toBe(perYear);
    expect(words.detail(measure, 'per-day')).toBe(perDay);
    const [operand] = measure.operands;
    expect(operand && words.operandValue(operand)).toBe(perDay);
    expect(words.definition(measure.definition)).toContain('PEN');
    expect(words.definition(measure.definition)).toContain(PESOS.price_year);
  });
  it('has no currency of another measure', async () => {
    const words = await wordsFor('en');
    const dollars = only(
      measureOf(prisonCost, [amount('prison-cost-per-year', 5, { ...PESOS, currency: 'USD' })]),
    );
    expect(words.value(dollars)).toBe('USD\u00a05 a person and year');
    expect(words.format.quantity(5, 'persons', 'USD')).toBe('5 people');
  });
});
