import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { DIMENSIONS, type Slice, sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf, sameTable } from './define-check.js';

/** No part of a population is larger than the population; a part that is goes, the total stays. */
export default defineCheck({
  id: 'parts-of-total',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    for (const group of groupBy(facts, sameTable)) {
      const bySlice = new Map(group.map((fact) => [sliceKey(fact.slice), fact]));
      for (const part of group) {
        const whole = wider(part.slice)
          .map((slice) => bySlice.get(sliceKey(slice)))
          .find((fact) => fact && fact.value < part.value);
        if (!whole) continue;
        withdrawn.set(part, 'part-exceeds-total');
        const args = {
          part: part.value,
          total: whole.value,
          date: periodKey(part.period),
          name: sliceKey(part.slice),
        };
        problems.push(problem('part-exceeds-total', placeOf(part), args));
      }
    }
    return { withdrawn, problems } satisfies Checked;
  },
});

/** The slices with one dimension less. A drug sub-type is a drug offence, so that both leave together as well. */
function wider(slice: Slice): Slice[] {
  return DIMENSIONS.filter((dimension) => slice[dimension] !== undefined).map((dimension) => {
    const { [dimension]: _dropped, ...rest } = slice;
    return rest;
  });
}
