import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalVariation } from '../../../../src/measure/statistics/index.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: total variation as the largest difference over all sets of parts, in fractions.
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./distance-references.json', import.meta.url), 'utf8'),
);

interface References {
  totalVariation: [a: number[], b: number[], distance: number][];
}

const shares = (counts: readonly number[]) => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / all);
};

describe('totalVariation', () => {
  it.each(REFERENCES.totalVariation)('%j and %j', (a, b, distance) => {
    expectNear(totalVariation(shares(a), shares(b)), distance);
    expectNear(totalVariation(shares(b), shares(a)), distance);
  });
  it('refuses nothing, and sets of unlike length', () => {
    expect(() => totalVariation([], [])).toThrow(RangeError);
    expect(() => totalVariation([1], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalVariation([0.5, 0.5], [1])).toThrow(RangeError);
  });
});
