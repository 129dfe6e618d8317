import type { FindingDefinition } from '../define-finding.js';
import capacityDefinition from './capacity-definition.js';
import coreFigures from './core-figures.js';
import drugGrowth from './drug-growth.js';
import drugOffencesAndOvercrowding from './drug-offences-and-overcrowding.js';
import drugRemand from './drug-remand.js';
import drugShare from './drug-share.js';
import mandatoryRemand from './mandatory-remand.js';
import overcrowding from './overcrowding.js';
import penaltyInversion from './penalty-inversion.js';
import possessionInPrison from './possession-in-prison.js';
import unsentenced from './unsentenced.js';
import womenHeldForDrugs from './women-held-for-drugs.js';

/** Every question, by number. */
export const FINDINGS: readonly FindingDefinition[] = [
  overcrowding,
  capacityDefinition,
  drugOffencesAndOvercrowding,
  drugShare,
  drugGrowth,
  womenHeldForDrugs,
  possessionInPrison,
  penaltyInversion,
  mandatoryRemand,
  unsentenced,
  drugRemand,
  coreFigures,
];
