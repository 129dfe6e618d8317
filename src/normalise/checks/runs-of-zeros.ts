import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { comparePeriods, periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

const LONGEST = 3;

/** Three noughts in a row in a series that has other numbers stand for "unknown" far oftener than for nobody. */
export default defineCheck({
  id: 'runs-of-zeros',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const keyOf = (fact: Fact) =>
      [fact.name, fact.place.facility, sliceKey(fact.slice), definitionKey(fact.definition)].join('|');
    for (const group of groupBy(facts, keyOf)) {
      const series = [...group].sort((a, b) => comparePeriods(a.period, b.period));
      const zeros = series.filter(({ value }, index) => value === 0 && inRun(series, index));
      const [first, last] = [zeros[0], zeros.at(-1)];
      if (!first || !last || series.every(({ value }) => value === 0)) continue;
      for (const fact of zeros) withdrawn.set(fact, 'zero-run');
      const args = { count: zeros.length, from: periodKey(first.period), to: periodKey(last.period) };
      problems.push(problem('zero-run', placeOf(first), args));
    }
    return { withdrawn, problems } satisfies Checked;
  },
});

function inRun(series: readonly Fact[], index: number): boolean {
  let length = 1;
  for (let left = index - 1; series[left]?.value === 0; left -= 1) length += 1;
  for (let right = index + 1; series[right]?.value === 0; right += 1) length += 1;
  return length >= LONGEST;
}
