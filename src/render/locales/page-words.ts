/** Words of the page itself: the evidence of its figures, and the buttons that a browser with scripting shows. */
export interface PageWords {
  readonly 'read-numbers': string;
  readonly 'read-numbers-how': string;
  readonly penalties: string;
  readonly 'penalties-how': string;
  readonly 'further-results': string;
  readonly cautions: string;
  /** Stands beside a figure that the last edition of the report printed, whose cells are in its own study. */
  readonly 'last-edition': string;
  /** Name of the box that shows what a figure rests on. */
  readonly evidence: string;
  readonly close: string;
  /** Leads from that box to the appendix. */
  readonly 'in-the-appendix': string;
  readonly 'copy-csv': string;
  readonly copied: string;
  readonly 'not-copied': string;
  /** Stands in a document that cannot show the drawing. */
  readonly 'chart-not-drawn': string;
}
