import type { Indicator } from '../define-indicator.js';
import hiddenOvercrowding from './capacity/hidden-overcrowding.js';
import occupancyCapacitySensitivity from './capacity/occupancy-capacity-sensitivity.js';
import occupancyChangeDecomposition from './capacity/occupancy-change-decomposition.js';
import occupancyRate from './capacity/occupancy-rate.js';
import overcrowdingExcess from './capacity/overcrowding-excess.js';
import overcrowdingExposure from './capacity/overcrowding-exposure.js';
import prisonPopulationRate from './capacity/prison-population-rate.js';
import prisonPopulationTrend from './capacity/prison-population-trend.js';
import chargeCountRatio from './drug-offences/charge-count-ratio.js';
import drugGrowthContribution from './drug-offences/drug-growth-contribution.js';
import drugMixShift from './drug-offences/drug-mix-shift.js';
import drugOffenceShare from './drug-offences/drug-offence-share.js';
import drugShareBounds from './drug-offences/drug-share-bounds.js';
import drugShareSexRatio from './drug-offences/drug-share-sex-ratio.js';
import lowLevelDrugShare from './drug-offences/low-level-drug-share.js';
import occupancyWithoutCategory from './drug-offences/occupancy-without-category.js';
import flowReconciliation from './pretrial/flow-reconciliation.js';
import pretrialDrugRatio from './pretrial/pretrial-drug-ratio.js';
import pretrialShare from './pretrial/pretrial-share.js';
import programmeCompletionRate from './programme/programme-completion-rate.js';
import arithmeticConsistency from './quality/arithmetic-consistency.js';
import comparabilityGrade from './quality/comparability-grade.js';
import dataCompleteness from './quality/data-completeness.js';
import smallCellSuppression from './quality/small-cell-suppression.js';
import reentryShare from './return/reentry-share.js';
import statutoryGrowthFactor from './statute/statutory-growth-factor.js';
import statutoryInversionIndex from './statute/statutory-inversion-index.js';
import statutoryPenaltyRatio from './statute/statutory-penalty-ratio.js';

/** Every indicator, in the order of the catalogue. */
export const INDICATORS: readonly Indicator[] = [
  prisonPopulationRate,
  occupancyRate,
  overcrowdingExcess,
  overcrowdingExposure,
  hiddenOvercrowding,
  occupancyCapacitySensitivity,
  prisonPopulationTrend,
  occupancyChangeDecomposition,
  drugOffenceShare,
  drugShareBounds,
  drugGrowthContribution,
  lowLevelDrugShare,
  occupancyWithoutCategory,
  chargeCountRatio,
  drugShareSexRatio,
  drugMixShift,
  statutoryPenaltyRatio,
  statutoryInversionIndex,
  statutoryGrowthFactor,
  pretrialShare,
  pretrialDrugRatio,
  flowReconciliation,
  reentryShare,
  programmeCompletionRate,
  dataCompleteness,
  arithmeticConsistency,
  smallCellSuppression,
  comparabilityGrade,
];
