import type { FindingDefinition } from '../define-finding.js';
import capacityDefinition from './capacity-definition.js';
import caseRecords from './case-records.js';
import coreFigures from './core-figures.js';
import costOfDrugPrison from './cost-of-drug-prison.js';
import custodyForDrugs from './custody-for-drugs.js';
import custodyOfWomen from './custody-of-women.js';
import drugGrowth from './drug-growth.js';
import drugOffencesAndOvercrowding from './drug-offences-and-overcrowding.js';
import drugRemand from './drug-remand.js';
import drugShare from './drug-share.js';
import labelShift from './label-shift.js';
import lighterTier from './lighter-tier.js';
import mandatoryRemand from './mandatory-remand.js';
import minorRoles from './minor-roles.js';
import overcrowding from './overcrowding.js';
import penaltyInversion from './penalty-inversion.js';
import possessionInPrison from './possession-in-prison.js';
import possessionShare from './possession-share.js';
import programmeComparison from './programme-comparison.js';
import programmeCounts from './programme-counts.js';
import programmeEntrants from './programme-entrants.js';
import programmeOffer from './programme-offer.js';
import programmePractices from './programme-practices.js';
import programmeRetention from './programme-retention.js';
import programmeScale from './programme-scale.js';
import quantityAndSentence from './quantity-and-sentence.js';
import remandDuration from './remand-duration.js';
import remandOverstay from './remand-overstay.js';
import returns from './returns.js';
import rolesAndSentences from './roles-and-sentences.js';
import sentencesAtMinimum from './sentences-at-minimum.js';
import sentencesImposed from './sentences-imposed.js';
import unsentenced from './unsentenced.js';
import useOfAlternatives from './use-of-alternatives.js';
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
  possessionShare,
  labelShift,
  penaltyInversion,
  lighterTier,
  sentencesImposed,
  sentencesAtMinimum,
  quantityAndSentence,
  minorRoles,
  rolesAndSentences,
  custodyForDrugs,
  custodyOfWomen,
  mandatoryRemand,
  unsentenced,
  drugRemand,
  remandOverstay,
  remandDuration,
  coreFigures,
  caseRecords,
  useOfAlternatives,
  returns,
  programmeCounts,
  programmeOffer,
  programmeScale,
  programmeRetention,
  programmePractices,
  programmeEntrants,
  programmeComparison,
  costOfDrugPrison,
];
