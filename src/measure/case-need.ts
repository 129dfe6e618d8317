import type { CaseEvent, CaseField, CaseValue } from '../model/case.js';
import type { CellRef } from '../model/cell.js';
import { type Definition, definitionKey, unlikeKeys } from '../model/definition.js';
import { type Period, parsePeriod, spanOf } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { DIMENSIONS, type Slice } from '../model/slice.js';
import { type CaseTallies, requestKey, rowsWhere, type Tally, type TallyRequest } from '../model/tally.js';
import { Cases } from './cases.js';
import type { FactBook } from './fact-book.js';
import { type Anchor, absentCases, type Missing } from './nearest.js';
import type { Need } from './need.js';

/** More different values of one field than this are not parts of a population. */
const CODES = 1 << 16;

interface CaseNeed {
  /** Kinds of tables that can answer, the best first. */
  readonly of: readonly CaseEvent[];
  /** Fields without which there is no answer. */
  readonly keys: readonly CaseField[];
  /** Fields of which at least one is needed. */
  readonly anyOf?: readonly CaseField[];
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
export function cases({ of, keys, anyOf = [], optional = [], yearly = true }: CaseNeed): NeedOfCases {
  const used = new Set<CaseField>(['period', 'sex', ...anyOf, ...optional]);
  const request: TallyRequest = { keys: ['country', ...keys], optional: [...used] };
  const key = requestKey(request);
  return {
    request,
    description: { fact: 'cases', slice: {}, shape: 'cases', optional: false, of, keys: [...keys, ...anyOf] },
    anchors: (book, stratum) => {
      const found = setsOf(book, of, key).find(({ tally }) => covers(tally, stratum));
      if (!found) return [];
      const periods = periodsOf(found.tally, stratum);
      const [first, last] = [periods[0], periods.at(-1)];
      if (!first || !last) return [];
      const anchor = { facility: ALL_FACILITIES, stratum, definition: found.definition };
      if (found.definition.cases === 'held')
        return yearly ? periods.map((period) => ({ ...anchor, period })) : [{ ...anchor, period: last }];
      const all = { ...anchor, period: spanOf(first, last), ...(periods.length > 1 ? { pooled: true } : {}) };
      return yearly || periods.length === 1
        ? [...periods.map((period) => ({ ...anchor, period })), ...(periods.length > 1 ? [all] : [])]
        : [{ ...anchor, period: spanOf(first, last) }];
    },
    resolve: (book, anchor) => resolve(book, { of, key, yearly }, anchor),
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
      if (table.event !== event || !tallyFor(table, key)) continue;
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

const tallyFor = (table: CaseTallies, key: string) => table.tallies.find(({ request }) => request === key);

/** The counts of several tables as those of one: fields that one of them lacks are not known of its cases. */
function added(tables: readonly CaseTallies[], key: string): Tally {
  const tallies = tables.flatMap((table) => tallyFor(table, key) ?? []);
  const [first, ...others] = tallies;
  if (first && others.length === 0) return first;
  const fields = [...new Set(tallies.flatMap((tally) => tally.fields))];
  const size = tallies.reduce((sum, { counts }) => sum + counts.length, 0);
  const counts = new Float64Array(size);
  const columns = fields.map((field) => joined(tallies, field, size));
  let start = 0;
  for (const tally of tallies) {
    counts.set(tally.counts, start);
    start += tally.counts.length;
  }
  return {
    request: key,
    fields,
    values: columns.map(({ values }) => values),
    codes: columns.map(({ codes }) => codes),
    counts,
  };
}

/** One field of several tallies, one below the other, with one numbering of its values. */
function joined(tallies: readonly Tally[], field: CaseField, size: number) {
  const values: CaseValue[] = [null];
  const known = new Map<CaseValue, number>([[null, 0]]);
  const codes = new Uint32Array(size);
  let start = 0;
  for (const tally of tallies) {
    const at = tally.fields.indexOf(field);
    const own = tally.codes[at];
    const renumbered = (tally.values[at] ?? []).map((value) => {
      const code = known.get(value) ?? values.push(value) - 1;
      known.set(value, code);
      return code;
    });
    if (own)
      for (let row = 0; row < own.length; row += 1) codes[start + row] = renumbered[own[row] ?? 0] ?? 0;
    start += tally.counts.length;
  }
  return { values, codes };
}

const covers = ({ fields }: Tally, stratum: Slice) =>
  DIMENSIONS.every(
    (dimension) => stratum[dimension] === undefined || fields.includes(dimension as CaseField),
  );

/** The rows of the cases of a part. */
function inStratum(tally: Tally, stratum: Slice): Uint32Array {
  const tests = DIMENSIONS.flatMap((dimension) => {
    if (stratum[dimension] === undefined) return [];
    const at = tally.fields.indexOf(dimension as CaseField);
    return [{ at, wanted: (tally.values[at] ?? []).map((value) => value === stratum[dimension]) }];
  });
  return rowsWhere(tally, tests);
}

/** The years of the cases of a part, in order. */
function periodsOf(tally: Tally, stratum: Slice): Period[] {
  const at = tally.fields.indexOf('period');
  const codes = new Set<number>();
  for (const row of inStratum(tally, stratum)) codes.add(tally.codes[at]?.[row] ?? 0);
  return [...codes]
    .flatMap((code) => {
      const text = tally.values[at]?.[code];
      return typeof text === 'string' ? (parsePeriod(text) ?? []) : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

interface Wanted {
  readonly of: readonly CaseEvent[];
  readonly key: string;
  readonly yearly: boolean;
}

function resolve(book: FactBook, { of, key, yearly }: Wanted, anchor: Anchor): Cases | Missing {
  const found = setsOf(book, of, key).find(
    ({ definition, tally }) =>
      covers(tally, anchor.stratum) && unlikeKeys(definition, anchor.definition).length === 0,
  );
  if (!found) return absentCases(of, anchor.stratum);
  const { tally, tables, definition } = found;
  const at = tally.fields.indexOf('period');
  // One person may be among those held on several days: such days are never added up.
  const isWhole = !yearly && definition.cases !== 'held';
  const within = (text: unknown) => {
    const period = typeof text === 'string' ? parsePeriod(text) : undefined;
    if (isWhole) return true;
    // Cases that nothing dates belong to all the years together and to none of them.
    if (!period) return anchor.pooled === true || anchor.period.precision === 'range';
    return period.start >= anchor.period.start && period.end <= anchor.period.end;
  };
  const inPart = inStratum(tally, anchor.stratum);
  const rows =
    at < 0 ? inPart : rowsWhere(tally, [{ at, wanted: (tally.values[at] ?? []).map(within) }], inPart);
  if (rows.length === 0) return absentCases(of, anchor.stratum);
  return new Cases(
    {
      period: (isWhole ? wholeOf(tally, anchor.stratum) : undefined) ?? anchor.period,
      definition,
      cells: tables.flatMap((table) => evidenceOf(table, tally.fields)),
      sources: [...new Set(tables.flatMap((table) => table.sources))],
      slice: anchor.stratum,
    },
    tally,
    rows,
  );
}

/** From the first to the last year of the cases of a part. */
function wholeOf(tally: Tally, stratum: Slice): Period | undefined {
  const periods = periodsOf(tally, stratum);
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last && spanOf(first, last);
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
        const combinations = new Set<number>();
        const { counts, codes, values } = set.tally;
        for (let row = 0; row < counts.length; row += 1) {
          const key = places.reduce((sum, at) => sum * CODES + (codes[at]?.[row] ?? 0), 0);
          if (combinations.has(key)) continue;
          combinations.add(key);
          const own = places.map((at) => values[at]?.[codes[at]?.[row] ?? 0]);
          if (own.some((value) => typeof value !== 'string')) continue;
          const slice = Object.fromEntries(names.map((name, index) => [name, String(own[index])]));
          seen.set(JSON.stringify(own), slice);
        }
        return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice);
      }),
    ];
  };
}
