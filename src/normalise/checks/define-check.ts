import type { Fact } from '../../model/fact.js';
import { type Period, periodKey } from '../../model/period.js';
import type { Problem, ProblemCode } from '../../model/problem.js';
import { type Slice, sliceKey } from '../../model/slice.js';

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

/** Facts of one name, place, date and source: those that one printed table holds. */
export function sameTable(fact: Fact): string {
  const scope = [fact.definition.coverage ?? '', fact.definition.house_arrest_included ?? ''];
  return [fact.name, fact.place.facility, periodKey(fact.period), ...scope].join('|');
}

/** The place of a fact in its file, for a message. */
export function placeOf(fact: Fact): Problem['where'] {
  const [cell] = fact.cells;
  return cell
    ? { file: cell.file, line: cell.line, header: cell.header, country: fact.place.country }
    : { country: fact.place.country };
}

export const dateOf = (period: Period) => periodKey(period);

/** A slice with one dimension more. */
export function within(slice: Slice, more: Slice): string {
  return sliceKey({ ...slice, ...more });
}
