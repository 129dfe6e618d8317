import { definitionKey, unlikeKeys } from '../model/definition.js';
import type { Fact, FactName } from '../model/fact.js';
import { ALL_FACILITIES } from '../model/place.js';
import { DIMENSIONS, type Dimension, type Slice, sliceKey } from '../model/slice.js';
import { percentageCells, percentageLines } from './percentages.js';
import { cellId, groupBy, type Placed, spanKey } from './placed.js';
import type { Cell, Line, Term } from './suppress-cells.js';

/** Parts make their whole within this many people, or this share of it: rounding and late records. Catalogue, K2. */
const tolerance = (whole: number) => Math.max(1, 0.005 * whole);

/** The facts of a study as one set of linked tables. */
export interface LinkedTables {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
  /** Wholes that are one of their parts: everybody has the trait. */
  readonly wholeGroups: number;
}

/** What a count of persons or charges is about; other numbers name nobody. */
export const countsPeople = ({ unit }: Pick<Fact, 'unit'>) => unit === 'persons' || unit === 'charges';

/**
 * Every equation that holds among the counts of a study, whatever file each was read from: a whole and its parts along
 * one dimension, the system and its facilities, a programme and its outcomes, two counts and the flows between them,
 * and one number printed twice. Where parts do not fill their whole the rest is a cell that nobody prints and everybody
 * can compute. Counts of unlike definitions are not subtracted from each other here.
 */
export function linkedTables(facts: readonly Fact[], threshold: number): LinkedTables {
  const placed = facts.map((fact, index): Placed => [cellId(index), fact]);
  const people = placed.filter(([, fact]) => countsPeople(fact));
  const divisions = [
    ...DIMENSIONS.flatMap((dimension) => divisionsBy(people, dimension)),
    ...facilitiesOf(people),
    ...programmesOf(people),
  ];
  const built = divisions.map((division, index) => divisionLine(division, `rest-${index}`));
  return {
    cells: [
      ...people.map(([id, { value }]): Cell => ({ id, value })),
      ...built.flatMap(({ rest }) => rest ?? []),
      ...percentageCells(placed, threshold),
    ],
    lines: [
      ...built.flatMap(({ line }) => line ?? []),
      ...balances(people),
      ...sameNumbers(people),
      ...percentageLines(placed),
    ],
    wholeGroups: divisions.filter(isWholeGroup).length,
  };
}

interface Division {
  readonly whole: Placed;
  readonly parts: readonly Placed[];
}

const alike = (a: Fact, b: Fact) => unlikeKeys(a.definition, b.definition).length === 0;

/** The slice of the whole that a slice is, or divides along a dimension; `undefined` when it belongs elsewhere. */
function wholeSlice(slice: Slice, dimension: Dimension): Slice | undefined {
  const { [dimension]: value, ...rest } = slice;
  if (dimension === 'offence_class' && slice.drug_subtype !== undefined) return undefined;
  const isPart = value !== undefined && value !== 'all';
  // Sub-types divide drug offences, also where the sub-type alone is named.
  return dimension === 'drug_subtype' && isPart ? { ...rest, offence_class: 'drug' } : rest;
}

function divisionsBy(people: readonly Placed[], dimension: Dimension): Division[] {
  const isPart = ({ slice }: Fact) => slice[dimension] !== undefined && slice[dimension] !== 'all';
  const groups = groupBy(people, (fact) => {
    const whole = wholeSlice(fact.slice, dimension);
    return whole && `${fact.name}|${fact.place.facility}|${spanKey(fact)}|${sliceKey(whole)}`;
  });
  return groups.flatMap((group) =>
    divisionsOf(
      group.filter(([, fact]) => !isPart(fact)),
      group.filter(([, fact]) => isPart(fact)),
      ({ slice }) => slice[dimension] ?? '',
    ),
  );
}

function facilitiesOf(people: readonly Placed[]): Division[] {
  const isWhole = ({ place }: Fact) => place.facility === ALL_FACILITIES;
  return groupBy(people, (fact) => `${fact.name}|${spanKey(fact)}|${sliceKey(fact.slice)}`).flatMap((group) =>
    divisionsOf(
      group.filter(([, fact]) => isWhole(fact)),
      group.filter(([, fact]) => !isWhole(fact)),
      ({ place }) => place.facility,
    ),
  );
}

const OUTCOMES: readonly FactName[] = [
  'programme-graduated',
  'programme-left',
  'programme-active',
  'programme-died-or-transferred',
];

function programmesOf(people: readonly Placed[]): Division[] {
  const named = (group: readonly Placed[], names: readonly FactName[]) =>
    group.filter(([, { name }]) => names.includes(name));
  return groupBy(people, (fact) => `${fact.place.facility}|${spanKey(fact)}|${sliceKey(fact.slice)}`).flatMap(
    (group) => [
      ...divisionsOf(named(group, ['programme-admitted']), named(group, OUTCOMES), ({ name }) => name),
      ...divisionsOf(
        named(group, ['programme-evaluated']),
        named(group, ['programme-admitted']),
        ({ name }) => name,
      ),
    ],
  );
}

/**
 * Each whole with its parts. Where a part is given in several meanings of a word, each meaning makes a division of its
 * own with the parts that have one.
 */
function divisionsOf(
  wholes: readonly Placed[],
  parts: readonly Placed[],
  nameOf: (fact: Fact) => string,
): Division[] {
  return wholes.flatMap((whole) => {
    const own = parts.filter(([, part]) => alike(part, whole[1]));
    const meanings = [...new Set(own.map(([, { definition }]) => definitionKey(definition)))];
    const chosen = meanings.map((meaning) => {
      const byName = new Map<string, Placed>();
      for (const part of own) {
        const name = nameOf(part[1]);
        if (!byName.has(name) || definitionKey(part[1].definition) === meaning) byName.set(name, part);
      }
      return [...byName.values()];
    });
    const different = new Map(chosen.map((list) => [list.map(([id]) => id).join(), list]));
    return [...different.values()].map((list): Division => ({ whole, parts: list }));
  });
}

/** The equation of a division; none where the parts exceed their whole, which they then do not make. */
function divisionLine({ whole, parts }: Division, restId: string): { line?: Line; rest?: Cell } {
  const [id, { value }] = whole;
  const left = value - parts.reduce((sum, [, part]) => sum + part.value, 0);
  if (left < -tolerance(value)) return {};
  // One part and its whole always tell how many are outside it; of several, a small difference is rounding.
  const hasRest = parts.length === 1 ? left > 0 : left > tolerance(value);
  const terms: Term[] = [
    ...parts.map(([cell]): Term => ({ cell, sign: 1 })),
    ...(hasRest ? [{ cell: restId, sign: 1 } as const] : []),
    { cell: id, sign: -1, margin: true },
  ];
  return {
    line: { kind: 'sum', terms },
    ...(hasRest ? { rest: { id: restId, value: left, unprinted: true } } : {}),
  };
}

function isWholeGroup({ whole, parts }: Division): boolean {
  return whole[1].value > 0 && parts.length > 1 && parts.some(([, { value }]) => value === whole[1].value);
}

const SIGNS: Readonly<Partial<Record<FactName, 1 | -1>>> = {
  'stock-at-start': 1,
  admissions: 1,
  releases: -1,
  'stock-at-end': -1,
};

/** The count at the start and the flows make the count at the end, where they do. */
function balances(people: readonly Placed[]): Line[] {
  const flows = people.filter(([, { name }]) => SIGNS[name] !== undefined);
  return groupBy(flows, (fact) => `${fact.place.facility}|${spanKey(fact)}|${sliceKey(fact.slice)}`).flatMap(
    (group): Line[] => {
      const names = new Set(group.map(([, { name }]) => name));
      if (names.size < 4 || group.length > 4) return [];
      const signed = group.map(([cell, fact]) => ({ cell, value: fact.value, sign: SIGNS[fact.name] ?? 1 }));
      const open = signed.reduce((sum, { sign, value }) => sum + sign * value, 0);
      const largest = Math.max(...signed.map(({ value }) => value));
      if (Math.abs(open) > tolerance(largest)) return [];
      return [{ kind: 'sum', terms: signed.map(({ cell, sign }) => ({ cell, sign })) }];
    },
  );
}

/** One count that stands in several places: under two definitions, as everyone and as "all", or as the end of flows. */
function sameNumbers(people: readonly Placed[]): Line[] {
  const counted = (fact: Fact) => {
    const kept = Object.entries(fact.slice).filter(([, value]) => value !== 'all');
    const ends = fact.name === 'stock-at-end' || fact.name === 'stock-at-start';
    const name = ends ? 'prison-population' : fact.name;
    // Flows state the day after or before their span in a period: the stock at its end is that of the last day.
    const day = fact.name === 'stock-at-end' ? fact.period.end : undefined;
    const start = fact.name === 'stock-at-start' ? fact.period.start : undefined;
    const date = day ?? start ?? (fact.period.start === fact.period.end ? fact.period.end : spanKey(fact));
    return `${name}|${fact.place.facility}|${date}|${sliceKey(Object.fromEntries(kept))}|${fact.value}`;
  };
  return groupBy(people, counted)
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'same', terms: group.map(([cell]): Term => ({ cell, sign: 1 })) }));
}
