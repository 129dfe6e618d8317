import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compoundGrowth } from '../../../../src/measure/statistics/index.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: mpmath at 40 digits.
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./change-references.json', import.meta.url), 'utf8'),
);

interface References {
  growth: [from: number, to: number, years: number, percent: number][];
}

describe('compoundGrowth', () => {
  it.each(REFERENCES.growth)('from %d to %d in %d years', (from, to, years, percent) => {
    expectNear(compoundGrowth(from, to, years), percent);
  });
  it.each([
    [0, 5, 1],
    [5, 0, 1],
    [5, 5, 0],
    [-5, 5, 1],
    [5, 5, Number.NaN],
  ])('refuses from %d to %d in %d years', (from, to, years) => {
    expect(() => compoundGrowth(from, to, years)).toThrow(RangeError);
  });
});
