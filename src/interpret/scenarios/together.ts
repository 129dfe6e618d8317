import { periodKey } from '../../model/period.js';
import type { Range, Scenario, ScenarioRequest, ScenariosTogether } from '../../model/scenario.js';
import { DIMENSIONS, type Slice, sameSlice, sliceKey } from '../../model/slice.js';
import { centralOf, drawn, type Ranges } from './draw.js';
import { pathsOf } from './evaluate.js';
import { LEVER_DEFINITIONS } from './levers.js';
import { countAt } from './path.js';
import { numberOf, unchanged, type Values } from './reform.js';
import { rangesOf } from './run-scenario.js';
import { type Chance, spread } from './uncertainty.js';

interface Member {
  readonly scenario: Scenario;
  readonly ranges: Ranges;
}

/**
 * All levers at once. Levers on one group act on one count, so that nobody is diverted and released twice; groups must
 * share nobody, and all levers must begin on one day, of one count of people and places.
 * @returns nothing where fewer than two scenarios have an occupancy, or they cannot be put together
 */
export function together(
  scenarios: readonly Scenario[],
  request: ScenarioRequest | undefined,
  chance: Chance,
): ScenariosTogether | null {
  const members = scenarios
    .filter(({ result }) => result?.years.at(-1)?.occupancy)
    .map((scenario) => ({ scenario, ranges: rangesOf(scenario) }));
  const [first] = members;
  const last = first?.scenario.result?.years.at(-1);
  if (!first || !last || !request || members.length < 2 || !areAlike(members)) return null;
  const groups = groupsOf(members);
  const random = chance.random(request.seed);
  const draws = Array.from({ length: request.draws }, () =>
    outcome(groups, (ranges) => drawn(ranges, random, request.correlated)),
  );
  const central = outcome(groups, centralOf);
  const over = (value: (one: Outcome) => number): Range => spread(value(central), draws.map(value), chance);
  const occupancy = over((one) => one.occupancy);
  // More people diverted than enter is no scenario.
  if (!central.isPossible) return null;
  return {
    names: members.map(({ scenario }) => scenario.name),
    at: last.at,
    fewer: over((one) => one.fewer),
    occupancy,
    target: first.scenario.target,
    reached: occupancy.central <= first.scenario.target,
  };
}

function areAlike(members: readonly Member[]): boolean {
  const key = ({ scenario, ranges }: Member) => {
    const { population, capacity } = ranges;
    const start = scenario.result?.years[0]?.at;
    const { horizonYears, stayModel, target } = scenario;
    return JSON.stringify([start && periodKey(start), horizonYears, stayModel, target, population, capacity]);
  };
  const ofGroup = ({ ranges: { stock, admissions, stay } }: Member) =>
    JSON.stringify([stock, admissions, stay]);
  return members.every((a) =>
    members.every(
      (b) =>
        key(a) === key(b) &&
        (sameSlice(a.scenario.group, b.scenario.group)
          ? ofGroup(a) === ofGroup(b)
          : sharesNobody(a.scenario.group, b.scenario.group)),
    ),
  );
}

/** Two groups share nobody when both say of one thing what they are, and say it differently. */
function sharesNobody(a: Slice, b: Slice): boolean {
  return DIMENSIONS.some((name) => a[name] !== undefined && b[name] !== undefined && a[name] !== b[name]);
}

function groupsOf(members: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = sliceKey(member.scenario.group);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

interface Outcome {
  readonly fewer: number;
  readonly occupancy: number;
  readonly isPossible: boolean;
}

/** The last year, every group with all of its levers. */
function outcome(groups: readonly Member[][], choose: (ranges: Ranges) => Values): Outcome {
  let [fewer, without, stock] = [0, 0, 0];
  let isPossible = true;
  let held: Values = {};
  for (const members of groups) {
    const [first, ...others] = members.map(({ scenario, ranges }) => ({
      lever: LEVER_DEFINITIONS[scenario.lever],
      years: scenario.horizonYears,
      model: scenario.stayModel,
      values: choose(ranges),
    }));
    if (!first) continue;
    held = first.values;
    const start = unchanged(first.values);
    const reform = [first, ...others].reduce((now, { lever, values }) => lever.change(now, values), start);
    const own = numberOf(first.values, 'stock');
    const [before, after] = pathsOf(reform, own, first.model);
    isPossible &&= reform.displaced <= reform.admissions;
    const [a, b] = [countAt(before, first.years), countAt(after, first.years)];
    fewer += a - b;
    without += a;
    stock += own;
  }
  const everyone = numberOf(held, 'population') - stock + without - fewer;
  return { fewer, occupancy: (100 * everyone) / numberOf(held, 'capacity'), isPossible };
}
