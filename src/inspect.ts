import { type FieldInspection, inspectCases } from './inspect-cases.js';
import { canonicalColumns, inspected, named } from './inspect-columns.js';
import type { CaseEvent } from './model/case.js';
import type { Problem } from './model/problem.js';
import type { SetAsideRow } from './model/study.js';
import type { Dialect, ReadDecisions, Table } from './model/table.js';
import {
  type Column,
  columnsOfTable,
  isCaseTable,
  isKnownHeader,
  isNoteStart,
  normalise,
  type Reading,
  type TableDecisions,
  UNNAMED_COUNTRY,
  understand,
} from './normalise/index.js';
import { readFiles } from './read/index.js';

/** What a user may decide about a file: how it is read, and what its columns mean. */
export type FileDecisions = ReadDecisions & TableDecisions;

/** What a column is taken for, and why. */
export interface ColumnInspection {
  /** From 1. */
  readonly position: number;
  readonly header: string;
  /** A canonical name; `null` when the column is not understood. */
  readonly meaning: string | null;
  /** What the meaning rests on: the user's word, the canonical name, a word of a vocabulary, or nothing. */
  readonly how: Column['how'];
  /** The vocabulary's words found in the header. */
  readonly phrase?: string;
  /** Meanings between which only a person can decide. */
  readonly candidates?: readonly string[];
  readonly type: string | null;
  readonly decimal?: string | null;
  readonly thousands?: string | null;
  /** What decided how the numbers or dates are written. */
  readonly decidedBy?: string;
  readonly dateOrder?: string;
  /** Of a column of lengths of time: how many cells say how long, for life, a range, nothing, or what cannot be read. */
  readonly lengths?: LengthCounts;
}

/** What the cells of a column of lengths of time hold. */
export interface LengthCounts {
  readonly read: number;
  readonly life: number;
  readonly ranges: number;
  readonly unknown: number;
  readonly unreadable: number;
}

export type InspectionNeed = Reading['needs'][number] | 'followup' | 'return-event';

/** How a file is read: every decision with its evidence, and what became of every row. */
export interface Inspection {
  readonly file: string;
  readonly bytes: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly quote: Dialect['quote'];
  readonly escape: Dialect['escape'];
  /** The marks that the numbers of the file show without doubt; `null` where none does. */
  readonly decimal: string | null;
  readonly thousands: string | null;
  /** Lines of the file, from 1. */
  readonly headerLines: readonly number[];
  readonly header: readonly string[];
  /** Rows above the header and below the data, as text. */
  readonly title: readonly string[];
  readonly footer: readonly string[];
  /** The canonical table that its rows become; `null` when none. */
  readonly table: string | null;
  readonly shape: Reading['shape'] | 'canonical' | null;
  readonly columns: readonly ColumnInspection[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsSetAside: number;
  readonly setAside: readonly SetAsideRow[];
  /** Of a table of cases: what a row stands for, `null` when only the user can say. */
  readonly event?: CaseEvent | null;
  /** Of a table of cases: what is known of each. */
  readonly fields?: readonly FieldInspection[];
  /** What only a person can say before the file can be analysed. */
  readonly needs: readonly InspectionNeed[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one file and says how it is understood, with nothing written. Rows are counted as they would be used once
 * what is missing has been said.
 * @param today ISO date
 */
export async function inspect(
  path: string,
  today: string,
  decisions: FileDecisions = {},
): Promise<{ readonly inspection: Inspection; readonly table: Table | undefined }> {
  const help = {
    isHeader: isKnownHeader,
    isNote: isNoteStart,
    isCases: (table: Table) => isCaseTable(table, decisions),
  };
  const read = await readFiles([path], help, () => decisions);
  const [cases] = read.cases;
  if (cases) {
    const { sample } = cases;
    const found = await inspectCases(cases, today, decisions, help);
    const inspection = {
      ...written(sample),
      ...found,
      problems: onceEach(found.problems.map(withoutUnnamed)),
    };
    return { table: sample, inspection };
  }
  const [empty] = read.empty;
  if (empty) {
    const found = understand(empty, decisions);
    return {
      table: empty,
      inspection: {
        ...described(empty, found),
        rowsUsed: 0,
        rowsSetAside: 0,
        setAside: [],
        problems: read.problems,
      },
    };
  }
  const [table] = read.tables;
  if (!table) return { inspection: withoutTable(path, read.problems), table };
  const found = understand(table, decisions);
  const reading = 'recognised' in found ? found.recognised.reading : found.reading;
  const needs = reading?.needs ?? [];
  const filled: FileDecisions = {
    ...decisions,
    ...(needs.includes('country') ? { country: UNNAMED_COUNTRY } : {}),
    ...(needs.includes('date') ? { date: today } : {}),
    ...(needs.includes('value') ? { value: 'total' } : {}),
  };
  const normalised = normalise([table], { today, decisionsOf: () => filled });
  const [input] = normalised.inputs;
  return {
    table,
    inspection: {
      ...described(table, found),
      rowsUsed: input?.rowsUsed ?? 0,
      rowsSetAside: input?.rowsSetAside ?? 0,
      setAside: normalised.setAside.map(({ file, line, code }) => ({ file, line, code })),
      problems: onceEach([
        ...normalised.problems.map(withoutUnnamed),
        ...found.problems.filter(({ level }) => level === 'error'),
      ]),
    },
  };
}

/** How a table is understood, before its rows are counted. */
function described(
  table: Table,
  found: ReturnType<typeof understand>,
): Omit<Inspection, 'rowsUsed' | 'rowsSetAside' | 'setAside' | 'problems'> {
  const reading = 'recognised' in found ? found.recognised.reading : found.reading;
  const canonical = 'recognised' in found ? found.recognised.definition.name : null;
  const formats = reading?.formats ?? ('recognised' in found ? found.recognised.formats : undefined);
  const marks = formats?.fileFormat() ?? { decimal: null, thousands: null };
  return {
    ...written(table),
    decimal: marks.decimal,
    thousands: marks.thousands,
    table: canonical ?? (reading?.tableName || null),
    shape: reading?.shape ?? (canonical ? 'canonical' : null),
    columns: reading
      ? reading.columns.map((column) => inspected(column, reading))
      : 'recognised' in found
        ? canonicalColumns(table, found)
        : columnsOfTable(table).map(named),
    rowsRead: table.rowsRead,
    needs: reading?.needs ?? [],
  };
}

/** How a table is written, whatever it means. */
function written(table: Table) {
  return {
    file: table.file,
    bytes: table.bytes,
    encoding: table.encoding,
    delimiter: table.dialect.delimiter,
    quote: table.dialect.quote,
    escape: table.dialect.escape,
    headerLines: table.headerLines,
    header: table.header,
    title: table.title.map(({ cells }) => textOf(cells)),
    footer: table.footer.map(({ cells }) => textOf(cells)),
  };
}

/** What is asked of the user stands among the problems of the reading and, once it is filled in, not of the rest. */
const onceEach = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((item) => [JSON.stringify(item), item])).values(),
];

/** The stand-in for a country is no country to speak of. */
function withoutUnnamed(item: Problem): Problem {
  const { country: place, ...where } = item.where;
  const { country: named, ...args } = item.args;
  return {
    ...item,
    where: place === undefined || place === UNNAMED_COUNTRY ? where : item.where,
    args: named === undefined || named === UNNAMED_COUNTRY ? args : item.args,
  };
}

const textOf = (cells: readonly string[]) =>
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .trim();

function withoutTable(path: string, problems: readonly Problem[]): Inspection {
  return {
    file: problems[0]?.where.file ?? path,
    bytes: null,
    encoding: null,
    delimiter: null,
    quote: null,
    escape: null,
    decimal: null,
    thousands: null,
    headerLines: [],
    header: [],
    title: [],
    footer: [],
    table: null,
    shape: null,
    columns: [],
    rowsRead: 0,
    rowsUsed: 0,
    rowsSetAside: 0,
    setAside: [],
    needs: [],
    problems,
  };
}
