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
