import type { Fact } from '../model/fact.js';

/** A fact with its identity among the facts given. */
export type Placed = readonly [id: string, fact: Fact];

/** The identity of a fact, by its place in the list. */
export const cellId = (index: number) => `fact-${index}`;

export const spanKey = ({ period }: Pick<Fact, 'period'>) => `${period.start}/${period.end}`;

/** Facts by a key, in the order in which they came; those without a key are left out. */
export function groupBy(placed: readonly Placed[], keyOf: (fact: Fact) => string | undefined): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const item of placed) {
    const key = keyOf(item[1]);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
