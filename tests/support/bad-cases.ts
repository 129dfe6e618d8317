import type { Problem, ProblemCode } from '../../src/model/problem.js';
import type { TableDecisions } from '../../src/normalise/reading/reading.js';

/** What a broken table of cases is expected to say. */
export interface BadCases {
  readonly line: number;
  readonly args?: Problem['args'];
  /** `line:code` of every row set aside. */
  readonly aside?: readonly string[];
  readonly decisions?: TableDecisions;
  /** What else is said of it. */
  readonly also?: readonly ProblemCode[];
}

/** By the code that each file of the folder is named after. */
export const BAD_CASES: Readonly<Partial<Record<ProblemCode, BadCases>>> = {
  'case-event-not-said': { line: 1, aside: ['2:case-event-not-said', '3:case-event-not-said'] },
  'case-length-not-chosen': { line: 1, args: { headers: 'minSentence, maxSentence' } },
  'case-label-not-mapped': {
    line: 3,
    args: { label: 'Zorbification', rows: 2 },
  },
  'case-text-not-understood': { line: 3, args: { header: 'role', texts: 'pilot', more: 0, rows: 1 } },
  'case-column-not-understood': { line: 1, args: { header: 'role', texts: 'alpha, beta' } },
  'case-quantity-without-unit': {
    line: 1,
    args: { header: 'amount' },
    decisions: { columns: { amount: 'quantity' } },
  },
  'case-repeated': { line: 3, args: { count: 1 }, aside: ['3:key-repeated'] },
  'case-contradictory': {
    line: 2,
    args: { count: 2 },
    aside: ['2:key-contradictory', '3:key-contradictory'],
  },
  'case-dates-out-of-order': { line: 3, aside: ['3:case-dates-out-of-order'] },
  'sentence-without-custody': { line: 3, aside: ['3:sentence-without-custody'] },
  'custody-without-length': { line: 3, args: { count: 1 } },
  'life-with-length': { line: 3, aside: ['3:life-with-length'] },
  'sentence-above-maximum': { line: 2, args: { count: 1 } },
  'age-implausible': { line: 3, args: { count: 1 } },
  'category-contradicted': { line: 2, args: { count: 1 } },
  'quantity-not-positive': { line: 2, args: { count: 1 } },
  'exposure-negative': { line: 2, aside: ['2:exposure-negative'] },
  'quantity-implausible': { line: 2, args: { count: 1 } },
};
