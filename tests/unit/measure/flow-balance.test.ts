import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../../src/measure/flow-balance.js';
import { spanOf } from '../../../src/model/period.js';
import { period } from '../../support/measure.js';

describe('the months in a span', () => {
  it.each([
    ['a year', period('2020'), 12],
    ['a month', period('2021-02'), 1],
    ['half a year', spanOf(period('2021-01'), period('2021-06')), 6],
    ['two years', spanOf(period('2020'), period('2021')), 24],
    ['a year that is not the calendar’s', spanOf(period('2019-07'), period('2020-06')), 12],
  ])('counts %s by the calendar', (_what, span, months) => {
    expect(monthsIn(span)).toBe(months);
  });
  it('counts other spans by their days', () => {
    expect(monthsIn(spanOf(period('2021-01-10'), period('2021-02-08')))).toBeCloseTo(30 / 30.4375, 12);
  });
});
