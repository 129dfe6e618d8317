import { closest, distance } from 'fastest-levenshtein';
import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import type { Table, TableRow } from '../model/table.js';
import { shown } from './cell.js';
import { columnsOf, type TableDefinition } from './define-table.js';
import { headerKey } from './header.js';
import { nearestTable } from './nearest-table.js';
import { ColumnFormats } from './reading/formats.js';
import { readingOf, repeatedColumns } from './reading/published.js';
import type { CanonicalRow, Need, Reading, TableDecisions } from './reading/reading.js';
import { personalData } from './reading/reading-problems.js';
import { percentagesOnly, whyNotRead } from './reading/why-not.js';
import { TABLES } from './tables/index.js';
import { FIELDS } from './vocabulary/fields.js';
import { fieldsOf } from './vocabulary/index.js';

/** A file whose canonical table is known, and how its rows become rows of it. */
export interface Recognised {
  readonly table: Table;
  readonly definition: TableDefinition;
  readonly formats: ColumnFormats;
  readonly expand: (row: TableRow) => readonly CanonicalRow[];
  /** Lines that are no data of their own, by the reason. */
  readonly leftOut: ReadonlyMap<number, ProblemCode>;
  /** Set for a table in its publisher's own form. */
  readonly reading?: Reading;
}

/** What a file is, or the code for which none of its rows can be used. */
export type Recognition = { readonly problems: readonly Problem[] } & (
  | { readonly recognised: Recognised }
  | { readonly refused: ProblemCode; readonly reading?: Reading }
);

/** Which canonical table a file is, by its headers alone; the file's name is never asked. */
export function recognise(table: Table, decisions: TableDecisions = {}): Recognition {
  const canonical = recogniseCanonical(table, decisions);
  if ('recognised' in canonical || !isOpen(canonical.refused)) return canonical;
  const shares = percentagesOnly(table, decisions);
  if (shares) return { refused: shares.code, problems: [shares] };
  const published = recognisePublished(table, decisions);
  // A canonical table with a slip of the pen is best served by being told of the slip.
  if (published && 'refused' in published && isSlip(canonical, published.reading)) return canonical;
  if (published) return published;
  const reason = canonical.refused === 'header-not-recognised' ? whyNotRead(table, decisions) : undefined;
  if (reason) return { refused: reason.code, problems: [reason] };
  const repeated = repeatedColumns(table, decisions);
  return repeated.length > 0 ? { ...canonical, problems: [...canonical.problems, ...repeated] } : canonical;
}

/** How a table in its publisher's own form is understood; `undefined` when it is canonical or holds no counts. */
export function understand(table: Table, decisions: TableDecisions = {}): Recognition {
  return recognise(table, decisions);
}

/** Whether a table holds a case a row, in canonical or any other columns. */
export function isCaseTable(table: Table, decisions: TableDecisions = {}): boolean {
  if (decisions.event) return true;
  if ('recognised' in recogniseCanonical(table, decisions)) return false;
  return readingOf(table, decisions)?.shape === 'cases';
}

/** Whether a header that nothing understands is a letter or two away from a canonical one. */
function isSlip({ problems }: Recognition, reading: Reading | undefined): boolean {
  const suggestions = problems.map(({ args }) => String(args.suggestion ?? '')).join(', ');
  const strange = reading?.columns.filter(({ how }) => how === 'unknown') ?? [];
  return strange.some(({ header }) => suggestions.includes(`${header.trim()} →`));
}

/** Whether a table that is not canonical may be read as its publisher wrote it. */
const isOpen = (code: ProblemCode) => code === 'header-not-recognised' || code === 'country-missing';

function recognisePublished(table: Table, decisions: TableDecisions): Recognition | undefined {
  const reading = readingOf(table, decisions);
  if (!reading) return undefined;
  const where = { file: table.file, line: table.headerLine };
  const missing = reading.needs.map((need) => NEEDED[need]);
  const problems = [...reading.problems, ...missing.map((code) => problem(code, where))];
  const [code] = missing;
  if (code) return { refused: code, problems, reading };
  // Cases are counted by an engine and never become rows of facts.
  if (reading.shape === 'cases') return { refused: 'case-event-not-said', problems, reading };
  const definition = TABLES.find(({ name }) => name === reading.tableName);
  if (!definition) return undefined;
  const { formats, expand, leftOut } = reading;
  return { recognised: { table: reading.table, definition, formats, expand, leftOut, reading }, problems };
}

const NEEDED = {
  country: 'country-missing',
  date: 'date-missing',
  value: 'value-not-named',
  rows: 'rows-not-told-apart',
  event: 'case-event-not-said',
} as const satisfies Record<Need, ProblemCode>;

function recogniseCanonical(table: Table, decisions: TableDecisions): Recognition {
  const keys = table.header.map(headerKey);
  const { columns, twice } = positionsOf(keys);
  const refuse = (code: ProblemCode, args: Problem['args']): Recognition => ({
    refused: code,
    problems: [problem(code, { file: table.file, line: table.headerLine }, args)],
  });
  const [definition, other] = matching(columns);
  if (!definition) {
    const nearest = nearestTable(table.header, keys, columns);
    // A table that would be known if it named its country: no country is assumed for it.
    const nameless = !columns.has('country') && matching(new Map([...columns, ['country', -1]])).length > 0;
    if (nameless && nearest.suggestion === '') return refuse('country-missing', {});
    return refuse('header-not-recognised', { seen: seen(table), ...nearest });
  }
  if (other) return refuse('table-ambiguous', { first: definition.name, second: other.name });
  const read = new Set(columnsOf(definition).filter((column) => !definition.notRead.includes(column)));
  const doubled = [...twice].filter((key) => read.has(key));
  if (doubled.length > 0) return refuse('header-duplicated', { headers: doubled.join(', ') });
  const row: CanonicalRow = { columns, said: new Map() };
  return {
    recognised: {
      table,
      definition,
      formats: new ColumnFormats(table, decisions),
      expand: () => [row],
      leftOut: new Map(),
    },
    problems: unused(table, keys, definition),
  };
}

function positionsOf(keys: readonly string[]) {
  const columns = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (key === '') continue;
    if (columns.has(key)) twice.add(key);
    else columns.set(key, index);
  }
  // A file with years and no dates is dated by them.
  const year = columns.get('year');
  if (!columns.has('date') && year !== undefined) {
    columns.set('date', year);
    if (twice.has('year')) twice.add('date');
  }
  return { columns, twice };
}

/** The tables that the columns make. A file of two tables side by side makes both, and is refused. */
function matching(columns: ReadonlyMap<string, number>): TableDefinition[] {
  const has = (column: string) => columns.has(column);
  return TABLES.filter(
    ({ required, anyOf, noneOf = [] }) =>
      required.every(has) && (anyOf.length === 0 || anyOf.some(has)) && !noneOf.some(has),
  );
}

/** Columns that no part of the table reads; a header a letter or two away from a known one is pointed out. */
function unused(table: Table, keys: readonly string[], definition: TableDefinition): Problem[] {
  const known = new Set([...columnsOf(definition), ...(definition.dated ? ['year'] : [])]);
  const strange = keys.flatMap((key, index) => {
    if (known.has(key)) return [];
    const named = table.header[index]?.trim() ?? '';
    const filled = named !== '' || table.rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    return filled ? [{ key, header: named === '' ? `#${index + 1}` : shown(named) }] : [];
  });
  const named = strange.filter(({ header }) => isPersonal(header)).map(({ header }) => header);
  const rest = strange.filter(({ header }) => !named.includes(header));
  const problems = named.length > 0 ? [personalData(table, named)] : [];
  if (rest.length === 0) return problems;
  const near = rest.flatMap(({ key, header }) => {
    const nearest = closest(key, [...known]);
    return key.length > 2 && distance(key, nearest) <= 2 ? [`${header} → ${nearest}`] : [];
  });
  const args = { columns: rest.map(({ header }) => header).join(', '), suggestion: near.join(', ') };
  return [...problems, problem('column-not-used', { file: table.file, line: table.headerLine }, args)];
}

/** Whether a header that no table reads means, before anything else, a name or another thing that points to a person. */
function isPersonal(header: string): boolean {
  const [first] = fieldsOf(header);
  return first !== undefined && FIELDS[first.field] === 'personal';
}

function seen(table: Table): string {
  const text = table.header
    .map((header) => header.trim())
    .filter((header) => header !== '')
    .slice(0, 8)
    .map(shown)
    .join(', ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
