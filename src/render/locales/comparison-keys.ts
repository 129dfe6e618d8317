/** The words of comparisons, of countries side by side, and of assertions. A locale that lacks one does not compile. */
export const COMPARISON_KEYS = [
  'title', // {country}
  'kind-of-document',
  'before',
  'after',
  'state', // {dates} {version}
  'state-of-dates', // {date}
  'state-accepted', // {by} {date} {why}
  'summary', // {figures}
  'count-moved', // {n}
  'count-status', // {n}
  'count-definition', // {n}
  'count-later', // {n}
  'count-vanished', // {n}
  'count-new', // {n}
  'count-same', // {n}
  'nothing-differs',
  'data',
  'data-same',
  'data-differs', // {n}
  'method',
  'method-same',
  'method-differs', // {n}
  'both-differ',
  'figures',
  'figures-same', // {n}
  'answers',
  'answers-same',
  'faults',
  'faults-same',
  'faults-new', // {n}
  'faults-fixed', // {n}
  'table-inputs',
  'table-method',
  'table-answers',
  'table-moved', // {n}
  'table-status', // {n}
  'table-definition', // {n}
  'table-later', // {n}
  'table-reason', // {n}
  'table-vanished', // {n}
  'table-new', // {n}
  'figure',
  'dates',
  'change',
  'relative-change',
  'against-interval',
  'cause',
  'cell',
  'cell-changed', // {place} {header} {before} {after}
  'cell-gone', // {place} {header} {before}
  'cell-come', // {place} {header} {after}
  'cells-more', // {n}
  'what-became',
  'file-same',
  'file-changed',
  'file-renamed', // {before}
  'file-added',
  'file-removed',
  'hash',
  'what-differs',
  'question',
  'level',
  'place',
  'problem',
  'definition-before',
  'definition-after',
  'keys-that-differ',
  'not-comparable',
  'hidden',
  'no-interval',
  'inside-sampling',
  'inside-superpopulation',
  'inside-definition',
  'inside-model',
  'outside-sampling',
  'outside-superpopulation',
  'outside-definition',
  'outside-model',
  'less-than-shown',
  'rows-more', // {n}
  'none-stated',
  'countries-title',
  'countries-kind',
  'countries-about', // {n}
  'countries-rule', // {days}
  'countries-no-ranking',
  'countries-none',
  'country',
  'number',
  'remark',
  'studies',
  'study-made-with',
  'overview',
  'overview-note',
  'median',
  'median-of', // {n}
  'median-too-few',
  'definition-of-row', // {definition}
  'not-definition', // {keys} {definition}
  'not-date', // {value} {date} {days}
  'not-absent',
] as const;
export type ComparisonKey = (typeof COMPARISON_KEYS)[number];

/** The words around verdicts. */
export const VERDICT_KEYS = [
  'heading',
  'none-failed', // {n}
  'failed', // {n} {of}
  'passed',
  'error',
  'warn',
  'actual',
  'expected',
  'evidence',
  'at-least', // {value}
  'at-most', // {value}
  'change-at-most', // {value} {baseline}
  'change-from-nothing', // {value}
  'a-number',
  'a-baseline',
  'everything',
  'no-number', // {reason}
  'no-such-measure',
  'as-accepted', // {value}
  'none',
  'problems', // {n}
  'rule',
  'result',
  'subject',
  'country',
  'summary-heading', // {countries}
  'problems-heading', // {n}
] as const;
export type VerdictKey = (typeof VERDICT_KEYS)[number];
