import type { Fact, PenaltyScale, Source } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import type { ColumnQuality } from '../model/quality.js';
import type { InputRecord, SetAsideRow } from '../model/study.js';
import type { Table } from '../model/table.js';
import type { CaseTallies } from '../model/tally.js';
import { type CountedCases, settleCases } from './cases/settle-cases.js';
import { CHECKS } from './checks/index.js';
import { foldRepeatedScales, overlappingPenalties } from './checks/penalties.js';
import { foldProblems, sortProblems } from './fold.js';
import { Ledger, refusedTable } from './ledger.js';
import { sortFacts, sortPenalties } from './order.js';
import { CellCounts } from './quality.js';
import { type RowOutcome, readRows } from './read-rows.js';
import { completed } from './reading/complete.js';
import type { TableDecisions } from './reading/reading.js';
import { recognise } from './recognise.js';
import { settleSources, undescribed } from './settle-sources.js';

export { CASE_TABLES, caseColumns } from './cases/case-tables.js';
export { type CasePlan, planCases } from './cases/plan-cases.js';
export type { CountedCases } from './cases/settle-cases.js';
export { lengthCounts } from './cells/length-counts.js';
export { columnsOf } from './define-table.js';
export { isKnownHeader } from './header.js';
export { PRESETS } from './presets/index.js';
export { UNNAMED_COUNTRY } from './read-rows.js';
export { type Column, columnsOfTable } from './reading/columns.js';
export type { Reading, TableDecisions } from './reading/reading.js';
export { dateOfHeader as periodOfHeader } from './reading/when.js';
export { isCaseTable, understand } from './recognise.js';
export { columnsGiving, tableGiving } from './tables/giving.js';
export { TABLES } from './tables/index.js';
export { isNoteStart } from './vocabulary/index.js';

/** What a run may ask of its inputs. */
export interface NormaliseOptions {
  /** Alpha-3 codes; every country found when left out. */
  readonly countries?: readonly string[];
  /** Facts after the end of this period are set aside. */
  readonly asOf?: Period;
  /** ISO date; with no `asOf`, facts after it are an error. */
  readonly today: string;
  /** What the user decides about a file instead of the evidence in it. */
  readonly decisionsOf?: (file: string) => TableDecisions;
}

/** What the inputs say of one country. */
export interface CountryFacts {
  readonly facts: readonly Fact[];
  readonly penalties: readonly PenaltyScale[];
  readonly quality: readonly ColumnQuality[];
  /** Counts of its tables of cases. */
  readonly cases: readonly CaseTallies[];
}

/** Everything that the inputs say, and where every row of them went. */
export interface Normalised {
  /** By alpha-3 code, in order. */
  readonly countries: ReadonlyMap<string, CountryFacts>;
  readonly sources: readonly Source[];
  /** The file that describes each source, by its identifier. */
  readonly sourceFiles: ReadonlyMap<string, string>;
  /**
   * Every table given; `table` is empty for one that was not recognised. `rowsOfCountry` is filled in for each study.
   */
  readonly inputs: readonly Omit<InputRecord, 'rowsOfCountry'>[];
  /** Rows used, by country and file. */
  readonly rowsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly problems: readonly Problem[];
  readonly setAside: readonly SetAsideRow[];
}

/**
 * Turns tables into facts. The order of tables and rows makes no difference to what comes out.
 * @param counted tables of cases, with the counts that an engine made of them
 */
export function normalise(
  tables: readonly Table[],
  options: NormaliseOptions,
  counted: readonly CountedCases[] = [],
): Normalised {
  const problems: Problem[] = [];
  const read: ReadTable[] = [];
  const published: Source[] = [];
  const refused: ReturnType<typeof refusedTable>[] = [];
  for (const table of [...tables].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const found = recognise(table, decisionsFor(table.file, options));
    append(problems, found.problems);
    if ('refused' in found) {
      refused.push(refusedTable(table, found.refused));
      // Rows that do not fit a header which is none are no cause of their own.
      problems.push(...table.problems.filter(({ code }) => !code.startsWith('row-')));
      continue;
    }
    const { definition, formats, reading } = found.recognised;
    const counts = new CellCounts(definition.name);
    const rows = completed(readRows(found.recognised, options, counts), reading);
    read.push({ table, counts, rows });
    if (reading) published.push(reading.source);
    append(problems, table.problems);
    for (const row of rows) append(problems, row.problems);
    append(problems, formats.problems());
  }
  const outcomes = read.length === 1 && read[0] ? read[0].rows : read.flatMap(({ rows }) => rows);
  const cases = counted.map(settleCases).sort((a, b) => (a.input.file < b.input.file ? -1 : 1));
  for (const table of cases) append(problems, table.problems);
  const byCountry = groupByCountry(outcomes);
  const codes = [
    ...new Set([...byCountry.keys(), ...cases.flatMap(({ rowsOf }) => [...rowsOf.keys()])]),
  ].sort();
  const countries = new Map<string, CountryFacts>();
  const ledger = new Ledger();
  for (const code of codes) {
    const kept = (byCountry.get(code) ?? []).filter(({ rejected }) => !rejected);
    const tallied = cases.flatMap((table) => table.cases.get(code) ?? []);
    const checked = check([
      ...kept.flatMap(({ facts }) => facts),
      ...cases.flatMap((table) => table.facts.get(code) ?? []),
    ]);
    const scales = foldRepeatedScales(kept.flatMap(({ penalty }) => penalty ?? []));
    append(problems, checked.problems);
    append(problems, scales.problems);
    append(problems, overlappingPenalties(scales.scales));
    ledger.withdraw(checked.withdrawn);
    ledger.use(checked.facts);
    ledger.use(scales.scales);
    if (checked.facts.length + scales.scales.length + tallied.length === 0) continue;
    countries.set(code, {
      facts: sortFacts(checked.facts),
      penalties: sortPenalties(scales.scales),
      quality: read.flatMap(({ counts }) => counts.of(code)),
      cases: tallied,
    });
  }
  append(problems, absent(options, countries, problems));
  const described = settleSources(outcomes, ledger);
  const sources = [...described.sources, ...published, ...cases.map(({ source }) => source)];
  append(problems, described.problems);
  append(problems, undescribed(outcomes, sources));
  const placed = [
    ...read.map(({ table, counts, rows }) => ledger.settle(table, counts.table, rows)),
    ...refused,
    ...cases.map(({ input, setAside }) => ({ input, setAside })),
  ];
  placed.sort((a, b) => (a.input.file < b.input.file ? -1 : 1));
  return {
    countries,
    sourceFiles: new Map([
      ...described.files,
      ...[...published, ...cases.map(({ source }) => source)].map(({ id }) => [id, id] as const),
    ]),
    sources,
    inputs: placed.map(({ input }) => input),
    rowsOf: new Map(
      codes.map((code) => [
        code,
        new Map([
          ...ledger.usedByFile(byCountry.get(code) ?? []),
          ...cases.flatMap(({ input, rowsOf }) => {
            const rows = rowsOf.get(code);
            return rows === undefined ? [] : [[input.file, rows] as const];
          }),
        ]),
      ]),
    ),
    problems: sortProblems(foldProblems(problems)),
    setAside: placed.flatMap(({ setAside }) => setAside),
  };
}

/** One by one: there may be more than a call takes arguments. */
function append<T>(to: T[], more: Iterable<T>): void {
  for (const item of more) to.push(item);
}

/** By alpha-3 code, in order. */
function groupByCountry(outcomes: readonly RowOutcome[]): Map<string, RowOutcome[]> {
  const groups = new Map<string, RowOutcome[]>();
  for (const row of outcomes) {
    if (!row.country) continue;
    const own = groups.get(row.country);
    if (own) own.push(row);
    else groups.set(row.country, [row]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file that names no country is about the one asked for, when that is one. */
function decisionsFor(file: string, { countries, decisionsOf }: NormaliseOptions): TableDecisions {
  const own = decisionsOf?.(file) ?? {};
  const [only, ...others] = countries ?? [];
  return only && others.length === 0 ? { country: only, ...own } : own;
}

interface ReadTable {
  readonly table: Table;
  readonly counts: CellCounts;
  readonly rows: readonly RowOutcome[];
}

/** Runs every check on what the ones before it left. */
function check(facts: readonly Fact[]) {
  let current = facts;
  const problems: Problem[] = [];
  const withdrawn: (readonly [Fact, ProblemCode])[] = [];
  for (const { run } of CHECKS) {
    const { problems: more = [], withdrawn: gone, added = [] } = run(current);
    append(problems, more);
    if (gone) append(withdrawn, gone);
    // The same list is grouped once for all the checks that leave it as it is.
    if (gone?.size || added.length > 0) current = [...current.filter((fact) => !gone?.has(fact)), ...added];
  }
  return { facts: current, problems, withdrawn };
}

/** Countries asked for of which no row could be used. */
function absent(
  { countries = [] }: NormaliseOptions,
  found: ReadonlyMap<string, CountryFacts>,
  problems: readonly Problem[],
): Problem[] {
  const passedOver = problems.flatMap(({ code, args }) =>
    code === 'country-not-requested' ? [String(args.country)] : [],
  );
  const others = [...new Set([...found.keys(), ...passedOver])].sort().join(', ');
  return countries
    .filter((code) => !found.has(code))
    .map((code) => problem('country-requested-absent', { country: code }, { found: others }));
}
