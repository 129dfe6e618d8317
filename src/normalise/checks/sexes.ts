import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { roundingByFile, roundingError } from '../rounding.js';
import { type Checked, defineCheck, divisionsBy, placeOf, repeats, sumOf } from './define-check.js';

/** Catalogue, validation rules: women and men make the total, give or take one. */
const TOLERANCE = 1;

/** Women and men make the total; more than the total is false, and the parts are withdrawn. */
export default defineCheck({
  id: 'sexes',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const stepOf = roundingByFile(facts);
    for (const { whole, parts } of divisionsBy(facts, 'sex')) {
      const [first] = parts;
      const sexes = parts.map(({ slice }) => slice.sex ?? '');
      if (!first || repeats(parts, ({ slice }) => slice.sex)) continue;
      const sum = sumOf(parts);
      if (Math.abs(sum - whole.value) <= TOLERANCE) continue;
      // Where a source rounds every number, whole and parts each carry half a step.
      const tolerance = Math.max(TOLERANCE, roundingError(stepOf(whole), parts.length + 1));
      const args = { sum, total: whole.value, date: periodKey(whole.period), parts: sexes.join(', ') };
      if (sum > whole.value + tolerance) {
        for (const part of parts) withdrawn.set(part, 'sexes-exceed-total');
        problems.push(problem('sexes-exceed-total', placeOf(first), args));
      } else if (sexes.includes('female') && sexes.includes('male') && sum < whole.value - tolerance) {
        problems.push(problem('sexes-do-not-sum', placeOf(first), args));
      }
    }
    return { withdrawn, problems } satisfies Checked;
  },
});
