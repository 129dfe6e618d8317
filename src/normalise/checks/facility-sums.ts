import { periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/** Facilities make the system within one percent. Catalogue, validation rules. */
const TOLERANCE = 0.01;

/** A list of facilities that does not make the printed total is incomplete, or counts something else. */
export default defineCheck({
  id: 'facility-sums',
  run: (facts) => {
    const problems: Problem[] = [];
    for (const group of groupBy(
      facts,
      (fact) => `${fact.name}|${periodKey(fact.period)}|${sliceKey(fact.slice)}`,
    )) {
      const [total, second] = group.filter(({ place }) => place.facility === 'ALL');
      const parts = group.filter(
        ({ place, definition }) => place.facility !== 'ALL' && definition.coverage !== 'facility_set',
      );
      const [first] = parts;
      // With several totals (federal and state, say) the facilities belong to one of them, and nothing says which.
      if (!total || second || !first || parts.length < 2) continue;
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (Math.abs(sum - total.value) <= TOLERANCE * total.value) continue;
      const args = { sum, total: total.value, date: periodKey(total.period), facilities: parts.length };
      problems.push(problem('facilities-do-not-sum', placeOf(first), args));
    }
    return { problems } satisfies Checked;
  },
});
