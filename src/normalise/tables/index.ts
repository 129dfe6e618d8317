import type { TableDefinition } from '../define-table.js';
import admissionsReleases from './admissions-releases.js';
import capacity from './capacity.js';
import nationalPopulation from './national-population.js';
import prisonPopulationLong from './prison-population-long.js';
import prisonPopulationWide from './prison-population-wide.js';
import programmeFlow from './programme-flow.js';
import sources from './sources.js';
import statutoryPenalties from './statutory-penalties.js';

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
