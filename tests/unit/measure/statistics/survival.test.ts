import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  type FollowUp,
  kaplanMeier,
  medianOf,
  medianSurvival,
  type SurvivalCurve,
  survivalAt,
} from '../../../../src/measure/statistics/index.js';
import { example, numberAt } from '../../../support/measure.js';
import { expectNear } from '../../../support/near.js';

// Made once with R 4.2.2, survival 3.5-3 (survfit of persons one by one, conf.type = "log-log"; the last with its own aml
// data); the set of millions from weights, with Greenwood's formula, which R's weights do not give. No interval where
// the curve is nought, as R says NA there.
interface Case {
  readonly time: number[];
  readonly ended: number[];
  readonly count: number[];
  readonly entry: number[] | null;
  readonly at: number[];
  readonly atRisk: number[];
  readonly events: number[];
  readonly survival: number[];
  readonly se: (number | null)[];
  readonly low: (number | null)[];
  readonly high: (number | null)[];
  readonly median: number | null;
}
const REFERENCES: Case[] = JSON.parse(
  readFileSync(new URL('./survival-references.json', import.meta.url), 'utf8'),
);

function records({
  time,
  ended,
  count,
  entry,
}: Pick<Case, 'time' | 'ended' | 'count' | 'entry'>): FollowUp[] {
  return time.map((at, index) => ({
    time: at,
    ended: ended[index] === 1,
    count: count[index] ?? 0,
    ...(entry ? { entry: entry[index] ?? Number.NaN } : {}),
  }));
}

function expectMaybe(got: number | undefined, wanted: number | null | undefined): void {
  if (wanted === null || wanted === undefined) expect(got).toBeUndefined();
  else expectNear(got ?? Number.NaN, wanted, 1e-12);
}

describe('kaplanMeier', () => {
  it.each(REFERENCES)('of $count at $time', (wanted) => {
    const curve = kaplanMeier(records(wanted));
    expect(curve.steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      wanted.at.map((time, index) => [time, wanted.atRisk[index], wanted.events[index]]),
    );
    curve.steps.forEach((step, index) => {
      expectMaybe(step.survival, wanted.survival[index]);
      expectMaybe(step.greenwoodSe, wanted.se[index]);
      expectMaybe(step.low, wanted.low[index]);
      expectMaybe(step.high, wanted.high[index]);
    });
    expectMaybe(medianSurvival(curve), wanted.median);
    expect(curve).toMatchObject({ until: Math.max(...wanted.time), cut: false });
  });

  it('gives the worked example of time before judgment', () => {
    const { inputs, expected } = example('pretrial-duration');
    const [days, ended] = [inputs.days as number[], inputs.ended as number[]];
    const curve = kaplanMeier(records({ time: days, ended, count: days.map(() => 1), entry: null }));
    expect(medianSurvival(curve)).toBe(expected.km_median_days);
    expectNear(survivalAt(curve, 180)?.survival ?? 0, numberAt(expected, 'S_180'));
    // What would be said without the method: too short.
    expect(medianOf(countsOf(days.filter((_, index) => ended[index] === 1)))).toBe(
      expected.naive_median_of_ended,
    );
    expect(medianOf(countsOf(days))).toBe(expected.median_all_ignoring_censoring);
  });

  it('gives the worked example of return to prison', () => {
    const { inputs, expected } = example('recidivism-survival');
    const [months, returned] = [inputs.months as number[], inputs.returned as number[]];
    const curve = kaplanMeier(
      records({ time: months, ended: returned, count: months.map(() => 1), entry: null }),
    );
    const at = survivalAt(curve, 24);
    expectNear(at?.survival ?? 0, numberAt(expected, 'S_24'));
    expectNear(1 - (at?.survival ?? 0), numberAt(expected, 'cumulative_return_24'));
    expectNear(at?.greenwoodSe ?? 0, numberAt(expected, 'greenwood_se'));
    expectNear(1 - (at?.high ?? 0), numberAt(expected, 'return_lo'));
    expectNear(1 - (at?.low ?? 0), numberAt(expected, 'return_hi'));
  });

  it('without censoring is one less the share that has ended', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 20 }), (all, at) => {
        const curve = kaplanMeier(all.map((time) => ({ time, ended: true, count: 1 })));
        const left = all.filter((time) => time > at).length / all.length;
        expectNear(survivalAt(curve, at)?.survival ?? Number.NaN, left, 1e-12);
      }),
    );
  });

  it('sees counted persons as one by one', () => {
    const person = fc.record({
      time: fc.integer({ min: 1, max: 9 }),
      ended: fc.boolean(),
      count: fc.integer({ min: 1, max: 5 }),
      entry: fc.constantFrom(-1, 0, 0.5),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1 }), (all) => {
        const singly = all.flatMap((one) => Array.from({ length: one.count }, () => ({ ...one, count: 1 })));
        expect(kaplanMeier(singly)).toEqual(kaplanMeier(all));
      }),
    );
  });

  it('lets nobody be at risk before they came under observation', () => {
    const steps = kaplanMeier([
      { time: 5, ended: true, count: 10 },
      { time: 9, ended: true, count: 10, entry: 5 },
      { time: 9, ended: false, count: 30, entry: 4 },
    ]).steps;
    expect(steps).toMatchObject([
      { time: 5, atRisk: 40, survival: 0.75 },
      { time: 9, atRisk: 40, survival: 0.5625 },
    ]);
  });
});

describe('a curve cut where few are at risk', () => {
  const all = [
    { time: 6, ended: true, count: 8 },
    { time: 12, ended: false, count: 5 },
    { time: 18, ended: true, count: 4 },
    { time: 24, ended: true, count: 3 },
  ];
  it('says nothing beyond', () => {
    const curve = kaplanMeier(all, { stopBelow: 10 });
    expect(curve).toMatchObject({ until: 12, cut: true, steps: [{ time: 6, atRisk: 20, survival: 0.6 }] });
    expect(survivalAt(curve, 12)?.survival).toBeCloseTo(0.6, 15);
    expect(survivalAt(curve, 18)).toBeUndefined();
    expect(medianSurvival(curve)).toBeUndefined();
    expect(medianSurvival(kaplanMeier(all))).toBe(18);
  });
  it('is whole when enough stay to its end', () => {
    const fixed = kaplanMeier(
      [all[0] ?? { time: 6, ended: true, count: 8 }, { time: 24, ended: false, count: 12 }],
      {
        stopBelow: 10,
      },
    );
    expect(fixed).toMatchObject({ until: 24, cut: false });
    expect(survivalAt(fixed, 24)?.survival).toBeCloseTo(0.6, 15);
  });
});

describe('medianSurvival', () => {
  const one = (time: number, ended: boolean, count = 1) => ({ time, ended, count });
  it('is reached where exactly half are left, rounding aside', () => {
    expect(medianSurvival(kaplanMeier([one(3, true), one(5, false)]))).toBe(3);
    // Twelve of 24, one after the other: the product of the fractions comes to 0.5000000000000001.
    const halved = [...Array.from({ length: 12 }, (_, index) => one(index + 1, true)), one(20, false, 12)];
    expect(medianSurvival(kaplanMeier(halved))).toBe(12);
  });
  it('is unknown when the curve stays above a half', () => {
    expect(medianSurvival(kaplanMeier([one(3, true), one(5, false, 2)]))).toBeUndefined();
  });
});

describe('survivalAt', () => {
  const curve: SurvivalCurve = kaplanMeier([
    { time: 3, ended: true, count: 1 },
    { time: 5, ended: false, count: 1 },
  ]);
  it('is one before the first event and unknown after the last follow-up', () => {
    expect(survivalAt(curve, 0)).toEqual({ survival: 1 });
    expect(survivalAt(curve, 3)?.survival).toBe(0.5);
    expect(survivalAt(curve, 5)?.survival).toBe(0.5);
    expect(survivalAt(curve, 5.1)).toBeUndefined();
  });
  it('stays at nought once all have ended', () => {
    expect(survivalAt(kaplanMeier([{ time: 3, ended: true, count: 2 }]), 99)?.survival).toBe(0);
  });
});

describe('what is no follow-up', () => {
  it.each([
    ['nobody', []],
    ['no time', [{ time: Number.NaN, ended: true, count: 1 }]],
    ['no end', [{ time: Number.POSITIVE_INFINITY, ended: false, count: 1 }]],
    ['no count', [{ time: 1, ended: true, count: 0 }]],
    ['a part of a person', [{ time: 1, ended: true, count: 0.5 }]],
    ['an entry at the end', [{ time: 1, ended: true, count: 1, entry: 1 }]],
    ['an entry that is no number', [{ time: 1, ended: true, count: 1, entry: Number.NaN }]],
  ])('is refused: %s', (_, of) => {
    expect(() => kaplanMeier(of)).toThrow(RangeError);
  });
});
