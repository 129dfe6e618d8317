import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { twoSidedP, Z } from '../../../../src/measure/statistics/index.js';
import { expectNear } from '../../../support/near.js';

// Made once with mpmath 1.3.0 at 40 digits: erfc(z/√2).
const REFERENCES: { readonly twoSidedP: readonly [z: number, p: number][] } = JSON.parse(
  readFileSync(new URL('./normal-references.json', import.meta.url), 'utf8'),
);

describe('twoSidedP', () => {
  it.each(REFERENCES.twoSidedP)('beyond %d', (z, p) => {
    expectNear(twoSidedP(z), p, 1e-14);
    expect(Math.abs(twoSidedP(z) / p - 1)).toBeLessThan(1e-8);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  });
  it('is 5 % at Z, as hard-coded', () => {
    expectNear(twoSidedP(Z), 0.05, 1e-15);
  });
  it('is never nought, and never rises with the deviate', () => {
    expect(twoSidedP(50)).toBe(1e-298);
    expect(twoSidedP(Number.POSITIVE_INFINITY)).toBe(1e-298);
    const far = Array.from({ length: 400 }, (_, index) => twoSidedP(index / 10));
    far.forEach((p, index) => {
      expect(p).toBeLessThanOrEqual(far[index - 1] ?? 1);
    });
  });
  it('refuses what is no number', () => {
    expect(() => twoSidedP(Number.NaN)).toThrow(RangeError);
  });
});
