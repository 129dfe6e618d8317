import { stat } from 'node:fs/promises';
import type { Problem } from '../../model/problem.js';
import type { ReadHelp, Table } from '../../model/table.js';
import type { TallyAnswer, TallyPlan } from '../../model/tally.js';
import { LARGEST_FILE, tooLarge } from '../csv.js';
import { AscendingIdentities, NEVER_REPEATED } from './ascending-identities.js';
import { type Counted, countRows, type Pass } from './count-rows.js';
import { DataRows, type RowSink } from './data-rows.js';
import { SeenIdentities } from './identities.js';
import { BeginAgain, Irregular } from './irregular.js';
import { needsWhole } from './needs-whole.js';
import { type Passed, passRecords } from './records.js';
import { identityText, namesNoCase, RepeatedRows } from './repeated-rows.js';

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
}

/** Reads a whole file the thorough way; given by the reader of files. */
export type ReadWhole = (
  path: string,
) => Promise<{ readonly table?: Table; readonly problems: readonly Problem[] }>;

/**
 * Answers every request of a plan over one file: in one pass that keeps no row, or, when something in the file does not
 * fit that, over the whole of it in memory. Both give the same counts.
 */
export async function tallyFile(
  source: CaseFile,
  plan: TallyPlan,
  readWhole: ReadWhole,
  help: Pick<ReadHelp, 'isNote'>,
): Promise<TallyAnswer> {
  if (source.whole) return tallyTable(source.sample, plan);
  if (!needsWhole(source.sample)) {
    try {
      return await tallyStream(source, plan, help, true);
    } catch (thrown) {
      if (!(thrown instanceof Irregular)) throw thrown;
    }
  }
  const { size } = await stat(source.path);
  if (size > LARGEST_FILE) return nothing(source, tooLarge(size, source.file).problems);
  const { table, problems } = await readWhole(source.path);
  return table ? tallyTable(table, plan) : nothing(source, problems);
}

async function tallyStream(
  source: CaseFile,
  plan: TallyPlan,
  help: Pick<ReadHelp, 'isNote'>,
  plain: boolean,
): Promise<TallyAnswer> {
  try {
    const pass = (sink: RowSink) => passRows(source, help, sink, plain);
    return await tallyPasses(pass, source.sample, plan, await rowsExpected(source));
  } catch (thrown) {
    if (!(thrown instanceof BeginAgain && thrown.reason === 'other-line-ends')) throw thrown;
    return tallyStream(source, plan, help, false);
  }
}

/** The rows of a file as they come by. */
async function passRows(
  { path, packed, sample }: CaseFile,
  help: Pick<ReadHelp, 'isNote'>,
  sink: RowSink,
  plain: boolean,
): Promise<Passed> {
  const rows = new DataRows(sample, help, sink);
  const { sha256, bytes } = await passRecords(
    path,
    packed,
    sample,
    (cells, line) => rows.add(cells, line),
    plain,
  );
  rows.end();
  return { sha256, bytes };
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

/** A table in memory: its rows are told apart already. */
function tallyTable(table: Table, plan: TallyPlan): Promise<TallyAnswer> {
  const pass = async (sink: RowSink): Promise<Passed> => {
    for (const { cells, line } of table.rows) sink.take(cells, line);
    for (const { line, code } of table.setAside) sink.refuse(line, code);
    return { sha256: table.sha256, bytes: table.bytes };
  };
  return tallyPasses(pass, table, plan, table.rows.length);
}

/** @param expected how many rows there are, about */
async function tallyPasses(
  pass: Pass,
  table: Table,
  plan: TallyPlan,
  expected: number,
): Promise<TallyAnswer> {
  const first = await firstCount(pass, table, plan, expected);
  const { identity } = plan;
  if (!identity) return first.answer;
  const suspects = new Set([...first.suspects].filter((text) => !namesNoCase(text, identity)));
  if (suspects.size === 0) return first.answer;
  const repeated = new RepeatedRows(identity, suspects);
  const second = await pass({ take: (cells, line) => repeated.add(cells, line), refuse: () => undefined });
  const excluded = repeated.excluded();
  const last = excluded.size === 0 ? first : await countRows(pass, table, plan, excluded, NEVER_REPEATED);
  if ([second, last.answer].some(({ sha256 }) => sha256 !== first.answer.sha256))
    throw new Irregular('the file changed between two readings');
  return last.answer;
}

/** The count of all rows, with identities that came twice: looked for only where they do not come in order. */
async function firstCount(pass: Pass, table: Table, plan: TallyPlan, expected: number): Promise<Counted> {
  const { identity } = plan;
  if (!identity) return countRows(pass, table, plan, new Map(), NEVER_REPEATED);
  const ascending = () => new AscendingIdentities((text) => namesNoCase(text, identity));
  try {
    const sample = ascending();
    for (const { cells } of table.rows) sample.add(identityText(cells, identity));
    return await countRows(pass, table, plan, new Map(), ascending());
  } catch (thrown) {
    if (!(thrown instanceof BeginAgain && thrown.reason === 'identities-not-ascending')) throw thrown;
    return countRows(pass, table, plan, new Map(), new SeenIdentities(expected));
  }
}
