import { open, stat } from 'node:fs/promises';
import type { ReadHelp } from '../../model/table.js';
import type { TallyAnswer, TallyPlan } from '../../model/tally.js';
import { AscendingIdentities, NEVER_REPEATED } from './ascending-identities.js';
import { countRows } from './count-rows.js';
import { DataRows } from './data-rows.js';
import { passRecords, type Stretch } from './records.js';
import { namesNoCase } from './repeated-rows.js';
import type { CaseFile } from './tally-file.js';

/** In bytes: a smaller part is counted sooner than a thread begins. */
export const LEAST_PART = 8 * 1024 * 1024;
/** In bytes: a line that goes on for longer is looked for no further. */
const LONGEST_LINE = 1024 * 1024;
const LINE_FEED = 0x0a;

/** What the count of one part of a file gave. Lines are numbered from the part's own first line. */
export interface PartAnswer extends Omit<TallyAnswer, 'sha256' | 'bytes' | 'problems'> {
  /** How many lines the part has. */
  readonly lines: number;
  readonly refused: TallyAnswer['setAside'];
  /** The first and the last identity. */
  readonly ends?: readonly [first: string, last: string];
  readonly hasFullRow: boolean;
  readonly written: number;
  readonly filledBeyond: ReadonlyMap<number, number>;
}

/**
 * A file cut at line ends into about equal parts, so that they can be counted at once. Whether a line end stands inside
 * a quoted cell is not known here: the part before such a cut ends with an open mark, and its count refuses it.
 * @param most how many parts are wanted
 * @returns fewer than two when the file is too small or its form does not allow it
 */
export async function partsOf({ path, packed, sample }: CaseFile, most: number): Promise<Stretch[]> {
  const { size } = await stat(path);
  const count = Math.min(most, Math.floor(size / LEAST_PART));
  const isSure = !sample.problems.some(({ code }) => code === 'encoding-assumed');
  if (packed || count < 2 || sample.encoding.startsWith('utf-16') || !isSure) return [];
  const file = await open(path);
  try {
    const starts = [0];
    for (let part = 1; part < count; part += 1) {
      const start = await lineAfter(file, Math.floor((size / count) * part));
      if (start === undefined) return [];
      starts.push(start);
    }
    return starts.map((start, part) => ({ start, end: starts[part + 1] ?? size }));
  } finally {
    await file.close();
  }
}

async function lineAfter(file: Awaited<ReturnType<typeof open>>, from: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_LINE), 0, LONGEST_LINE, from);
  const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
  return found === -1 ? undefined : from + found + 1;
}

/**
 * Counts one part of a file by a plan.
 * @param isLast whether no part follows, so that notes below the table may stand at its end
 * @throws Irregular when the part cannot be counted on its own
 * @throws BeginAgain when identities do not come in order, or other line ends come than were looked for
 */
export async function tallyPart(
  { path, sample }: CaseFile,
  plan: TallyPlan,
  help: Pick<ReadHelp, 'isNote'>,
  stretch: Stretch,
  isLast: boolean,
  plainEnds: boolean,
): Promise<PartAnswer> {
  const { identity } = plan;
  const ascending = identity && new AscendingIdentities((text) => namesNoCase(text, identity));
  let lines = 0;
  let rows: DataRows | undefined;
  const counted = await countRows(
    async (sink) => {
      const own = new DataRows(sample, help, sink, stretch.start > 0);
      const add = (cells: readonly string[], line: number) => own.add(cells, line);
      const passed = await passRecords(path, false, sample, add, plainEnds, stretch);
      own.end(!isLast);
      lines = passed.lines;
      rows = own;
      return { sha256: '', bytes: passed.bytes };
    },
    sample,
    plan,
    new Map(),
    ascending ?? NEVER_REPEATED,
  );
  const { sha256: _none, bytes: _own, problems: _of, ...answer } = counted.answer;
  return {
    ...answer,
    lines,
    refused: counted.refused,
    ...(ascending?.ends ? { ends: ascending.ends } : {}),
    hasFullRow: rows?.hasFullRow ?? false,
    written: rows?.written ?? 0,
    filledBeyond: rows?.filledBeyond ?? new Map(),
  };
}
