/** A part of the cases, a statistic of it, and the number wanted. */
export type Wanted = readonly [part: object, statistic: string, value: unknown];
export interface PublishedCases {
  readonly file: string;
  readonly say: object;
  readonly rows: number;
  readonly used?: number;
  readonly want: readonly Wanted[];
}
export declare const CASE_FILES: readonly PublishedCases[];
export declare function statisticOf(
  cases: readonly object[],
  part: object,
  statistic: string,
): number | undefined;
