import type { TableDefinition } from '../define-table.js';
import admissionsReleases from './admissions-releases.js';
import capacity from './capacity.js';
import courtCaseload from './court-caseload.js';
import facility from './facility.js';
import nationalPopulation from './national-population.js';
import prisonPopulationLong from './prison-population-long.js';
import prisonPopulationWide from './prison-population-wide.js';
import programmeFlow from './programme-flow.js';
import programmePractices from './programme-practices.js';
import recidivism from './recidivism.js';
import sources from './sources.js';
import statutoryPenalties from './statutory-penalties.js';
import unitCosts from './unit-costs.js';

/** Which table to ask for when a fact is lacking; the beginning of the fact's name is enough. */
const GIVES: readonly (readonly [fact: RegExp, table: string])[] = [
  [/^(?:official-capacity|facility-capacity)/, 'capacity'],
  [/^(?:prison-population|facility-population|published)/, 'prison-population-wide'],
  [/^offence-charges/, 'prison-population'],
  [/^(?:admissions|releases|stock-at)/, 'admissions-releases'],
  [/^national-population/, 'national-population'],
  [/^(?:living|sanitary)-area/, 'facility'],
  [/^programme-practice/, 'programme-practices'],
  [/^(?:prison-budget|prison-cost|programme-cost|programme-entrant-cost|court-hour-cost)/, 'unit-costs'],
  [/^(?:court-cases|court-hours)/, 'court-caseload'],
  [/^(?:followed-up|return)/, 'recidivism'],
  [/^programme/, 'programme-flow'],
  [/^(?:statutory|seriousness)/, 'statutory-penalties'],
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
  facility,
  recidivism,
  programmePractices,
  unitCosts,
  courtCaseload,
  sources,
];
