/** The indicators of the catalogue that this version computes, in the catalogue's order. */
export const INDICATOR_IDS = [
  'prison-population-rate',
  'occupancy-rate',
  'overcrowding-excess',
  'overcrowding-exposure',
  'hidden-overcrowding',
  'occupancy-capacity-sensitivity',
  'prison-population-trend',
  'occupancy-change-decomposition',
  'drug-offence-share',
  'drug-share-bounds',
  'drug-growth-contribution',
  'low-level-drug-share',
  'occupancy-without-category',
  'charge-count-ratio',
  'drug-share-sex-ratio',
  'drug-mix-shift',
  'statutory-penalty-ratio',
  'statutory-inversion-index',
  'statutory-growth-factor',
  'pretrial-share',
  'pretrial-drug-ratio',
  'flow-reconciliation',
  'reentry-share',
  'programme-completion-rate',
  'data-completeness',
  'arithmetic-consistency',
  'small-cell-suppression',
  'comparability-grade',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The chapters of the catalogue. */
export const FAMILIES = [
  'capacity',
  'drug-offences',
  'statute',
  'pretrial',
  'return',
  'programme',
  'quality',
] as const;
export type Family = (typeof FAMILIES)[number];
