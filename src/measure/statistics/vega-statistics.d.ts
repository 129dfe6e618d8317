/** What is used of a package that ships no types. */
declare module 'vega-statistics' {
  /** P(X ≤ value) of a normal distribution. */
  export function cumulativeNormal(value: number, mean: number, deviation: number): number;
}
