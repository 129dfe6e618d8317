import { definitionKey, joinDefinitions } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { placeKey } from '../order.js';
import { sharedSubjects } from '../subjects.js';
import { alike, type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/**
 * The same number given twice is counted once; two numbers for one key contradict each other, and both go, since
 * nothing in the files says which is right. The order of rows and files makes no difference: equal numbers are put
 * together first, and only what is left is held against the rest.
 */
export default defineCheck({
  id: 'repeated-keys',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const added: Fact[] = [];
    const problems: Problem[] = [];
    for (const group of sameParts(facts)) {
      const clusters = clustersOf(group);
      const joined = clusters.map((cluster) => cluster.reduce(join));
      const rivals = joined.map((fact) => joined.filter((o) => o.value !== fact.value && alike(o, fact)));
      for (const [index, cluster] of clusters.entries()) {
        const [fact, against] = [joined[index], rivals[index] ?? []];
        if (!fact || (against.length === 0 && cluster.length === 1)) continue;
        const code = against.length > 0 ? 'key-contradictory' : 'key-repeated';
        for (const member of cluster) withdrawn.set(member, code);
        if (against.length === 0) added.push(fact);
        // Of two that contradict each other one is the place of the message and the other is named in it.
        const other = against.length > 0 ? against.reduce(earlier) : cluster[1];
        if (other && (against.length === 0 || earlier(fact, other) === fact))
          problems.push(problem(code, placeOf(fact), argsOf(fact, other)));
      }
    }
    return { withdrawn, added, problems } satisfies Checked;
  },
});

/** Facts of one subject and one part of it. */
function* sameParts(facts: readonly Fact[]): Generator<readonly Fact[]> {
  for (const subject of sharedSubjects(facts)) {
    const keys = new Set(subject.map(({ slice }) => sliceKey(slice)));
    if (keys.size === subject.length) continue;
    for (const group of groupBy(subject, ({ slice }) => sliceKey(slice))) if (group.length > 1) yield group;
  }
}

/** Facts of one value that state nothing otherwise; put together by what they say, not by where they stand. */
function clustersOf(group: readonly Fact[]): [Fact, ...Fact[]][] {
  const clusters: [Fact, ...Fact[]][] = [];
  const sortKey = (fact: Fact) => `${definitionKey(fact.definition)}|${placeKey(fact)}`;
  const sorted = [...group].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  for (const fact of sorted) {
    const home = clusters.find((cluster) =>
      cluster.every((other) => other.value === fact.value && alike(other, fact)),
    );
    if (home) home.push(fact);
    else clusters.push([fact]);
  }
  for (const cluster of clusters) cluster.sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  return clusters;
}

const earlier = (a: Fact, b: Fact) => (placeKey(a) <= placeKey(b) ? a : b);

function argsOf(fact: Fact, other: Fact): Problem['args'] {
  return {
    first: fact.value,
    second: other.value,
    other: `${other.cells[0]?.file ?? ''}:${other.cells[0]?.line ?? ''}`,
    date: periodKey(fact.period),
    part: sliceKey(fact.slice),
  };
}

function join(a: Fact, b: Fact): Fact {
  const label = a.label ?? b.label;
  return {
    ...a,
    ...(label === undefined ? {} : { label }),
    definition: joinDefinitions(a.definition, b.definition),
    cells: [...a.cells, ...b.cells],
    sources: [...new Set([...a.sources, ...b.sources])].sort(),
  };
}
