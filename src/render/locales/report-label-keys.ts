/** The short words of the report as a whole: key figures, boxes of findings, requests and appendices. */
export const REPORT_LABEL_KEYS = [
  'report-kind-synthetic',
  // Key figures
  'comparison',
  'trust-mark',
  'trust-mark-note',
  'no-figure-note',
  'and-others', // {n}
  'so-many-of', // {n} {total}
  'growth-parts', // {drug} {total}
  'americas', // {value} {source}
  'absent-a',
  'absent-b',
  'absent-c',
  'absent-d',
  'not-in-tables', // {figures}
  'not-in-tables-count', // {n}
  // The box that closes a chapter
  'chapter-shows',
  'shows',
  'suggests',
  'cannot-show',
  'more-findings', // {n}
  // Chapters without data
  'ask-for', // {tables}
  'ask-for-where', // {chapter}
  // Appendices
  'statutes',
  'in-force-until',
  'still-in-force',
  'distrusted',
  'decided',
  'glossary',
  'term',
  'meaning',
  'in-english',
  'in-spanish',
  'in-portuguese',
  'in-french',
] as const;
export type ReportLabelKey = (typeof REPORT_LABEL_KEYS)[number];
