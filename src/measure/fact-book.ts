import { type Definition, definitionKey } from '../model/definition.js';
import type { Fact, FactName, FactTypes, PenaltyScale } from '../model/fact.js';
import { comparePeriods, type Period, periodKey } from '../model/period.js';
import type { Place } from '../model/place.js';
import type { ColumnQuality } from '../model/quality.js';
import { type Slice, sliceKey } from '../model/slice.js';
import type { Suppression } from '../model/suppression.js';
import type { CaseTallies } from '../model/tally.js';

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
    /** Counts of the country's tables of cases. */
    readonly cases: readonly CaseTallies[] = [],
    /** What was done about small counts; absent where nothing decided it. */
    readonly suppression?: Suppression,
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

  /** Each meaning of "place" that the facts give, as a part of a definition; an open one when there are no places. */
  meaningsOfPlace(isIn: (fact: Fact) => boolean = () => true): readonly Definition[] {
    const places = this.facts.filter((fact) => fact.name === 'official-capacity' && isIn(fact));
    const meanings = [...new Set(places.map(({ definition }) => definition.capacity))].sort();
    return meanings.length === 0 ? [{}] : meanings.map((capacity) => (capacity ? { capacity } : {}));
  }

  /** Facilities that any fact names, by code point. */
  get facilities(): readonly string[] {
    return [...this.#facilities].sort();
  }
}

/**
 * Facts with the sums that readers expect to find: drug offences from sub-types, totals from the two sexes. A printed
 * number is never replaced by a sum.
 */
export function withSums(facts: readonly Fact[]): Fact[] {
  const ofSubtypes = sumsOver('drug_subtype', facts, () => true);
  const all = [...facts, ...ofSubtypes];
  const ofSexes = sumsOver('sex', all, (named) => named.includes('female') && named.includes('male'));
  return [...all, ...ofSexes];
}

/** Sums over a dimension, where the parts named are enough and the whole is not printed. */
function sumsOver(
  dimension: 'drug_subtype' | 'sex',
  facts: readonly Fact[],
  isEnough: (named: readonly string[]) => boolean,
): Fact[] {
  const printed = new Set(facts.map((fact) => groupKey(fact, fact.slice)));
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.slice[dimension] === undefined) continue;
    const key = groupKey(fact, wholeOf(fact, dimension));
    if (printed.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()]
    .filter((group) => {
      const named = group.map(({ slice }) => slice[dimension] ?? '');
      // A part counted twice would make a sum of nothing that exists.
      return new Set(named).size === named.length && isEnough(named);
    })
    .map((group) => sum(group, dimension));
}

/** The part of the population that a part belongs to: sub-types of drug offences are drug offences. */
function wholeOf({ slice }: Fact, dimension: 'drug_subtype' | 'sex'): Slice {
  const { [dimension]: _dropped, ...rest } = slice;
  return dimension === 'drug_subtype' ? { ...rest, offence_class: 'drug' } : rest;
}

function groupKey(fact: Fact, slice: Slice): string {
  return `${keyOf(fact.name, fact.place, slice)}|${periodKey(fact.period)}|${definitionKey(fact.definition)}`;
}

function sum(parts: readonly Fact[], over: 'drug_subtype' | 'sex'): Fact {
  const [first] = parts;
  if (!first) throw new RangeError('a sum needs at least one part');
  const { label: _label, ...rest } = first;
  // What matters for comparing two dates is which sub-types were named, also when sexes are added after them.
  const inner = parts.flatMap((part) => part.parts ?? []);
  const named = inner.length > 0 ? inner : parts.map((part) => part.slice[over] ?? '');
  return {
    ...rest,
    slice: wholeOf(first, over),
    value: parts.reduce((total, part) => total + part.value, 0),
    cells: parts.flatMap((part) => part.cells),
    sources: [...new Set(parts.flatMap((part) => part.sources))],
    parts: [...new Set(named)].sort(),
  };
}
