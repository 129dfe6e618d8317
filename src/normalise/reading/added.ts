import type { Fact } from '../../model/fact.js';

/** Several counts of parts as the count of their whole, led to every cell that is in it. */
export function added(facts: readonly Fact[]): Fact {
  const [first] = facts;
  if (!first) throw new RangeError('a sum needs at least one part');
  const label = [...new Set(facts.map((fact) => fact.label ?? ''))]
    .filter((text) => text !== '')
    .sort()
    .join(' + ');
  return {
    ...first,
    ...(label === '' ? {} : { label }),
    value: facts.reduce((sum, { value }) => sum + value, 0),
    cells: facts.flatMap(({ cells }) => cells),
    sources: [...new Set(facts.flatMap(({ sources }) => sources))],
  };
}
