import type { CaseField, CaseValue } from '../../model/case.js';
import { FACT_KINDS, type Fact, type FactName } from '../../model/fact.js';
import type { Period } from '../../model/period.js';
import { cellAt, type Tally, type TallyRequest } from '../../model/tally.js';
import type { CaseOrigin } from './case-facts.js';

/** How far each participant came, and how the programme ended. */
export const PATHS: TallyRequest = { keys: ['country', 'funnel'], optional: ['site', 'outcome'] };

/** The steps of the path: whoever came further passed the earlier ones. */
const STEPS = ['eligible', 'offered', 'accepted', 'entered'] as const;
const REACHED: Readonly<Record<(typeof STEPS)[number], FactName>> = {
  eligible: 'programme-eligible',
  offered: 'programme-offered',
  accepted: 'programme-accepted',
  entered: 'programme-admitted',
};
const ENDED: Readonly<Record<string, FactName>> = {
  graduated: 'programme-graduated',
  terminated: 'programme-left',
  withdrew: 'programme-left',
  active: 'programme-active',
  died: 'programme-died-or-transferred',
  transferred: 'programme-died-or-transferred',
};
/** A programme without a name of its own. */
const UNNAMED = 'programme';

/** The counts of a programme's path, site by site, from records of its participants; cumulative over the whole period. */
export function participantFacts(
  tally: Tally,
  periodOf: (country: string) => Period | null,
  origin: CaseOrigin,
): Map<string, Fact[]> {
  const at = (field: CaseField) => tally.fields.indexOf(field);
  const sums = new Map<string, { country: string; site: string; name: FactName; value: number }>();
  const add = (country: string, site: string, name: FactName, count: number) => {
    const key = JSON.stringify([country, site, name]);
    const held = sums.get(key);
    if (held) held.value += count;
    else sums.set(key, { country, site, name, value: count });
  };
  for (let row = 0; row < tally.counts.length; row += 1) {
    const [values, count] = cellAt(tally, row);
    const of = (field: CaseField): CaseValue => values[at(field)] ?? null;
    const [country, reached] = [of('country'), STEPS.indexOf(of('funnel') as (typeof STEPS)[number])];
    if (typeof country !== 'string' || reached < 0) continue;
    const site = String(of('site') ?? UNNAMED);
    for (const step of STEPS.slice(0, reached + 1)) add(country, site, REACHED[step], count);
    const ended = ENDED[String(of('outcome'))];
    if (STEPS[reached] === 'entered' && ended) add(country, site, ended, count);
  }
  const facts = new Map<string, Fact[]>();
  for (const { country, site, name, value } of sums.values()) {
    const period = periodOf(country);
    if (!period) continue;
    const fact: Fact = {
      name,
      ...FACT_KINDS[name],
      value,
      place: { country, facility: site },
      period,
      slice: {},
      definition: origin.definition,
      cells: origin.cells,
      sources: origin.sources,
    };
    facts.set(country, [...(facts.get(country) ?? []), fact]);
  }
  return facts;
}
