import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf, sameTable } from './define-check.js';

/** The difference that rounding and late records explain. Catalogue, K2. */
export const tolerance = (total: number) => Math.max(1, 0.005 * total);

/** The legal statuses make the total within half a percent; more than that above it is false. */
export default defineCheck({
  id: 'legal-statuses',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const keyOf = (fact: Fact) => `${sameTable(fact)}|${sliceKey({ ...fact.slice, legal_status: '-' })}`;
    for (const group of groupBy(facts, keyOf)) {
      const total = group.find(({ slice }) => slice.legal_status === undefined);
      const statuses = group.filter(({ slice }) => slice.legal_status !== undefined);
      const sentenced = statuses.filter(({ slice }) => slice.legal_status !== 'unsentenced');
      // Each meaning of "unsentenced" is a partition of its own.
      const meanings = new Set(
        statuses.map(({ definition }) => definition.remand).filter((remand) => remand !== undefined),
      );
      for (const remand of meanings.size > 0 ? meanings : [undefined]) {
        const unsentenced = statuses.filter(
          ({ slice, definition }) => slice.legal_status === 'unsentenced' && definition.remand === remand,
        );
        const parts = [...unsentenced, ...sentenced];
        const [first] = parts;
        if (!total || !first) continue;
        const sum = parts.reduce((all, { value }) => all + value, 0);
        const args = { sum, total: total.value, date: periodKey(total.period) };
        if (sum > total.value + tolerance(total.value)) {
          for (const part of parts) withdrawn.set(part, 'statuses-exceed-total');
          problems.push(problem('statuses-exceed-total', placeOf(first), args));
        } else if (
          unsentenced.length > 0 &&
          sentenced.length > 0 &&
          sum < total.value - tolerance(total.value)
        ) {
          problems.push(problem('statuses-do-not-sum', placeOf(first), args));
        }
      }
    }
    return { withdrawn, problems } satisfies Checked;
  },
});
