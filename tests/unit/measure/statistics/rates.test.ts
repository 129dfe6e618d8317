import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, byarInterval } from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with Python 3: Byar's formula by mpmath 1.3.0 at 40 digits, the exact limits by SciPy 1.17.1 (chi2.ppf,
// Garwood 1936), adjusted probabilities by SciPy 1.17.1 (false_discovery_control).
interface References {
  readonly byar: [events: number, low: number, high: number, exactLow: number, exactHigh: number][];
  readonly benjaminiHochberg: [given: number[], adjusted: number[]][];
}
const REFERENCES: References = JSON.parse(
  readFileSync(new URL('./rates-references.json', import.meta.url), 'utf8'),
);

describe('byarInterval', () => {
  it.each(REFERENCES.byar)('%d events', (events, low, high, exactLow, exactHigh) => {
    const got = byarInterval(events);
    expectNear(got.low, low, 1e-12);
    expectNear(got.high, high, 1e-12);
    // How good the approximation is, from Breslow & Day: a few hundredths of an event for the smallest counts.
    expectNear(got.low, exactLow, events < 10 ? 0.02 : 0.005);
    expectNear(got.high, exactHigh, events < 10 ? 0.02 : 0.005);
  });
  it('gives the worked examples', () => {
    const { inputs, expected } = example('primitive-byar-poisson');
    for (const index of [0, 1, 2, 3]) {
      const got = byarInterval(numberAt(inputs, 'counts', index));
      expectNear(got.low, numberAt(expected, 'intervals', index, 0));
      expectNear(got.high, numberAt(expected, 'intervals', index, 1));
    }
    const rate = example('programme-reoffending-rate');
    const years = numberAt(rate.inputs, 'person_days') / 365.25;
    const { low, high } = byarInterval(numberAt(rate.inputs, 'new_arrests'));
    expectNear((100 * low) / years, numberAt(rate.expected, 'lo'));
    expectNear((100 * high) / years, numberAt(rate.expected, 'hi'));
  });
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d events', (events) => {
    expect(() => byarInterval(events)).toThrow(RangeError);
  });
});

describe('benjaminiHochberg', () => {
  it.each(REFERENCES.benjaminiHochberg)('%j', (given, adjusted) => {
    const got = benjaminiHochberg(given);
    got.forEach((p, index) => {
      expectNear(p, adjusted[index] ?? Number.NaN, 1e-14);
    });
    expect(got).toHaveLength(given.length);
  });
  it('gives nothing for nothing', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });
  it('never lowers a probability, and keeps their order', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability), (given) => {
        const got = benjaminiHochberg(given);
        given.forEach((p, a) => {
          expect(got[a]).toBeGreaterThanOrEqual(p);
          given.forEach((q, b) => {
            if (p < q) expect(got[a]).toBeLessThanOrEqual(got[b] ?? 1);
          });
        });
      }),
    );
  });
  it.each([[[0.5, -0.1]], [[1.1]], [[Number.NaN]]])('refuses %j', (given) => {
    expect(() => benjaminiHochberg(given)).toThrow(RangeError);
  });
});
