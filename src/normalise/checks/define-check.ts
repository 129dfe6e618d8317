import { agree } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import type { Problem, ProblemCode } from '../../model/problem.js';
import { type Dimension, type Slice, sliceKey } from '../../model/slice.js';
import { differentSlices, sharedSubjects } from '../subjects.js';

/** What a check found: facts to take out, facts to put in their place, and what to say. */
export interface Checked {
  readonly withdrawn?: ReadonlyMap<Fact, ProblemCode>;
  readonly added?: readonly Fact[];
  readonly problems?: readonly Problem[];
}

/** One question about facts that belong together. Checks see the facts of one country, and never repair a number. */
export interface Check {
  readonly id: string;
  readonly run: (facts: readonly Fact[]) => Checked;
}

export function defineCheck(check: Check): Check {
  return check;
}

/** Facts by a key, in the order in which they came. */
export function groupBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

/** Whether two facts may be held against each other: neither states a definition that the other states otherwise. */
export const alike = (a: Fact, b: Fact) => agree(a.definition, b.definition);

/** A whole and the parts that one dimension divides it into. */
export interface Division {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/** Every whole that has parts along a dimension, with those of its parts that count the same thing as it does. */
export function divisionsBy(facts: readonly Fact[], dimension: Dimension): Division[] {
  const divisions: Division[] = [];
  if (![...differentSlices(facts)].some((slice) => slice[dimension] !== undefined)) return divisions;
  const isPart = ({ slice }: Fact) => slice[dimension] !== undefined;
  const keys = new Map<Slice, string>();
  const keyOf = ({ slice }: Fact) => {
    const key = keys.get(slice) ?? sliceKey({ ...slice, [dimension]: '-' });
    keys.set(slice, key);
    return key;
  };
  for (const subject of sharedSubjects(facts)) {
    if (!subject.some(isPart) || subject.every(isPart)) continue;
    for (const group of groupBy(subject, keyOf)) {
      for (const whole of group) {
        if (isPart(whole)) continue;
        const parts = group.filter((part) => isPart(part) && alike(part, whole));
        if (parts.length > 0) divisions.push({ whole, parts });
      }
    }
  }
  return divisions;
}

/** Whether some value stands twice, as when two definitions of it are given: such parts must not be summed. */
export function repeats(parts: readonly Fact[], nameOf: (part: Fact) => string | undefined): boolean {
  return new Set(parts.map(nameOf)).size < parts.length;
}

export const sumOf = (facts: readonly Fact[]) => facts.reduce((sum, { value }) => sum + value, 0);

/** The place of a fact in its file, for a message. */
export function placeOf(fact: Fact): Problem['where'] {
  const [cell] = fact.cells;
  return cell
    ? { file: cell.file, line: cell.line, header: cell.header, country: fact.place.country }
    : { country: fact.place.country };
}
