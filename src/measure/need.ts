import type { CaseEvent, CaseField } from '../model/case.js';
import { type Definition, type DefinitionKey, unlikeKeys } from '../model/definition.js';
import type { FactName, FactTypes, PenaltyScale } from '../model/fact.js';
import { daysApart, midpoint } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import type { ColumnQuality } from '../model/quality.js';
import type { Dimension, Slice } from '../model/slice.js';
import type { FactBook } from './fact-book.js';
import {
  type Anchor,
  absent,
  addedKeys,
  alike,
  closest,
  DAYS_FLAGGED,
  isMissing,
  type Missing,
  nearest,
  samePeriod,
  unlikeAmong,
} from './nearest.js';

/** For `ctg explain` and the data requests: what an indicator asks for. */
export interface NeedDescription {
  readonly fact: FactName | 'statutory-penalty' | 'column-quality' | 'cases' | 'suppression';
  readonly slice: Slice;
  readonly shape: 'one' | 'series' | 'facilities' | 'definitions' | 'parts' | 'table' | 'cases';
  readonly optional: boolean;
  /** Of cases: the kinds of tables that can answer, and the fields that they must have. */
  readonly of?: readonly CaseEvent[];
  readonly keys?: readonly CaseField[];
}

/** Something that an indicator asks for; `T` is what it is given. */
export interface Need<T> {
  readonly description: NeedDescription;
  /** The dates and definitions at which the need can be met. */
  anchors(book: FactBook, stratum: Slice): Omit<Anchor, 'newest'>[];
  resolve(book: FactBook, anchor: Anchor): T | Missing;
}
export type Given<N> = N extends Need<infer T> ? T : never;

interface OneOptions {
  /** Dimensions of the stratum that do not apply: a total does not narrow to a sub-type. */
  readonly ignore?: readonly Dimension[];
  /** What may be defined otherwise than in the first need, for measures that divide unlike things on purpose. */
  readonly mayDiffer?: readonly DefinitionKey[];
}

function sliceAt(stratum: Slice, own: Slice, ignore: readonly Dimension[] = []): Slice {
  const kept = Object.entries(stratum).filter(([dimension]) => !ignore.includes(dimension as Dimension));
  return { ...Object.fromEntries(kept), ...own };
}

/** One number of the whole system: at the anchor's date, or the nearest that may be combined with it. */
export function one<N extends FactName>(
  name: N,
  own: Slice = {},
  options: OneOptions = {},
): Need<FactTypes[N]> {
  return {
    description: { fact: name, slice: own, shape: 'one', optional: false },
    anchors: (book, stratum) =>
      anchorsOf(book, name, ALL_FACILITIES, sliceAt(stratum, own, options.ignore), stratum),
    resolve: (book, anchor) => {
      const slice = sliceAt(anchor.stratum, own, options.ignore);
      const definition = without(anchor.definition, options.mayDiffer ?? []);
      return nearest(book, name, anchor.facility, slice, { ...anchor, definition });
    },
  };
}

/** As the need, but absent without harm. */
export function optional<T>(need: Need<T>): Need<T | undefined> {
  return {
    // What else a need carries, such as the question that it puts to tables of cases, is asked all the same.
    ...need,
    description: { ...need.description, optional: true },
    resolve: (book, anchor) => {
      const found = need.resolve(book, anchor);
      return isMissing(found) ? undefined : found;
    },
  };
}

/**
 * Every dated number of one definition up to the anchor, oldest first, one a date. Sums are left out of a series of
 * printed numbers, and printed numbers out of one of sums.
 */
export function series<N extends FactName>(name: N, own: Slice = {}): Need<readonly FactTypes[N][]> {
  return {
    description: { fact: name, slice: own, shape: 'series', optional: false },
    anchors: (book, stratum) => anchorsOf(book, name, ALL_FACILITIES, sliceAt(stratum, own), stratum),
    resolve: (book, anchor) => {
      const all = book.find(name, anchor.facility, sliceAt(anchor.stratum, own));
      const like = all
        .filter((fact) => midpoint(fact.period) <= midpoint(anchor.period))
        .filter((fact) => unlikeKeys(fact.definition, anchor.definition).length === 0);
      const dated = onePerKey(alike(like), anchor, ({ period }) => `${period.start}/${period.end}`);
      const madeOf = (fact: FactTypes[N] | undefined) => (fact?.parts ?? []).join();
      const same = dated.filter((fact) => madeOf(fact) === madeOf(dated.at(-1)));
      return same.length > 0 ? same : absent(name, own);
    },
  };
}

/** The same number under each definition that the source gives at the anchor's date; at least two. */
export function definitions<N extends FactName>(name: N): Need<readonly FactTypes[N][]> {
  return {
    description: { fact: name, slice: {}, shape: 'definitions', optional: false },
    anchors: () => [],
    resolve: (book, anchor) => {
      const near = book
        .find(name, anchor.facility, anchor.stratum)
        .filter((fact) => daysApart(fact.period, anchor.period) <= DAYS_FLAGGED)
        .filter((fact) => !unlikeKeys(fact.definition, anchor.definition).some((key) => key !== 'capacity'));
      const meaningOf = ({ definition }: FactTypes[N]) => definition.capacity ?? 'official_unspecified';
      const meanings = [...new Set(near.map(meaningOf))].sort();
      if (meanings.length === 0 && book.find(name, anchor.facility, anchor.stratum).length === 0)
        return absent(name, {});
      // Places of another year or of other prisons are given, and no second meaning of these.
      if (meanings.length <= 1) return { missing: { code: 'too-few-definitions', args: { found: 1 } } };
      const found = meanings.map((meaning) =>
        closest(
          near.filter((fact) => meaningOf(fact) === meaning),
          anchor,
        ),
      );
      // Design places of the country and operational places of its federal prisons are no two meanings of one number.
      return unlikeAmong(found.flat(), ['capacity']) ?? found.flatMap(([fact]) => fact ?? []);
    },
  };
}

/** The parts of a breakdown at the anchor's date, in code-point order of their names. */
export function parts<N extends FactName>(
  name: N,
  dimension: Dimension,
  own: Slice = {},
): Need<readonly FactTypes[N][]> {
  const valuesOf = (book: FactBook) => [
    ...new Set(book.facts.filter((fact) => fact.name === name).map((fact) => fact.slice[dimension])),
  ];
  return {
    description: { fact: name, slice: own, shape: 'parts', optional: false },
    anchors: (book, stratum) =>
      valuesOf(book)
        .filter((value) => value !== undefined)
        .flatMap((value) =>
          anchorsOf(book, name, ALL_FACILITIES, { ...stratum, ...own, [dimension]: value }, stratum),
        ),
    resolve: (book, anchor) => {
      const found = valuesOf(book)
        .filter((value) => value !== undefined)
        .sort()
        .flatMap((value) =>
          book
            .find(name, anchor.facility, { ...anchor.stratum, ...own, [dimension]: value })
            .filter((fact) => samePeriod(fact.period, anchor.period))
            .filter((fact) => unlikeKeys(fact.definition, anchor.definition).length === 0),
        );
      const named = onePerKey(found, anchor, ({ slice }) => slice[dimension] ?? '');
      return named.length > 0 ? named : absent(name, own, dimension);
    },
  };
}

/** Of facts with the same key, the one whose definition adds least to the anchor's; in the order given. */
function onePerKey<F extends FactTypes[FactName]>(
  facts: readonly F[],
  anchor: Anchor,
  keyOf: (fact: F) => string,
): F[] {
  const best = new Map<string, F>();
  for (const fact of facts) {
    const held = best.get(keyOf(fact));
    if (!held || addedKeys(fact, anchor) < addedKeys(held, anchor)) best.set(keyOf(fact), fact);
  }
  return [...best.values()];
}

/** One facility's people and, where the source gives it, its places. */
export interface FacilityPair {
  readonly facility: string;
  readonly held: FactTypes['prison-population'];
  readonly places: FactTypes['official-capacity'] | undefined;
}

/** Facility by facility: people at the anchor's date, and the places nearest to it; once for each meaning of "place". */
export function facilities(): Need<readonly FacilityPair[]> {
  return {
    description: { fact: 'prison-population', slice: {}, shape: 'facilities', optional: false },
    anchors: (book, stratum) =>
      book.facilities.flatMap((facility) =>
        anchorsOf(book, 'prison-population', facility, stratum, stratum).flatMap((anchor) =>
          book
            .meaningsOfPlace((fact) => fact.place.facility !== ALL_FACILITIES)
            .map((meaning) => ({
              ...anchor,
              facility: ALL_FACILITIES,
              definition: { ...anchor.definition, ...meaning },
            })),
        ),
      ),
    resolve: (book, anchor) => {
      const pairs = book.facilities.flatMap((facility): FacilityPair[] => {
        const held = book
          .find('prison-population', facility, anchor.stratum)
          .find(
            (fact) =>
              samePeriod(fact.period, anchor.period) &&
              unlikeKeys(fact.definition, anchor.definition).length === 0,
          );
        if (!held) return [];
        const places = nearest(book, 'official-capacity', facility, anchor.stratum, anchor);
        return [{ facility, held, places: isMissing(places) ? undefined : places }];
      });
      return pairs.length > 0
        ? pairs
        : { missing: { code: 'need-absent', args: { fact: 'facility-population' } } };
    },
  };
}

/** The penalty scales of the country, every version. The anchor's date decides which are in force. */
export function penalties(): Need<readonly PenaltyScale[]> {
  return {
    description: { fact: 'statutory-penalty', slice: {}, shape: 'table', optional: false },
    anchors: (book) => [{ facility: ALL_FACILITIES, stratum: {}, period: book.lawDate, definition: {} }],
    resolve: (book) =>
      book.penalties.length > 0
        ? book.penalties
        : { missing: { code: 'need-absent', args: { fact: 'statutory-penalty' } } },
  };
}

/** What became of the cells of every column read. */
export function columnQuality(): Need<readonly ColumnQuality[]> {
  return {
    description: { fact: 'column-quality', slice: {}, shape: 'table', optional: false },
    anchors: (book) => [{ facility: ALL_FACILITIES, stratum: {}, period: book.lawDate, definition: {} }],
    resolve: (book) =>
      book.quality.length > 0
        ? book.quality
        : { missing: { code: 'need-absent', args: { fact: 'column-quality' } } },
  };
}

function without(definition: Definition, keys: readonly DefinitionKey[]): Definition {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.some((gone) => gone === key)));
}

function anchorsOf(book: FactBook, name: FactName, facility: string, slice: Slice, stratum: Slice) {
  return book
    .find(name, facility, slice)
    .map((fact) => ({ facility, stratum, period: fact.period, definition: fact.definition }));
}
