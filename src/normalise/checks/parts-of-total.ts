import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { DIMENSIONS, type Dimension, type Slice, sliceKey } from '../../model/slice.js';
import { sharedSubjects } from '../subjects.js';
import { alike, type Checked, defineCheck, groupBy, placeOf } from './define-check.js';

/**
 * No part of a population is larger than the population; a part that is goes, the whole stays. Hours for one case are no
 * population: those of a hard kind of case are more than those of the average one.
 */
export default defineCheck({
  id: 'parts-of-total',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    const counted = facts.filter(({ unit }) => unit !== 'hours-per-case');
    for (const group of sharedSubjects(counted)) {
      const bySlice = new Map(
        groupBy(group, ({ slice }) => sliceKey(slice)).map((same) => [keyOf(same), same]),
      );
      if (bySlice.size < 2) continue;
      for (const part of group) {
        const wholes = widerKeys(part.slice).flatMap((key) => bySlice.get(key) ?? []);
        if (wholes.every(({ value }) => value >= part.value)) continue;
        const [whole] = wholes
          .filter((other) => other.value < part.value && alike(part, other))
          .sort((a, b) => a.value - b.value);
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

const keyOf = ([fact]: readonly Fact[]) => sliceKey(fact?.slice ?? {});

const known = new WeakMap<Slice, readonly string[]>();

/** The keys of every slice that leaves out one or more of a slice's dimensions, so that it holds the slice. */
function widerKeys(slice: Slice): readonly string[] {
  const held = known.get(slice);
  if (held) return held;
  const named = DIMENSIONS.filter((dimension) => slice[dimension] !== undefined);
  let kept: Dimension[][] = [[]];
  for (const dimension of named) kept = kept.flatMap((set) => [set, [...set, dimension]]);
  const keys = kept
    .filter((set) => set.length < named.length)
    .map((set) => sliceKey(Object.fromEntries(set.map((dimension) => [dimension, slice[dimension]]))));
  known.set(slice, keys);
  return keys;
}
