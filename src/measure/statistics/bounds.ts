/** The 97.5th percentile of the standard normal distribution, for two-sided intervals of 95 %. */
export const Z = 1.959963984540054;

/** The two ends of an interval of 95 %, unless it says otherwise. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}
