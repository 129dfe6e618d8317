import type { Measure } from '../../model/measure.js';
import { type Period, parsePeriod } from '../../model/period.js';
import type {
  NetCost,
  Range,
  Scenario,
  ScenarioCost,
  ScenarioRequest,
  ScenarioResult,
} from '../../model/scenario.js';
import type { Limits } from '../limits.js';
import { centralOf, type Ranges } from './draw.js';
import { type Evaluation, evaluate, type Frame } from './evaluate.js';
import { halfLife } from './path.js';
import { targetOf } from './required.js';
import { type Settled, settle, why } from './settle.js';
import { type Chance, type Drawing, evaluations, spread, uncertaintyOf } from './uncertainty.js';

/** Runs one scenario on what a study measured; what it lacks is told and never guessed. */
export function runScenario(
  request: ScenarioRequest,
  measures: readonly Measure[],
  limits: Limits,
  chance: Chance,
): Scenario {
  const { name, lever, group, cards, horizonYears, stayModel, correlated } = request;
  const settled = settle(request, measures, limits['smallest-base'].value);
  const target = request.target ?? limits['occupancy-critical'].value;
  const about = { name, lever, group, cards, horizonYears, target, stayModel, correlated };
  const told = { assumptions: settled.assumptions, flags: settled.flags };
  if (settled.reason || !settled.start)
    return { ...about, ...told, result: null, reason: settled.reason ?? why('start-missing'), without: [] };
  const ranges = rangesOf(settled);
  const drawing: Drawing = { draws: request.draws, seed: request.seed, correlated };
  const result = resultOf(ranges, about, drawing, settled, target, chance);
  return { ...about, ...told, result, reason: null, without: settled.without };
}

/** Numbers of a part that is withheld are left out, so that nothing is made of them. */
export function rangesOf({ assumptions, without }: Pick<Settled, 'assumptions' | 'without'>): Ranges {
  const left = without.map(({ part }) => part);
  const used = assumptions.filter(
    ({ id }) =>
      !(left.includes('occupancy') && (id === 'population' || id === 'capacity')) &&
      !(left.includes('cost') && (id === 'average-cost' || id === 'marginal-share')),
  );
  return Object.fromEntries(used.map(({ id, low, central, high }) => [id, { low, central, high }]));
}

function resultOf(
  ranges: Ranges,
  frame: Frame,
  drawing: Drawing,
  { start, currency }: Settled,
  target: number,
  chance: Chance,
): ScenarioResult {
  const values = centralOf(ranges);
  const central = evaluate(values, frame);
  const all = evaluations(ranges, frame, drawing, chance);
  const over = (value: (one: Evaluation) => number): Range => spread(value(central), all.map(value), chance);
  const last = central.occupancy?.at(-1);
  return {
    flow: central.flow,
    years: central.with.map((_, year) => ({
      at: yearsAfter(start as Period, year),
      without: central.without[year] ?? 0,
      with: over((one) => one.with[year] ?? 0),
      fewer: over((one) => one.fewer[year] ?? 0),
      occupancy: central.occupancy
        ? {
            ...over((one) => one.occupancy?.[year] ?? 0),
            without: central.occupancyWithout?.[year] ?? 0,
          }
        : null,
    })),
    cost: costOf(central, currency, over),
    target: last === undefined ? null : targetOf(frame.lever, values, target, last),
    release:
      frame.lever === 'one-off-release'
        ? {
            halfLifeYears: halfLife((values.stay ?? 0) / 12, frame.stayModel),
            personYears: central.personYears,
          }
        : null,
    uncertainty: uncertaintyOf(all, ranges, frame, drawing, chance),
  };
}

function costOf(
  { costs }: Evaluation,
  currency: string | null,
  over: (value: (one: Evaluation) => number) => Range,
): ScenarioCost | null {
  if (!costs) return null;
  const { average } = costs;
  return {
    currency,
    years: average.years.map(
      (amount, year): NetCost => ({
        marginal: over((one) => one.costs?.marginal.years[year] ?? 0),
        average: amount,
      }),
    ),
    steady: { marginal: over((one) => one.costs?.marginal.steady ?? 0), average: average.steady },
    present:
      average.present === null
        ? null
        : { marginal: over((one) => one.costs?.marginal.present ?? 0), average: average.present },
  };
}

/** The same day some years later, as exactly as the first is known. */
export function yearsAfter(start: Period, years: number): Period {
  const day = start.precision === 'range' ? start.end : start.start;
  const year = String(Number(day.slice(0, 4)) + years);
  const rest = start.precision === 'year' ? '' : day.slice(4, start.precision === 'month' ? 7 : 10);
  const found = parsePeriod(`${year}${rest}`) ?? parsePeriod(`${year}-02-28`);
  if (!found) throw new RangeError(`no date ${years} years after ${day}`);
  return found;
}
