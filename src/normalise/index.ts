import type { Fact, PenaltyScale, Source } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import type { ColumnQuality } from '../model/quality.js';
import type { InputRecord, SetAsideRow } from '../model/study.js';
import type { Table } from '../model/table.js';
import { CHECKS } from './checks/index.js';
import { overlappingPenalties } from './checks/penalties.js';
import { foldProblems, sortProblems } from './fold.js';
import { type RowOutcome, readRows } from './read-rows.js';
import { recognise } from './recognise.js';

export { countryCode, nearestCountry } from './country.js';
export { columnsOf } from './define-table.js';
export { TABLES } from './tables/index.js';

/** What a run may ask of its inputs. */
export interface NormaliseOptions {
  /** Alpha-3 codes; every country found when left out. */
  readonly countries?: readonly string[];
  /** Facts after the end of this period are set aside. */
  readonly asOf?: Period;
  /** ISO date; with no `asOf`, facts after it are an error. */
  readonly today: string;
}

/** What the inputs say of one country. */
export interface CountryFacts {
  readonly facts: readonly Fact[];
  readonly penalties: readonly PenaltyScale[];
  readonly quality: readonly ColumnQuality[];
}

/** Everything that the inputs say, and where every row of them went. */
export interface Normalised {
  /** By alpha-3 code, in order. */
  readonly countries: ReadonlyMap<string, CountryFacts>;
  readonly sources: readonly Source[];
  /** The file that describes each source, by its identifier. */
  readonly sourceFiles: ReadonlyMap<string, string>;
  /** `rowsOfCountry` is filled in for each study. */
  readonly inputs: readonly Omit<InputRecord, 'rowsOfCountry'>[];
  /** Rows used, by country and file. */
  readonly rowsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly problems: readonly Problem[];
  readonly setAside: readonly SetAsideRow[];
}

/** Turns tables into facts. The order of tables and rows makes no difference to what comes out. */
export function normalise(tables: readonly Table[], options: NormaliseOptions): Normalised {
  const problems: Problem[] = [];
  const read: { readonly table: Table; readonly name: string; readonly rows: readonly RowOutcome[] }[] = [];
  for (const table of [...tables].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const found = recognise(table);
    problems.push(...found.problems);
    if (!found.recognised) continue;
    const rows = readRows(found.recognised, options);
    read.push({ table, name: found.recognised.definition.name, rows });
    problems.push(...rows.flatMap((row) => row.problems));
  }
  const outcomes = read.flatMap(({ rows }) => rows);
  const codes = [...new Set(outcomes.flatMap(({ country }) => (country ? [country] : [])))].sort();
  const countries = new Map<string, CountryFacts>();
  const withdrawn = new Map<string, ProblemCode>();
  const surviving = new Set<string>();
  for (const code of codes) {
    const own = outcomes.filter(({ country, rejected }) => country === code && !rejected);
    const checked = check(own.flatMap(({ facts }) => facts));
    const penalties = own.flatMap(({ penalty }) => (penalty ? [penalty] : []));
    problems.push(...checked.problems, ...overlappingPenalties(penalties));
    for (const [key, reason] of checked.withdrawn) withdrawn.set(key, reason);
    for (const fact of checked.facts)
      for (const { file, line } of fact.cells) surviving.add(`${file}:${line}`);
    for (const { cells } of penalties) for (const { file, line } of cells) surviving.add(`${file}:${line}`);
    const quality = qualityOf(read, code);
    if (checked.facts.length > 0 || penalties.length > 0) {
      countries.set(code, { facts: sortFacts(checked.facts), penalties: sortPenalties(penalties), quality });
    }
  }
  for (const code of options.countries ?? []) {
    if (!countries.has(code))
      problems.push(problem('country-requested-absent', { country: code }, { found: codes.join(', ') }));
  }
  const sources = [
    ...new Map(outcomes.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values(),
  ];
  problems.push(...undescribed(outcomes, sources));
  const placed = read.map(({ table, name, rows }) => settle(table, name, rows, surviving, withdrawn));
  const rowsOf = new Map(codes.map((code) => [code, usedByFile(outcomes, code, surviving)]));
  return {
    countries,
    sourceFiles: new Map(
      outcomes.flatMap(({ source, file }) => (source ? [[source.id, file] as const] : [])),
    ),
    sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)),
    inputs: placed.map(({ input }) => input),
    rowsOf,
    problems: sortProblems(foldProblems([...problems, ...noDuplicates(tables)])),
    setAside: placed.flatMap(({ setAside }) => setAside),
  };
}

/** What the reading itself met, once. */
function noDuplicates(tables: readonly Table[]): Problem[] {
  return tables.flatMap(({ problems }) => problems);
}

function check(facts: readonly Fact[]) {
  let current = [...facts];
  const problems: Problem[] = [];
  const withdrawn = new Map<string, ProblemCode>();
  for (const { run } of CHECKS) {
    const found = run(current);
    problems.push(...(found.problems ?? []));
    const gone = found.withdrawn;
    if (gone) {
      for (const [fact, code] of gone) {
        for (const { file, line } of fact.cells)
          if (!withdrawn.has(`${file}:${line}`)) withdrawn.set(`${file}:${line}`, code);
      }
      current = current.filter((fact) => !gone.has(fact));
    }
    current.push(...(found.added ?? []));
  }
  return { facts: current, problems, withdrawn };
}

/** Decides for every row whether anything of it was used; a row is used or set aside, never neither. */
function settle(
  table: Table,
  name: string,
  rows: readonly RowOutcome[],
  surviving: ReadonlySet<string>,
  withdrawn: ReadonlyMap<string, ProblemCode>,
) {
  const setAside: SetAsideRow[] = [...table.setAside];
  for (const row of rows) {
    const key = `${table.file}:${row.line}`;
    if (row.source && !row.rejected) continue;
    if (!row.rejected && surviving.has(key)) continue;
    const code = row.rejected ?? withdrawn.get(key) ?? row.problems[0]?.code ?? 'value-missing';
    setAside.push({ file: table.file, line: row.line, code });
  }
  setAside.sort((a, b) => a.line - b.line);
  const input = {
    file: table.file,
    sha256: table.sha256,
    bytes: table.bytes,
    table: name,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: table.headerLine,
    header: table.header,
    rowsRead: table.rowsRead,
    rowsUsed: table.rowsRead - setAside.length,
    rowsSetAside: setAside.length,
  };
  return { input, setAside };
}

function usedByFile(outcomes: readonly RowOutcome[], country: string, surviving: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const row of outcomes) {
    if (row.country !== country || !surviving.has(`${row.file}:${row.line}`)) continue;
    counts.set(row.file, (counts.get(row.file) ?? 0) + 1);
  }
  return counts;
}

function qualityOf(
  read: readonly { readonly name: string; readonly rows: readonly RowOutcome[] }[],
  country: string,
): ColumnQuality[] {
  return read.flatMap(({ name, rows }) => {
    const columns = new Map<string, { required: number; valid: number; invalid: number; file: string }>();
    for (const row of rows) {
      if (row.country !== country) continue;
      for (const { header, fate } of row.fates) {
        const known = columns.get(header) ?? { required: 0, valid: 0, invalid: 0, file: row.file };
        known.required += 1;
        if (fate === 'valid') known.valid += 1;
        if (fate === 'invalid') known.invalid += 1;
        columns.set(header, known);
      }
    }
    return [...columns].map(([header, counts]) => ({ table: name, header, country, ...counts }));
  });
}

function undescribed(outcomes: readonly RowOutcome[], sources: readonly Source[]): Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const seen = new Set<string>();
  return outcomes.flatMap((row) => {
    const ids = [...row.facts.flatMap((fact) => fact.sources), ...(row.penalty?.sources ?? [])];
    return ids.flatMap((id) => {
      if (known.has(id) || seen.has(id)) return [];
      seen.add(id);
      return [problem('source-not-described', { file: row.file, line: row.line }, { id })];
    });
  });
}

function sortFacts(facts: readonly Fact[]): Fact[] {
  const key = (fact: Fact) =>
    [
      fact.name,
      fact.place.facility,
      JSON.stringify(fact.slice),
      fact.period.start,
      fact.period.end,
      fact.cells[0]?.file,
      String(fact.cells[0]?.line).padStart(9, '0'),
    ].join('\u0000');
  return facts
    .map((fact) => ({ fact, key: key(fact) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ fact }) => fact);
}

function sortPenalties(scales: readonly PenaltyScale[]): PenaltyScale[] {
  const key = (scale: PenaltyScale) =>
    [scale.offenceClass, scale.conductId, scale.tier, scale.inForceFrom?.start ?? '0000', scale.article].join(
      '\u0000',
    );
  return [...scales].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
