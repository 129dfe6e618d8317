import type { CaseEvent, CaseField } from '../model/case.js';
import type { CellRef } from '../model/cell.js';
import { type Definition, definitionKey, unlikeKeys } from '../model/definition.js';
import { type Period, parsePeriod, spanOf } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { DIMENSIONS, type Slice } from '../model/slice.js';
import { type CaseTallies, requestKey, type Tally, type TallyRequest } from '../model/tally.js';
import { Cases } from './cases.js';
import type { FactBook } from './fact-book.js';
import { type Anchor, absent, type Missing } from './nearest.js';
import type { Need } from './need.js';

interface CaseNeed {
  /** Kinds of tables that can answer, the best first. */
  readonly of: readonly CaseEvent[];
  /** Fields without which there is no answer. */
  readonly keys: readonly CaseField[];
  /** Fields that are used where the table has them. */
  readonly optional?: readonly CaseField[];
  /** Whether the years are answered one by one as well as together. */
  readonly yearly?: boolean;
}

/** A need for cases, with the question that the reader must have asked of the tables. */
export interface NeedOfCases extends Need<Cases> {
  readonly request: TallyRequest;
}

/** Counted cases of one kind of table: of each year and, where there are several, of all together. */
export function cases({ of, keys, optional = [], yearly = true }: CaseNeed): NeedOfCases {
  const request: TallyRequest = { keys: ['country', ...keys], optional: ['period', 'sex', ...optional] };
  const key = requestKey(request);
  return {
    request,
    description: { fact: 'cases', slice: {}, shape: 'cases', optional: false, of, keys },
    anchors: (book, stratum) => {
      const found = setsOf(book, of, key).find(({ tally }) => covers(tally, stratum));
      if (!found) return [];
      const periods = periodsOf(found.tally, stratum);
      const [first, last] = [periods[0], periods.at(-1)];
      if (!first || !last) return [];
      const anchor = { facility: ALL_FACILITIES, stratum, definition: found.definition };
      // One person may be among those held on several days: such days are never added up.
      if (found.definition.cases === 'held')
        return yearly ? periods.map((period) => ({ ...anchor, period })) : [{ ...anchor, period: last }];
      const all = { ...anchor, period: spanOf(first, last), ...(periods.length > 1 ? { pooled: true } : {}) };
      return yearly || periods.length === 1
        ? [...periods.map((period) => ({ ...anchor, period })), ...(periods.length > 1 ? [all] : [])]
        : [{ ...anchor, period: spanOf(first, last) }];
    },
    resolve: (book, anchor) => resolve(book, of, key, anchor),
  };
}

/** Tables of one kind and definition, added up. */
interface CaseSet {
  readonly tables: readonly CaseTallies[];
  readonly definition: Definition;
  readonly tally: Tally;
}

function setsOf(book: FactBook, of: readonly CaseEvent[], key: string): CaseSet[] {
  return of.flatMap((event) => {
    const groups = new Map<string, CaseTallies[]>();
    for (const table of book.cases) {
      if (table.event !== event || !tallyOf(table, key)) continue;
      const group = definitionKey(table.definition);
      groups.set(group, [...(groups.get(group) ?? []), table]);
    }
    return [...groups.values()].flatMap((tables) => {
      const [first] = tables;
      if (!first) return [];
      return [{ tables, definition: { ...first.definition, cases: event }, tally: added(tables, key) }];
    });
  });
}

const tallyOf = (table: CaseTallies, key: string) => table.tallies.find(({ request }) => request === key);

/** The counts of several tables as those of one: fields that one of them lacks are not known of its cases. */
function added(tables: readonly CaseTallies[], key: string): Tally {
  const tallies = tables.flatMap((table) => tallyOf(table, key) ?? []);
  const [first, ...others] = tallies;
  if (first && others.length === 0) return first;
  const fields = [...new Set(tallies.flatMap((tally) => tally.fields))];
  return {
    request: key,
    fields,
    cells: tallies.flatMap((tally) => {
      const places = fields.map((field) => tally.fields.indexOf(field));
      return tally.cells.map(
        ([values, count]) => [places.map((at) => (at < 0 ? null : (values[at] ?? null))), count] as const,
      );
    }),
  };
}

const covers = ({ fields }: Tally, stratum: Slice) =>
  DIMENSIONS.every(
    (dimension) => stratum[dimension] === undefined || fields.includes(dimension as CaseField),
  );

function inStratum(tally: Tally, stratum: Slice) {
  const tests = DIMENSIONS.flatMap((dimension) =>
    stratum[dimension] === undefined
      ? []
      : [{ at: tally.fields.indexOf(dimension as CaseField), value: stratum[dimension] }],
  );
  return tally.cells.filter(([values]) => tests.every(({ at, value }) => values[at] === value));
}

/** The years of the cases of a part, in order. */
function periodsOf(tally: Tally, stratum: Slice): Period[] {
  const at = tally.fields.indexOf('period');
  const texts = new Set(inStratum(tally, stratum).map(([values]) => values[at]));
  return [...texts]
    .flatMap((text) => (typeof text === 'string' ? (parsePeriod(text) ?? []) : []))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function resolve(book: FactBook, of: readonly CaseEvent[], key: string, anchor: Anchor): Cases | Missing {
  const found = setsOf(book, of, key).find(
    ({ definition, tally }) =>
      covers(tally, anchor.stratum) && unlikeKeys(definition, anchor.definition).length === 0,
  );
  if (!found) return absent('cases', anchor.stratum);
  const { tally, tables, definition } = found;
  const at = tally.fields.indexOf('period');
  const within = (text: unknown) => {
    const period = typeof text === 'string' ? parsePeriod(text) : undefined;
    // Cases that nothing dates belong to all the years together and to none of them.
    if (!period) return anchor.pooled === true || anchor.period.precision === 'range';
    return period.start >= anchor.period.start && period.end <= anchor.period.end;
  };
  const cells = inStratum(tally, anchor.stratum).filter(([values]) => at < 0 || within(values[at]));
  if (cells.length === 0) return absent('cases', anchor.stratum);
  return new Cases(
    {
      period: anchor.period,
      definition,
      cells: tables.flatMap((table) => evidenceOf(table, tally.fields)),
      sources: [...new Set(tables.flatMap((table) => table.sources))],
      slice: anchor.stratum,
    },
    tally.fields,
    cells,
  );
}

/** The columns that the fields were read from, each once. */
function evidenceOf({ columns }: CaseTallies, fields: readonly CaseField[]): CellRef[] {
  const cells = fields.flatMap((field) => columns[field] ?? []);
  return [...new Map(cells.map((cell) => [cell.header, cell])).values()];
}

/** The parts of the cases that a need can be answered for: everyone, and each value of some dimensions. */
export function strataOf(need: NeedOfCases, dimensions: readonly (readonly (keyof Slice)[])[]) {
  const key = requestKey(need.request);
  return (book: FactBook): Slice[] => {
    const { of = [] } = need.description;
    const [set] = setsOf(book, of, key);
    if (!set) return [{}];
    return [
      {},
      ...dimensions.flatMap((names) => {
        const places = names.map((name) => set.tally.fields.indexOf(name as CaseField));
        if (places.some((at) => at < 0)) return [];
        const seen = new Map<string, Slice>();
        for (const [values] of set.tally.cells) {
          const own = places.map((at) => values[at]);
          if (own.some((value) => typeof value !== 'string')) continue;
          const slice = Object.fromEntries(names.map((name, index) => [name, String(own[index])]));
          seen.set(JSON.stringify(own), slice);
        }
        return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice);
      }),
    ];
  };
}
