import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { comparePeriods, periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/** Catalogue, trap 26. */
const SHORTEST_RUN = 3;

/**
 * Three noughts in a row of dates stand for "unknown" far oftener than for nobody. A programme's counts are left alone:
 * young ones graduate nobody for years, and their counts are held against each other.
 */
export default defineCheck({
  id: 'runs-of-zeros',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const keyOf = (fact: Fact) =>
      [fact.name, fact.place.facility, sliceKey(fact.slice), definitionKey(fact.definition)].join('|');
    const zeros = facts.filter(({ name, value }) => value === 0 && !name.startsWith('programme-'));
    const long = groupBy(zeros, keyOf).filter(({ length }) => length >= SHORTEST_RUN);
    if (long.length === 0) return { withdrawn, problems };
    const suspect = new Set(long.map(([fact]) => (fact ? keyOf(fact) : '')));
    const places = new Set(long.map(([fact]) => fact?.place.facility ?? ''));
    const counted = facts.filter((fact) => places.has(fact.place.facility) && suspect.has(keyOf(fact)));
    for (const group of groupBy(counted, keyOf)) {
      const series = [...group].sort((a, b) => comparePeriods(a.period, b.period));
      for (const run of zeroRuns(series)) {
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || run.length < SHORTEST_RUN) continue;
        for (const fact of run) withdrawn.set(fact, 'zero-run');
        const args = { count: run.length, from: periodKey(first.period), to: periodKey(last.period) };
        problems.push(problem('zero-run', placeOf(first), args));
      }
    }
    return { withdrawn, problems } satisfies Checked;
  },
});

function zeroRuns(series: readonly Fact[]): Fact[][] {
  const runs: Fact[][] = [[]];
  for (const fact of series) {
    if (fact.value === 0) runs.at(-1)?.push(fact);
    else runs.push([]);
  }
  return runs;
}
