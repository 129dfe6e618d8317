import type { Measure } from '../../model/measure.js';
import type { AssumptionId, Scenario, ScenarioRequest, ScenariosTogether } from '../../model/scenario.js';
import type { BreakEven } from '../guards/break-even.js';
import type { Limits } from '../limits.js';
import { heldForFailing } from './diversion.js';
import { centralOf } from './draw.js';
import { runScenario } from './run-scenario.js';
import { together } from './together.js';
import type { Chance } from './uncertainty.js';

export type { Chance } from './uncertainty.js';

/** What the scenarios of one country say, one by one and together. */
export interface Scenarios {
  readonly scenarios: readonly Scenario[];
  readonly together: ScenariosTogether | null;
}

/**
 * Runs every scenario that is asked for, in the order given.
 * @param chance draws and their quantiles, handed in so that the same seed gives the same study
 */
export function runScenarios(
  requests: readonly ScenarioRequest[],
  measures: readonly Measure[],
  limits: Limits,
  chance: Chance,
): Scenarios {
  const scenarios = requests.map((request) => runScenario(request, measures, limits, chance));
  return { scenarios, together: together(scenarios, requests[0], chance) };
}

/**
 * What the scenarios tell of the alternatives that they stand for, by card: whether failures bring as much prison as the
 * alternative saves. Of two scenarios of one card the first is heard.
 */
export function breakEvensOf(scenarios: readonly Scenario[]): Record<string, BreakEven> {
  const found: Record<string, BreakEven> = {};
  for (const { lever, cards, assumptions } of scenarios) {
    const values = centralOf(Object.fromEntries(assumptions.map((item) => [item.id, item])));
    const known = (id: AssumptionId) => values[id] !== undefined;
    const needed = ['failure', 'failure-stay', 'stay', 'net-widening', 'failure-custody'] as const;
    if (lever !== 'diversion' || !needed.every(known)) continue;
    const held = heldForFailing(values);
    for (const card of cards)
      found[card] ??= {
        failureShare: values.failure ?? 0,
        failureMonths: values['failure-stay'] ?? 0,
        displacedMonths: values.stay ?? 0,
        // Everyone displaced, for each one who ends in custody if failing.
        prisonBoundShare: held > 0 ? (1 - (values['net-widening'] ?? 0)) / held : 1,
      };
  }
  return found;
}
