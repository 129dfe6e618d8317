import type { TableDefinition } from '../define-table.js';
import admissionsReleases from './admissions-releases.js';
import capacity from './capacity.js';
import nationalPopulation from './national-population.js';
import prisonPopulationLong from './prison-population-long.js';
import prisonPopulationWide from './prison-population-wide.js';
import programmeFlow from './programme-flow.js';
import sources from './sources.js';
import statutoryPenalties from './statutory-penalties.js';

/** Which table to ask for when a fact is lacking; the beginning of the fact's name is enough. */
const GIVES: readonly (readonly [fact: RegExp, table: string])[] = [
  [/^(?:official-capacity|facility-capacity)/, 'capacity'],
  [/^(?:prison-population|facility-population|published)/, 'prison-population-wide'],
  [/^offence-charges/, 'prison-population'],
  [/^(?:admissions|releases|stock-at)/, 'admissions-releases'],
  [/^national-population/, 'national-population'],
  [/^programme/, 'programme-flow'],
  [/^statutory/, 'statutory-penalties'],
];

/** The table that gives a fact. */
export function tableGiving(fact: string): string | undefined {
  return GIVES.find(([pattern]) => pattern.test(fact))?.[1];
}

/** Every canonical table. */
export const TABLES: readonly TableDefinition[] = [
  prisonPopulationLong,
  prisonPopulationWide,
  capacity,
  admissionsReleases,
  statutoryPenalties,
  nationalPopulation,
  programmeFlow,
  sources,
];
