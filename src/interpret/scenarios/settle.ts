import type { Flag, Measure } from '../../model/measure.js';
import { daysApart, type Period } from '../../model/period.js';
import {
  ASSUMPTION_IDS,
  type Assumption,
  type AssumptionId,
  type ScenarioReason,
  type ScenarioRequest,
} from '../../model/scenario.js';
import { LEVER_DEFINITIONS } from './levers.js';
import { type MeasuredInput, measuredInput } from './measured-inputs.js';
import { OF_THE_GROUP } from './reform.js';

/** The numbers of a scenario with where they come from, and what stands against using them. */
export interface Settled {
  readonly assumptions: readonly Assumption[];
  readonly start: Period | null;
  readonly currency: string | null;
  readonly flags: readonly Flag[];
  readonly reason: ScenarioReason | null;
  readonly without: readonly { readonly part: 'occupancy' | 'cost'; readonly reason: ScenarioReason }[];
}

/** Counts further apart than this are not put together (catalogue, rule 5 of section 5). */
const DAYS_REFUSED = 730;
const OF_EVERYONE = ['population', 'capacity'] as const satisfies readonly AssumptionId[];
const OF_MONEY = [
  'average-cost',
  'marginal-share',
  'programme-cost',
] as const satisfies readonly AssumptionId[];

export function why(
  code: ScenarioReason['code'],
  input: AssumptionId | null = null,
  days: number | null = null,
): ScenarioReason {
  return { code, input, days };
}

/**
 * Puts together what the authors state, what the study measured and what the method fixes; what is stated stands before
 * what is measured. Nothing is guessed: a number that is in none of the three is a reason to give no result.
 * @param smallest a group of fewer people tells of chance, and of single persons
 */
export function settle(request: ScenarioRequest, measures: readonly Measure[], smallest: number): Settled {
  const { lever, group, assumptions: stated } = request;
  const definition = LEVER_DEFINITIONS[lever];
  const wanted = new Set<AssumptionId>([
    ...OF_THE_GROUP,
    ...definition.needs,
    ...(Object.keys(definition.conventions) as AssumptionId[]),
    ...OF_EVERYONE,
    'average-cost',
    'marginal-share',
    ...(lever === 'diversion' ? (['programme-cost'] as const) : []),
    'discount-rate',
  ]);
  const stock = stated.stock ? undefined : measuredInput('stock', measures, { group, at: request.from });
  const first = request.from ?? stock?.period ?? null;
  const measured = new Map<AssumptionId, MeasuredInput>();
  for (const id of wanted) {
    const found = stated[id] ? undefined : measuredInput(id, measures, { group, at: first });
    if (found) measured.set(id, id === 'stock' && stock ? stock : found);
  }
  const assumptions = ASSUMPTION_IDS.filter((id) => wanted.has(id)).flatMap((id): Assumption[] => {
    const [own, found, fixed] = [stated[id], measured.get(id), definition.conventions[id]];
    if (own) return [{ id, ...own, basis: 'stated', measure: null }];
    if (found) {
      const { low, central, high, measure } = found;
      return [{ id, low, central, high, basis: 'measured', source: '', measure }];
    }
    if (fixed === undefined) return [];
    return [{ id, low: fixed, central: fixed, high: fixed, basis: 'convention', source: '', measure: null }];
  });
  const known = new Map(assumptions.map((item) => [item.id, item]));
  const start = first ?? measured.get('population')?.period ?? null;
  const missing = (ids: readonly AssumptionId[]) => ids.find((id) => !known.has(id));
  const currencies = currenciesOf(request, assumptions, measured);
  return {
    assumptions,
    start,
    currency: currencies[0] ?? null,
    flags: flagsOf([...measured].flatMap(([id, { flags }]) => (OF_FLOWS.includes(id) ? flags : []))),
    reason: reasonOf([...OF_THE_GROUP, ...definition.needs], known, start, smallest),
    without: [
      ...partOf('occupancy', missing(OF_EVERYONE), known, measured, start),
      ...partOf('cost', missing(OF_MONEY.filter((id) => wanted.has(id))), known, measured, start),
      ...(currencies.length > 1 ? [{ part: 'cost' as const, reason: why('money-unlike') }] : []),
    ],
  };
}

/** Cautions about these numbers are cautions about the scenario. */
const OF_FLOWS: readonly AssumptionId[] = ['admissions', 'stay'];
const TOLD = ['flows-do-not-close', 'stay-of-everyone'];

function flagsOf(flags: readonly Flag[]): Flag[] {
  const told = new Map(flags.filter(({ code }) => TOLD.includes(code)).map((flag) => [flag.code, flag]));
  return [...told.values()];
}

function reasonOf(
  needs: readonly AssumptionId[],
  known: ReadonlyMap<AssumptionId, Assumption>,
  start: Period | null,
  smallest: number,
): ScenarioReason | null {
  const missing = ASSUMPTION_IDS.find((id) => needs.includes(id) && !known.has(id));
  if (missing) return why('input-missing', missing);
  if (!start) return why('start-missing');
  const small = (['stock', 'admissions'] as const).find((id) => (known.get(id)?.low ?? 0) < smallest);
  if (small) return why('base-too-small', small);
  const [stock, population] = [known.get('stock'), known.get('population')];
  if (stock && population && stock.high > population.low) return why('group-exceeds-population', 'stock');
  return null;
}

/** Why a part of the result gives no number: a number is missing, or was counted too long before or after. */
function partOf(
  part: 'occupancy' | 'cost',
  missing: AssumptionId | undefined,
  known: ReadonlyMap<AssumptionId, Assumption>,
  measured: ReadonlyMap<AssumptionId, MeasuredInput>,
  start: Period | null,
): Settled['without'][number][] {
  if (missing) return [{ part, reason: why('input-missing', missing) }];
  if (part === 'cost' || !start) return [];
  for (const id of OF_EVERYONE) {
    const period = measured.get(id)?.period;
    const days = period && known.has(id) ? Math.round(daysApart(period, start)) : 0;
    if (days > DAYS_REFUSED) return [{ part, reason: why('dates-too-far-apart', id, days) }];
  }
  return [];
}

/** The moneys in which the costs are stated: one, or they cannot be put together. */
function currenciesOf(
  { currency }: ScenarioRequest,
  assumptions: readonly Assumption[],
  measured: ReadonlyMap<AssumptionId, MeasuredInput>,
): string[] {
  const amounts = assumptions.filter(({ id }) => id === 'average-cost' || id === 'programme-cost');
  const named = amounts.flatMap(({ id, basis }) => {
    const own = basis === 'measured' ? measured.get(id)?.currency : (currency ?? undefined);
    return own === undefined ? [] : [own];
  });
  return [...new Set(named)];
}
