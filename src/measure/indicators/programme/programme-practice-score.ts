import { PRACTICES } from '../../../model/practices.js';
import { defineIndicator } from '../../define-indicator.js';
import { type Checklist, checklists } from '../../needs/practices.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';

const HALF = 0.5;

/**
 * Practices in place, half for those partly in place, of those that apply to the site. Every item weighs the same, which
 * no evidence supports, so the items are the answer and the score only sums them up. Items that nobody looked at are
 * neither met nor unmet.
 */
export default defineIndicator({
  id: 'programme-practice-score',
  code: 'H7',
  family: 'programme',
  unit: 'percent',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: { lists: checklists() },
  sources: [
    'NADCP/BJA, Defining Drug Courts: The Key Components (1997)',
    'NADCP, Adult Drug Court Best Practice Standards (2013/2015)',
  ],
  measure: ({ lists }) =>
    lists.map((list) => {
      const [first] = [...list.items, ...list.notApplicable];
      return {
        variant: list.site,
        ...(first ? { period: first.period } : {}),
        outcome: score(list),
      };
    }),
});

function score({ items, notApplicable }: Checklist): Outcome {
  const used = [...items, ...notApplicable].map(operand);
  if (items.length === 0) return refuse('denominator-zero', { fact: 'programme-practice' }, used);
  const count = (value: number) => items.filter((item) => item.value === value).length;
  const [met, partial, unmet] = [count(1), count(HALF), count(0)];
  const answered = new Set([...items, ...notApplicable].map(({ slice }) => slice.practice));
  const unasked = PRACTICES.filter(({ id }) => !answered.has(id)).length;
  return {
    kind: 'measured',
    value: (100 * (met + HALF * partial)) / items.length,
    operands: used,
    details: {
      'score-pct': detail((100 * (met + HALF * partial)) / items.length, 'percent'),
      applicable: detail(items.length, 'count'),
      met: detail(met, 'count'),
      partial: detail(partial, 'count'),
      unmet: detail(unmet, 'count'),
      'not-applicable': detail(notApplicable.length, 'count'),
      'not-assessed': detail(unasked, 'count'),
    },
    flags: unasked > 0 ? [flag('checklist-incomplete', { n: unasked, of: PRACTICES.length })] : [],
  };
}
