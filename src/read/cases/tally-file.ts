import { stat } from 'node:fs/promises';
import type { ProblemCode } from '../../model/problem.js';
import { type Problem, problem } from '../../model/problem.js';
import type { SetAsideRow } from '../../model/study.js';
import type { Table } from '../../model/table.js';
import type { TallyAnswer, TallyPlan } from '../../model/tally.js';
import { LARGEST_FILE, tooLarge } from '../csv.js';
import { SeenIdentities } from './identities.js';
import { BeginAgain, Irregular, type Passed, passRecords, type RecordSink } from './records.js';
import { RowTally } from './row-tally.js';

/** A table of cases that was looked at and not read yet. */
export interface CaseFile {
  /** The path as printed. */
  readonly file: string;
  readonly path: string;
  readonly packed: boolean;
  /** The table in the first lines. */
  readonly sample: Table;
  /** Whether the sample is the whole file. */
  readonly whole: boolean;
  /** Whether no carriage return stands in the first lines: the parser then looks for line feeds alone. */
  readonly plainEnds?: boolean;
}

/** Reads a whole file the thorough way; given by the reader of files. */
export type ReadWhole = (
  path: string,
) => Promise<{ readonly table?: Table; readonly problems: readonly Problem[] }>;

/** What was repaired in the first lines and may not be repaired piece by piece. */
const NEEDS_WHOLE = new Set<ProblemCode>([
  'encoding-mixed',
  'text-encoded-twice',
  'lines-unwrapped',
  'nul-removed',
  'row-quote-unclosed',
]);

/**
 * Answers every request of a plan over one file: in one pass that keeps no row, or, when something in the file does not
 * fit that, over the whole of it in memory. Both give the same counts.
 */
export async function tallyFile(
  source: CaseFile,
  plan: TallyPlan,
  readWhole: ReadWhole,
): Promise<TallyAnswer> {
  if (source.whole) return tallyTable(source.sample, plan, []);
  if (!source.sample.problems.some(({ code }) => NEEDS_WHOLE.has(code))) {
    try {
      return await tallyStream(source, plan, source.plainEnds === true);
    } catch (thrown) {
      if (!(thrown instanceof Irregular)) throw thrown;
    }
  }
  const { size } = await stat(source.path);
  if (size > LARGEST_FILE) return nothing(source, tooLarge(size, source.file).problems);
  const { table, problems } = await readWhole(source.path);
  return table ? tallyTable(table, plan, []) : nothing(source, problems);
}

async function tallyStream(source: CaseFile, plan: TallyPlan, plainEnds: boolean): Promise<TallyAnswer> {
  const { path, packed, sample } = source;
  try {
    const pass = (sink: RecordSink) => passRecords(path, packed, sample, sink, plainEnds);
    return await tallyPasses(pass, sample, plan, await rowsExpected(source));
  } catch (thrown) {
    if (!(thrown instanceof BeginAgain && thrown.reason === 'other-line-ends')) throw thrown;
    return tallyStream(source, plan, false);
  }
}

/** About how many rows a file has, by the first of them; of a compressed one nobody knows. */
async function rowsExpected({ path, packed, sample }: CaseFile): Promise<number> {
  const { size } = await stat(path);
  return packed
    ? Number.POSITIVE_INFINITY
    : (size / Math.max(1, sample.bytes)) * Math.max(1, sample.rowsRead);
}

const nothing = ({ sample }: CaseFile, problems: readonly Problem[]): TallyAnswer => ({
  sha256: sample.sha256,
  bytes: sample.bytes,
  tallies: [],
  rowsRead: 0,
  setAside: [],
  unread: [],
  broken: [],
  evidence: new Map(),
  filled: new Map(),
  problems,
});

async function tallyTable(table: Table, plan: TallyPlan, problems: readonly Problem[]): Promise<TallyAnswer> {
  const pass = async (sink: RecordSink): Promise<Passed> => {
    for (const { cells, line } of table.rows) sink(cells, line);
    return { sha256: table.sha256, bytes: table.bytes };
  };
  const answer = await tallyPasses(pass, { ...table, headerLine: 0 }, plan, table.rows.length);
  const setAside = [...table.setAside, ...answer.setAside].sort((a, b) => a.line - b.line);
  return {
    ...answer,
    rowsRead: answer.rowsRead + table.setAside.length,
    setAside,
    problems: [...problems, ...answer.problems],
  };
}

type Pass = (sink: RecordSink) => Promise<Passed>;

async function tallyPasses(
  pass: Pass,
  sample: Table,
  plan: TallyPlan,
  expected: number,
): Promise<TallyAnswer> {
  const first = await firstCount(pass, sample, plan, expected);
  const { suspects } = first;
  if (suspects.size === 0) return first.answer;
  const repeated = await repeatedRows(pass, sample, plan, suspects);
  if (repeated.size === 0) return first.answer;
  return (await countRows(pass, sample, plan, repeated, NEVER_REPEATED)).answer;
}

/** The count of all rows, with identities that came twice: looked for only where they do not come in order. */
async function firstCount(pass: Pass, sample: Table, plan: TallyPlan, expected: number) {
  const columns = plan.identity?.columns;
  if (!columns) return countRows(pass, sample, plan, new Map(), NEVER_REPEATED);
  const ascending = new AscendingIdentities();
  try {
    for (const { cells } of sample.rows) ascending.add(identityOf(cells, columns));
    return await countRows(pass, sample, plan, new Map(), new AscendingIdentities());
  } catch (thrown) {
    if (!(thrown instanceof BeginAgain && thrown.reason === 'identities-not-ascending')) throw thrown;
    return countRows(pass, sample, plan, new Map(), new SeenIdentities(expected));
  }
}

interface Identities {
  readonly suspects: ReadonlySet<string>;
  add(identity: string): void;
}

const NEVER_REPEATED: Identities = { suspects: new Set(), add: () => undefined };

/** Identities each of which comes after the one before, by length and then by letters, cannot repeat. */
class AscendingIdentities implements Identities {
  readonly suspects = new Set<string>();
  #last = '';

  add(identity: string): void {
    const { length } = this.#last;
    if (identity.length < length || (identity.length === length && identity <= this.#last))
      throw new BeginAgain('identities-not-ascending');
    this.#last = identity;
  }
}

async function countRows(
  pass: Pass,
  sample: Table,
  plan: TallyPlan,
  excluded: ReadonlyMap<number, ProblemCode>,
  seen: Identities,
): Promise<{ readonly answer: TallyAnswer; readonly suspects: ReadonlySet<string> }> {
  const { file } = sample;
  const tally = new RowTally(plan, file);
  const columns = plan.identity?.columns;
  const setAside: SetAsideRow[] = [];
  let rowsRead = 0;
  const sift = rowSift(sample);
  const passed = await pass((cells, line) => {
    const fate = sift(cells, line);
    if (fate === 'no-data') return;
    rowsRead += 1;
    const code = typeof fate === 'string' ? fate : excluded.get(line);
    if (code !== undefined) {
      setAside.push({ file, line, code });
      return;
    }
    if (typeof fate === 'string') return;
    if (columns) seen.add(identityOf(fate, columns));
    tally.add(fate, line);
  });
  const all = [...setAside, ...tally.setAside].sort((a, b) => a.line - b.line);
  return {
    suspects: seen.suspects,
    answer: {
      ...passed,
      tallies: tally.tallies(),
      rowsRead,
      setAside: all,
      unread: tally.unread(),
      broken: tally.broken(),
      evidence: tally.evidence(),
      filled: tally.filled(),
      problems: problemsOf(setAside, sample),
    },
  };
}

/** One problem for each reason for which rows do not fit the header or say again what another row says. */
function problemsOf(setAside: readonly SetAsideRow[], sample: Table): Problem[] {
  const byCode = new Map<ProblemCode, SetAsideRow[]>();
  for (const row of setAside) byCode.set(row.code, [...(byCode.get(row.code) ?? []).slice(0, 3), row]);
  return [...byCode].map(([code, [first]]) => {
    const count = setAside.filter((row) => row.code === code).length;
    const expected = code === 'row-ragged' ? { expected: sample.header.length } : {};
    return problem(code, { file: sample.file, line: first?.line ?? 1 }, { ...expected, count });
  });
}

/** Most first cells begin with a letter or a digit; only others need be looked at twice. */
const isBlank = (cell: string | undefined) => cell === undefined || cell === '' || cell.trim() === '';

/** Whether a record is data: its cells, the reason why it does not count, or `no-data` for header and blank lines. */
function rowSift({ header, headerLine }: Table) {
  const width = header.length;
  const names = header.map((text) => text.trim());
  return (cells: readonly string[], line: number): readonly string[] | ProblemCode | 'no-data' => {
    if (line <= headerLine) return 'no-data';
    if (cells.length !== width) {
      if (cells.every((cell) => cell.trim() === '')) return 'no-data';
      const rest = cells.slice(width);
      if (cells.length < width || rest.some((cell) => cell.trim() !== '')) return 'row-ragged';
      return cells.slice(0, width);
    }
    if (isBlank(cells[0]) && cells.every((cell) => cell.trim() === '')) return 'no-data';
    if (cells[0] === header[0] && cells.every((cell, index) => cell.trim() === names[index]))
      return 'row-repeats-header';
    return cells;
  };
}

const identityOf = (cells: readonly string[], columns: readonly number[]) =>
  columns.length === 1
    ? (cells[columns[0] ?? 0] ?? '')
    : columns.map((column) => cells[column] ?? '').join('\u0000');

/**
 * Rows that say a case a second time: of rows that are alike in every cell the first counts; of rows that differ under
 * one identity none, since nothing says which is right.
 */
async function repeatedRows(
  pass: Pass,
  sample: Table,
  plan: TallyPlan,
  suspects: ReadonlySet<string>,
): Promise<Map<number, ProblemCode>> {
  const columns = plan.identity?.columns ?? [];
  const found = new Map<string, { line: number; text: string }[]>();
  const sift = rowSift(sample);
  await pass((cells, line) => {
    const row = sift(cells, line);
    if (typeof row === 'string') return;
    const identity = identityOf(row, columns);
    // An empty cell names no case.
    if (identity.trim() === '' || !suspects.has(identity)) return;
    const held = found.get(identity);
    const own = { line, text: row.join('\u0000') };
    if (held) held.push(own);
    else found.set(identity, [own]);
  });
  const excluded = new Map<number, ProblemCode>();
  for (const rows of found.values()) {
    const [first, ...others] = rows;
    if (!first || others.length === 0) continue;
    const same = others.every(({ text }) => text === first.text);
    if (same) for (const { line } of others) excluded.set(line, 'key-repeated');
    else for (const { line } of rows) excluded.set(line, 'key-contradictory');
  }
  return excluded;
}
