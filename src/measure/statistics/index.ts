export { type Bounds, Z } from './bounds.js';
export { compoundGrowth } from './change.js';
export { totalVariation } from './distance.js';
export { twoSidedP } from './normal.js';
export { newcombe, ratioInterval, wilson } from './proportions.js';
export { median, quantile } from './quantile.js';
export { type MannKendall, mannKendall, theilSen } from './trend.js';
