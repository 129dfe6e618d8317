import { joinDefinitions, unlikeKeys } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/**
 * The same number given twice is counted once; two numbers for one key contradict each other, and both go, since
 * nothing in the files says which is right. The order of rows and files makes no difference.
 */
export default defineCheck({
  id: 'repeated-keys',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const added: Fact[] = [];
    const problems: Problem[] = [];
    const keyOf = ({ name, place, period, slice }: Fact) =>
      [name, place.facility, periodKey(period), sliceKey(slice)].join('|');
    for (const group of groupBy(facts, keyOf)) {
      if (group.length < 2) continue;
      for (const cluster of alike(group)) merge(cluster);
    }
    return { withdrawn, added, problems } satisfies Checked;

    function merge(cluster: readonly Fact[]): void {
      const [first, ...rest] = cluster;
      if (!first || rest.length === 0) return;
      const other = rest.find(({ value }) => value !== first.value);
      const code = other ? 'key-contradictory' : 'key-repeated';
      for (const fact of cluster) withdrawn.set(fact, code);
      if (!other) added.push(rest.reduce(join, first));
      const second = other ?? rest[0] ?? first;
      problems.push(
        problem(code, placeOf(first), {
          first: first.value,
          second: second.value,
          other: `${second.cells[0]?.file ?? ''}:${second.cells[0]?.line ?? ''}`,
          date: periodKey(first.period),
          part: sliceKey(first.slice),
        }),
      );
    }
  },
});

/** Clusters of facts of which none states a definition that another states differently. */
function alike(group: readonly Fact[]): Fact[][] {
  const clusters: Fact[][] = [];
  const sorted = [...group].sort((a, b) => placeKey(a).localeCompare(placeKey(b)));
  for (const fact of sorted) {
    const home = clusters.find((cluster) =>
      cluster.every((other) => unlikeKeys(other.definition, fact.definition).length === 0),
    );
    if (home) home.push(fact);
    else clusters.push([fact]);
  }
  return clusters;
}

const placeKey = ({ cells }: Fact) =>
  `${cells[0]?.file ?? ''}|${String(cells[0]?.line ?? 0).padStart(9, '0')}`;

function join(a: Fact, b: Fact): Fact {
  const label = a.label ?? b.label;
  return {
    ...a,
    ...(label === undefined ? {} : { label }),
    definition: joinDefinitions(a.definition, b.definition),
    cells: [...a.cells, ...b.cells],
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}
