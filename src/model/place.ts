/** The whole of a country's system, in `facility`. */
export const ALL_FACILITIES = 'ALL';

/** Where a number belongs. */
export interface Place {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** A facility's identifier as the source writes it, or `ALL`. */
  readonly facility: string;
}
