import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AssumptionId } from '../../../../src/model/scenario.js';
import { request, resultOf, stated, WORKED } from './requests.js';

// The five cases of the catalogue, computed there by an independent program.
interface Worked {
  readonly id: string;
  readonly inputs: Record<string, number>;
  readonly expected: Record<string, unknown>;
  readonly tolerance: number;
}
const ALL = JSON.parse(readFileSync('tests/support/worked-examples.json', 'utf8')) as Worked[];
function worked(id: string): Worked {
  const found = ALL.find((example) => example.id === id);
  if (!found) throw new Error(`no worked example ${id}`);
  return found;
}

/** Compares everything that an example expects, in its own tolerance. */
function expectAll(actual: Record<string, unknown>, { expected, tolerance }: Worked): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  const flat = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? value.flatMap(flat)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([, inner]) => flat(inner))
        : [value];
  for (const [name, wanted] of Object.entries(expected)) {
    const [numbers, found] = [flat(wanted), flat(actual[name])];
    expect(found.length, name).toBe(numbers.length);
    for (const [index, number] of numbers.entries()) {
      if (typeof number === 'number')
        expect(Math.abs(Number(found[index]) - number), name).toBeLessThanOrEqual(tolerance);
      else expect(found[index], name).toBe(number);
    }
  }
}

describe('the scenarios of the catalogue', () => {
  it('give the stock path (J1)', () => {
    const { flow, years } = resultOf();
    expectAll(
      {
        participants: flow.participants,
        displaced_admissions: flow.displaced,
        custodial_failures: flow.failures,
        steady_state_change: flow.longRun,
        breakeven_failure: flow.breakEvenFailure,
        baseline_steady_state: flow.steadyWithout,
        scenario_steady_state: flow.steadyWith,
        stock_by_year: years.map((year) => year.with.central),
      },
      worked('scenario-stock-path'),
    );
  });

  it('give occupancy and cost (J2)', () => {
    const example = worked('scenario-occupancy-and-cost');
    const { marginal_cost_per_person_year: marginal = 0, average_cost_per_person_year: average = 0 } =
      example.inputs;
    const { years, cost } = resultOf({
      assumptions: {
        ...WORKED,
        'average-cost': stated(average),
        'marginal-share': stated(marginal / average),
        'programme-cost': stated(example.inputs.programme_cost_per_entrant ?? 0),
        'discount-rate': stated(example.inputs.discount_rate ?? 0),
      },
    });
    expectAll(
      {
        occupancy_by_year: years.map(({ occupancy }) => occupancy?.central),
        net_cost_by_year: cost?.years.map((year) => year.marginal.central),
        steady_state_net_cost_marginal: cost?.steady.marginal.central,
        steady_state_net_cost_average: cost?.steady.average,
        npv_net_cost: cost?.present?.marginal.central,
      },
      example,
    );
  });

  it('say what a target would take (J3)', () => {
    const { target } = resultOf();
    expectAll(
      {
        persons_to_remove: target?.toRemove,
        participants_per_year: target?.required,
        share_of_admissions: target?.shareOfAdmissions,
        feasible_with_eligible: target?.feasible,
        floor_occupancy_if_category_zero: target?.floor,
      },
      worked('scenario-required-diversion'),
    );
  });

  it('let a release wear off (J4)', () => {
    const { years, release } = resultOf({
      lever: 'one-off-release',
      assumptions: { ...WORKED, released: stated(0.3) },
    });
    expectAll(
      {
        stock_by_year: years.map((year) => year.with.central),
        half_life_years: release?.halfLifeYears,
        person_years_saved_5y: release?.personYears,
      },
      worked('scenario-retroactive-release'),
    );
  });

  it('draw the assumptions from their ranges (J5)', () => {
    const example = worked('scenario-uncertainty');
    const ranges = example.inputs.triangular as unknown as Record<string, [number, number, number]>;
    const names: Record<string, AssumptionId> = {
      e: 'eligible',
      x: 'offered',
      u: 'uptake',
      w: 'net-widening',
      f: 'failure',
      Lf: 'failure-stay',
    };
    const drawn = Object.entries(ranges).map(([name, ends]) => {
      const [low, central, high] = ends.map((end) => (name === 'Lf' ? end * 12 : end));
      return [names[name], stated(low ?? 0, central, high)];
    });
    const { draws = 0, seed = 0 } = example.inputs;
    const { uncertainty } = resultOf({
      ...request(),
      draws,
      seed,
      assumptions: { ...WORKED, ...Object.fromEntries(drawn) },
    });
    const bar = (name: string) => uncertainty.tornado.find(({ id }) => id === names[name])?.longRun;
    expectAll(
      {
        p05: uncertainty.p05,
        p50: uncertainty.p50,
        p95: uncertainty.p95,
        share_of_draws_stock_rises: uncertainty.shareRises,
        tornado: Object.fromEntries(Object.keys(ranges).map((name) => [name, bar(name)])),
      },
      example,
    );
  });
});
