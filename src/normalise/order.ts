import type { CellRef } from '../model/cell.js';
import { definitionKey } from '../model/definition.js';
import type { Fact, PenaltyScale } from '../model/fact.js';
import { sliceKey } from '../model/slice.js';

/** Facts in a fixed order: by name, place, part, date and definition; only then by where they stand. */
export function sortFacts(facts: readonly Fact[]): Fact[] {
  // Of the many facts of one facility few are compared with another's.
  const facilities = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const named = facilities.get(fact.name) ?? new Map<string, Fact[]>();
    if (named.size === 0) facilities.set(fact.name, named);
    const own = named.get(fact.place.facility);
    if (own) own.push(fact);
    else named.set(fact.place.facility, [fact]);
  }
  const sorted: Fact[] = [];
  for (const named of inKeyOrder(facilities))
    for (const own of inKeyOrder(named)) for (const fact of own.sort(compareFacts)) sorted.push(fact);
  return sorted;
}

const inKeyOrder = <T>(groups: ReadonlyMap<string, T>): T[] =>
  [...groups].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function compareFacts(a: Fact, b: Fact): number {
  return (
    compare(sliceKey(a.slice), sliceKey(b.slice)) ||
    compare(a.period.start, b.period.start) ||
    compare(a.period.end, b.period.end) ||
    compare(definitionKey(a.definition), definitionKey(b.definition)) ||
    comparePlaces(a, b)
  );
}

interface WithCells {
  readonly cells: readonly CellRef[];
}

/** By the file and line of the first cell. */
export function comparePlaces(a: WithCells, b: WithCells): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  if (!first || !second || first.file !== second.file) return compare(placeKey(a), placeKey(b));
  return first.line - second.line || compare(first.header, second.header);
}

/** Scales in a fixed order: by offence, conduct, tier and date; only then by where they stand. */
export function sortPenalties(scales: readonly PenaltyScale[]): PenaltyScale[] {
  return sortBy(scales, (scale) => [
    scale.offenceClass,
    scale.conductId,
    scale.tier,
    scale.inForceFrom?.start ?? '0000',
    scale.article,
    placeKey(scale),
  ]);
}

/** The file and line of the first cell, as a text that sorts. */
export function placeKey({ cells }: WithCells): string {
  const [cell] = cells;
  return `${cell?.file ?? ''}|${String(cell?.line ?? 0).padStart(9, '0')}|${cell?.header ?? ''}`;
}

function sortBy<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
