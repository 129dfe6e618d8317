import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf, sameTable } from './define-check.js';

/** Women and men make the total, give or take one; more than the total is false, and the parts are withdrawn. */
export default defineCheck({
  id: 'sexes',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const keyOf = (fact: Fact) => `${sameTable(fact)}|${sliceKey({ ...fact.slice, sex: '-' })}`;
    for (const group of groupBy(facts, keyOf)) {
      const total = group.find(({ slice }) => slice.sex === undefined);
      const parts = group.filter(({ slice }) => slice.sex !== undefined);
      const [first] = parts;
      if (!total || !first) continue;
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const args = {
        sum,
        total: total.value,
        date: periodKey(total.period),
        parts: parts.map(({ slice }) => slice.sex).join(', '),
      };
      if (sum > total.value + 1) {
        for (const part of parts) withdrawn.set(part, 'sexes-exceed-total');
        problems.push(problem('sexes-exceed-total', placeOf(first), args));
      } else if (parts.length >= 2 && sum < total.value - 1) {
        problems.push(problem('sexes-do-not-sum', placeOf(first), args));
      }
    }
    return { withdrawn, problems } satisfies Checked;
  },
});
