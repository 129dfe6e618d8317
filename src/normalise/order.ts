import type { CellRef } from '../model/cell.js';
import { definitionKey } from '../model/definition.js';
import type { Fact, PenaltyScale } from '../model/fact.js';
import { sliceKey } from '../model/slice.js';

/** Facts in a fixed order: by name, place, part, date and definition; only then by where they stand. */
export function sortFacts(facts: readonly Fact[]): Fact[] {
  return sortBy(facts, (fact) => [
    fact.name,
    fact.place.facility,
    sliceKey(fact.slice),
    fact.period.start,
    fact.period.end,
    definitionKey(fact.definition),
    placeKey(fact),
  ]);
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
export function placeKey({ cells }: { readonly cells: readonly CellRef[] }): string {
  const [cell] = cells;
  return `${cell?.file ?? ''}|${String(cell?.line ?? 0).padStart(9, '0')}|${cell?.header ?? ''}`;
}

function sortBy<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
