import type { Lever, ScenarioFlow, StayModel } from '../../model/scenario.js';
import { type Costs, costsOf } from './cost.js';
import { LEVER_DEFINITIONS } from './levers.js';
import { countAt, type Path, personYears } from './path.js';
import { flowOf, numberOf, type Reform, settlesAt, unchanged, type Values } from './reform.js';

/** What shapes a scenario beyond its numbers. */
export interface Frame {
  readonly lever: Lever;
  readonly horizonYears: number;
  readonly stayModel: StayModel;
}

/** What one set of numbers leads to, at the start and after each year. */
export interface Evaluation {
  readonly flow: ScenarioFlow;
  readonly without: readonly number[];
  readonly with: readonly number[];
  readonly fewer: readonly number[];
  readonly occupancy: readonly number[] | undefined;
  readonly occupancyWithout: readonly number[] | undefined;
  readonly personYears: number;
  readonly costs: Costs | undefined;
}

/** Runs one lever with one set of numbers. */
export function evaluate(values: Values, { lever, horizonYears, stayModel }: Frame): Evaluation {
  const definition = LEVER_DEFINITIONS[lever];
  const stock = numberOf(values, 'stock');
  const reform = definition.change(unchanged(values), values);
  const flow = flowOf(reform, stock, definition.breakEven(values));
  const [before, after] = pathsOf(reform, stock, stayModel);
  const times = Array.from({ length: horizonYears + 1 }, (_, year) => year);
  const without = times.map((year) => countAt(before, year));
  const held = times.map((year) => countAt(after, year));
  const fewer = held.map((count, year) => (without[year] ?? 0) - count);
  return {
    flow,
    without,
    with: held,
    fewer,
    occupancy: occupancyOf(held, values),
    occupancyWithout: occupancyOf(without, values),
    personYears: personYears(before, horizonYears) - personYears(after, horizonYears),
    costs: costsOf({ fewer, participants: flow.participants, longRun: flow.longRun }, values),
  };
}

/** The count without any lever and with them, of one group. */
export function pathsOf(
  reform: Reform,
  stock: number,
  model: StayModel,
): readonly [before: Path, after: Path] {
  return [
    { start: stock, settles: reform.admissions * reform.stayBefore, stay: reform.stayBefore, model },
    { start: stock * (1 - reform.released), settles: settlesAt(reform), stay: reform.stay, model },
  ];
}

/** People per hundred places, everyone outside the group and the places staying as they are. */
function occupancyOf(counts: readonly number[], values: Values): number[] | undefined {
  const { population, capacity, stock } = values;
  if (population === undefined || capacity === undefined || stock === undefined) return undefined;
  return counts.map((count) => (100 * (population - stock + count)) / capacity);
}
