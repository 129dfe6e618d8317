import { requestKey, type TallyRequest } from '../../model/tally.js';
import type { NeedOfCases } from '../case-need.js';
import type { Indicator } from '../define-indicator.js';
import hiddenOvercrowding from './capacity/hidden-overcrowding.js';
import occupancyCapacitySensitivity from './capacity/occupancy-capacity-sensitivity.js';
import occupancyChangeDecomposition from './capacity/occupancy-change-decomposition.js';
import occupancyRate from './capacity/occupancy-rate.js';
import overcrowdingExcess from './capacity/overcrowding-excess.js';
import overcrowdingExposure from './capacity/overcrowding-exposure.js';
import prisonPopulationRate from './capacity/prison-population-rate.js';
import prisonPopulationTrend from './capacity/prison-population-trend.js';
import spacePerPerson from './capacity/space-per-person.js';
import courtCaseloadDrugShare from './cost/court-caseload-drug-share.js';
import prisonCostCategory from './cost/prison-cost-category.js';
import prisonCostPerPersonYear from './cost/prison-cost-per-person-year.js';
import programmeCostPerCompleter from './cost/programme-cost-per-completer.js';
import chargeCountRatio from './drug-offences/charge-count-ratio.js';
import drugGrowthContribution from './drug-offences/drug-growth-contribution.js';
import drugMixShift from './drug-offences/drug-mix-shift.js';
import drugOffenceShare from './drug-offences/drug-offence-share.js';
import drugShareBounds from './drug-offences/drug-share-bounds.js';
import drugShareSexRatio from './drug-offences/drug-share-sex-ratio.js';
import lowLevelDrugShare from './drug-offences/low-level-drug-share.js';
import occupancyWithoutCategory from './drug-offences/occupancy-without-category.js';
import burdenConcentrationIndex from './equity/burden-concentration-index.js';
import custodyGapDecomposition from './equity/custody-gap-decomposition.js';
import prisonTimeGini from './equity/prison-time-gini.js';
import representationRatio from './equity/representation-ratio.js';
import roleSentenceRatio from './equity/role-sentence-ratio.js';
import weakestLinkShare from './equity/weakest-link-share.js';
import gapGrid from './gap/gap-grid.js';
import flowReconciliation from './pretrial/flow-reconciliation.js';
import meanStayStockFlow from './pretrial/mean-stay-stock-flow.js';
import pretrialDrugRatio from './pretrial/pretrial-drug-ratio.js';
import pretrialDuration from './pretrial/pretrial-duration.js';
import pretrialOverstayShare from './pretrial/pretrial-overstay-share.js';
import pretrialShare from './pretrial/pretrial-share.js';
import stockGrowthDecomposition from './pretrial/stock-growth-decomposition.js';
import programmeCompletionRate from './programme/programme-completion-rate.js';
import programmeEntryShare from './programme/programme-entry-share.js';
import programmePenetration from './programme/programme-penetration.js';
import programmePracticeScore from './programme/programme-practice-score.js';
import programmeProfile from './programme/programme-profile.js';
import programmeReoffendingRate from './programme/programme-reoffending-rate.js';
import programmeRetention12m from './programme/programme-retention-12m.js';
import programmeServiceUnits from './programme/programme-service-units.js';
import programmeSobriety from './programme/programme-sobriety.js';
import arithmeticConsistency from './quality/arithmetic-consistency.js';
import comparabilityGrade from './quality/comparability-grade.js';
import dataCompleteness from './quality/data-completeness.js';
import smallCellSuppression from './quality/small-cell-suppression.js';
import recidivismComparison from './return/recidivism-comparison.js';
import recidivismFixedFollowup from './return/recidivism-fixed-followup.js';
import recidivismSurvival from './return/recidivism-survival.js';
import reentryShare from './return/reentry-share.js';
import custodyRate from './sentences/custody-rate.js';
import imposedSentenceRatio from './sentences/imposed-sentence-ratio.js';
import likeCaseDispersion from './sentences/like-case-dispersion.js';
import minimumClusteringShare from './sentences/minimum-clustering-share.js';
import quantitySentenceCorrelation from './sentences/quantity-sentence-correlation.js';
import sentenceMeanCapped from './sentences/sentence-mean-capped.js';
import sentenceMedian from './sentences/sentence-median.js';
import sentenceQuantityElasticity from './sentences/sentence-quantity-elasticity.js';
import statutoryConductCount from './statute/statutory-conduct-count.js';
import statutoryGrowthFactor from './statute/statutory-growth-factor.js';
import statutoryInversionIndex from './statute/statutory-inversion-index.js';
import statutoryPenaltyRatio from './statute/statutory-penalty-ratio.js';
import statutoryRankAgreement from './statute/statutory-rank-agreement.js';
import statutoryTierDifferentiation from './statute/statutory-tier-differentiation.js';

/** Every indicator, in the order of the catalogue. */
export const INDICATORS: readonly Indicator[] = [
  prisonPopulationRate,
  occupancyRate,
  overcrowdingExcess,
  overcrowdingExposure,
  hiddenOvercrowding,
  spacePerPerson,
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
  statutoryRankAgreement,
  statutoryGrowthFactor,
  statutoryConductCount,
  statutoryTierDifferentiation,
  sentenceMedian,
  sentenceMeanCapped,
  imposedSentenceRatio,
  quantitySentenceCorrelation,
  sentenceQuantityElasticity,
  minimumClusteringShare,
  custodyRate,
  likeCaseDispersion,
  weakestLinkShare,
  representationRatio,
  burdenConcentrationIndex,
  prisonTimeGini,
  roleSentenceRatio,
  custodyGapDecomposition,
  pretrialShare,
  pretrialDrugRatio,
  pretrialDuration,
  pretrialOverstayShare,
  meanStayStockFlow,
  stockGrowthDecomposition,
  flowReconciliation,
  reentryShare,
  recidivismFixedFollowup,
  recidivismSurvival,
  recidivismComparison,
  programmePenetration,
  programmeRetention12m,
  programmeCompletionRate,
  programmeReoffendingRate,
  programmeSobriety,
  programmeServiceUnits,
  programmePracticeScore,
  programmeEntryShare,
  programmeProfile,
  prisonCostPerPersonYear,
  prisonCostCategory,
  programmeCostPerCompleter,
  courtCaseloadDrugShare,
  gapGrid,
  dataCompleteness,
  arithmeticConsistency,
  smallCellSuppression,
  comparabilityGrade,
];

/** Every question that the indicators put to tables of cases, each once. */
export const CASE_REQUESTS: readonly TallyRequest[] = [
  ...new Map(
    INDICATORS.flatMap(({ needs }) => Object.values(needs))
      .flatMap((need) => ('request' in need ? [(need as NeedOfCases).request] : []))
      .map((request) => [requestKey(request), request] as const),
  ).values(),
];
