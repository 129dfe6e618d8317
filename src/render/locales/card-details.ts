/**
 * What a card says beyond its name: what was found and of whom, what must be there first, and what goes wrong. A text is
 * empty where nothing was found.
 */
export interface CardDetails {
  /** What was found about reoffending or prison numbers. */
  readonly result: string;
  /** Where, and among whom. */
  readonly population: string;
  /** What the reader should know of the finding or of the rule. */
  readonly note: string;
  readonly preconditions: readonly string[];
  readonly cautions: readonly string[];
}
