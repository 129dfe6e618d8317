/** `error` keeps something from being used; `warning` may change a conclusion; `info` was decided and is said. */
export type ProblemLevel = 'error' | 'warning' | 'info';

/** Something met on the way from bytes to report: data, never prose. The words for a code are in the locales. */
export interface Problem {
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  readonly where: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly header?: string;
    readonly country?: string;
  };
  readonly args: { readonly [name: string]: string | number };
}

/** Every code, with the level that it has. */
export const PROBLEM_LEVELS = {
  'file-missing': 'error',
  'file-unreadable': 'error',
  'folder-empty': 'error',
  'file-empty': 'error',
  'file-header-only': 'error',
  'file-not-text': 'error',
  'file-too-large': 'error',
  'workbook-package-missing': 'error',
  'sheet-not-chosen': 'error',
  'encoding-assumed': 'info',
  'delimiter-decided': 'info',
  'encoding-mixed': 'warning',
  'text-encoded-twice': 'warning',
  'lines-unwrapped': 'info',
  'quote-unclosed': 'error',
  'row-quote-unclosed': 'error',
  'nul-removed': 'warning',
  'header-not-recognised': 'error',
  'header-duplicated': 'error',
  'penalties-in-words': 'error',
  'percentages-only': 'error',
  'counts-of-parts': 'error',
  'table-ambiguous': 'error',
  'column-not-used': 'info',
  'row-ragged': 'warning',
  'row-repeats-header': 'info',
  'header-ambiguous': 'warning',
  'header-repeated': 'warning',
  'label-not-mapped': 'warning',
  'personal-data': 'warning',
  'preset-used': 'info',
  'figure-implausible': 'warning',
  'figures-flagged': 'info',
  'row-not-read': 'info',
  'row-is-total': 'info',
  'row-is-sum': 'info',
  'parts-do-not-make-total': 'warning',
  'row-does-not-sum': 'warning',
  'group-does-not-sum': 'warning',
  'percent-proved': 'info',
  'percent-ambiguous': 'warning',
  'percent-unlike-counts': 'warning',
  'number-ambiguous': 'warning',
  'date-order-assumed': 'warning',
  'two-digit-years': 'warning',
  'date-from-title': 'info',
  'date-missing': 'error',
  'value-not-named': 'error',
  'rows-not-told-apart': 'error',
  'column-not-whole': 'warning',
  'column-weighted': 'info',
  'coverage-not-stated': 'warning',
  'case-event-not-said': 'error',
  'case-length-not-chosen': 'warning',
  'case-label-not-mapped': 'warning',
  'case-text-not-understood': 'warning',
  'case-column-not-understood': 'warning',
  'case-quantity-without-unit': 'warning',
  'case-repeated': 'info',
  'case-contradictory': 'error',
  'case-dates-out-of-order': 'error',
  'sentence-without-custody': 'error',
  'custody-without-length': 'warning',
  'life-with-length': 'error',
  'sentence-above-maximum': 'warning',
  'age-implausible': 'warning',
  'category-contradicted': 'warning',
  'quantity-not-positive': 'warning',
  'exposure-negative': 'error',
  'quantity-implausible': 'warning',
  'country-not-recognised': 'error',
  'country-not-requested': 'info',
  'country-missing': 'error',
  'country-requested-absent': 'error',
  'date-unreadable': 'error',
  'date-in-future': 'error',
  'date-after-as-of': 'info',
  'date-contradictory': 'error',
  'number-unreadable': 'error',
  'number-negative': 'error',
  'number-not-whole': 'error',
  'word-not-in-vocabulary': 'error',
  'value-missing': 'info',
  'capacity-not-positive': 'error',
  'key-repeated': 'info',
  'key-contradictory': 'error',
  'sexes-exceed-total': 'error',
  'sexes-do-not-sum': 'warning',
  'statuses-do-not-sum': 'warning',
  'statuses-exceed-total': 'error',
  'part-exceeds-total': 'error',
  'charges-not-persons': 'warning',
  'occupancy-implausible': 'warning',
  'stock-jump': 'warning',
  'zero-run': 'warning',
  'facilities-do-not-sum': 'warning',
  'capacity-jump': 'warning',
  'stock-not-carried': 'warning',
  'unknown-share': 'warning',
  'unknown-share-too-high': 'error',
  'penalty-order': 'error',
  'penalty-overlap': 'warning',
  'programme-does-not-sum': 'warning',
  'source-not-described': 'warning',
  'source-contradictory': 'error',
  'indicator-failed': 'error',
  'finding-failed': 'error',
} as const satisfies Record<string, ProblemLevel>;
export type ProblemCode = keyof typeof PROBLEM_LEVELS;

/** A problem with the level that its code has. */
export function problem(code: ProblemCode, where: Problem['where'], args: Problem['args'] = {}): Problem {
  return { code, level: PROBLEM_LEVELS[code], where, args };
}

/** The arguments that make two problems of one code different causes; problems alike in them are told as one. */
export const TELLING_ARGUMENTS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'word-not-in-vocabulary': 'word',
  'label-not-mapped': 'label',
  'case-label-not-mapped': 'label',
  'group-does-not-sum': 'name',
  'country-not-recognised': 'text',
  'source-not-described': 'id',
  'source-contradictory': 'id',
};
