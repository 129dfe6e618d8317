import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { CaseField } from '../../src/model/case.js';
import type { ReadDecisions } from '../../src/model/table.js';
import {
  cellAt,
  type Tally,
  type TallyAnswer,
  type TallyCell,
  type TallyPlan,
} from '../../src/model/tally.js';
import { headOf } from '../../src/read/cases/head.js';
import { type CaseFile, tallyFile } from '../../src/read/cases/tally-file.js';
import { readTable } from '../../src/read/csv.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-cases-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

/** A new file with these bytes, and its path. */
export function written(bytes: Uint8Array | string, packed = false): string {
  files += 1;
  const path = join(folder, `cases-${files}.csv${packed ? '.gz' : ''}`);
  writeFileSync(path, packed ? gzipSync(bytes) : bytes);
  return path;
}

/** Notes begin with "Note"; no header is known. */
export const HELP = { isHeader: () => false, isNote: (text: string) => text.startsWith('Note') };

/** Counts rows by the raw texts of three columns; "bad" is at fault, and rows whose first text is "stop" are set aside. */
export const PLAN: TallyPlan = {
  fields: [
    {
      name: 'group',
      columns: [0],
      required: 'value-missing',
      read: ([text = '']) => (text === 'stop' ? { value: null, fault: 'date-unreadable' } : { value: text }),
    },
    {
      name: 'programme',
      columns: [1],
      read: ([text = '']) =>
        text === 'bad' ? { value: null, fault: 'word-not-in-vocabulary' } : { value: text },
    },
    { name: 'site', columns: [1, 2], read: (texts) => ({ value: texts.join('+') }) },
  ],
  derived: [
    {
      name: 'outcome',
      from: ['group', 'programme'],
      few: true,
      derive: ([a, b]) => `${a}/${b}`,
    },
  ],
  rules: [{ code: 'age-implausible', from: ['programme'], keeps: true, isFault: ([text]) => text === 'odd' }],
  requests: [
    { keys: ['group'] as CaseField[], optional: ['programme', 'site'] },
    { keys: ['outcome', 'programme'] },
  ],
  evidence: [2],
};

export interface BothWays {
  readonly streamed: TallyAnswer | undefined;
  readonly whole: TallyAnswer | undefined;
  /** Whether the pass gave up and the file was read whole. */
  readonly gaveUp: boolean;
}

/**
 * Counts a file in one pass and whole.
 * @param most bytes of its head
 */
export async function bothWays(
  path: string,
  plan: TallyPlan = PLAN,
  most = 256,
  decisions: ReadDecisions = {},
): Promise<BothWays> {
  const packed = path.endsWith('.gz');
  const readAll = () => readTable(readFileSync(path), path, HELP, decisions);
  const all = readAll();
  const fileOf = (sample: CaseFile['sample'], whole: boolean): CaseFile => ({
    file: path,
    path,
    packed,
    sample,
    whole,
  });
  const never = async () => {
    throw new Error('the table is whole');
  };
  const whole = all.table && (await tallyFile(fileOf(all.table, true), plan, never, HELP));
  const head = await headOf(path, packed, most);
  const sample = head && !head.whole ? readTable(head.bytes, path, HELP, decisions).table : undefined;
  if (!sample) return { streamed: undefined, whole, gaveUp: true };
  let gaveUp = false;
  const streamed = await tallyFile(
    { ...fileOf(sample, false) },
    plan,
    async () => {
      gaveUp = true;
      return readAll();
    },
    HELP,
  );
  return { streamed, whole, gaveUp };
}

/** Counts the table in memory alone. */
export async function wholeOnly(path: string, plan: TallyPlan): Promise<TallyAnswer> {
  const { table } = readTable(readFileSync(path), path, HELP);
  if (!table) throw new Error('no table');
  const file = { file: path, path, packed: false, sample: table, whole: true };
  return tallyFile(file, plan, async () => ({ problems: [] }), HELP);
}

/** Every combination of a tally as values. */
export const cellsOf = (tally: Tally): TallyCell[] =>
  Array.from(tally.counts, (_, row) => cellAt(tally, row));

/** An answer without the order that nothing promises. */
export function inOrder(answer: TallyAnswer | undefined): unknown {
  if (!answer) return undefined;
  const sorted = <T>(items: readonly T[]) =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...answer,
    tallies: answer.tallies.map((tally) => ({
      request: tally.request,
      fields: tally.fields,
      cells: sorted(cellsOf(tally)),
    })),
    unread: sorted(answer.unread),
    evidence: [...answer.evidence],
    filled: [...answer.filled],
    problems: sorted(answer.problems),
  };
}

/** Rows that the first request counts. */
export const countedRows = ({ tallies }: TallyAnswer): number =>
  tallies[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
