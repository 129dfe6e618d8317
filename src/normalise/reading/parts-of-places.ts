import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { sliceKey } from '../../model/slice.js';
import type { RowOutcome } from '../read-rows.js';
import { added } from './added.js';
import type { Reading } from './reading.js';

/**
 * A prison whose wards have a row each is their sum, where every ward gives the number: a ward whose people are not
 * communicated leaves its prison without a number of people, and not with a smaller one.
 */
export function addedByPlace(rows: readonly RowOutcome[], reading: Reading): RowOutcome[] {
  const { table, columns, leftOut } = reading;
  const index = columns.find(({ field }) => field === 'facility_id')?.index ?? -1;
  const named = new Map(table.rows.map(({ line, cells }) => [line, (cells[index] ?? '').trim()]));
  const wards = new Map<string, number>();
  for (const [line, name] of named) if (!leftOut.has(line)) wards.set(name, (wards.get(name) ?? 0) + 1);
  const groups = new Map<string, { row: RowOutcome; fact: Fact }[]>();
  for (const row of rows) {
    for (const fact of row.facts) {
      const key = [
        fact.name,
        fact.place.country,
        named.get(row.line),
        sliceKey(fact.slice),
        periodKey(fact.period),
        definitionKey(fact.definition),
      ].join('|');
      const group = groups.get(key);
      if (group) group.push({ row, fact });
      else groups.set(key, [{ row, fact }]);
    }
  }
  const sums = new Map<RowOutcome, Fact[]>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length !== wards.get(named.get(first.row.line) ?? '')) continue;
    const sum = group.length > 1 ? added(group.map(({ fact }) => fact)) : first.fact;
    sums.set(first.row, [...(sums.get(first.row) ?? []), sum]);
  }
  return rows.map((row) => ({ ...row, facts: sums.get(row) ?? [] }));
}
