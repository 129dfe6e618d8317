import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangular } from '../../../../src/interpret/scenarios/draw.js';
import { evaluate, type Frame, pathsOf } from '../../../../src/interpret/scenarios/evaluate.js';
import { LEVER_DEFINITIONS } from '../../../../src/interpret/scenarios/levers.js';
import { countAt, personYears } from '../../../../src/interpret/scenarios/path.js';
import { unchanged, type Values } from '../../../../src/interpret/scenarios/reform.js';
import { LEVERS, STAY_MODELS } from '../../../../src/model/scenario.js';

const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const months = fc.double({ min: 1, max: 240, noNaN: true });
const values = fc.record({
  eligible: share,
  offered: share,
  uptake: share,
  'net-widening': share,
  failure: share,
  'failure-stay': months,
  'failure-custody': share,
  admissions: fc.double({ min: 10, max: 50_000, noNaN: true }),
  stay: months,
  'stay-remaining': share.filter((part) => part > 0.01),
  released: share,
  stock: fc.double({ min: 10, max: 50_000, noNaN: true }),
  capacity: fc.double({ min: 10, max: 100_000, noNaN: true }),
}) as fc.Arbitrary<Values & { readonly stock: number; readonly admissions: number }>;
const frame = fc.record({
  lever: fc.constantFrom(...LEVERS),
  horizonYears: fc.integer({ min: 1, max: 20 }),
  stayModel: fc.constantFrom(...STAY_MODELS),
}) as fc.Arbitrary<Frame>;

const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('a scenario', () => {
  it('accounts for everyone who enters an alternative or leaves prison for it', () => {
    fc.assert(
      fc.property(values, frame, (numbers, about) => {
        const { flow, with: held } = evaluate(numbers, about);
        near(flow.displaced + flow.widened, flow.participants);
        expect(flow.participants).toBeLessThanOrEqual(numbers.admissions * (1 + 1e-9));
        expect(flow.failures).toBeLessThanOrEqual(flow.participants * (1 + 1e-9));
        near((held[0] ?? 0) + flow.released, numbers.stock);
        near(flow.steadyWithout + flow.longRun, flow.steadyWith);
      }),
    );
  });

  it('moves nobody who is outside the group', () => {
    fc.assert(
      fc.property(values, frame, fc.double({ min: 0, max: 1e5, noNaN: true }), (numbers, about, others) => {
        const whole = { ...numbers, population: numbers.stock + others };
        const { occupancy = [], with: held } = evaluate(whole, about);
        for (const [year, rate] of occupancy.entries())
          expect(
            Math.abs((rate / 100) * (numbers.capacity ?? 0) - (held[year] ?? 0) - others),
          ).toBeLessThanOrEqual(1e-6 * (others + (held[year] ?? 0) + 1));
      }),
    );
  });

  it('loses nobody between two times: what enters less what leaves is the change', () => {
    fc.assert(
      fc.property(values, frame, (numbers, { lever, horizonYears }) => {
        const reform = LEVER_DEFINITIONS[lever].change(unchanged(numbers), numbers);
        const [, after] = pathsOf(reform, numbers.stock, 'constant-hazard');
        const entered = (after.settles / after.stay) * horizonYears;
        const left = personYears(after, horizonYears) / after.stay;
        const change = countAt(after, horizonYears) - countAt(after, 0);
        expect(Math.abs(entered - left - change)).toBeLessThanOrEqual(1e-6 * (entered + left + 1));
      }),
    );
  });

  it('never holds fewer than nobody', () => {
    fc.assert(
      fc.property(values, frame, (numbers, about) => {
        for (const count of evaluate(numbers, about).with) expect(count).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  it.each(['failure', 'failure-stay', 'failure-custody'] as const)(
    'helps no more when %s is higher',
    (id) => {
      fc.assert(
        fc.property(values, share, (numbers, more) => {
          const about = { lever: 'diversion', horizonYears: 5, stayModel: 'constant-hazard' } as const;
          const value = numbers[id] ?? 0;
          const higher = {
            ...numbers,
            [id]: id === 'failure-stay' ? value * (1 + more) : value + (1 - value) * more,
          };
          const [now, then] = [numbers, higher].map((all) => evaluate(all, about).flow.longRun);
          expect((then ?? 0) + 1e-6).toBeGreaterThanOrEqual(now ?? 0);
        }),
      );
    },
  );

  it('breaks even exactly at the share of failures that it names', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const about = { lever: 'diversion', horizonYears: 5, stayModel: 'constant-hazard' } as const;
        const { breakEvenFailure, participants, longRun } = evaluate(numbers, about).flow;
        fc.pre(breakEvenFailure !== null && participants > 1);
        const gains = (numbers.failure ?? 0) < (breakEvenFailure ?? 0);
        fc.pre(Math.abs((numbers.failure ?? 0) - (breakEvenFailure ?? 0)) > 1e-6);
        expect(longRun < 0).toBe(gains);
      }),
    );
  });

  it('draws within the ends, and half on each side of the middle of a symmetric range', () => {
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, u) => {
        const [low = 0, central = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        fc.pre(low < high);
        const value = triangular({ low, central, high }, u);
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
    expect(triangular({ low: 2, central: 4, high: 6 }, 0.5)).toBe(4);
  });
});
