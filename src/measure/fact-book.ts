import { definitionKey } from '../model/definition.js';
import type { Fact, FactName, FactTypes, PenaltyScale } from '../model/fact.js';
import { comparePeriods, type Period, periodKey } from '../model/period.js';
import type { Place } from '../model/place.js';
import type { ColumnQuality } from '../model/quality.js';
import { type Slice, sliceKey } from '../model/slice.js';

const keyOf = (name: FactName, place: Place, slice: Slice) =>
  `${name}|${place.country}|${place.facility}|${sliceKey(slice)}`;

/** The facts of one country, found by name, place and part, in order of time. */
export class FactBook {
  readonly #byKey = new Map<string, Fact[]>();
  readonly #facilities = new Set<string>();

  constructor(
    readonly country: string,
    readonly facts: readonly Fact[],
    readonly penalties: readonly PenaltyScale[],
    readonly quality: readonly ColumnQuality[],
    /** The day on which laws are taken as in force. */
    readonly lawDate: Period,
  ) {
    for (const fact of facts) {
      const key = keyOf(fact.name, fact.place, fact.slice);
      const list = this.#byKey.get(key);
      if (list) list.push(fact);
      else this.#byKey.set(key, [fact]);
      if (fact.place.facility !== 'ALL') this.#facilities.add(fact.place.facility);
    }
    for (const list of this.#byKey.values()) list.sort((a, b) => comparePeriods(a.period, b.period));
  }

  /** Facts of one name, place and part, oldest first. */
  find<N extends FactName>(name: N, facility: string, slice: Slice): readonly FactTypes[N][] {
    const found = this.#byKey.get(keyOf(name, { country: this.country, facility }, slice)) ?? [];
    return found as FactTypes[N][];
  }

  /** Facilities that any fact names, by code point. */
  get facilities(): readonly string[] {
    return [...this.#facilities].sort();
  }
}

/** Facts with the sums that readers expect to find: drug offences from sub-types, totals from the two sexes. */
export function withSums(facts: readonly Fact[]): Fact[] {
  const known = new Set(facts.map((fact) => groupKey(fact, fact.slice)));
  const sums = new Map<string, Fact[]>();
  const add = (fact: Fact, slice: Slice) => {
    const key = groupKey(fact, slice);
    if (known.has(key)) return;
    const list = sums.get(key);
    if (list) list.push(fact);
    else sums.set(key, [fact]);
  };
  for (const fact of facts) {
    const { drug_subtype, ...rest } = fact.slice;
    if (drug_subtype !== undefined) add(fact, rest);
  }
  const fromSubtypes = [...sums.values()].map((parts) => sum(parts, 'drug_subtype'));
  for (const fact of fromSubtypes) known.add(groupKey(fact, fact.slice));
  sums.clear();
  for (const fact of [...facts, ...fromSubtypes]) {
    const { sex, ...rest } = fact.slice;
    if (sex === 'female' || sex === 'male') add(fact, rest);
  }
  const fromSexes = [...sums.values()]
    .filter((parts) => parts.length === 2 && parts[0]?.slice.sex !== parts[1]?.slice.sex)
    .map((parts) => sum(parts, 'sex'));
  return [...facts, ...fromSubtypes, ...fromSexes];
}

function groupKey(fact: Fact, slice: Slice): string {
  return `${keyOf(fact.name, fact.place, slice)}|${periodKey(fact.period)}|${definitionKey(fact.definition)}`;
}

function sum(parts: readonly Fact[], over: 'drug_subtype' | 'sex'): Fact {
  const [first] = parts;
  if (!first) throw new RangeError('a sum needs at least one part');
  const { [over]: _dropped, ...slice } = first.slice;
  const { label: _label, ...rest } = first;
  return {
    ...rest,
    slice,
    value: parts.reduce((total, part) => total + part.value, 0),
    cells: parts.flatMap((part) => part.cells),
    sources: [...new Set(parts.flatMap((part) => part.sources))],
    parts: parts.map((part) => part.slice[over] ?? '').sort(),
  };
}
