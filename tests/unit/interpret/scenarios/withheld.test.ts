import { describe, expect, it } from 'vitest';
import { breakEvensOf } from '../../../../src/interpret/scenarios/index.js';
import type { AssumptionId, StatedRange } from '../../../../src/model/scenario.js';
import { measured, people, period } from '../measures.js';
import { one, request, resultOf, run, stated, WORKED } from './requests.js';

type Stated = Partial<Record<AssumptionId, StatedRange>>;
function without(id: AssumptionId, numbers: Stated = WORKED): Stated {
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => name !== id));
}
const DRUG = { offence_class: 'drug' };
const flow = (fact: 'admissions' | 'prison-population', value: number) => ({ ...people(value, DRUG), fact });

describe('a scenario whose numbers are not known', () => {
  it.each([
    'admissions',
    'stay',
    'stock',
    'eligible',
    'offered',
    'uptake',
    'net-widening',
    'failure',
    'failure-stay',
  ] as const)('is withheld without %s, and says so', (id) => {
    const scenario = one({ assumptions: without(id) });
    expect(scenario.result).toBeNull();
    expect(scenario.reason).toEqual({ code: 'input-missing', input: id, days: null });
  });

  it.each([
    ['shorter-stay', 'stay-remaining'],
    ['one-off-release', 'released'],
  ] as const)('of %s is withheld without %s', (lever, input) => {
    expect(one({ lever }).reason).toEqual({ code: 'input-missing', input, days: null });
  });

  it('gives the path and withholds occupancy and costs where only those lack a number', () => {
    const scenario = one({ assumptions: without('capacity') });
    expect(scenario.result?.years.at(-1)?.occupancy).toBeNull();
    expect(scenario.result?.target).toBeNull();
    expect(scenario.result?.cost).toBeNull();
    expect(scenario.without.map(({ part, reason }) => [part, reason.input])).toEqual([
      ['occupancy', 'capacity'],
      ['cost', 'average-cost'],
    ]);
  });

  it('has no date to begin on when none is given or measured', () => {
    expect(one({ from: null }).reason?.code).toBe('start-missing');
  });

  it('is withheld for a group of a few people, or of more than everyone held', () => {
    expect(one({ assumptions: { ...WORKED, stock: stated(9) } }).reason).toMatchObject({
      code: 'base-too-small',
      input: 'stock',
    });
    const larger = { ...WORKED, stock: stated(20_000) };
    expect(one({ assumptions: larger }).reason?.code).toBe('group-exceeds-population');
  });

  it('puts no two moneys together', () => {
    const cost = measured('prison-cost-per-person-year', { value: 6000, definition: { currency: 'USD' } });
    const assumptions = { ...WORKED, 'programme-cost': stated(9000), 'marginal-share': stated(0.3) };
    expect(one({ assumptions, currency: 'PEN' }, [cost]).without).toEqual([
      { part: 'cost', reason: { code: 'money-unlike', input: null, days: null } },
    ]);
    expect(one({ assumptions, currency: 'USD' }, [cost]).result?.cost?.currency).toBe('USD');
  });
});

describe('a scenario on the figures of a study', () => {
  const stay = measured('mean-stay-stock-flow', {
    value: 18,
    interval: [15, 21],
    stratum: DRUG,
    date: '2021',
    operands: [{ ...flow('admissions', 1400), period: period('2021') }],
    flags: ['flows-do-not-close'],
  });
  const share = measured('drug-offence-share', {
    value: 12,
    date: '2021-12-31',
    numerator: { ...people(2200, DRUG), period: period('2021-12-31') },
  });
  const occupancy = (date: string) =>
    measured('occupancy-rate', {
      value: 128,
      date,
      numerator: { ...people(18_250), period: period(date) },
      denominator: { ...people(14_200), fact: 'official-capacity', unit: 'places', period: period(date) },
    });
  const stays = ['admissions', 'stay', 'stock', 'population', 'capacity'] as const;
  const own = stays.reduce<Stated>((left, id) => without(id, left), WORKED);

  it('takes what is not stated from its measures, and names them', () => {
    const scenario = one({ from: null, assumptions: own }, [stay, share, occupancy('2021-12-31')]);
    const taken = scenario.assumptions.filter(({ basis }) => basis === 'measured');
    expect(taken.map(({ id, central, measure }) => [id, central, measure])).toEqual([
      ['admissions', 1400, stay.id],
      ['stay', 18, stay.id],
      ['stock', 2200, share.id],
      ['population', 18_250, occupancy('2021-12-31').id],
      ['capacity', 14_200, occupancy('2021-12-31').id],
    ]);
    expect(scenario.assumptions.find(({ id }) => id === 'stay')).toMatchObject({ low: 15, high: 21 });
    expect(scenario.result?.years.map(({ at }) => at.start).slice(0, 2)).toEqual([
      '2021-12-31',
      '2022-12-31',
    ]);
  });

  it('passes on the caution that flows do not close', () => {
    const { flags } = one({ assumptions: own }, [stay, share, occupancy('2021-12-31')]);
    expect(flags.map(({ code }) => code)).toEqual(['flows-do-not-close']);
  });

  it('prefers what its authors state', () => {
    const { assumptions } = one({ assumptions: { ...own, admissions: stated(900) } }, [stay, share]);
    expect(assumptions.find(({ id }) => id === 'admissions')).toMatchObject({
      basis: 'stated',
      central: 900,
    });
  });

  it('takes the counts of everyone nearest to its start, and none of another time', () => {
    const far = [stay, share, occupancy('2016'), occupancy('2018')];
    const scenario = one({ assumptions: own, from: null }, far);
    expect(scenario.without[0]).toMatchObject({
      part: 'occupancy',
      reason: { code: 'dates-too-far-apart', input: 'population' },
    });
    const near = one({ assumptions: own, from: null }, [...far, occupancy('2021'), occupancy('2024')]);
    expect(near.assumptions.find(({ id }) => id === 'population')?.measure).toBe(occupancy('2021').id);
  });
});

describe('what a target takes', () => {
  it('is not reachable, instead of a number, when each entrant brings more prison than it saves', () => {
    const costly = { ...WORKED, failure: stated(0.9), 'failure-stay': stated(36) };
    const { target, flow: own } = resultOf({ assumptions: costly });
    expect(own.longRun).toBeGreaterThan(0);
    expect(target).toMatchObject({ required: null, feasible: false, reached: false });
  });

  it('is nothing when the target is reached already', () => {
    expect(resultOf({ target: 130 }).target).toMatchObject({ reached: true, feasible: true, required: 0 });
  });

  it('is a share of those held for a release, and of the stay for shorter stays', () => {
    const release = { ...WORKED, released: stated(0.3) };
    expect(resultOf({ lever: 'one-off-release', assumptions: release }).target).toMatchObject({
      required: 1210 / 2200,
      unit: 'share',
      feasible: true,
    });
    const shorter = resultOf({
      lever: 'shorter-stay',
      assumptions: { ...WORKED, 'stay-remaining': stated(0.5) },
    });
    expect(shorter.flow.longRun).toBeCloseTo(-1100, 3);
    expect(shorter.target?.required).toBeCloseTo(1 - 1210 / 2200, 6);
  });
});

describe('several levers', () => {
  const release = request({
    name: 'An amnesty',
    lever: 'one-off-release',
    assumptions: { ...WORKED, released: stated(0.3) },
  });

  it('act together on one group, so that nobody is counted twice', () => {
    const { together, scenarios } = run([request(), release]);
    const alone = scenarios.map(({ result }) => result?.years.at(-1)?.fewer.central ?? 0);
    expect(together?.names).toEqual(['A court for minor offences', 'An amnesty']);
    expect(together?.fewer.central).toBeCloseTo((alone[0] ?? 0) + (alone[1] ?? 0), 6);
    const shorter = request({
      name: 'Shorter terms',
      lever: 'shorter-stay',
      assumptions: { ...WORKED, 'stay-remaining': stated(0.5) },
    });
    const both = run([request(), shorter]);
    const sum = both.scenarios.reduce(
      (all, { result }) => all + (result?.years.at(-1)?.fewer.central ?? 0),
      0,
    );
    expect(both.together?.fewer.central).toBeLessThan(sum);
  });

  it('are put together only where their groups share nobody', () => {
    expect(run([request(), { ...release, group: { sex: 'female' } }]).together).toBeNull();
    const theft = { ...release, group: { offence_class: 'theft' } };
    expect(run([request(), theft]).together).not.toBeNull();
    expect(run([request(), { ...release, horizonYears: 9 }]).together).toBeNull();
  });

  it('are not put together when they divert more people than enter', () => {
    const all = { ...WORKED, eligible: stated(1), offered: stated(1), uptake: stated(0.9) };
    const half = request({ assumptions: all });
    expect(run([half, { ...half, name: 'Again' }]).together).toBeNull();
  });
});

describe('drawing', () => {
  const ranges = { ...WORKED, offered: stated(0.2, 0.5, 0.9), 'net-widening': stated(0.05, 0.2, 0.5) };

  it('is the same for the same seed and no other', () => {
    const p = (seed: number) => resultOf({ seed, assumptions: ranges }).uncertainty.p05;
    expect(p(1)).toBe(p(1));
    expect(p(1)).not.toBe(p(2));
  });

  it('ties net-widening to the offer where it is told to', () => {
    const width = (correlated: boolean) => {
      const { p05, p95 } = resultOf({ correlated, assumptions: ranges, draws: 2000 }).uncertainty;
      return p95 - p05;
    };
    expect(width(true)).toBeLessThan(width(false));
  });

  it('lets the effect of fixed stays arrive later at first, and in full after one stay', () => {
    const fixed = resultOf({ stayModel: 'fixed' }).years.map(({ fewer }) => fewer.central);
    const hazard = resultOf().years.map(({ fewer }) => fewer.central);
    expect(fixed[1]).toBeGreaterThan(0);
    expect(fixed[5]).toBeCloseTo(193.38, 6);
    expect(hazard[5]).toBeLessThan(193.38);
  });
});

describe('what scenarios tell the recommendations', () => {
  it('is the break-even of the alternative that they stand for', () => {
    const { scenarios } = run([request({ cards: ['pre-09'] })]);
    const known = breakEvensOf(scenarios)['pre-09'];
    expect(known?.failureShare).toBe(0.35);
    const months = (known?.prisonBoundShare ?? 0) * (known?.displacedMonths ?? 0);
    expect(months / (known?.failureMonths ?? 1)).toBeCloseTo(1.0476190476, 9);
  });

  it('is nothing for a lever without failures, or while one of the numbers lacks', () => {
    const other = { lever: 'one-off-release', cards: ['inc-02'] } as const;
    expect(breakEvensOf(run([request(other)]).scenarios)).toEqual({});
    const unknown = request({ cards: ['pre-09'], assumptions: without('failure-stay') });
    expect(breakEvensOf(run([unknown]).scenarios)).toEqual({});
  });
});
