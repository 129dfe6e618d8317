export { kendallTauB, spearman } from './association.js';
export {
  type BootstrapOptions,
  bootstrapMedian,
  bootstrapRatioOfMedians,
  bootstrapStatistic,
} from './bootstrap.js';
export { type Bounds, Z } from './bounds.js';
export { compoundGrowth } from './change.js';
export {
  type Counts,
  cappedAt,
  countsOf,
  expand,
  meanOf,
  medianOf,
  mergeCounts,
  modesOf,
  quantileOf,
  sizeOf,
  standardDeviationOf,
  sumOf,
} from './counts.js';
export { kitagawa, type Stratum, twoFactor } from './decomposition.js';
export { totalVariation } from './distance.js';
export { concentrationIndex, gini, type OrderedGroup, topShare } from './inequality.js';
export { mulberry32 } from './mulberry32.js';
export { twoSidedP } from './normal.js';
export type { Pairs } from './pairs.js';
export { newcombe, ratioInterval, wilson } from './proportions.js';
export { median, quantile } from './quantile.js';
export { benjaminiHochberg, byarInterval } from './rates.js';
export { type FollowUp, kaplanMeier, medianSurvival, type SurvivalCurve, survivalAt } from './survival.js';
export { type TheilSen, theilSenOf } from './theil-sen.js';
export { type MannKendall, mannKendall, theilSen } from './trend.js';
