import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { type Problem, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { alike, type Checked, defineCheck, groupBy, placeOf, repeats, sumOf } from './define-check.js';

/** Facilities make the system within one percent. Catalogue, validation rules. */
const TOLERANCE = 0.01;

/** A list of facilities that does not make the printed total is incomplete, or counts something else. */
export default defineCheck({
  id: 'facility-sums',
  run: (facts) => {
    const problems: Problem[] = [];
    const keyOf = (fact: Fact) => `${fact.name}|${periodKey(fact.period)}|${sliceKey(fact.slice)}`;
    const isTotal = ({ place }: Fact) => place.facility === ALL_FACILITIES;
    const printed = new Set(facts.filter(isTotal).map(keyOf));
    if (printed.size === 0) return { problems };
    const compared = facts.filter((fact) => printed.has(keyOf(fact)));
    for (const group of groupBy(compared, keyOf)) {
      const totals = group.filter(isTotal);
      for (const total of totals) {
        const parts = group.filter(
          (fact) => !isTotal(fact) && fact.definition.coverage !== 'facility_set' && alike(fact, total),
        );
        const [first] = parts;
        if (!first || parts.length < 2 || repeats(parts, ({ place }) => place.facility)) continue;
        // With several totals (federal and state, say) the facilities belong to one of them; nothing says to which.
        if (totals.some((other) => other !== total && parts.every((part) => alike(part, other)))) continue;
        const sum = sumOf(parts);
        if (Math.abs(sum - total.value) <= TOLERANCE * total.value) continue;
        const args = { sum, total: total.value, date: periodKey(total.period), facilities: parts.length };
        problems.push(problem('facilities-do-not-sum', placeOf(first), args));
      }
    }
    return { problems } satisfies Checked;
  },
});
