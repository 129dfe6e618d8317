import { definitionKey } from '../../model/definition.js';
import { comparePeriods, midpoint, periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { type Problem, problem } from '../../model/problem.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/** A change above a quarter in a year is a change of coverage oftener than of prisons. Catalogue, trap 25. */
const LARGEST_YEARLY_CHANGE = Math.log(1.25);
const YEAR = 365.25;

/** Totals and places of the whole system that jump are said, and kept: only the source can tell why. */
export default defineCheck({
  id: 'jumps',
  run: (facts) => {
    const problems: Problem[] = [];
    const totals = facts.filter(
      ({ name, slice, place }) =>
        place.facility === ALL_FACILITIES &&
        (name === 'prison-population' || name === 'official-capacity') &&
        Object.keys(slice).length === 0,
    );
    for (const group of groupBy(totals, (fact) => `${fact.name}|${definitionKey(fact.definition)}`)) {
      const series = [...group].sort((a, b) => comparePeriods(a.period, b.period));
      for (const [index, fact] of series.entries()) {
        const before = series[index - 1];
        if (!before || before.value === 0 || fact.value === 0) continue;
        const years = Math.max(1, (midpoint(fact.period) - midpoint(before.period)) / YEAR);
        if (Math.abs(Math.log(fact.value / before.value)) / years <= LARGEST_YEARLY_CHANGE) continue;
        const code = fact.name === 'prison-population' ? 'stock-jump' : 'capacity-jump';
        problems.push(
          problem(code, placeOf(fact), {
            from: before.value,
            to: fact.value,
            since: periodKey(before.period),
            date: periodKey(fact.period),
          }),
        );
      }
    }
    return { problems } satisfies Checked;
  },
});
